/** The size of every picture, in pixels. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

/** One palette for all pictures, so that they look drawn by one hand. */
export const C = {
  ink: '#22404b',
  teal: '#1f5f6b',
  tealLight: '#4d8b94',
  mist: '#c9dcdf',
  cream: '#f6ecd9',
  sand: '#e8d5b5',
  ochre: '#e0a74f',
  terracotta: '#c9684a',
  brick: '#a84f3a',
  leaf: '#6f9b63',
  moss: '#4c7a55',
  pine: '#2f5f50',
  meadow: '#a9c07a',
  stone: '#b9b4a7',
  stoneDark: '#8f8b82',
  wood: '#9a6b45',
  woodDark: '#6e4a31',
  white: '#fffaf0',
  water: '#7fb4bf',
} as const;

/** Repeatable randomness: the same seed draws the same picture. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" rx="${rx}"/>`;

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" opacity="${opacity}"/>`;

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  opacity = 1,
): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" opacity="${opacity}"/>`;

export const path = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`;

export const line = (d: string, stroke: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const group = (transform: string, ...parts: string[]): string =>
  `<g transform="${transform}">${parts.join('')}</g>`;

/** A vertical gradient over the whole picture or over a shape that fills with `url(#id)`. */
function gradient(id: string, ...stops: [at: number, colour: string][]): string {
  const inner = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${inner.join('')}</linearGradient>`;
}

export function sky(top: string, middle: string, bottom: string): string {
  return `<defs>${gradient('sky', [0, top], [0.55, middle], [1, bottom])}</defs>${rect(0, 0, WIDTH, HEIGHT, 'url(#sky)')}`;
}

export function sun(x: number, y: number, r: number, colour: string): string {
  return [2.6, 1.8, 1].map((k, i) => circle(x, y, r * k, colour, [0.12, 0.2, 1][i])).join('');
}

export function cloud(x: number, y: number, size: number, opacity = 0.75): string {
  const puffs = [
    [0, 0, 1.6, 0.34],
    [-0.5, -0.22, 0.62, 0.42],
    [0.25, -0.34, 0.8, 0.56],
  ] as const;
  const drawn = puffs.map(([dx, dy, rx, ry]) =>
    ellipse(x + dx * size, y + dy * size, rx * size, ry * size, C.white),
  );
  return `<g opacity="${opacity}">${drawn.join('')}</g>`;
}

interface Ridge {
  seed: number;
  /** The mean height of the skyline and how far it rises and falls. */
  y: number;
  rise: number;
  fill: string;
  steps?: number;
}

/** A line of hills from edge to edge, filled down to the bottom. */
export function ridge({ seed, y, rise, fill, steps = 9 }: Ridge): string {
  const next = random(seed);
  const dx = WIDTH / steps;
  const points = Array.from({ length: steps + 2 }, (_, i) => ({
    x: (i - 0.5) * dx,
    y: y + (next() - 0.5) * 2 * rise,
  }));
  let d = `M -60 ${HEIGHT} L -60 ${points[0]?.y ?? y}`;
  points.forEach((point, i) => {
    const after = points[i + 1];
    if (after === undefined) return;
    d += ` Q ${point.x} ${point.y} ${(point.x + after.x) / 2} ${(point.y + after.y) / 2}`;
  });
  return path(`${d} L ${WIDTH + 60} ${y} L ${WIDTH + 60} ${HEIGHT} Z`, fill);
}

/** The far ridges of Stara Planina, paler with distance. */
export function mountains(seed: number, y: number, colours: readonly string[]): string {
  return colours
    .map((fill, i) =>
      ridge({ seed: seed + i, y: y + i * 62, rise: 78 - i * 12, fill, steps: 6 + i * 2 }),
    )
    .join('');
}

export const scene = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
