import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DRAWINGS } from "./icons/drawings";
import { pngOf } from "./icons/png";
import { rasterise } from "./icons/raster";

/** The sizes Office asks for on ribbons and menus at all scales, and 128 for lists of add-ins. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** File name, drawing and size of every icon. */
export function icons(): { readonly name: string; readonly drawing: string; readonly size: number }[] {
  return Object.keys(DRAWINGS).flatMap((drawing) => ICON_SIZES.map((size) => ({ name: `${drawing}-${size}.png`, drawing, size })));
}

/** The bytes of an icon; the same drawing always gives the same pixels. */
export function iconBytes(drawing: string, size: number): Buffer {
  return pngOf(size, rasterise(DRAWINGS[drawing] ?? [], size));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = path.join(import.meta.dirname, "..", "assets", "icons");
  mkdirSync(folder, { recursive: true });
  for (const { name, drawing, size } of icons()) writeFileSync(path.join(folder, name), iconBytes(drawing, size));
  process.stdout.write(`${icons().length} icons in assets/icons\n`);
}
