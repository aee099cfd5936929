import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromInput, findingView, understandWorkbook } from "../../src/workflows";
import { openWorkbench } from "../../src/workbench";
import { largeCompany } from "../bench/largeCompany";
import { smallCompany } from "./smallCompany";

/** Hygiene that a person must look at: no notes, and nothing of the rules. */
async function hygiene(options: Parameters<typeof openWorkbench>[0]): Promise<readonly string[]> {
  const bench = await openWorkbench(options);
  await bench.calculation.idle();
  const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
  bench.dispose();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.findings.filter(({ rule, severity }) => rule.startsWith("W-") && severity !== "info").map((finding) => findingView(finding, "en")).map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}!${cell ?? ""}`);
}

// What the sample was made to show: ids without zeros, leaders without a standard, two states that disagree with their
// date, a self-rating among the ballots, one post weighted in percentages. Nothing else may be told of it.
test("the sample shows what it was made to show, and no false alarm", async () => {
  expect(await hygiene({ bytes: new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/company.xlsx"))) })).toEqual([
    "matched-by-zeros 评定记录!E4", "matched-by-zeros 评定记录!E9",
    "position-without-standard 员工花名册!F4", "position-without-standard 员工花名册!F5",
    "probation-but-regularised 员工花名册!I61", "probation-but-regularised 员工花名册!I62",
    "rated-oneself 评定记录!E791", "weight-forms-mixed 任职资格标准!G21",
  ]);
});

test("clean companies, small and large, raise no false alarm", async () => {
  // The three leaders of the small company have no standard of their own.
  expect(await hygiene({ workbook: smallCompany() })).toEqual(["position-without-standard 花名册!D2", "position-without-standard 花名册!D3", "position-without-standard 花名册!D4"]);
  // Persons 50 to 52 of the made-up one rate themselves: their ballots begin at rows 1002, 1022 and 1042.
  expect(await hygiene({ workbook: largeCompany({ people: 1_000, competencies: 20, ratings: 20_000 }) })).toEqual(["rated-oneself Ratings!B1002", "rated-oneself Ratings!B1022", "rated-oneself Ratings!B1042"]);
});
