import { formulaFromFile, formulaToFile, sharedFormula } from "../../../src/workbench/file/formulas";

const plain = { namespaces: ["QUAL"], dynamic: false, table: null };
const dynamic = { ...plain, dynamic: true };

describe("formulas between file and cell", () => {
  // Left as they stand in files of Excel, right as Excel shows them.
  it.each([
    ["SUM(A1:B2)", "=SUM(A1:B2)"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9>2)", "=FILTER(A1:A9,B1:B9>2)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)", "=LET(x,1,y,x+1,x*y)"],
    ["_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v&\"x\"))", '=MAP(A1:A3,LAMBDA(v,v&"x"))'],
    ["_xldudf_QUAL_SCORE(B2:K2,B$1:K$1)", "=QUAL.SCORE(B2:K2,B$1:K$1)"],
    ["SUM(_xlfn.ANCHORARRAY('My data'!A2))", "=SUM('My data'!A2#)"],
    ["_xlfn.CONCAT(\"_xlfn.MAX(\",A1)", '=CONCAT("_xlfn.MAX(",A1)'],
    ["_xlfn.STDEV.S(A1:A9)+_xlfn.NORM.S.DIST(1,TRUE)", "=STDEV.S(A1:A9)+NORM.S.DIST(1,TRUE)"],
  ])("%s ↔ %s", (inFile, inCell) => {
    expect(formulaFromFile(inFile, [])).toBe(inCell);
    expect(formulaToFile(inCell, dynamic)).toBe(inFile);
  });

  it("the @ of a plain formula is not written, for it intersects anyway; in a dynamic one it is SINGLE", () => {
    expect(formulaToFile("=@A1:A9*2", plain)).toBe("A1:A9*2");
    expect(formulaToFile("=@A1:A9*@INDEX(B:B,2)", dynamic)).toBe("_xlfn.SINGLE(A1:A9)*_xlfn.SINGLE(INDEX(B:B,2))");
    expect(formulaFromFile("_xlfn.SINGLE(A1:A9)*2", [])).toBe("=@A1:A9*2");
  });

  it("a row of a table is written the long way, with the table's name", () => {
    expect(formulaToFile("=[@Score]*[@[Weight %]]+Grades[@Top]+SUM([Score])", { ...plain, table: "tblData" }))
      .toBe("tblData[[#This Row],[Score]]*tblData[[#This Row],[Weight %]]+Grades[[#This Row],[Top]]+SUM(tblData[Score])");
    expect(formulaToFile("=SUM(tblData[[#All],[a]:[b]])+[1]Other!A1", { ...plain, table: "T" })).toBe("SUM(tblData[[#All],[a]:[b]])+[1]Other!A1");
  });

  it("a parameter is marked only where it is one", () => {
    expect(formulaToFile("=LET(rate,B1,rate*Sheet1!rate)+rate", plain)).toBe("_xlfn.LET(_xlpm.rate,B1,_xlpm.rate*Sheet1!rate)+rate");
    expect(formulaToFile("=LET(f,LAMBDA(x,x+1),f(2))", plain)).toBe("_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))");
  });

  it("custom functions are those of the namespaces, or all dotted ones where none are told", () => {
    expect(formulaToFile("=QUAL.SCORE(A1)+OTHER.THING(1)", plain)).toBe("_xldudf_QUAL_SCORE(A1)+OTHER.THING(1)");
    expect(formulaToFile("=OTHER.THING(1)+ERROR.TYPE(A1)", { ...plain, namespaces: undefined })).toBe("_xldudf_OTHER_THING(1)+ERROR.TYPE(A1)");
    expect(formulaFromFile("_xldudf_CONTOSO_HR_SCORE(A1)", ["CONTOSO.HR"])).toBe("=CONTOSO.HR.SCORE(A1)");
  });
});

describe("a shared formula", () => {
  it.each([
    ["A1+$B$2", 1, 1, "B2+$B$2"],
    ["SUM(A$1:$A5)", 2, 3, "SUM(D$1:$A7)"],
    ["'A1 B2'!A1&\"A1\"", 1, 0, "'A1 B2'!A2&\"A1\""],
    ["SUM(A:A,1:2,$C:D)", 1, 1, "SUM(B:B,2:3,$C:E)"],
    ["LOG10(A1)+tbl[A1]", 1, 0, "LOG10(A2)+tbl[A1]"],
    ["1.5*A1+1E3", 1, 0, "1.5*A2+1E3"],
    ["XFD1048576", 1, 1, "A1"],
  ])("%s, %d down and %d right, is %s", (formula, rows, columns, expected) => {
    expect(sharedFormula(formula)(rows, columns)).toBe(expected);
  });
});
