import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DRAWINGS } from "./icons/drawings";
import { pngOf } from "./icons/png";
import { rasterise } from "./icons/raster";

/** The sizes Office asks for on ribbons and menus at all scales, and 128 for lists of add-ins. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** Every icon file with its bytes; the same drawing always gives the same bytes. */
export function iconFiles(): { readonly name: string; readonly bytes: Buffer }[] {
  return Object.entries(DRAWINGS).flatMap(([drawing, shapes]) => ICON_SIZES.map((size) => ({ name: `${drawing}-${size}.png`, bytes: pngOf(size, rasterise(shapes, size)) })));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = path.join(import.meta.dirname, "..", "assets", "icons");
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of iconFiles()) writeFileSync(path.join(folder, name), bytes);
  process.stdout.write(`${iconFiles().length} icons in assets/icons\n`);
}
