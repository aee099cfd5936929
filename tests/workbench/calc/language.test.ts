import fc from "fast-check";
import { createCalculation } from "../../../src/workbench/calc";
import { functionNames } from "../../../src/workbench/calc/functions/registry";
import type { Value } from "../../../src/workbench/model";
import { workbookWithSheet } from "./sheet";

/** With the sentence that says what is not known. */
const NAME: unknown = expect.objectContaining({ error: "#NAME?" });
const NA = { error: "#N/A" };

function evaluator() {
  const { workbook, sheet } = workbookWithSheet();
  sheet.setValue(0, 0, 1);
  sheet.setValue(1, 0, 2);
  sheet.setValue(2, 0, 3);
  sheet.setValue(0, 1, "text");
  const calculation = createCalculation(workbook);
  return (formula: string) => calculation.evaluate(formula);
}

/** Grammar, from Microsoft's pages on operators, array constants, and implicit intersection. */
test.each<[string, unknown]>([
  ["=-2^2", 4], ["=2^-1", 0.5], ["=-A1%", -0.01], ["=1+2&3*4", "312"], ["=1<2=TRUE", true], ["=\"a\"\"b\"", "a\"b"],
  ["={1,2;3,-4}", [[1, 2], [3, -4]]], ["={\"a\",TRUE,#N/A,50%}", [["a", true, NA, 0.5]]], ["={,,TRUE}", [[0, 0, true]]], ["={TRUE,,TRUE,}", [[true, 0, true, 0]]], ["=ISBLANK({,1})", [[true, false]]],
  ["={1,2;3}", NAME], ["=1+", NAME], ["=(1", NAME], ["=1)", NAME], ["=\"open", NAME], ["=A1 B", NAME], ["=", NAME], ["=SUM(1,,2)", 3], ["=IF(,1,2)", 2],
  ["= SUM( A1 : A3 ) ", 6], ["=SUM(A1:A3,(A1,A2))", 9], ["=SUM(A1:A2 A2:A3)", 2], ["=A1:A2 C5", { error: "#NULL!" }], ["=SUM($A$1:A$3)", 6], ["=SUM(A:A)", 6], ["=SUM($1:$2)", 3], ["=SUM(Sheet1!A1:A2)", 3], ["=sum('Sheet1'!a1)", 1],
  ["=SUM(A1:INDEX(A:A,2))", 3], ["=SUM(OFFSET(A1,1,0):A3)", 5], ["=#REF!+1", { error: "#REF!" }], ["=Sheet1!#REF!", { error: "#REF!" }], ["=Nowhere!A1", { error: "#REF!" }], ["=true", true], ["=LOG10(100)", 2], ["=A1:A3*{1,10}", [[1, 10], [2, 20], [3, 30]]],
  ["={1;2;3}+{1;2}", [[2], [4], [NA]]], ["=A1:A3=2", [[false], [true], [false]]], ["=LEN({\"a\",\"bcd\"})", [[1, 3]]], ["=IF({1,0},{\"a\",\"b\"},\"c\")", [["a", "c"]]], ["=SUM(IF(A1:A3>1,A1:A3))", 5], ["=1E3", 1000], ["=.5", 0.5], ["=5.", 5],
  ["=_xlfn.CONCAT(\"a\",_xlfn._xlws.SORT({2,1},1,1,TRUE))", "a12"], ["=_xlfn.LET(_xlpm.x,2,_xlpm.x*3)", 6], ["=_xlfn.SINGLE({7,8})", 7],
  ["=B1+1", { error: "#VALUE!" }], ["=C1+1", 1], ["=C1&\"x\"", "x"], ["=NoSuch(1)", NAME], ["=ROUND(1)", NAME], ["=PI(1)", NAME],
])("%s", async (formula, expected) => {
  expect(await evaluator()(formula)).toEqual(expected);
});

/** LET, LAMBDA and the functions that take one: the examples of their pages at support.microsoft.com. */
test.each<[string, unknown]>([
  ["=LET(x,5,SUM(x,1))", 6],
  ["=LAMBDA(number,number+1)(1)", 2],
  ["=LET(f,LAMBDA(a,b,a*b),f(3,f(2,2)))", 12],
  ["=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(1)", 1],
  ["=MAP({1,2,3;4,5,6},LAMBDA(a,IF(a>4,a*a,a)))", [[1, 2, 3], [4, 25, 36]]],
  ["=MAP({1,2},{10,20},LAMBDA(a,b,a+b))", [[11, 22]]],
  ["=BYROW({1,2,3;4,5,6},LAMBDA(array,MAX(array)))", [[3], [6]]],
  ["=BYCOL({1,2,3;4,5,6},LAMBDA(array,MAX(array)))", [[4, 5, 6]]],
  ["=REDUCE(,{1,2,3;4,5,6},LAMBDA(a,b,a+b^2))", 91],
  ["=SCAN(1,{1,2,3;4,5,6},LAMBDA(a,b,a*b))", [[1, 2, 6], [24, 120, 720]]],
  ["=SCAN(\"\",{\"a\",\"b\",\"c\"},LAMBDA(a,b,a&b))", [["a", "ab", "abc"]]],
  ["=MAKEARRAY(2,3,LAMBDA(r,c,r*c))", [[1, 2, 3], [2, 4, 6]]],
  ["=BYROW({1,2;3,4},SUM)", [[3], [7]]],
  ["=REDUCE(0,{3,9,4},MAX)", 9],
  ["=REDUCE(,{2,3,4},LAMBDA(a,b,a*b))", 24],
  ["=SCAN(,{2,3,4},LAMBDA(a,b,a*b))", [[2, 6, 24]]],
  ["=LAMBDA(x,y,x+y)(1)", { error: "#VALUE!" }],
  ["=LAMBDA(x,x)(1,2)", { error: "#VALUE!" }],
  ["=LAMBDA(x,y,x&y)(,2)", "2"],
  ["=MAP({1,2},LAMBDA(a,b,a+b))", { error: "#VALUE!" }],
  ["=BYROW({1;2},LAMBDA(a,b,a))", { error: "#VALUE!" }],
  ["=MAKEARRAY(1,2,LAMBDA(r,r))", { error: "#VALUE!" }],
  ["=SCAN(0,{1,2},LAMBDA(a,a))", { error: "#VALUE!" }],
  ["=REDUCE(0,{1,2},LAMBDA(a,b,c,a))", { error: "#VALUE!" }],
  ["=SUM", { error: "#CALC!" }],
  ["=LAMBDA(x,x)", { error: "#CALC!" }],
  ["=LET(x,1)", NAME],
])("%s", async (formula, expected) => {
  expect(await evaluator()(formula)).toEqual(expected);
});

test("the functions there are", () => {
  expect(functionNames().length).toBeGreaterThan(300);
  expect(functionNames()).toEqual(expect.arrayContaining(["LET", "LAMBDA", "XLOOKUP", "SUMIFS", "TEXT", "NORM.DIST"]));
});

/** Ten thousand parentheses, or a formula that calls itself for ever, end in an error and not in a hang. */
test("depth has an end", async () => {
  const evaluate = evaluator();
  expect(await evaluate(`=${"(".repeat(10_000)}1${")".repeat(10_000)}`)).toEqual(NAME);
  expect(await evaluate(`=${"-".repeat(10_000)}1`)).toEqual(NAME);
  expect(await evaluate(`=${"ABS(".repeat(64)}-1${")".repeat(64)}`)).toBe(1);
  expect(await evaluate("=LET(f,LAMBDA(g,n,g(g,n+1)),f(f,1))")).toEqual({ error: "#NUM!" });
});

test("operators obey the laws of arithmetic", async () => {
  const evaluate = evaluator();
  const number = fc.integer({ min: -1000, max: 1000 });
  await fc.assert(fc.asyncProperty(number, number, number, async (a, b, c) => {
    expect(await evaluate(`=(${a}+${b})*${c}`)).toBeCloseTo((a + b) * c, 9);
    expect(await evaluate(`=(${a})-(${b})=-((${b})-(${a}))`)).toBe(true);
    expect(await evaluate(`=AND((${a}<${b})=NOT(${a}>=${b}),(${a}=${b})=NOT(${a}<>${b}))`)).toBe(true);
    expect(await evaluate(`=${a}&"|"&${b}`)).toBe(`${a}|${b}`);
  }), { numRuns: 100 });
});

test("comparison is an order over all values", async () => {
  const evaluate = evaluator();
  const literal = fc.oneof(fc.integer({ min: -5, max: 5 }).map(String), fc.constantFrom("\"\"", "\"a\"", "\"B\"", "\"1\"", "TRUE", "FALSE", "\"中\"", "Z9"));
  await fc.assert(fc.asyncProperty(literal, literal, literal, async (a, b, c) => {
    const results: Value[] = [];
    for (const operator of ["<", "=", ">"]) results.push((await evaluate(`=${a}${operator}${b}`)) as Value);
    expect(results.filter((result) => result === true)).toHaveLength(1);
    // A blank is equal to 0, "" and FALSE alike, so it is left out of chains.
    if ([a, b, c].includes("Z9")) return;
    if ((await evaluate(`=AND(${a}<=${b},${b}<=${c})`)) === true) expect(await evaluate(`=${a}<=${c}`)).toBe(true);
  }), { numRuns: 300 });
});
