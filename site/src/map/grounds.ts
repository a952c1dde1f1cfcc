import municipality from './municipality.json';
import { pathOf, projectionOf } from './projection';
import settlements from './settlements.json';

const WIDTH = 1000;
const outlines = municipality.features.flatMap(({ geometry }) => geometry.coordinates);

/** Where things lie on the map of the municipality. */
export const projection = projectionOf(outlines, WIDTH);
export const outline = pathOf(outlines, projection);

const grounds = new Map(
  settlements.features.map(({ properties, geometry }) => [
    properties.ekatte,
    pathOf(geometry.coordinates, projection),
  ]),
);

/** The grounds of a settlement as an SVG path; null where the map does not have them. */
export function groundOf(ekatte: string | null): string | null {
  return ekatte === null ? null : (grounds.get(ekatte) ?? null);
}
