import { createCalculation, entryKind } from "../../../src/workbench/calc";
import { createWorkbook } from "../../../src/workbench/model";

const text = (length: number): string => `="${"x".repeat(length)}"`;

/** What Excel answers with "There's a problem with this formula", or with too few or too many arguments, instead of taking it. */
const REFUSED = [
  "=QUAL.GAP(*,3)", "=1+", "=SUM(1;2)", "=SUM(1", "=SUM 1)", "=(1", "=1)", "=*2", "=A1 B1 +", "=\"open", "='Sheet 1!A1", "=5 5", "=1,2", "=A1:", "=Table[", "=Table[[a],[b],[c]]", "={1,2", "={1;2,3}", "={A1}", "={1,,2}", "={1,}", "={,1;2,3}",
  "=IF(,,,,)", "=ABS()", "=ABS(1,2)", "=IF()", "=VLOOKUP(1,A1:B2)", "=PI(1)", "=LET(a,1)", "=LET(1,2,a)", "=1=>2", "=A1==B1", "=&A1", "=Sheet1!", "=SUM(A1:A3))", "=F(1,2", text(256), "={", "=}", "=?", "=!A1",
];
const TAKEN = [
  "=1", "=-1%", "=--A1", "=+A1", "=.5", "=5.", "=1E+5", "=2^-1", "=A1 B1", "=(A1,B1)", "=SUM((A1,B1))", "=A1:B2:C3", "=A1:INDEX(A:A,3)", "=@A1:A3", "=A1#", "=#REF!", "=Sheet1!#REF!+1", "=#REF!A1", "='It''s'!A1", "='Jan:Mar'!A1", "=Jan:Mar!A1", "=2026!A1",
  "='C:\\x\\[Book.xlsx]My data'!A1", "=[1]Data!$A$1", "=[Book.xlsx]Data!A1:B2", "=T[]", "=T[a]", "=T[[#All],[a]:[b]]", "=T[@]", "=T[@[a b]]", "=[@a]", "=T['[a']]", "={1,2;3,4}", "={-1,\"a\";TRUE,#N/A}", "={ 1 , 2 }", "=IF(,,)", "=IF(A1,,2)", "=SUM(,)", "=SUM( 1 , 2 )", "=RAND()",
  "=LET(a,1,a*2)", "=LAMBDA(x,x+1)(2)", "=LAMBDA(x,[y],x)", "=Unknown(1,2)", "=QUAL.SCORE(A1:A3,B1:B3)", "=_xlfn.XLOOKUP(1,A:A,B:B)", "=名称+1", "=名称(1)", "=TRUE", "=TRUE()", "=\"a\"\"b\"", "=A1&\"\"", "=$A1:A$2", "=A:A", "=1:1", "=\n SUM(1,\r\n 2)\n", text(255), `${text(255)}&"y"`,
];

test.each(REFUSED)("%s is refused", (formula) => expect(entryKind(formula, 20, 5)).toBeNull());
test.each(TAKEN)("%s is taken", (formula) => expect(entryKind(formula, 20, 5)).not.toBeNull());

it("a cell of a sheet that is gone is #REF!, as Excel's files have it", async () => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  const calculation = createCalculation(workbook);
  expect(await calculation.evaluate("=#REF!A1+1", { sheetId: sheet.id, row: 0, column: 0 })).toEqual({ error: "#REF!" });
  expect(await calculation.evaluate("=IFERROR(SUM(#REF!$A$1:B3),7)", { sheetId: sheet.id, row: 0, column: 0 })).toBe(7);
  calculation.dispose();
});
