import { C, circle, ellipse, group, line, path, random, rect } from './kit.ts';

/** A leafy tree standing on (x, y). */
export function tree(x: number, y: number, size: number, leaf: string = C.moss): string {
  return group(
    `translate(${x} ${y}) scale(${size / 100})`,
    ellipse(0, 2, 42, 7, C.ink, 0.14),
    path('M -5 0 L -3 -52 L 3 -52 L 5 0 Z', C.woodDark),
    circle(0, -86, 36, leaf),
    circle(-24, -66, 25, leaf),
    circle(25, -66, 26, leaf),
    path(
      'M 0 -122 A 36 36 0 0 1 36 -86 A 26 26 0 0 1 48 -56 A 60 60 0 0 1 6 -44 A 70 70 0 0 0 0 -122 Z',
      C.ink,
      0.1,
    ),
  );
}

export function pine(x: number, y: number, size: number, leaf: string = C.pine): string {
  const tiers = [0, 1, 2].map((i) => {
    const w = 38 - i * 9;
    const top = -60 - i * 32;
    return path(`M ${-w} ${top + 46} L 0 ${top - 12} L ${w} ${top + 46} Z`, leaf);
  });
  return group(
    `translate(${x} ${y}) scale(${size / 100})`,
    rect(-4, -18, 8, 18, C.woodDark),
    ...tiers,
    path('M 0 -136 L 20 -78 L 12 -78 L 29 -46 L 18 -46 L 38 -14 L 0 -14 Z', C.ink, 0.12),
  );
}

export function poplar(x: number, y: number, size: number, leaf: string = C.leaf): string {
  return group(
    `translate(${x} ${y}) scale(${size / 100})`,
    rect(-3, -30, 6, 30, C.woodDark),
    ellipse(0, -85, 17, 68, leaf),
    path('M 0 -153 A 17 68 0 0 1 0 -17 A 40 90 0 0 0 0 -153 Z', C.ink, 0.1),
  );
}

interface House {
  x: number;
  y: number;
  w: number;
  h: number;
  wall?: string;
  roof?: string;
  lit?: boolean;
  snow?: boolean;
}

/** A house seen from the front, its foot on y. */
export function house({
  x,
  y,
  w,
  h,
  wall = C.cream,
  roof = C.terracotta,
  lit = false,
  snow = false,
}: House): string {
  const columns = Math.max(2, Math.round(w / 46));
  const rows = Math.max(1, Math.round(h / 60));
  const gap = w / columns;
  const glass = lit ? '#ffd98a' : C.tealLight;
  const windows = Array.from({ length: columns * rows }, (_, i) => {
    const wx = x + (i % columns) * gap + gap / 2 - 8;
    const wy = y - h + Math.floor(i / columns) * (h / rows) + h / rows / 2 - 14;
    return rect(wx, wy, 16, 22, glass, 2) + rect(wx - 2, wy + 22, 20, 3, C.white);
  });
  const rise = Math.min(w * 0.36, 74);
  return [
    rect(x, y - h, w, h, wall),
    rect(x + w * 0.72, y - h, w * 0.28, h, C.ink).replace('/>', ' opacity="0.08"/>'),
    rect(x + w * 0.66, y - h - rise * 0.9, 14, rise * 0.6, C.brick),
    path(
      `M ${x - 12} ${y - h} L ${x + w / 2} ${y - h - rise} L ${x + w + 12} ${y - h} Z`,
      snow ? '#eef4f6' : roof,
    ),
    path(
      `M ${x + w / 2} ${y - h - rise} L ${x + w + 12} ${y - h} L ${x + w * 0.62} ${y - h} Z`,
      C.ink,
      0.1,
    ),
    ...windows,
  ].join('');
}

/** Roofs of a settlement strewn over a band, the farthest first. */
export function roofs(
  seed: number,
  count: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): string {
  const next = random(seed);
  const walls = [C.cream, C.white, C.sand, '#efdcc0'];
  const tiles = [C.terracotta, C.brick, '#d07c55', '#b85d43'];
  const places = Array.from({ length: count }, () => ({
    x: left + next() * (right - left),
    k: next(),
    n: next(),
  }));
  return places
    .sort((a, b) => a.k - b.k)
    .map(({ x, k, n }) => {
      const size = 46 + k * 54;
      const wall = walls[Math.floor(n * walls.length)] ?? C.cream;
      const roof = tiles[Math.floor(n * 13) % tiles.length] ?? C.terracotta;
      return house({
        x,
        y: top + k * (bottom - top),
        w: size * (1.1 + n * 0.6),
        h: size * (0.6 + n * 0.5),
        wall,
        roof,
      });
    })
    .join('');
}

export const SKINS = ['#e8b996', '#d9a27c', '#f0c8a6', '#c98f6b'] as const;

interface Person {
  x: number;
  y: number;
  h: number;
  coat: string;
  hair?: string;
  skin?: string;
  legs?: string;
  dress?: boolean;
}

/** A standing person, feet on y, h pixels tall. */
export function person({
  x,
  y,
  h,
  coat,
  hair = C.ink,
  skin = SKINS[0],
  legs = C.ink,
  dress = false,
}: Person): string {
  const body = dress
    ? path('M -13 -72 Q 0 -80 13 -72 L 21 -22 L -21 -22 Z', coat)
    : path('M -15 -70 Q 0 -82 15 -70 L 13 -32 L -13 -32 Z', coat);
  return group(
    `translate(${x} ${y}) scale(${h / 100})`,
    ellipse(0, 0, 20, 3.5, C.ink, 0.16),
    line('M -6 -34 L -6 -2 M 6 -34 L 6 -2', legs, 8),
    body,
    line('M -14 -68 L -19 -44 M 14 -68 L 19 -44', coat, 7),
    circle(-19.5, -41, 3.6, skin),
    circle(19.5, -41, 3.6, skin),
    circle(0, -88, 10.5, skin),
    path('M -11 -88 A 11 11 0 0 1 11 -88 Q 6 -95 0 -94 Q -7 -94 -11 -88 Z', hair),
  );
}

export function bench(x: number, y: number, w: number): string {
  return [
    ellipse(x + w / 2, y + 2, w * 0.55, 6, C.ink, 0.15),
    rect(x, y - 34, w, 9, C.wood, 3),
    rect(x, y - 62, w, 8, C.wood, 3),
    rect(x, y - 50, w, 8, C.wood, 3),
    rect(x + 12, y - 62, 6, 62, C.ink),
    rect(x + w - 18, y - 62, 6, 62, C.ink),
  ].join('');
}

export function lamp(x: number, y: number, h: number, lit = false): string {
  return [
    lit ? circle(x, y - h, 70, '#ffdf9a', 0.28) : '',
    rect(x - 4, y - h, 8, h, C.ink, 3),
    path(
      `M ${x - 16} ${y - h} L ${x - 11} ${y - h - 30} L ${x + 11} ${y - h - 30} L ${x + 16} ${y - h} Z`,
      lit ? '#ffe7ad' : C.mist,
    ),
    path(`M ${x - 16} ${y - h - 28} L ${x} ${y - h - 42} L ${x + 16} ${y - h - 28} Z`, C.ink),
  ].join('');
}

export function birds(x: number, y: number, colour: string = C.ink): string {
  return [
    [0, 0],
    [48, -22],
    [92, 8],
    [140, -14],
  ]
    .map(([dx = 0, dy = 0]) =>
      line(`M ${x + dx - 12} ${y + dy - 5} q 7 -6 12 5 q 5 -11 12 -5`, colour, 3),
    )
    .join('');
}
