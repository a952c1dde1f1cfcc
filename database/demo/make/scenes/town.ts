import {
  C,
  circle,
  cloud,
  ellipse,
  group,
  HEIGHT,
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
import { bench, birds, house, lamp, person, poplar, roofs, tree } from './things.ts';

const DAWN = ['#b7cfd2', '#8fb3b8', '#6695a0', '#457a86'] as const;
const DUSK = ['#b98f9a', '#8f7590', '#655f82', '#43506f'] as const;

/** The clock tower: stone below, a wider wooden storey with the dials, a pointed roof. */
function clockTower(x: number, y: number, k: number, lit: boolean): string {
  const stones = Array.from({ length: 24 }, (_, i) => {
    const row = Math.floor(i / 2);
    return rect(-48 + (i % 2) * 54 + (row % 2) * 20, -46 - row * 30, 26, 9, C.stoneDark, 3).replace(
      '/>',
      ' opacity="0.45"/>',
    );
  });
  return group(
    `translate(${x} ${y}) scale(${k})`,
    ellipse(0, 4, 96, 12, C.ink, 0.18),
    path('M -66 0 L -56 -400 L 56 -400 L 66 0 Z', C.stone),
    ...stones,
    path('M 22 0 L 20 -400 L 56 -400 L 66 0 Z', C.ink, 0.12),
    path('M -20 0 L -20 -58 A 20 20 0 0 1 20 -58 L 20 0 Z', C.woodDark),
    path('M -10 -200 L -10 -240 A 10 10 0 0 1 10 -240 L 10 -200 Z', lit ? '#ffd98a' : C.ink),
    path('M -78 -400 L -70 -420 L 70 -420 L 78 -400 Z', C.woodDark),
    rect(-70, -520, 140, 100, C.cream),
    rect(26, -520, 44, 100, C.ink).replace('/>', ' opacity="0.1"/>'),
    line('M -70 -420 L -70 -520 M 70 -420 L 70 -520 M -70 -432 L 70 -432', C.woodDark, 7),
    circle(0, -472, 37, C.woodDark),
    circle(0, -472, 31, lit ? '#fff0c4' : C.white),
    line('M 0 -472 L 0 -494 M 0 -472 L 15 -463', C.ink, 5),
    path('M -92 -518 Q 0 -548 92 -518 L 62 -552 L -62 -552 Z', C.brick),
    rect(-38, -590, 76, 42, C.wood),
    path(
      'M -28 -552 L -28 -578 A 12 12 0 0 1 -4 -578 L -4 -552 Z M 4 -552 L 4 -578 A 12 12 0 0 1 28 -578 L 28 -552 Z',
      lit ? '#ffd98a' : C.ink,
    ),
    path('M -54 -588 L 0 -668 L 54 -588 Z', C.terracotta),
    path('M 0 -668 L 54 -588 L 18 -588 Z', C.ink, 0.12),
    line('M 0 -668 L 0 -700', C.ink, 5),
    circle(0, -704, 6, C.ochre),
  );
}

export function valley(): string {
  return scene(
    sky('#8fc0c9', '#f3e3c6', '#f9eedb'),
    sun(1180, 250, 70, '#fff1c9'),
    cloud(330, 170, 120),
    cloud(760, 110, 80, 0.6),
    mountains(11, 330, DAWN),
    ridge({ seed: 41, y: 600, rise: 26, fill: C.moss, steps: 12 }),
    ridge({ seed: 43, y: 665, rise: 18, fill: C.leaf, steps: 10 }),
    ...[90, 170, 300, 1290, 1390, 1500].map((x, i) =>
      poplar(x, 668 + (i % 3) * 8, 92 + (i % 2) * 22),
    ),
    roofs(7, 26, 330, 1240, 655, 810),
    clockTower(800, 806, 0.42, false),
    ridge({ seed: 47, y: 835, rise: 20, fill: C.meadow, steps: 8 }),
    ...[60, 230, 410, 1120, 1330, 1530].map((x, i) =>
      tree(x, 880 + (i % 2) * 46, 120 + (i % 3) * 26, i % 2 ? C.leaf : C.moss),
    ),
    ridge({ seed: 53, y: 962, rise: 10, fill: '#8fae68', steps: 6 }),
    birds(560, 240),
  );
}

export function clockTowerAtDusk(): string {
  return scene(
    sky('#3d4f7a', '#c98a86', '#f6c98e'),
    sun(330, 540, 62, '#ffdf9f'),
    mountains(23, 500, DUSK),
    ...[40, 250, 1010, 1200, 1385].map((x, i) =>
      house({
        x,
        y: 822,
        w: 190,
        h: 150 + (i % 3) * 44,
        wall: ['#d9c2b0', '#c9aa9c', '#e0cbb4'][i % 3] ?? C.sand,
        roof: '#7f4642',
        lit: true,
      }),
    ),
    rect(0, 820, WIDTH, HEIGHT - 820, '#8c7a80'),
    ...Array.from({ length: 5 }, (_, i) =>
      line(`M 0 ${846 + i * 36} L ${WIDTH} ${846 + i * 36}`, '#7b6a74', 3),
    ),
    path(`M 700 820 L 900 820 L 1240 1000 L 360 1000 Z`, '#a08c8a', 0.7),
    clockTower(800, 836, 0.98, true),
    tree(520, 850, 190, '#40605a'),
    tree(1110, 856, 170, '#40605a'),
    lamp(610, 880, 170, true),
    lamp(1000, 880, 170, true),
    bench(1080, 918, 150),
    person({ x: 430, y: 930, h: 132, coat: C.terracotta }),
    person({ x: 484, y: 934, h: 118, coat: C.ochre, dress: true, hair: C.woodDark }),
    person({ x: 520, y: 936, h: 78, coat: C.water }),
    person({ x: 1330, y: 950, h: 140, coat: C.teal, hair: '#d9d3c8' }),
    birds(1040, 250, '#2f3d60'),
  );
}

export function fountain(): string {
  const leaves = [
    [1090, 210, 190],
    [1260, 150, 210],
    [1420, 240, 220],
    [1200, 320, 160],
    [1540, 130, 190],
  ] as const;
  return scene(
    sky('#a9d3d8', '#e9efdc', '#f7ecd4'),
    cloud(300, 150, 110),
    mountains(31, 360, DAWN),
    ...[0, 205, 430].map((x, i) =>
      house({ x, y: 700, w: 195, h: 150 + i * 26, wall: [C.cream, C.sand, C.white][i] ?? C.cream }),
    ),
    rect(0, 700, WIDTH, 300, C.sand),
    path(`M 0 700 L ${WIDTH} 700 L ${WIDTH} 740 L 0 730 Z`, C.leaf),
    ...Array.from({ length: 9 }, (_, i) =>
      line(`M ${-200 + i * 240} 1000 L ${280 + i * 130} 742`, '#d8c29d', 4),
    ),
    line('M 0 830 L 1600 830 M 0 920 L 1600 920', '#d8c29d', 4),
    path(
      'M 1300 900 C 1280 700 1330 520 1290 330 L 1370 330 C 1390 520 1370 720 1400 900 Z',
      C.woodDark,
    ),
    ...leaves.map(([x, y, r], i) => circle(x, y, r, i % 2 ? C.leaf : C.moss)),
    ellipse(760, 905, 330, 26, C.ink, 0.15),
    path('M 560 890 L 560 470 Q 760 380 960 470 L 960 890 Z', C.stone),
    path('M 860 890 L 860 428 Q 920 446 960 470 L 960 890 Z', C.ink, 0.1),
    path('M 640 760 L 640 590 A 120 110 0 0 1 880 590 L 880 760 Z', C.stoneDark),
    path('M 660 760 L 660 594 A 100 94 0 0 1 860 594 L 860 760 Z', '#a39e92'),
    ...Array.from({ length: 12 }, (_, i) =>
      rect(584 + (i % 2) * 300, 500 + Math.floor(i / 2) * 60, 54, 14, C.stoneDark, 5).replace(
        '/>',
        ' opacity="0.4"/>',
      ),
    ),
    rect(735, 640, 50, 14, C.ink, 6),
    rect(772, 640, 14, 32, C.ink, 5),
    line('M 779 676 Q 781 730 779 786', '#d7eef0', 11),
    path('M 540 780 L 980 780 L 956 892 L 564 892 Z', '#cfcabd'),
    ellipse(760, 786, 206, 20, C.water),
    ellipse(779, 788, 46, 8, C.white, 0.7),
    person({ x: 480, y: 926, h: 210, coat: C.teal, legs: C.woodDark }),
    line('M 515 836 L 556 800', C.teal, 14),
    person({ x: 400, y: 930, h: 128, coat: C.ochre, dress: true, hair: C.woodDark }),
    bench(1130, 900, 210),
    ...[
      [60, 760],
      [130, 772],
      [1490, 772],
      [1560, 765],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 60, 34, C.moss)),
  );
}
