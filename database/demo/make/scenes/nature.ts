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
import { bench, birds, house, person, pine, poplar, roofs, tree } from './things.ts';

const SUMMER = ['#b9d6d3', '#8fbab3', '#669a8d', '#457d6c'] as const;
const AUTUMN = ['#cfc4b8', '#b0a79d', '#8d8f86', '#6f7d6d'] as const;
const WINTER = ['#dfe8ee', '#c7d6e0', '#a9bfcd', '#8aa6b8'] as const;

export function chekanitsa(): string {
  return scene(
    sky('#8ccad0', '#e4efd9', '#f3efd6'),
    sun(280, 190, 62, '#fff3cf'),
    cloud(900, 140, 110),
    mountains(61, 300, SUMMER),
    ...Array.from({ length: 17 }, (_, i) =>
      pine(30 + i * 98, 610 + (i % 3) * 14, 128 + (i % 4) * 26, i % 2 ? C.pine : '#3a6f5b'),
    ),
    ridge({ seed: 63, y: 604, rise: 12, fill: C.leaf, steps: 10 }),
    ridge({ seed: 64, y: 700, rise: 14, fill: C.meadow, steps: 8 }),
    path(
      'M 620 1000 C 700 880 1080 860 1010 760 C 960 700 760 690 800 612 L 850 612 C 830 680 1060 690 1120 760 C 1200 860 980 900 1010 1000 Z',
      C.sand,
    ),
    ellipse(395, 790, 240, 20, C.ink, 0.14),
    ...[210, 330, 460, 570].map((x) => rect(x, 590, 14, 196, C.wood)),
    path('M 150 600 L 395 470 L 640 600 Z', C.brick),
    path('M 395 470 L 640 600 L 470 600 Z', C.ink, 0.12),
    rect(180, 596, 430, 16, C.woodDark),
    rect(290, 702, 210, 14, C.wood, 4),
    line('M 320 716 L 305 784 M 470 716 L 485 784', C.woodDark, 10),
    rect(250, 742, 60, 11, C.woodDark, 4),
    rect(480, 742, 60, 11, C.woodDark, 4),
    person({ x: 268, y: 790, h: 142, coat: C.terracotta }),
    person({ x: 530, y: 792, h: 136, coat: C.teal, dress: true, hair: C.woodDark }),
    bench(1180, 830, 200),
    person({ x: 905, y: 890, h: 158, coat: C.ochre, hair: C.woodDark }),
    group(
      'translate(985 892)',
      circle(0, -34, 34, 'none').replace(
        'fill="none"',
        `fill="none" stroke="${C.ink}" stroke-width="6"`,
      ),
      circle(26, -12, 12, C.ink),
      rect(-18, -86, 12, 50, C.ink, 5),
      rect(-18, -44, 46, 10, C.ink, 5),
      path('M -14 -92 Q 0 -102 12 -92 L 14 -48 L -14 -48 Z', C.teal),
      circle(0, -112, 15, '#e8b996'),
      path('M -15 -113 A 15 15 0 0 1 15 -113 Q 0 -124 -15 -113 Z', '#d9d3c8'),
      line('M 10 -46 L 34 -42 L 38 -8', C.ink, 10),
    ),
    tree(1430, 800, 250, C.moss),
    tree(60, 850, 190, C.leaf),
    ...[
      [640, 940],
      [690, 962],
      [1260, 948],
      [1330, 968],
      [180, 930],
      [130, 955],
    ].map(([x = 0, y = 0], i) =>
      circle(x, y, 8, [C.terracotta, C.ochre, C.white][i % 3] ?? C.white),
    ),
    birds(1080, 240),
  );
}

export function village(): string {
  const gold = ['#d79a4a', '#c77b45', '#b8a24e', '#8f9c55'];
  const leaf = (i: number): string => gold[i % 4] ?? C.ochre;
  return scene(
    sky('#a7c3c9', '#efdcc0', '#f5e6cd'),
    sun(1310, 240, 58, '#ffe9bd'),
    cloud(420, 150, 100),
    mountains(71, 320, AUTUMN),
    ridge({ seed: 73, y: 560, rise: 34, fill: '#a8a05d', steps: 9 }),
    ...Array.from({ length: 14 }, (_, i) =>
      tree(40 + i * 118, 604 + (i % 3) * 12, 84 + (i % 3) * 22, leaf(i)),
    ),
    ridge({ seed: 75, y: 640, rise: 26, fill: '#bfae62', steps: 8 }),
    roofs(29, 15, 230, 1330, 690, 852),
    path(
      'M 760 1000 C 800 930 900 900 860 850 C 840 820 880 800 900 780 L 930 780 C 920 810 900 820 920 850 C 980 900 930 940 960 1000 Z',
      C.sand,
    ),
    ridge({ seed: 77, y: 938, rise: 16, fill: '#a9a457', steps: 7 }),
    ...[80, 240, 1400, 1540].map((x, i) => tree(x, 950, 200 + (i % 2) * 40, leaf(i + 1))),
    ...Array.from({ length: 15 }, (_, i) => rect(360 + i * 62, 918, 9, 62, C.wood, 3)),
    line('M 340 936 L 1260 936 M 340 960 L 1260 960', C.wood, 6),
    birds(600, 250),
  );
}

export function river(): string {
  return scene(
    sky('#9bd0d4', '#e3efdd', '#f2f0da'),
    cloud(1180, 150, 120),
    mountains(81, 310, SUMMER),
    ridge({ seed: 83, y: 540, rise: 18, fill: C.moss, steps: 10 }),
    ...Array.from({ length: 12 }, (_, i) =>
      poplar(60 + i * 138, 596 + (i % 2) * 12, 118 + (i % 3) * 26, i % 2 ? C.leaf : C.moss),
    ),
    rect(0, 590, WIDTH, 410, C.meadow),
    path(
      'M 640 590 L 900 590 C 960 700 820 780 1080 1000 L 220 1000 C 560 820 690 720 640 590 Z',
      C.water,
    ),
    ...[
      [690, 650, 90],
      [640, 760, 150],
      [560, 860, 210],
      [700, 930, 260],
    ].map(([x = 0, y = 0, w = 0]) =>
      line(`M ${x} ${y} q ${w / 4} -10 ${w / 2} 0 t ${w / 2} 0`, '#cfe6e8', 6),
    ),
    path(
      'M 430 690 L 430 640 Q 780 520 1120 640 L 1120 690 Q 1040 690 1010 690 A 230 150 0 0 0 560 690 Z',
      C.stone,
    ),
    path('M 430 640 Q 780 520 1120 640 L 1120 656 Q 780 540 430 656 Z', C.stoneDark),
    line(
      'M 440 640 L 440 590 M 560 606 L 560 556 M 690 586 L 690 536 M 830 584 L 830 534 M 960 598 L 960 548 M 1110 636 L 1110 588',
      C.ink,
      6,
    ),
    line('M 440 594 Q 780 474 1110 592', C.ink, 6),
    person({ x: 730, y: 584, h: 112, coat: C.terracotta }),
    person({ x: 790, y: 583, h: 104, coat: C.ochre, dress: true, hair: C.woodDark }),
    ...[
      [90, 860],
      [190, 910],
      [60, 960],
      [1220, 800],
      [1400, 880],
      [1540, 840],
    ].map(([x = 0, y = 0], i) => tree(x, y, 190 + (i % 3) * 34, i % 2 ? C.leaf : '#5f8f6a')),
    ...Array.from({ length: 10 }, (_, i) =>
      line(`M ${1120 + i * 34} 990 q -6 -40 ${i % 2 ? 8 : -10} -70`, C.moss, 6),
    ),
    ...[
      [470, 930],
      [520, 962],
      [860, 836],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 46, 20, C.stone)),
    birds(300, 230),
  );
}

export function winter(): string {
  return scene(
    sky('#a9c3d6', '#dbe6ec', '#f3f1ea'),
    sun(360, 240, 54, '#fff6df'),
    mountains(91, 300, WINTER),
    ridge({ seed: 93, y: 560, rise: 30, fill: '#e6edf2', steps: 9 }),
    ...Array.from({ length: 13 }, (_, i) =>
      pine(50 + i * 128, 640 + (i % 3) * 20, 140 + (i % 4) * 28, i % 2 ? '#4f7d78' : '#5d8a86'),
    ),
    ridge({ seed: 95, y: 690, rise: 22, fill: '#f4f7f9', steps: 8 }),
    house({ x: 1160, y: 760, w: 190, h: 120, snow: true, lit: true }),
    house({ x: 1380, y: 772, w: 170, h: 110, wall: C.sand, snow: true, lit: true }),
    path('M 0 900 C 400 840 700 800 960 800 L 1600 810 L 1600 1000 L 0 1000 Z', '#7d8b93'),
    path(
      'M 0 880 C 400 822 700 784 960 786 L 1600 796 L 1600 816 L 960 806 C 700 806 400 846 0 908 Z',
      '#ffffff',
    ),
    line('M 120 960 L 320 944 M 470 932 L 680 918 M 1050 910 L 1260 912', C.white, 9),
    ellipse(770, 934, 270, 16, C.ink, 0.2),
    rect(560, 740, 330, 120, C.ochre, 12),
    path('M 880 860 L 880 700 L 980 700 Q 1020 760 1036 790 L 1036 860 Z', C.terracotta),
    path('M 906 724 L 968 724 Q 992 756 1004 784 L 906 784 Z', '#cfe4ea'),
    rect(540, 852, 520, 34, C.ink, 8),
    ...[630, 730, 970].map((x) => circle(x, 890, 42, C.ink) + circle(x, 890, 18, C.stone)),
    path('M 1070 800 Q 1140 860 1080 938 L 1110 938 Q 1190 860 1100 796 Z', C.teal),
    rect(1046, 850, 40, 18, C.ink),
    ...[
      [1150, 900, 40],
      [1200, 880, 28],
      [1230, 916, 50],
      [1290, 900, 30],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#ffffff')),
    rect(910, 676, 40, 24, C.ochre, 8),
    ...Array.from({ length: 70 }, (_, i) =>
      circle((i * 397) % WIDTH, (i * 211) % HEIGHT, 3 + (i % 4), '#ffffff', 0.9),
    ),
  );
}

export function trail(): string {
  return scene(
    sky('#86b9c6', '#e9e4c8', '#f6e9cc'),
    sun(1240, 220, 60, '#fff0c8'),
    cloud(520, 130, 110),
    mountains(101, 330, ['#a9c6c6', '#7fa7a5', '#5c8a85', '#43726b']),
    ridge({ seed: 103, y: 610, rise: 50, fill: C.moss, steps: 7 }),
    ...[80, 200, 320, 1250, 1380, 1500].map((x, i) =>
      pine(x, 690 + (i % 2) * 26, 190 + (i % 3) * 30, i % 2 ? C.pine : '#3a6f5b'),
    ),
    ridge({ seed: 104, y: 730, rise: 30, fill: C.leaf, steps: 6 }),
    path(
      'M 560 1000 C 700 900 1000 900 940 800 C 900 750 960 730 1010 706 L 1040 712 C 1000 740 960 760 1010 810 C 1090 910 860 930 850 1000 Z',
      C.sand,
    ),
    rect(470, 560, 18, 350, C.wood),
    path('M 490 590 L 760 590 L 800 626 L 760 662 L 490 662 Z', C.cream),
    path('M 480 684 L 250 684 L 212 718 L 250 752 L 480 752 Z', C.cream),
    rect(520, 612, 46, 30, C.white) + rect(520, 621, 46, 12, C.terracotta),
    line('M 600 627 L 730 627', C.stoneDark, 9),
    rect(410, 703, 46, 30, C.white) + rect(410, 712, 46, 12, C.teal),
    line('M 262 718 L 380 718', C.stoneDark, 9),
    ...[
      [1000, 838, 150, C.terracotta],
      [1070, 850, 138, C.ochre],
      [1130, 846, 112, C.teal],
    ].map(
      ([x, y, h, coat]) =>
        person({ x: Number(x), y: Number(y), h: Number(h), coat: String(coat) }) +
        rect(Number(x) - 12, Number(y) - Number(h) * 0.72, 24, 44, C.woodDark, 9),
    ),
    ...[
      [130, 900],
      [330, 950],
      [1350, 930],
      [1480, 880],
    ].map(([x = 0, y = 0], i) => ellipse(x, y, 80, 36, i % 2 ? C.moss : '#5f8f6a')),
    ...Array.from({ length: 26 }, (_, i) =>
      circle(
        (i * 173) % WIDTH,
        900 + ((i * 67) % 90),
        6,
        [C.white, C.ochre, C.terracotta][i % 3] ?? C.white,
      ),
    ),
    birds(760, 240),
  );
}
