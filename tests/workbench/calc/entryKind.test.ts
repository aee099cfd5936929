import fc from "fast-check";
import { createCalculation, entryKind } from "../../../src/workbench/calc";
import { functionNamed, functionNames } from "../../../src/workbench/calc/functions/registry";
import { createWorkbook, type Value } from "../../../src/workbench/model";

/**
 * Verdicts from Microsoft's pages on the implicit intersection operator and on Range.Formula and Range.Formula2: where older Excel would
 * pick a cell silently, or a function could give more than one, dynamic Excel shows `@`, and without it the formula is an array formula to
 * older Excel ({=…}). Everything else is the same formula in both.
 */
const PLAIN = [
  "=1+2", "=A1", "=$B$2*2", "='Other sheet'!C7&\"x\"", "=SQRT(A1)", "=-A1%", "=SUM(A1:A9)", "=AVERAGE(A:A)", "=SUM(A1:A9,{1,2})", "=SUMPRODUCT(A1:A9,B1:B9)", "=SUMPRODUCT((A1:A9>2)*(LEN(B1:B9)=1)*C1:C9)",
  "=SUMPRODUCT(--ISNUMBER(A1:A9))", "=SUMPRODUCT(MAX((A1:A9=1)*B1:B9))", "=SUMPRODUCT(COUNTIF(A1:A9,A1:A9)*1)", "=SUMPRODUCT(ROW(A1:A9)*1)", "=COUNTIFS(A1:A9,\">0\",B1:B9,A1)", "=SUMIFS(A1:A9,B1:B9,\"x\")",
  "=IF(COUNTIF(A1:A9,\">0\")=0,NA(),SUM(A1:A9)/COUNT(A1:A9))", "=IFERROR(VLOOKUP(A1,B1:D9,3,FALSE),\"\")", "=MATCH(A1,{\"a\",\"b\"},0)", "=MATCH(A1,B1:B9,0)", "=LARGE(A1:A9,2)", "=RANK(A1,A1:A9)",
  "=SUM(INDEX(A1:C9,0,2))", "=SUM(INDEX({1,2,3},MATCH(A1,{\"a\",\"b\",\"c\"},0)))", "=INDEX(A1:A9,3)", "=INDEX(A1:C9,3,2)", "=@INDEX(A1:A9,B1)", "=IFERROR(@INDEX(A1:A9,MATCH(B1,C1:C9,0)),\"\")", "=@A1:A9", "=SQRT(@A1:A9)+1",
  "=SUM(OFFSET(A1,1,0,3,1))", "=SUM(A1:INDEX(A:A,B1))", "=SUM(Levels)", "=ROWS(A1:C3)", "=ROW()", "=ROW(A3)", "=TODAY()-A1", "=EDATE(A1,3)", "=TEXT(A1,\"0.00\")", "=AND(A1:A9)", "=OR(A1>1,B1:B3)", "=CHOOSE(2,A1,B1)", "=T[@Level]*2",
  "=SUBTOTAL(9,A1:A9)", "=SUM('Jan:Mar'!A1)", "=NOT(A1)", "=#N/A", "=SUM((A1:A2,C1:C2))", "=LOOKUP(2,A1:A9)", "=NETWORKDAYS(A1,B1,C1:C9)",
] as const;
const DYNAMIC = [
  "=A1:A9", "=SQRT(A1:A4)", "=A1:A9*2", "=SUM(A1:A9*B1:B9)", "=SUM(LEN(A1:A9))", "=SUM(-A1:A9)", "={1,2}", "=LEN({\"a\",\"bb\"})", "=INDEX(A1:A10,B1)", "=INDEX(A1:C9,2,0)", "=INDEX(A1:C9,2)", "=OFFSET(A1,1,0)", "=INDIRECT(A1)",
  "=VLOOKUP(A1:A9,B1:D9,2,FALSE)", "=COUNTIF(A1:A9,B1:B9)", "=IF(A1:A9>1,1,0)", "=SUM(IF(A1:A9>1,A1:A9))", "=SUMPRODUCT(IF(A1:A9>1,1,0))", "=SUMPRODUCT(IFERROR(A1:A9,0))", "=MATCH(1,(A1:A9=1)*(B1:B9=2),0)", "=TRANSPOSE(A1:C3)",
  "=MMULT(A1:B2,A1:B2)", "=FREQUENCY(A1:A9,B1:B3)", "=ROW(A1:A9)", "=SUM(ROW(A1:A9))", "=SEQUENCE(3)", "=SORT(A1:A9)", "=FILTER(A1:A9,B1:B9>0)", "=UNIQUE(A1:A9)", "=LET(a,A1,a*2)", "=LAMBDA(a,a)(1)", "=A1#", "=SUM(A1#)", "=Levels*2",
  "=QUAL.SCORE(A1:C1,A2:C2,A3:C3)", "=1+QUAL.LEVEL(A1)", "=T[Level]*2", "=SUM(@A1:A9)", "=@Levels", "=@(A1:A9*2)", "=@INDEX({1,2;3,4},2)+1", "='Jan:Mar'!A1", "=XLOOKUP(A1,B1:B9,C1:C9)", "=MUNIT(2)", "=MEDIAN(IF(A1:A9>0,A1:A9))", "=LARGE(A1:A9,{1,2})",
] as const;

test.each(PLAIN)("%s is kept as an ordinary formula", (formula) => expect(entryKind(formula, 20, 5)).toBe("plain"));
test.each(DYNAMIC)("%s is kept as a dynamic formula", (formula) => expect(entryKind(formula, 20, 5)).toBe("dynamic"));

const CONTENT: readonly Value[] = [1, 2, 0, -3, 2.5, "a", "2", "", null, true, false, { error: "#N/A" }, { error: "#DIV/0!" }, 4];
const leaf = fc.oneof(
  fc.constantFrom("A1", "$B$2", "C3", "A1:A4", "B1:C1", "A1:C4", "C:C", "$B$1:$B$4", "A4", "D9"), fc.constantFrom("1", "2", "0", "\"a\"", "TRUE", "{1,2}", "{1;2;3}", "#N/A", "Block", "Cell"),
);
/** Functions that take what may be a range in one place or another, and all those of one value each. */
const CALLS = functionNames().filter((name) => {
  const entry = functionNamed(name);
  return entry !== undefined && !entry.dynamic && !/^(RAND|NOW|TODAY|RANDBETWEEN|CELL|FORMULATEXT|ISFORMULA|SHEET)/.test(name);
});
const { formula: anyFormula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true }, leaf,
    fc.tuple(tie("formula"), fc.constantFrom("+", "*", "&", "=", ">", "/"), tie("formula")).map(([a, operator, b]) => `(${a}${operator}${b})`),
    tie("formula").map((inner) => `-${inner}`),
    leaf.map((inner) => `@${inner}`),
    fc.tuple(fc.constantFrom("SUM", "SUMPRODUCT", "INDEX", "IF", "IFERROR", "COUNTIF", "MATCH", "MAX", "ROW", "LARGE", "LOOKUP", "CHOOSE", "OFFSET", "@INDEX", "AND"), fc.array(tie("formula"), { minLength: 1, maxLength: 3 })).map(([name, given]) => `${name}(${given.join(",")})`),
    fc.tuple(fc.constantFrom(...CALLS), fc.array(tie("formula"), { maxLength: 4 })).map(([name, given]) => `${name}(${given.join(",")})`),
  ),
}));

/** The value of a formula at F2 of a sheet, kept as ordinary or as dynamic. */
async function valueAs(kind: "plain" | "dynamic", formulas: readonly string[], content: readonly Value[]): Promise<readonly unknown[]> {
  const workbook = createWorkbook();
  const sheets = formulas.map((_, index) => workbook.addSheet(`S${index}`));
  workbook.batch(() => {
    for (const sheet of sheets) content.forEach((value, index) => sheet.setValue(index % 4, Math.floor(index / 4), value));
  });
  workbook.setName({ name: "Block", formula: "=S0!$A$1:$A$3", sheetId: null, visible: true, comment: "" });
  workbook.setName({ name: "Cell", formula: "=S0!$B$2", sheetId: null, visible: true, comment: "" });
  const calculation = createCalculation(workbook);
  formulas.forEach((formula, index) => sheets[index]!.setFormula(1, 5, `=${formula}`, kind));
  await calculation.idle();
  const values = sheets.map((sheet) => ({ value: sheet.value(1, 5), spill: kind === "dynamic" ? isLarge(sheet.spillRect(1, 5)) : false }));
  calculation.dispose();
  return values;
}

const isLarge = (rect: { top: number; left: number; bottom: number; right: number } | null): boolean => rect !== null && (rect.top !== rect.bottom || rect.left !== rect.right);

test("what is judged ordinary has one value, and the same as when it is computed as arrays", async () => {
  let plain = 0;
  await fc.assert(fc.asyncProperty(fc.array(anyFormula, { minLength: 20, maxLength: 20 }), fc.array(fc.constantFrom(...CONTENT), { minLength: 12, maxLength: 12 }), async (formulas, content) => {
    const chosen = formulas.filter((formula) => entryKind(`=${formula}`, 1, 5) === "plain");
    plain += chosen.length;
    const [ordinary, dynamic] = [await valueAs("plain", chosen, content), await valueAs("dynamic", chosen, content)];
    chosen.forEach((formula, index) => expect([formula, ordinary[index]]).toEqual([formula, dynamic[index]]));
  }), { numRuns: 60 });
  expect(plain).toBeGreaterThan(150);
});
