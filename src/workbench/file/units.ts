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


const POINTS_PER_INCH = 72;

/** A file measures margins in inches, of which a ten-thousandth of a point is noise. */
export function inchesToPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 10_000) / 10_000;
}

export function pointsToInches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1_000_000) / 1_000_000;
}
