import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench } from "../../src/workbench";
import { freezeFormulas, thawFormulas } from "../../src/workflows";
import { schemaErrors } from "../ooxmlValidator";
import { contents, liveCompany } from "../workflows/liveCompany";
import { runQual } from "./runQual";

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "qual-frozen-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIVE = ["QUAL Data", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"];

it("`qual run` leaves frozen sheets as they are, says so among the findings, and their formulas still come back", async () => {
  const { bench, reckoned } = await liveCompany();
  await freezeFormulas(reckoned, LIVE.map((sheet) => ({ sheet, within: null })), { language: "zh-CN", frozenAt: "2026-11-20T06:05:00.000Z" });
  const frozen = contents(bench.workbook, LIVE);
  const [file, out] = [join(folder, "frozen.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(file, await bench.save());
  bench.dispose();

  const run = await runQual(["run", file, "--out", out, "--json", "--as-of", "2026-12-31"]);
  const json = JSON.parse(run.out);
  expect(json.findings.filter(({ code }: { code: string }) => code === "sheets-frozen")).toEqual([
    expect.objectContaining({ severity: "info", message: expect.stringContaining("QUAL Data, QUAL Routing, QUAL Scores, QUAL Matrix, QUAL Gaps"), fix: expect.stringContaining("Thaw") }),
  ]);
  expect(json.people).toHaveLength(6);
  const bytes = readFileSync(out);
  expect(schemaErrors(bytes)).toEqual([]);
  const written = await openWorkbench({ bytes });
  expect(contents(written.workbook, LIVE)).toEqual(frozen);
  expect(await thawFormulas(null, { language: "zh-CN", thawedAt: "2026-12-31T06:05:00.000Z" })).toMatchObject({ ok: true, value: { skipped: [], changed: 0 } });
  expect(written.workbook.sheetByName("QUAL Scores")!.formula(3, 0)).toContain("QUAL.SCORES(QualEmployees,");
  written.dispose();
});
