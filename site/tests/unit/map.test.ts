import fc from 'fast-check';
import { groundOf, outline, projection } from '../../src/map/grounds';
import { pathOf, projectionOf, type Ring } from '../../src/map/projection';

const square: Ring = [
  [23, 43],
  [24, 43],
  [24, 42],
  [23, 42],
  [23, 43],
];

/** Metres on the ground, along the great circle, with the earth as a ball. */
function metres([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(half(lat2 - lat1) + across));
}

test('north is up, west is left, and the outline fills the map', () => {
  const { at, width, height } = projectionOf([square], 1000);
  expect(at(23, 43)).toEqual({ x: 0, y: 0 });
  expect(at(24, 42)).toEqual({ x: width, y: height });
});

test('distances on the map are those on the ground', () => {
  const [west, east, south, north] = [23.567, 23.881, 42.792, 43.071];
  const position = fc.tuple(
    fc.double({ min: west, max: east, noNaN: true }),
    fc.double({ min: south, max: north, noNaN: true }),
  );
  const perUnit = metres([west, 42.9315], [east, 42.9315]) / projection.width;
  fc.assert(
    fc.property(position, position, (from, to) => {
      const [one, other] = [projection.at(...from), projection.at(...to)];
      const drawn = Math.hypot(one.x - other.x, one.y - other.y) * perUnit;
      const real = metres(from, to);
      expect(Math.abs(drawn - real)).toBeLessThan(10 + real * 0.005);
    }),
  );
});

test('a path closes each of its rings', () => {
  expect(pathOf([square, square], projectionOf([square], 1000)).match(/M[^Z]+Z/g)).toHaveLength(2);
});

test('an outline without extent is refused', () => {
  expect(() => projectionOf([[[23, 43]]], 1000)).toThrow(RangeError);
  expect(() => projectionOf([], 1000)).toThrow(RangeError);
});

test('the map knows the grounds of the town, and none of a code that it does not have', () => {
  expect(outline).toMatch(/^M[\d. L]+Z$/);
  expect(groundOf('05815')).toMatch(/^M/);
  expect(groundOf('27334')).toBeNull();
  expect(groundOf(null)).toBeNull();
});
