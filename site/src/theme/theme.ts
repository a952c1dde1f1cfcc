import { mix, readable } from './colour';

/** The grounds of both schemes; `styles/tokens.css` has the same values. */
export const GROUNDS = {
  light: { paper: '#fbfaf6', surface: '#f2f0e8' },
  dark: { paper: '#101716', surface: '#1a2321' },
} as const;

export interface Scheme {
  /** Links, buttons, marks; at least 5:1 on every ground of the scheme. */
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  /** A quiet ground tinted with the accent; the accent is readable on it. */
  soft: string;
  /** The valley: the dark band of header picture and footer, white text at least 9:1. */
  deep: string;
  /** The farther hills on that band. */
  far: string;
}

export interface Theme {
  light: Scheme;
  dark: Scheme;
}

const RATIO = 5;
const DEEP_RATIO = 9;

/** Both schemes from the one colour an editor chooses (`#rrggbb`), readable whatever it is. */
export function themeFrom(colour: string): Theme {
  const softLight = mix(GROUNDS.light.surface, colour, 0.08);
  const softDark = mix(GROUNDS.dark.surface, colour, 0.16);
  const deep = readable(mix(colour, '#000000', 0.25), '#ffffff', '#000000', DEEP_RATIO);
  return {
    light: {
      accent: readable(colour, softLight, '#000000', RATIO),
      onAccent: '#ffffff',
      soft: softLight,
      deep,
      far: mix(deep, GROUNDS.light.paper, 0.22),
    },
    dark: {
      accent: readable(colour, softDark, '#ffffff', RATIO),
      onAccent: GROUNDS.dark.paper,
      soft: softDark,
      deep: mix(deep, GROUNDS.dark.paper, 0.45),
      far: mix(deep, GROUNDS.dark.paper, 0.1),
    },
  };
}

const properties = ({ accent, onAccent, soft, deep, far }: Scheme): string =>
  `--accent:${accent};--on-accent:${onAccent};--soft:${soft};--deep:${deep};--far:${far}`;

/** The stylesheet of a theme: custom properties of `:root` for both schemes. */
export function themeCss({ light, dark }: Theme): string {
  return [
    `:root{${properties(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${properties(dark)}}}`,
    '',
  ].join('\n');
}
