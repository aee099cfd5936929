import type { Shape } from "./shapes";

const UNITS = 32;
/** Samples per pixel and direction: enough for smooth edges at 16 pixels. */
const SAMPLES = 6;

/** Straight RGBA pixels of shapes on a transparent ground. */
export function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) pixels.set(pixelOf(shapes, row, column, UNITS / size), (row * size + column) * 4);
  }
  return pixels;
}

function pixelOf(shapes: readonly Shape[], row: number, column: number, unit: number): [number, number, number, number] {
  let covered = 0;
  const sum = [0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
    const y = (row + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
    const shape = shapes.findLast((each) => each.distance(x, y) <= 0);
    if (shape === undefined) continue;
    covered += 1;
    shape.colour.forEach((channel, at) => { sum[at] = (sum[at] ?? 0) + channel; });
  }
  if (covered === 0) return [0, 0, 0, 0];
  const [red = 0, green = 0, blue = 0] = sum.map((channel) => Math.round(channel / covered));
  return [red, green, blue, Math.round((covered / (SAMPLES * SAMPLES)) * 255)];
}
