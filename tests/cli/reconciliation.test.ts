import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench } from "../../src/workbench";
import { RATINGS, RATINGS_SHEET, smallCompany } from "../workflows/smallCompany";
import { runQual } from "./runQual";

let folder: string, file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qual-rows-"));
  file = join(folder, "company.xlsx");
  const workbook = smallCompany();
  const ratings = workbook.sheetByName(RATINGS_SHEET)!;
  // Somebody who is in no roster, and a ballot that stands twice.
  [["A99", "A02", "经营分析", 3, 24], ["A04", "A02", "经营分析", 4, 24]].forEach((row, r) => row.forEach((value, c) => ratings.setValue(RATINGS.length + r, c, value)));
  const bench = await openWorkbench({ workbook });
  writeFileSync(file, await bench.save());
  bench.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["check", "inspect"])("%s tells in words where the rows of each table went, and prints JSON without it", async (command) => {
  const words = await runQual([command, file, "--lang", "en", "--as-of", "2026-11-20"]);
  expect(words.out).toContain("Where the rows went:\n");
  expect(words.out).toContain([
    `${RATINGS_SHEET}!A1:E19 · ratings`, "  18 rows, all used.", "  Employee number: 17 found in the roster, 1 not (1 different name).", "  Evaluator: 18 found in the roster, none missing there.",
    "  Competency: 18 found in the standards, none missing there.", "  1 entry repeats an earlier one.",
  ].join("\n"));
  const json = JSON.parse((await runQual([command, file, "--json", "--as-of", "2026-11-20"])).out) as object;
  expect(Object.keys(json)).toEqual([command === "check" ? "findings" : "tables"]);
});
