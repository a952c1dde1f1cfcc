/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = readonly number[];
export type Ring = readonly Position[];

export interface Point {
  x: number;
  y: number;
}

export interface Projection {
  width: number;
  height: number;
  /** Where a position lies, in units of the map, from its upper left corner. */
  at: (longitude: number, latitude: number) => Point;
}

/**
 * An equirectangular projection that is true at the middle latitude: over the 30 km of a
 * municipality it is off by less than a line is wide.
 *
 * @param outline what the map is to hold
 * @param width in units of the map; the height follows
 * @throws RangeError for an outline without extent
 */
export function projectionOf(outline: readonly Ring[], width: number): Projection {
  const positions = outline.flat();
  const [west, east] = extent(positions.map(([longitude = Number.NaN]) => longitude));
  const [south, north] = extent(positions.map(([, latitude = Number.NaN]) => latitude));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const unitsPerDegree = width / ((east - west) * squeeze);
  const height = (north - south) * unitsPerDegree;
  if (!(height > 0 && Number.isFinite(height))) throw new RangeError('The outline has no extent.');
  return {
    width,
    height: rounded(height),
    at: (longitude, latitude) => ({
      x: rounded((longitude - west) * squeeze * unitsPerDegree),
      y: rounded((north - latitude) * unitsPerDegree),
    }),
  };
}

/** The path of an area for the `d` of an SVG path. */
export function pathOf(rings: readonly Ring[], { at }: Projection): string {
  return rings
    .map((ring) => {
      const points = ring.map(([longitude = 0, latitude = 0]) => at(longitude, latitude));
      return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
    })
    .join('');
}

const extent = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

const rounded = (value: number): number => Math.round(value * 10) / 10;
