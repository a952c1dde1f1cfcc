import {
  C,
  circle,
  cloud,
  ellipse,
  line,
  mountains,
  path,
  rect,
  ridge,
  scene,
  sky,
  sun,
  WIDTH,
} from './kit.ts';
import { bench, house, person, poplar, tree } from './things.ts';

const FAR = ['#bcd5d6', '#94b9bb', '#6f9fa3', '#51858a'] as const;

export function schoolYard(): string {
  return scene(
    sky('#93cbd3', '#e6efdc', '#f5eed8'),
    cloud(260, 140, 110),
    cloud(1330, 110, 90),
    mountains(111, 320, FAR),
    rect(300, 330, 1000, 400, '#f0c987'),
    rect(300, 330, 1000, 26, C.white),
    rect(300, 520, 1000, 14, C.white),
    path('M 660 330 L 800 232 L 940 330 Z', C.terracotta),
    rect(660, 330, 280, 400, C.cream),
    circle(800, 296, 22, C.white),
    line('M 800 296 L 800 282 M 800 296 L 810 300', C.ink, 4),
    ...[340, 440, 540, 990, 1090, 1190].flatMap((x) =>
      [380, 566].map(
        (y) =>
          rect(x, y, 70, 110, C.tealLight, 4) +
          rect(x + 32, y, 6, 110, C.white) +
          rect(x - 4, y + 110, 78, 9, C.white),
      ),
    ),
    ...[690, 770, 850].map((x) => rect(x, 380, 60, 100, C.tealLight, 4)),
    path('M 740 730 L 740 610 A 60 60 0 0 1 860 610 L 860 730 Z', C.woodDark),
    line('M 800 560 L 800 730', C.wood, 6),
    line('M 700 240 L 700 330', C.ink, 5) +
      rect(702, 240, 60, 14, C.white) +
      rect(702, 254, 60, 14, C.moss) +
      rect(702, 268, 60, 14, C.terracotta),
    rect(0, 730, WIDTH, 270, '#c78a66'),
    path('M 0 730 L 1600 730 L 1600 752 L 0 752 Z', C.leaf),
    `<g fill="none" stroke="${C.white}" stroke-width="7"><ellipse cx="800" cy="880" rx="170" ry="58"/><path d="M 60 790 L 1540 790 M 800 790 L 800 1000"/></g>`,
    rect(206, 520, 14, 330, C.ink),
    rect(120, 500, 190, 116, C.white, 4),
    line('M 120 500 h 190 v 116 h -190 z', C.terracotta, 8),
    line('M 186 600 L 244 600', C.brick, 9),
    line('M 190 602 l 8 44 M 240 602 l -8 44 M 214 602 l 0 44', C.stone, 4),
    tree(1450, 760, 270, C.moss),
    tree(60, 752, 200, C.leaf),
    person({ x: 420, y: 900, h: 150, coat: C.teal, legs: C.stoneDark }),
    circle(470, 760, 24, C.ochre),
    line('M 448 754 q 22 12 44 8', C.brick, 4),
    person({ x: 610, y: 930, h: 146, coat: C.terracotta, hair: C.woodDark }),
    person({ x: 930, y: 880, h: 132, coat: C.ochre, dress: true, hair: C.woodDark }),
    person({ x: 1000, y: 886, h: 138, coat: C.moss, dress: true }),
    person({ x: 1180, y: 940, h: 150, coat: '#54708a', hair: '#5b3b2a' }),
    bench(1290, 850, 190),
  );
}

export function market(): string {
  const stall = (x: number, stripe: string, goods: readonly string[]): string =>
    [
      rect(x + 14, 470, 12, 340, C.woodDark),
      rect(x + 354, 470, 12, 340, C.woodDark),
      rect(x + 10, 680, 360, 132, C.wood, 4),
      rect(x, 664, 380, 24, C.woodDark, 4),
      ...goods.flatMap((fill, i) =>
        Array.from({ length: 9 }, (_, n) =>
          circle(
            x + 52 + i * 92 + (n % 4) * 20 - (n > 6 ? 0 : 0),
            656 - Math.floor(n / 4) * 17,
            12,
            fill,
          ),
        ),
      ),
      ...Array.from({ length: 6 }, (_, i) =>
        path(
          `M ${x - 20 + i * 70} 400 L ${x + 50 + i * 70} 400 L ${x + 50 + i * 70} 480 A 35 30 0 0 1 ${x - 20 + i * 70} 480 Z`,
          i % 2 ? C.white : stripe,
        ),
      ),
    ].join('');
  return scene(
    sky('#9dcdd2', '#f1e6cb', '#f7ecd4'),
    cloud(1240, 110, 100),
    mountains(121, 270, FAR),
    ...[0, 190, 400, 620, 850, 1070, 1270, 1440].map((x, i) =>
      house({
        x,
        y: 640,
        w: 200,
        h: 190 + (i % 3) * 56,
        wall: [C.cream, '#efc58b', C.white, C.sand][i % 4] ?? C.cream,
      }),
    ),
    rect(0, 630, WIDTH, 370, C.sand),
    ...Array.from({ length: 6 }, (_, i) =>
      line(`M 0 ${830 + i * 32} L 1600 ${830 + i * 32}`, '#d9c29b', 3),
    ),
    person({ x: 270, y: 690, h: 190, coat: C.moss }),
    person({ x: 800, y: 690, h: 196, coat: C.brick, dress: true, hair: '#d8d0c2' }),
    person({ x: 1330, y: 690, h: 190, coat: '#54708a' }),
    stall(80, C.terracotta, ['#d9482f', '#7fa84f', C.ochre, '#8b3d5c']),
    stall(610, C.teal, [C.ochre, '#e2c36d', '#b9793a', '#f0d9a0']),
    stall(1140, C.ochre, ['#8b3d5c', '#d9482f', '#7fa84f', C.ochre]),
    person({ x: 520, y: 920, h: 220, coat: C.ochre, dress: true, hair: C.woodDark }),
    rect(548, 828, 52, 44, C.wood, 6),
    line('M 552 828 q 22 -34 44 0', C.wood, 6),
    person({ x: 1070, y: 940, h: 230, coat: C.teal, hair: '#d8d0c2' }),
    person({ x: 1150, y: 946, h: 140, coat: C.terracotta }),
    person({ x: 210, y: 960, h: 226, coat: '#7a5a78', hair: '#5b3b2a' }),
  );
}

export function busStop(): string {
  return scene(
    sky('#a5d0d6', '#eee7cf', '#f7ecd6'),
    sun(1360, 180, 54, '#fff0c8'),
    cloud(460, 130, 110),
    mountains(131, 330, FAR),
    ridge({ seed: 133, y: 600, rise: 16, fill: C.leaf, steps: 9 }),
    ...[
      [40, 180],
      [1290, 170],
      [1470, 190],
    ].map(([x = 0, w = 0]) => house({ x, y: 700, w, h: 110 })),
    ...[240, 620, 1190].map((x, i) => poplar(x, 700, 180 + i * 14, i % 2 ? C.leaf : C.moss)),
    rect(0, 690, WIDTH, 80, C.sand),
    rect(0, 770, WIDTH, 230, '#6d7b80'),
    line('M 40 890 h 190 M 360 890 h 190 M 1240 930 h 0 M 1330 890 h 190', C.white, 10),
    rect(150, 470, 380, 16, C.ink, 5),
    rect(166, 486, 12, 240, C.ink),
    rect(504, 486, 12, 240, C.ink),
    rect(178, 500, 326, 150, '#cfe4e7'),
    rect(210, 668, 270, 14, C.wood, 4),
    line('M 240 682 v 44 M 450 682 v 44', C.ink, 8),
    rect(566, 440, 10, 290, C.ink),
    rect(536, 410, 70, 70, C.teal, 10),
    rect(550, 426, 42, 28, C.white, 5),
    circle(560, 462, 5, C.white),
    circle(582, 462, 5, C.white),
    rect(552, 520, 40, 90, C.white, 3),
    line('M 560 536 h 24 M 560 552 h 24 M 560 568 h 24 M 560 584 h 16', C.stoneDark, 4),
    person({ x: 290, y: 750, h: 168, coat: C.terracotta, dress: true, hair: '#d8d0c2' }),
    person({ x: 380, y: 754, h: 172, coat: C.moss }),
    person({ x: 440, y: 756, h: 110, coat: C.ochre }),
    ellipse(1010, 900, 400, 22, C.ink, 0.25),
    rect(640, 520, 740, 350, C.ochre, 34),
    rect(640, 720, 740, 30, C.white),
    rect(640, 790, 740, 80, '#c98b38', 20),
    ...[860, 980, 1100, 1220].map((x) => rect(x, 570, 104, 120, '#cfe6ea', 10)),
    rect(664, 566, 64, 150, '#cfe6ea', 14),
    rect(742, 562, 100, 292, C.ink, 10),
    rect(750, 570, 40, 276, '#bcdade', 6),
    rect(794, 570, 40, 276, '#bcdade', 6),
    path('M 742 862 L 842 862 L 812 918 L 690 918 Z', C.stone),
    line('M 742 862 L 690 918 L 812 918 L 842 862', C.ink, 5),
    rect(880, 534, 360, 26, C.ink, 6),
    line('M 900 547 h 130 M 1060 547 h 90', '#ffd98a', 8),
    ...[910, 1250].map((x) => circle(x, 872, 54, C.ink) + circle(x, 872, 24, C.stone)),
    ...[908, 1030, 1150, 1268].map(
      (x, i) =>
        circle(x, 650, 22, ['#e8b996', '#d9a27c', '#f0c8a6', '#c98f6b'][i] ?? '#e8b996') +
        path(
          `M ${x - 30} 690 Q ${x} 662 ${x + 30} 690 Z`,
          [C.teal, C.terracotta, C.moss, '#7a5a78'][i] ?? C.teal,
        ),
    ),
    circle(662, 800, 15, C.white),
  );
}

export function homeCare(): string {
  return scene(
    sky('#b4d3d6', '#f1e4cb', '#f6ead3'),
    cloud(1240, 130, 100),
    mountains(161, 330, FAR),
    ridge({ seed: 163, y: 640, rise: 18, fill: C.leaf, steps: 9 }),
    house({ x: 160, y: 800, w: 560, h: 330, wall: C.cream }),
    rect(160, 470, 560, 330, C.cream),
    ...[210, 580].map(
      (x) =>
        rect(x, 540, 90, 120, C.tealLight, 5) +
        rect(x + 42, 540, 6, 120, C.white) +
        rect(x - 6, 660, 102, 12, C.white) +
        [0, 1, 2]
          .map((i) =>
            circle(
              x + 16 + i * 29,
              654,
              13,
              [C.terracotta, '#e7a0a0', C.terracotta][i] ?? C.terracotta,
            ),
          )
          .join(''),
    ),
    rect(390, 560, 120, 240, C.woodDark, 5),
    circle(490, 690, 7, C.ochre),
    rect(404, 576, 92, 80, C.wood, 4),
    rect(0, 800, 740, 70, C.meadow),
    path('M 520 800 L 520 772 L 900 850 L 900 872 L 520 872 Z', C.stone),
    line('M 540 776 L 540 700 L 880 770 L 880 846', C.ink, 7),
    rect(0, 800, WIDTH, 200, C.sand).replace('y="800"', 'y="868"'),
    path('M 720 800 L 1600 800 L 1600 870 L 900 870 L 720 834 Z', C.meadow),
    person({ x: 450, y: 806, h: 200, coat: '#7a5a78', dress: true, hair: '#e4dccd' }),
    person({ x: 585, y: 800, h: 208, coat: C.teal, hair: C.woodDark }),
    rect(600, 706, 54, 40, C.white, 5),
    rect(622, 714, 10, 24, C.moss),
    rect(615, 721, 24, 10, C.moss),
    ellipse(1200, 948, 250, 16, C.ink, 0.2),
    rect(980, 740, 430, 190, C.white, 26),
    path('M 1330 740 L 1370 740 Q 1440 800 1450 850 L 1450 930 L 1330 930 Z', C.white),
    path('M 1330 762 L 1366 762 Q 1412 806 1420 842 L 1330 842 Z', '#bcdade'),
    rect(980, 862, 470, 26, C.teal),
    rect(1080, 776, 90, 64, '#bcdade', 8),
    rect(1206, 776, 90, 64, '#bcdade', 8),
    ...[1080, 1350].map((x) => circle(x, 930, 44, C.ink) + circle(x, 930, 19, C.stone)),
    tree(860, 800, 190, C.moss),
    tree(1540, 810, 230, C.leaf),
    tree(60, 800, 210, C.moss),
  );
}
