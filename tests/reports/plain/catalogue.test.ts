import { CATALOGUE } from "../../../src/functions/catalogue";
import { PLAIN_CATALOGUE } from "../../../src/reports/plain";
import { createWorkbook } from "../../../src/workbench";
import { entryKind } from "../../../src/workbench/calc";
import { CALLS } from "../../fixtures/plain/calls";
import { plainCompany } from "../../fixtures/plain/company";
import { translate } from "../../fixtures/plain/translate";

/** Functions that Excel 2016 has without a subscription and LibreOffice too, of those that plain formulas may use. */
const EXCEL_2016 = new Set([
  "ABS", "AND", "AVERAGE", "COUNT", "COUNTBLANK", "COUNTIF", "COUNTIFS", "EDATE", "IF", "IFERROR", "INDEX", "INT", "ISBLANK", "ISERROR", "ISNUMBER", "LARGE", "MATCH", "MAX", "MID", "MIN", "N", "NA", "NOT", "OR", "ROUND", "ROUNDUP",
  "SUM", "SUMIFS", "SUMPRODUCT", "TRIM",
]);

test("every function of the catalogue is a plain formula, or values with a reason", () => {
  const known = new Set(PLAIN_CATALOGUE.map(({ id }) => id));
  expect(known.size).toBe(PLAIN_CATALOGUE.length);
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  for (const row of PLAIN_CATALOGUE) if ("values" in row) expect(row.values).not.toBe("");
});

test("every function that can be expressed is judged", () => {
  expect(PLAIN_CATALOGUE.flatMap((row) => ("plain" in row && CALLS[row.id] === undefined ? [row.id] : []))).toEqual([]);
});

test("only functions that Excel 2016 knows occur, and no formula is longer than it takes", () => {
  const workbook = plainCompany();
  const used = new Set<string>();
  for (const call of Object.values(CALLS).flat()) {
    const answer = translate(call, workbook);
    if (answer.kind !== "plain") continue;
    expect(answer.formulas).toHaveLength(answer.rows * answer.columns);
    for (const formula of answer.formulas) {
      expect(formula.length).toBeLessThan(8_192);
      for (const [, name = ""] of formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name);
    }
  }
  expect([...used].filter((name) => !EXCEL_2016.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(20);
});

/** {=…} in Excel 2016 would be an array formula, which cannot be edited as others are. */
test("no formula needs array evaluation: older Excel shows it without braces", () => {
  const workbook = plainCompany();
  const formulas = Object.values(CALLS).flat().flatMap((call) => {
    const answer = translate(call, workbook);
    return answer.kind === "plain" ? answer.formulas : [];
  });
  expect(formulas.filter((formula) => entryKind(`=${formula}`, 99, 9) === "dynamic").slice(0, 3)).toEqual([]);
  expect(formulas.length).toBeGreaterThan(1_000);
});

test("what has no equivalent, words and computed arguments are told apart", () => {
  const workbook = plainCompany();
  expect(translate("QUAL.ROUTE(D!A1:E5,46000)", workbook)).toEqual({ kind: "values", because: "no-equivalent" });
  expect(translate("QUAL.GAP(D!B2:E2,D!B22:E22)", workbook)).toEqual({ kind: "values", because: "words" });
  expect(translate("QUAL.GAP(D!B2:E2,T!B2:B5)", workbook)).toEqual({ kind: "values", because: "shape" });
  expect(translate("QUAL.CONSENSUS({3,3,4})", createWorkbook())).toEqual({ kind: "values", because: "computed" });
});
