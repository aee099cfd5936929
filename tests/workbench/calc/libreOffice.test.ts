import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCalculation } from "../../../src/workbench/calc";
import type { ErrorCode, Value } from "../../../src/workbench/model";
import { createWorkbook, isError } from "../../../src/workbench/model";
import type { Answer } from "../../fixtures/calc/askLibreOffice";
import { askLibreOffice } from "../../fixtures/calc/askLibreOffice";
import { DATA, FORMULAS } from "../../fixtures/calc/formulas";

const ANSWERS = join(__dirname, "../../fixtures/calc/libreOfficeAnswers.json");
const ERRORS: ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** LibreOffice is not Excel: where the two differ, Excel's documented answer stands here, with why. */
const EXCEL_SAYS = new Map<string, Value>([
  // Numbers come before texts, texts before booleans; LibreOffice has no booleans of their own.
  ["\"z\"<TRUE", true],
  ["TRUE>1", true],
  ["TYPE(TRUE)", 4],
  ["MAXA(Data!$F$2:$F$11)", 1],
  ["CONCATENATE(\"a\",1,TRUE)", "a1TRUE"],
  ["TEXTJOIN(\", \",TRUE,Data!G2:G8)", "12, 7, x, TRUE, y, 0.5"],
  ["TRUE&\"\"", "TRUE"],
  // SUM and COUNT pass over booleans in cells, but take what is typed into the call (documented under SUM, COUNT and AND).
  ["SUM(Data!$G$2:$G$11)", 1000005.5],
  ["SUM(Data!2:2)", 45381.5],
  ["COUNT(Data!$G$2:$G$11)", 4],
  ["SUM(1,\"2\",TRUE)", 4],
  ["AND(TRUE,1,\"TRUE\")", true],
  // Criteria do not tell a number from a text that reads as one.
  ["COUNTIF(Data!$G$2:$G$11,12)", 1],
  ["POWER(0,0)", { error: "#NUM!" }],
  ["MODE(1,2,3)", { error: "#N/A" }],
  ["LARGE(Data!$D$2:$D$11,50)", { error: "#NUM!" }],
  ["RANK(1,Data!$D$2:$D$11)", { error: "#N/A" }],
  // Three digits, cut off and not rounded.
  ["PERCENTRANK(Data!$A$2:$A$11,4.5)", 0.388],
  // The General format of numbers: exponents of two digits, from 1E-10 down and 1E+21 up.
  ["1E21&\"\"", "1E+21"],
  ["1E-10&\"\"", "1E-10"],
]);

/** `ASK_LIBREOFFICE=1 npx jest libreOffice` writes the answers anew, to be reviewed as a diff. */
function answers(): Map<string, Answer> {
  if (process.env["ASK_LIBREOFFICE"] === "1") {
    const asked = askLibreOffice();
    writeFileSync(ANSWERS, `{\n${FORMULAS.map((formula, index) => `  ${JSON.stringify(formula)}: ${JSON.stringify(asked[index])}`).join(",\n")}\n}\n`);
  }
  return new Map(Object.entries(JSON.parse(readFileSync(ANSWERS, "utf8")) as Record<string, Answer>));
}

function expected(answer: Answer): Value {
  return typeof answer === "object" ? { error: ERRORS[answer.error - 1] ?? "#VALUE!" } : answer;
}

test("every formula gives what LibreOffice gives, or what Excel documents", async () => {
  const known = answers();
  const workbook = createWorkbook();
  const data = workbook.addSheet("Data");
  DATA.forEach((row, r) => row.forEach((value, c) => value !== null && data.setValue(r, c, value)));
  const calculation = createCalculation(workbook);
  const differing: unknown[] = [];
  let agreed = 0;
  for (const formula of FORMULAS) {
    const answer = known.get(formula);
    const anyError = typeof answer === "object" && answer.error === 0;
    const wanted = EXCEL_SAYS.has(formula) ? EXCEL_SAYS.get(formula) : answer === undefined ? "(never asked)" : expected(answer);
    const given = await calculation.evaluate(formula);
    const same = anyError && !EXCEL_SAYS.has(formula) ? isError(given) : typeof wanted === "number" && typeof given === "number" ? Math.abs(given - wanted) <= Math.abs(wanted) * 1e-13 : JSON.stringify(given) === JSON.stringify(wanted);
    if (same) agreed++;
    else differing.push({ formula, given, wanted });
  }
  expect(differing).toEqual([]);
  expect(agreed).toBe(FORMULAS.length);
  expect(agreed).toBeGreaterThan(430);
});
