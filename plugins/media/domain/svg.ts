import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** A drawing that may be shown, or the part of it that acts or reaches elsewhere. */
export type CheckedDrawing = { svg: string } | { active: string } | { broken: true };

/** SVG 1.1 and 2 without scripts, links, animation, foreign content and embedded documents. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence style switch view`.split(
    /\s+/,
  ),
);
const ACTIVE_ELEMENTS =
  /^(?:script|foreignobject|iframe|object|embed|audio|video|a|set|animate\w*|handler|listener|image|feimage)$/i;
const NAMESPACE = 'http://www.w3.org/2000/svg';

const ATTRIBUTE = '@';
const TEXT = '#text';
const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  suppressBooleanAttributes: false,
} as const;

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads a drawing and writes it anew from what is known to be harmless, so that what is stored is
 * what was read, and no other reader sees something else in it. Scripts, handlers, links and
 * references to elsewhere are named; what drawing programs note for themselves is left out.
 */
export function checkDrawing(source: string): CheckedDrawing {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source.replace(HARMLESS_DOCTYPE, ''))) {
    return { active: '<!DOCTYPE>' };
  }
  const xml = source.replace(HARMLESS_DOCTYPE, '');
  if (!isXml(xml)) return { broken: true };
  const parsed: unknown = new XMLParser(OPTIONS).parse(xml);
  const roots = nodesOf(parsed).filter((node) => nameOf(node) === 'svg');
  if (roots.length !== 1) return { broken: true };
  const active: string[] = [];
  const kept = roots.map((root) => keep(root, active));
  const [first] = active;
  if (first !== undefined) return { active: first };
  return { svg: new XMLBuilder({ ...OPTIONS, suppressEmptyNode: true }).build(kept) };
}

function isXml(text: string): boolean {
  try {
    SyntaxValidator.validate(text);
    return true;
  } catch {
    return false;
  }
}

/** The line that old programs begin with; it defines nothing. */
const HARMLESS_DOCTYPE = /<!DOCTYPE svg(?: PUBLIC "[^"<>[]*"(?:\s+"[^"<>[]*")?)?\s*>/;

function keep(node: Node, active: string[]): Node {
  const name = nameOf(node);
  const children = nodesOf(node[name]);
  if (name === TEXT) return node;
  if (name === 'style') {
    const css = children
      .map((child) => (typeof child[TEXT] === 'string' ? child[TEXT] : ''))
      .join('');
    if (reachesOut(css)) active.push('<style>');
  }
  return {
    [name]: children
      .filter((child) => isKept(nameOf(child), active))
      .map((child) => keep(child, active)),
    ':@': attributesOf(node, active),
  };
}

function isKept(name: string, active: string[]): boolean {
  if (ACTIVE_ELEMENTS.test(localName(name))) active.push(`<${name}>`);
  return name === TEXT || ELEMENTS.has(name);
}

function attributesOf(node: Node, active: string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(node[':@'] ?? {})) {
    const name = key.slice(ATTRIBUTE.length);
    const text = String(value);
    if (/^on/i.test(localName(name))) active.push(name);
    // An address leads to a part of the same drawing, or the drawing asks another place for something.
    if (/^(?:href|src|base)$/i.test(localName(name)) && !/^\s*#/.test(text)) active.push(name);
    else if (!name.startsWith('xmlns') && reachesOut(text)) active.push(name);
    if (!name.includes(':') || /^(?:xlink:href|xml:space|xml:lang|xmlns:xlink)$/.test(name)) {
      kept[key] = text;
    }
  }
  return nameOf(node) === 'svg' ? { ...kept, [`${ATTRIBUTE}xmlns`]: NAMESPACE } : kept;
}

/** Whether a style or a value asks for something outside of the drawing, or hides what it says. */
function reachesOut(text: string): boolean {
  if (/@import|expression\s*\(|javascript:|\\|-moz-binding/i.test(text)) return true;
  return [...text.matchAll(/url\(\s*['"]?\s*([^)'"]*)/gi)].some(
    ([, to = '']) => !to.startsWith('#'),
  );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? TEXT;
const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object') : [];
