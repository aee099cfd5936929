import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Compares with what was accepted before. `npm run golden:accept` takes what there is now; the change is then reviewed as
 * a diff. A missing golden file fails, so that nothing is accepted by accident.
 */
export function matchesGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env["ACCEPT_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file)) throw new Error(`${name} was never accepted: look at the result, then run npm run golden:accept`);
  expect(text).toBe(readFileSync(file, "utf8"));
}
