/** Shapes on a square of 32 units, as distance to their edge: negative inside. Drawn in order, later ones on top. */
export interface Shape {
  readonly colour: readonly [red: number, green: number, blue: number];
  distance(x: number, y: number): number;
}

export type Colour = Shape["colour"];

const colour = (hex: string): Colour => [parseInt(hex.slice(0, 2), 16), parseInt(hex.slice(2, 4), 16), parseInt(hex.slice(4, 6), 16)];

/** Legible on the light and the dark ribbon: middle tones only. */
export const BLUE = colour("2b7cd3");
export const PALE = colour("9fb8d1");
export const GREEN = colour("1f9d6b");
export const ORANGE = colour("e08a1e");
export const WHITE = colour("ffffff");

export function roundedBox(left: number, top: number, width: number, height: number, radius: number, fill: Colour): Shape {
  const [cx, cy] = [left + width / 2, top + height / 2];
  return {
    colour: fill,
    distance(x, y) {
      const dx = Math.abs(x - cx) - width / 2 + radius;
      const dy = Math.abs(y - cy) - height / 2 + radius;
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    },
  };
}

export function disc(cx: number, cy: number, radius: number, fill: Colour): Shape {
  return { colour: fill, distance: (x, y) => Math.hypot(x - cx, y - cy) - radius };
}

/** A stroke with round ends along the given points. */
export function stroke(points: readonly (readonly [number, number])[], width: number, fill: Colour): Shape {
  return {
    colour: fill,
    distance(x, y) {
      let nearest = Infinity;
      for (let at = 1; at < points.length; at += 1) nearest = Math.min(nearest, toSegment(x, y, points[at - 1] ?? [0, 0], points[at] ?? [0, 0]));
      return nearest - width / 2;
    },
  };
}

function toSegment(x: number, y: number, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

/** Points of an arc, angles in degrees clockwise from the right, for a stroke. */
export function arc(cx: number, cy: number, radius: number, from: number, to: number): [number, number][] {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}
