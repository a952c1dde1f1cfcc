import {
  C,
  circle,
  ellipse,
  group,
  HEIGHT,
  line,
  path,
  random,
  rect,
  scene,
  WIDTH,
} from './kit.ts';
import { person, SKINS } from './things.ts';

/** Shoulders and head from behind or before a desk. */
function seated(
  x: number,
  y: number,
  k: number,
  coat: string,
  hair: string,
  skin: string,
  back: boolean,
): string {
  return group(
    `translate(${x} ${y}) scale(${k})`,
    path('M -44 0 Q -44 -58 0 -62 Q 44 -58 44 0 Z', coat),
    rect(-10, -76, 20, 22, skin),
    circle(0, -94, 27, skin),
    back
      ? circle(0, -97, 28, hair)
      : path('M -28 -94 A 28 28 0 0 1 28 -94 Q 16 -112 0 -110 Q -18 -110 -28 -94 Z', hair),
  );
}

const COATS = [C.teal, C.terracotta, '#54708a', C.ochre, C.moss, '#7a5a78', C.brick] as const;
const HAIRS = [C.ink, C.woodDark, '#d8d0c2', '#5b3b2a', '#8a6b4c'] as const;
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

export function councilHall(): string {
  const row = (y: number, count: number, k: number, from: number): string =>
    Array.from({ length: count }, (_, i) => {
      const x = (WIDTH / count) * (i + 0.5);
      return seated(
        x,
        y,
        k,
        pick(COATS, i + from),
        pick(HAIRS, i * 3 + from),
        pick(SKINS, i + from),
        true,
      );
    }).join('');
  return scene(
    rect(0, 0, WIDTH, HEIGHT, '#efe2c8'),
    ...[100, 330, 1130, 1360].map(
      (x) =>
        rect(x, 90, 140, 320, '#bcd8dc', 6) +
        rect(x + 64, 90, 12, 320, C.white) +
        rect(x - 8, 230, 156, 10, C.white) +
        rect(x - 14, 410, 168, 14, C.white),
    ),
    rect(560, 60, 480, 380, C.wood, 6),
    rect(580, 80, 440, 340, '#b07d52', 4),
    ...[
      [660, C.white, '#7fa66f', C.terracotta],
      [900, '#3d5f9a', '#3d5f9a', '#3d5f9a'],
    ].map(
      ([x, a, b, c]) =>
        line(`M ${x} 120 L ${x} 420`, C.woodDark, 7) +
        rect(Number(x) + 4, 124, 92, 66, String(c)) +
        rect(Number(x) + 4, 124, 92, 44, String(b)) +
        rect(Number(x) + 4, 124, 92, 22, String(a)),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      circle(
        950 + Math.sin((i * Math.PI) / 6) * 20,
        157 - Math.cos((i * Math.PI) / 6) * 20,
        3.4,
        C.ochre,
      ),
    ),
    rect(0, 440, WIDTH, 560, '#d9c19a'),
    ...[
      [640, 1],
      [800, 0],
      [960, 2],
    ].map(([x = 0, i = 0]) =>
      seated(x, 500, 0.95, pick(COATS, i), pick(HAIRS, i), pick(SKINS, i), false),
    ),
    path('M 520 480 L 1080 480 L 1110 600 L 490 600 Z', C.wood),
    rect(508, 470, 584, 18, C.woodDark, 4),
    ...[640, 800, 960].map(
      (x) => line(`M ${x + 46} 472 q 10 -24 -8 -40`, C.ink, 5) + circle(x + 38, 430, 7, C.ink),
    ),
    rect(0, 640, WIDTH, 26, C.woodDark),
    row(720, 9, 0.9, 1),
    rect(0, 704, WIDTH, 46, C.wood),
    rect(0, 790, WIDTH, 26, C.woodDark),
    row(880, 7, 1.15, 4),
    rect(0, 868, WIDTH, 56, C.wood),
    line('M 800 1000 L 800 760 M 800 800 L 716 1000 M 800 800 L 884 1000', C.ink, 13),
    rect(716, 654, 168, 112, C.ink, 14),
    rect(732, 670, 136, 80, '#f3e7cf', 6),
    rect(756, 716, 88, 22, C.wood),
    ...[776, 800, 824].map(
      (x, i) => circle(x, 704, 8, pick(SKINS, i)) + rect(x - 11, 710, 22, 14, pick(COATS, i), 5),
    ),
    rect(876, 676, 34, 66, '#37525d', 6),
    circle(742, 642, 8, '#d9482f'),
  );
}

export function library(): string {
  const next = random(5);
  const colours = [C.teal, C.terracotta, C.ochre, C.moss, '#54708a', C.brick, '#7a5a78', C.sand];
  const shelf = (x: number, y: number, w: number): string => {
    let at = x + 6;
    let books = '';
    while (at < x + w - 26) {
      const bw = 14 + next() * 22;
      const bh = 76 + next() * 38;
      books +=
        rect(at, y - bh, bw, bh, colours[Math.floor(next() * colours.length)] ?? C.teal, 2) +
        rect(at + 3, y - bh + 14, bw - 6, 5, C.white);
      at += bw + (next() > 0.9 ? 22 : 2);
    }
    return books + rect(x, y, w, 12, C.woodDark);
  };
  return scene(
    rect(0, 0, WIDTH, HEIGHT, '#f1e3c6'),
    rect(0, 810, WIDTH, 190, '#c89f6c'),
    ...[30, 1070].map(
      (x) =>
        rect(x, 60, 500, 756, C.wood, 6) +
        rect(x + 18, 78, 464, 720, '#5f4130') +
        [206, 354, 502, 650, 796].map((y) => shelf(x + 18, y, 464)).join(''),
    ),
    rect(590, 90, 420, 470, C.white, 8),
    rect(606, 106, 388, 438, '#b9dadd', 4),
    path('M 606 430 Q 720 340 830 410 T 994 380 L 994 544 L 606 544 Z', C.tealLight),
    path('M 606 490 Q 760 420 994 470 L 994 544 L 606 544 Z', C.moss),
    rect(794, 106, 12, 438, C.white),
    rect(606, 310, 388, 10, C.white),
    ellipse(800, 940, 470, 34, '#a04c3a', 0.6),
    person({ x: 560, y: 840, h: 250, coat: C.terracotta, dress: true, hair: C.woodDark }),
    rect(596, 700, 62, 46, C.teal, 4),
    seated(800, 790, 1.2, C.ochre, C.ink, SKINS[2], false),
    seated(990, 790, 1, C.moss, '#5b3b2a', SKINS[1], false),
    rect(640, 770, 520, 26, C.woodDark, 6),
    line('M 680 796 L 660 950 M 1120 796 L 1140 950', C.woodDark, 18),
    path('M 740 770 Q 770 744 800 766 Q 830 744 860 770 Z', C.white),
    path('M 946 770 Q 968 750 990 768 Q 1012 750 1034 770 Z', C.white),
    line('M 1100 770 L 1100 690', C.ink, 7),
    path('M 1056 694 L 1080 640 L 1120 640 L 1144 694 Z', C.teal),
    ellipse(1100, 772, 74, 10, '#fff0c4', 0.8),
    rect(676, 740, 40, 30, C.brick, 3),
    rect(672, 728, 48, 12, C.teal, 3),
  );
}

export function stage(): string {
  const dancers = [300, 470, 640, 810, 980, 1150, 1310];
  return scene(
    rect(0, 0, WIDTH, HEIGHT, '#3b2f3c'),
    rect(180, 110, 1240, 660, '#f0d9a8'),
    path('M 180 560 Q 460 400 760 500 T 1420 440 L 1420 770 L 180 770 Z', C.tealLight),
    path('M 180 640 Q 500 540 900 610 T 1420 580 L 1420 770 L 180 770 Z', C.moss),
    circle(1130, 270, 70, '#fff1c9'),
    path('M 120 760 L 1480 760 L 1600 880 L 0 880 Z', C.wood),
    ...Array.from({ length: 9 }, (_, i) =>
      line(`M ${190 + i * 152} 762 L ${i * 200} 880`, C.woodDark, 3),
    ),
    line(
      dancers.map((x, i) => `${i === 0 ? 'M' : 'L'} ${x} ${712 + (i % 2) * 8}`).join(' '),
      '#d9a27c',
      11,
    ),
    ...dancers.map((x, i) =>
      i % 2
        ? person({ x, y: 830, h: 220, coat: C.white, legs: C.ink, hair: C.ink }) +
          rect(x - 34, 716, 68, 16, C.terracotta, 5) +
          rect(x - 30, 668, 60, 40, C.ink, 8).replace('/>', ' opacity="0.85"/>')
        : person({ x, y: 830, h: 208, coat: C.terracotta, dress: true, hair: C.woodDark }) +
          rect(x - 22, 712, 44, 62, C.ink, 4) +
          rect(x - 22, 744, 44, 9, C.ochre) +
          rect(x - 22, 760, 44, 7, C.white),
    ),
    path('M 0 0 L 420 0 Q 400 300 190 520 L 150 800 L 0 830 Z', '#9c3f3a'),
    path('M 1600 0 L 1180 0 Q 1200 300 1410 520 L 1450 800 L 1600 830 Z', '#9c3f3a'),
    ...[60, 140, 220, 300].map((x) =>
      line(`M ${x} 0 Q ${x - 10} 330 ${x * 0.5} 720`, '#7e312f', 7),
    ),
    ...[60, 140, 220, 300].map((x) =>
      line(`M ${1600 - x} 0 Q ${1610 - x} 330 ${1600 - x * 0.5} 720`, '#7e312f', 7),
    ),
    path(
      'M 0 0 L 1600 0 L 1600 96 Q 1500 150 1400 96 Q 1300 150 1200 96 Q 1100 150 1000 96 Q 900 150 800 96 Q 700 150 600 96 Q 500 150 400 96 Q 300 150 200 96 Q 100 150 0 96 Z',
      '#b04a43',
    ),
    ...Array.from({ length: 11 }, (_, i) =>
      seated(70 + i * 148, 1010, 1.1, '#2b2430', '#1f1a24', '#2b2430', true),
    ),
  );
}

export function roundTable(): string {
  return scene(
    rect(0, 0, WIDTH, HEIGHT, '#e4ede9'),
    rect(0, 620, WIDTH, 380, '#d3b98d'),
    rect(120, 90, 560, 400, C.white, 8),
    path(
      'M 190 250 Q 260 150 380 170 Q 500 130 590 220 Q 640 330 540 400 Q 400 460 270 420 Q 170 360 190 250 Z',
      C.meadow,
    ),
    line('M 230 330 Q 330 280 420 320 T 570 300', C.water, 9),
    line('M 260 230 L 400 300 L 520 240 M 400 300 L 380 410', C.white, 6),
    ...[
      [400, 300, 15],
      [300, 250, 9],
      [520, 240, 9],
      [380, 404, 9],
      [470, 360, 9],
      [290, 370, 9],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, C.terracotta)),
    rect(880, 90, 540, 400, C.white, 8),
    ...[
      [920, 130, C.ochre],
      [1050, 140, C.water],
      [1180, 126, C.meadow],
      [1300, 146, C.ochre],
      [930, 250, C.meadow],
      [1070, 262, C.terracotta],
      [1200, 250, C.water],
      [1310, 262, C.meadow],
      [990, 370, C.water],
      [1130, 376, C.ochre],
    ].map(
      ([x, y, fill]) =>
        rect(Number(x), Number(y), 92, 88, String(fill), 4) +
        line(
          `M ${Number(x) + 16} ${Number(y) + 30} h 58 M ${Number(x) + 16} ${Number(y) + 52} h 40`,
          C.ink,
          5,
        ),
    ),
    ...[330, 560, 800, 1040, 1270].map((x, i) =>
      seated(x, 690, 1.35, pick(COATS, i + 2), pick(HAIRS, i + 1), pick(SKINS, i), false),
    ),
    ellipse(800, 790, 640, 150, C.woodDark),
    ellipse(800, 772, 640, 150, '#b98a5c'),
    ...[
      [470, 740, -12],
      [700, 706, 6],
      [960, 712, -5],
      [1160, 760, 14],
      [800, 800, 2],
    ].map(([x = 0, y = 0, r = 0]) =>
      group(
        `translate(${x} ${y}) rotate(${r})`,
        rect(-60, -24, 120, 48, C.white, 3),
        line('M -44 -8 h 84 M -44 8 h 60', C.stone, 5),
      ),
    ),
    ...[
      [600, 780],
      [1010, 800],
    ].map(
      ([x = 0, y = 0]) =>
        rect(x, y - 34, 40, 36, C.teal, 6) + ellipse(x + 20, y - 34, 20, 6, '#3b2a22'),
    ),
    seated(420, 1030, 1.9, C.brick, C.woodDark, SKINS[0], true),
    seated(1180, 1030, 1.9, '#54708a', '#d8d0c2', SKINS[1], true),
  );
}
