/** Hue, lightness and saturation run from 0 to 240, in whole numbers, as in Windows: only so do Excel's shades come out to the digit. */
const MOST = 240;
const MOST_RGB = 255;

interface Hls {
  readonly hue: number;
  readonly light: number;
  readonly saturation: number;
}

/** `#RRGGBB` lighter (towards white) or darker (towards black) by a share of the way. */
export function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const { hue, light, saturation } = toHls(...([1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number]));
  const share = Math.min(1, Math.max(-1, tint));
  const shaded = Math.trunc(share < 0 ? light * (1 + share) : light * (1 - share) + MOST * share);
  return `#${toRgb({ hue, light: shaded, saturation }).map((part) => part.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

function toHls(red: number, green: number, blue: number): Hls {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const sum = high + low;
  const spread = high - low;
  const light = Math.trunc((sum * MOST + MOST_RGB) / (2 * MOST_RGB));
  if (spread === 0) return { hue: (MOST * 2) / 3, light, saturation: 0 };
  const base = light <= MOST / 2 ? sum : 2 * MOST_RGB - sum;
  const saturation = Math.trunc((spread * MOST + base / 2) / base);
  const [r, g, b] = [red, green, blue].map((part) => Math.trunc(((high - part) * (MOST / 6) + spread / 2) / spread)) as [number, number, number];
  const hue = red === high ? b - g : green === high ? MOST / 3 + r - b : (2 * MOST) / 3 + g - r;
  return { hue: (hue + MOST) % MOST, light, saturation };
}

function toRgb({ hue, light, saturation }: Hls): number[] {
  if (saturation === 0) return new Array<number>(3).fill(Math.trunc((light * MOST_RGB) / MOST));
  const upper = light <= MOST / 2
    ? Math.trunc((light * (MOST + saturation) + MOST / 2) / MOST)
    : light + saturation - Math.trunc((light * saturation + MOST / 2) / MOST);
  const lower = 2 * light - upper;
  return [hue + MOST / 3, hue, hue - MOST / 3].map((turn) => Math.min(MOST_RGB, Math.trunc((part(lower, upper, (turn + MOST) % MOST) * MOST_RGB + MOST / 2) / MOST)));
}

function part(lower: number, upper: number, hue: number): number {
  if (hue < MOST / 6) return lower + Math.trunc(((upper - lower) * hue + MOST / 12) / (MOST / 6));
  if (hue < MOST / 2) return upper;
  if (hue < (MOST * 2) / 3) return lower + Math.trunc(((upper - lower) * ((MOST * 2) / 3 - hue) + MOST / 12) / (MOST / 6));
  return lower;
}
