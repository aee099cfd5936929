import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const INSIDE = join("node_modules", "@microsoft", "office-js", "dist");

function above(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}

/** Folder of the unmodified Office.js files: looked for upwards from the working folder and from the running script. */
export function locateOffice(): string {
  const script = process.argv[1];
  const starts = [process.cwd(), ...(script === undefined ? [] : [dirname(script)])];
  for (const folder of starts.flatMap(above)) {
    const dist = join(folder, INSIDE);
    if (existsSync(join(dist, "office.js"))) return dist;
  }
  throw new Error(`@microsoft/office-js is not installed: no ${INSIDE} above ${starts.join(" or ")}.`);
}
