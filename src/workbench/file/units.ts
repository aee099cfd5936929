/** Pixels of a digit of Calibri 11, on which a file's column widths are counted. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** A file's width (in digits) in points. */
export function widthToPoints(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

export function pointsToWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

