import {
  C,
  circle,
  cloud,
  ellipse,
  group,
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
import { birds, house, lamp, person, tree } from './things.ts';

const FAR = ['#bcd5d6', '#94b9bb', '#6f9fa3', '#51858a'] as const;

export function streetRepair(): string {
  return scene(
    sky('#a9cfd4', '#f0e4c9', '#f6ead2'),
    cloud(300, 120, 100),
    cloud(980, 150, 80),
    mountains(141, 300, FAR),
    ...[0, 230, 470, 930, 1150, 1370].map((x, i) =>
      house({
        x,
        y: 680,
        w: 220,
        h: 220 + (i % 3) * 60,
        wall: [C.cream, '#efc58b', C.white][i % 3] ?? C.cream,
      }),
    ),
    ...[720, 830, 900].map((x, i) => tree(x, 690, 150 + i * 20, i % 2 ? C.leaf : C.moss)),
    rect(0, 680, WIDTH, 320, '#77858a'),
    path('M 0 680 L 1600 680 L 1600 760 L 0 790 Z', '#d8cdb6'),
    ...Array.from({ length: 20 }, (_, i) =>
      line(`M ${i * 84} 682 l -14 ${104 - i * 1.4}`, '#c1b59c', 3),
    ),
    line('M 0 735 L 1600 716', '#c1b59c', 3),
    path('M 0 800 L 1600 768 L 1600 850 L 0 892 Z', '#a9665a'),
    line('M 0 892 L 1600 850 M 0 800 L 1600 768', C.white, 7),
    ...[330, 1150].map(
      (x) =>
        `<g fill="none" stroke="${C.white}" stroke-width="6"><circle cx="${x}" cy="836" r="20"/><circle cx="${x + 62}" cy="834" r="20"/><path d="M ${x} 836 l 20 -30 h 30 l 12 28 M ${x + 20} 806 l 14 28 l 16 -28"/></g>`,
    ),
    path('M 760 690 L 1010 686 L 1030 772 L 750 780 Z', '#a58f6b'),
    ...Array.from({ length: 8 }, (_, i) =>
      rect(1052 + (i % 4) * 40, 640 + Math.floor(i / 4) * 24, 36, 20, '#cbb8a0', 2),
    ),
    person({ x: 860, y: 760, h: 190, coat: '#ef8b35', legs: '#3b5566' }),
    path('M 836 594 A 24 24 0 0 1 884 594 Z', C.ochre),
    line('M 900 680 L 960 766', C.woodDark, 8),
    person({ x: 990, y: 752, h: 180, coat: '#ef8b35', legs: '#3b5566' }),
    path('M 967 594 A 23 23 0 0 1 1013 594 Z', C.ochre),
    ...[690, 1110, 1230].map(
      (x) =>
        path(`M ${x - 26} 800 L ${x} 716 L ${x + 26} 800 Z`, '#ef8b35') +
        path(`M ${x - 15} 764 L ${x - 8} 742 L ${x + 8} 742 L ${x + 15} 764 Z`, C.white) +
        rect(x - 34, 796, 68, 10, '#d9742a', 3),
    ),
    lamp(620, 790, 240),
    lamp(1480, 780, 240),
    group(
      'translate(300 930)',
      circle(0, 0, 46, 'none').replace(
        'fill="none"',
        `fill="none" stroke="${C.ink}" stroke-width="8"`,
      ),
      circle(140, 0, 46, 'none').replace(
        'fill="none"',
        `fill="none" stroke="${C.ink}" stroke-width="8"`,
      ),
      line(
        'M 0 0 L 46 -70 L 112 -70 L 140 0 M 46 -70 L 70 0 L 112 -70 M 112 -70 L 106 -98',
        C.terracotta,
        8,
      ),
      line('M 34 -84 h 28', C.ink, 9),
      line('M 50 -92 L 76 -160 L 112 -100', C.teal, 26),
      line('M 56 -92 L 82 -40 L 74 0', '#3b5566', 16),
      circle(84, -188, 22, '#e8b996'),
      path('M 60 -192 A 24 24 0 0 1 108 -192 Z', C.ochre),
    ),
  );
}

export function solarRoofs(): string {
  const panels = (x: number, y: number): string =>
    Array.from({ length: 10 }, (_, i) =>
      group(
        `translate(${x + (i % 5) * 92 - Math.floor(i / 5) * 26} ${y + Math.floor(i / 5) * 62}) skewX(-22)`,
        rect(0, 0, 84, 54, '#2b4d70', 3),
        line('M 28 0 v 54 M 56 0 v 54 M 0 27 h 84', '#6f93b5', 2.5),
      ),
    ).join('');
  return scene(
    sky('#8ecbd6', '#e8f0da', '#f6edd2'),
    sun(1280, 210, 84, '#fff0bf'),
    cloud(360, 150, 110),
    mountains(151, 340, FAR),
    ridge({ seed: 153, y: 620, rise: 20, fill: C.moss, steps: 10 }),
    rect(200, 560, 760, 290, C.cream),
    path('M 150 570 L 300 380 L 920 380 L 1010 570 Z', C.brick),
    panels(380, 404),
    ...[250, 370, 490, 730, 850].map(
      (x) => rect(x, 620, 74, 110, C.tealLight, 4) + rect(x + 34, 620, 6, 110, C.white),
    ),
    path('M 600 850 L 600 700 A 44 44 0 0 1 688 700 L 688 850 Z', C.woodDark),
    house({ x: 1090, y: 850, w: 230, h: 150, wall: C.white }),
    house({ x: 1360, y: 850, w: 190, h: 120, wall: C.sand }),
    rect(0, 850, WIDTH, 150, C.meadow),
    path('M 560 1000 L 610 850 L 680 850 L 780 1000 Z', C.sand),
    ...[
      [1120, C.moss],
      [1220, C.ochre],
      [1320, '#3f74a3'],
    ].map(([x, fill]) =>
      group(
        `translate(${x} 950)`,
        ellipse(40, 4, 60, 8, C.ink, 0.2),
        path('M 0 -110 L 80 -110 L 72 0 L 8 0 Z', String(fill)),
        rect(-6, -126, 92, 20, C.ink, 6),
        `<path d="M 26 -44 l 14 -24 l 14 24 z" fill="none" stroke="${C.white}" stroke-width="6" stroke-linejoin="round"/>`,
      ),
    ),
    person({ x: 1060, y: 966, h: 160, coat: C.terracotta, dress: true, hair: C.woodDark }),
    rect(1082, 880, 30, 40, '#cfe6ea', 5),
    tree(90, 880, 230, C.moss),
    tree(1500, 905, 150, C.leaf),
    birds(640, 220),
  );
}
