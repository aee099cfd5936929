import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutate } from "../../fixtures/files/mutate";
import { richWorkbook } from "../../fixtures/files/richWorkbook";
import { tryFile } from "../../fixtures/files/tryFile";
import { smallWorkbook } from "./smallWorkbook";

jest.setTimeout(120_000);

const CORPUS = join(__dirname, "../../fixtures/files/corpus");
const SEEDS: readonly (readonly [string, () => Uint8Array])[] = [
  ["a rich workbook", richWorkbook],
  ["a small one", () => smallWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>')],
];

/** `npm run fuzz` goes on where this stops. */
it.each(SEEDS)("150 mutants of %s open and are saved, or are refused", async (_, make) => {
  const bytes = make();
  for (let seed = 1; seed <= 150; seed++) {
    await expect(tryFile(mutate(bytes, seed)).catch((failure: unknown) => ({ seed, failure }))).resolves.toMatch(/^(?:opened|refused)$/);
  }
});

it.each(readdirSync(CORPUS))("%s, which failed once, does not again", async (name) => {
  expect(await tryFile(readFileSync(join(CORPUS, name)))).toMatch(/^(?:opened|refused)$/);
});
