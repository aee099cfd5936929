import type { FormulaHome, Shift, StructuralEdit } from "../../../../src/workbench/model";
import { rewriteFormula } from "../../../../src/workbench/model";

const shift = (axis: "row" | "column", at: number, count: number, from = 0, to = axis === "row" ? 16_383 : 1_048_575): Shift => ({ kind: "shift", sheetId: "s", sheetName: "Data", axis, at, count, from, to });
const here: FormulaHome = { sheetId: "s", table: null, isName: false };
const elsewhere: FormulaHome = { ...here, sheetId: "other" };
const name: FormulaHome = { sheetId: null, table: null, isName: true };

/** Rows 3 and 4 inserted (before row 3), or rows 3 to 5 deleted. What Excel makes of each, by its documented rules. */
const insert = shift("row", 2, 2);
const remove = shift("row", 2, -3);

describe("rows inserted before row 3", () => {
  test.each([
    ["=A1+A2", "=A1+A2"],
    ["=A3", "=A5"],
    ["=$A$3+A$3+$A3", "=$A$5+A$5+$A5"],
    ["=SUM(A1:A5)", "=SUM(A1:A7)"],
    ["=SUM(A3:A5)", "=SUM(A5:A7)"],
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["=SUM(A5:A1)", "=SUM(A7:A1)"],
    ["=SUM(A:A)+SUM($B:$C)", "=SUM(A:A)+SUM($B:$C)"],
    ["=SUM(3:4)+SUM($1:$9)", "=SUM(5:6)+SUM($1:$11)"],
    ["=A1048576+A1048574", "=#REF!+A1048576"],
    ["=SUM(A1:A1048575)", "=SUM(A1:A1048576)"],
    ["=A3#+SUM(@B4)", "=A5#+SUM(@B6)"],
    ['="A3"&A3&"say ""A4"""', '="A3"&A5&"say ""A4"""'],
    ["=Data!A3+'Data'!A3+DATA!A3", "=Data!A5+'Data'!A5+DATA!A5"],
    ["=Other!A3+'It''s'!A3+'A3'!A3", "=Other!A3+'It''s'!A3+'A3'!A3"],
    ["=SUM(Data:Last!A3)+SUM('Data:Last'!A3:A4)", "=SUM(Data:Last!A3)+SUM('Data:Last'!A3:A4)"],
    ["=[1]Data!A3+'[1]Data'!A3", "=[1]Data!A3+'[1]Data'!A3"],
    ["=Table1[A3]+Table1[[#This Row],[A3]]+[@A3]", "=Table1[A3]+Table1[[#This Row],[A3]]+[@A3]"],
    ["=LOG10(A3)+A3B+TAXES24+_xldudf_QUAL_SCORE(A3)+QUAL.SCORE(A3,B3:B9)", "=LOG10(A5)+A3B+TAXES24+_xldudf_QUAL_SCORE(A5)+QUAL.SCORE(A5,B5:B11)"],
    ["=LET(a3x,A3,LAMBDA(x,x+$A$3)(a3x))", "=LET(a3x,A5,LAMBDA(x,x+$A$5)(a3x))"],
    ["=1.5E+3*A3+3:3", "=1.5E+3*A5+5:5"],
    ["=A1:INDEX(A3:A9,2)", "=A1:INDEX(A5:A11,2)"],
    ["=#REF!+#REF!A3+Data!#REF!+#N/A", "=#REF!+#REF!A3+Data!#REF!+#N/A"],
    ["=员工!A3+评分+名A3", "=员工!A3+评分+名A3"],
    ["={1,2;3,4}*A3", "={1,2;3,4}*A5"],
    ["= A3 : A4 , B3", "= A5 : A6 , B5"],
  ])("%s becomes %s", (before, after) => {
    expect(rewriteFormula(before, insert, here).text).toBe(after);
  });
});

describe("rows 3 to 5 deleted", () => {
  test.each([
    ["=A2+A3+A6", "=A2+#REF!+A3"],
    ["=SUM(A3:A5)", "=SUM(#REF!)"],
    ["=SUM(A1:A4)", "=SUM(A1:A2)"],
    ["=SUM(A4:A9)", "=SUM(A3:A6)"],
    ["=SUM(A1:A9)", "=SUM(A1:A6)"],
    ["=SUM($A$1:$A$3)", "=SUM($A$1:$A$2)"],
    ["=SUM(3:5)+SUM(4:7)", "=SUM(#REF!)+SUM(3:4)"],
    ["=Data!A3+Other!A3", "=Data!#REF!+Other!A3"],
    ["=SUM(A4#)", "=SUM(#REF!)"],
    ["=SUM(A:A)", "=SUM(A:A)"],
  ])("%s becomes %s", (before, after) => {
    expect(rewriteFormula(before, remove, here).text).toBe(after);
  });
});

test("of a formula on another sheet only what names the sheet follows", () => {
  expect(rewriteFormula("=A3+Data!A3", insert, elsewhere).text).toBe("=A3+Data!A5");
});

test("columns", () => {
  expect(rewriteFormula("=A1+C1+$C$1+SUM(B:D)+SUM(1:2)", shift("column", 2, 1), here).text).toBe("=A1+D1+$D$1+SUM(B:E)+SUM(1:2)");
  expect(rewriteFormula("=A1+C1+SUM(B:D)+SUM(C:C)+Z1", shift("column", 2, -1), here).text).toBe("=A1+#REF!+SUM(B:C)+SUM(#REF!)+Y1");
});

test("cells of columns B and C alone: a reference follows only if all of its breadth moves", () => {
  const down = shift("row", 2, 1, 1, 2);
  expect(rewriteFormula("=A3+B3+D3+SUM(B1:C9)+SUM(A1:C9)+SUM(B3:B9)", down, here).text).toBe("=A3+B4+D3+SUM(B1:C10)+SUM(A1:C9)+SUM(B4:B10)");
});

test("in a name only what is absolute follows: the rest is a distance from the cell that uses it", () => {
  expect(rewriteFormula("=Data!$A$3+Data!A3+Data!$A3+Data!A$3", insert, name).text).toBe("=Data!$A$5+Data!A3+Data!$A3+Data!A$5");
  expect(rewriteFormula("=SUM(Data!$A$3:$A$5)", remove, name).text).toBe("=SUM(Data!#REF!)");
});

test("the relative form is kept where everything moves alike, and only there", () => {
  expect(rewriteFormula("=A5*$B$1", insert, here, 2)).toEqual({ text: "=A7*$B$1", reshaped: false });
  expect(rewriteFormula("=A1*2", insert, here, 2)).toEqual({ text: "=A1*2", reshaped: true });
  expect(rewriteFormula("=A5*2", insert, here, 0)).toEqual({ text: "=A7*2", reshaped: true });
  expect(rewriteFormula("=Other!A9", insert, here, 2).reshaped).toBe(true);
});

describe("names of sheets, tables and columns", () => {
  const columns = (after: (string | null)[]): StructuralEdit => ({ kind: "tableColumns", table: "Scores", before: ["Id", "Mark", "Wt %"], after });
  test.each<[string, StructuralEdit, string]>([
    ["=Old!A1+'Old'!B1+SUM(Old:Last!A1)&\"Old!A1\"", { kind: "renameSheet", from: "Old", to: "New name" }, "='New name'!A1+'New name'!B1+SUM('New name:Last'!A1)&\"Old!A1\""],
    ["=Two!A1+SUM(One:Three!A1)+Two!Name+SUM('Two'!$A:$B)", { kind: "deleteSheet", name: "Two", order: ["One", "Two", "Three"] }, "=#REF!+SUM(One:Three!A1)+#REF!+SUM(#REF!)"],
    ["=SUM(One:Three!A1:B2)", { kind: "deleteSheet", name: "Three", order: ["One", "Two", "Three"] }, "=SUM(One:Two!A1:B2)"],
    ["=SUM(T1[a])+T1[[#All],[a]]+ROWS(T1)+T10[a]+\"T1[a]\"+T1!A1", { kind: "renameTable", from: "t1", to: "Marks" }, "=SUM(Marks[a])+Marks[[#All],[a]]+ROWS(Marks)+T10[a]+\"T1[a]\"+T1!A1"],
    ["=Scores[Mark]+Scores[@Mark]+Scores[[#This Row],[Mark]]+Other[Mark]", columns(["Id", "Points", "Wt %"]), "=Scores[Points]+Scores[@Points]+Scores[[#This Row],[Points]]+Other[Mark]"],
    ["=Scores[@Mark]+Scores[[Id]:[Mark]]", columns(["Id", "Sum of #", "Wt %"]), "=Scores[@[Sum of '#]]+Scores[[Id]:[Sum of '#]]"],
    ["=Scores[Mark]+SUM(Scores[[Id]:[Mark]])+Scores[#All]", columns(["Id", null, "Wt %"]), "=#REF!+SUM(Scores[[Id]:[Id]])+Scores[#All]"],
  ])("%s, %j", (before, edit, after) => {
    expect(rewriteFormula(before, edit, here).text).toBe(after);
  });

  test("[@Column] means the table around the cell", () => {
    expect(rewriteFormula("=[@Mark]*2", columns(["Id", "Points", "Wt %"]), { ...here, table: "Scores" }).text).toBe("=[@Points]*2");
    expect(rewriteFormula("=[@Mark]*2", columns(["Id", "Points", "Wt %"]), here).text).toBe("=[@Mark]*2");
  });
});
