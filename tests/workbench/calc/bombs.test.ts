import { createCalculation } from "../../../src/workbench/calc";
import { worked } from "../../fixtures/files/hostile";
import { workbookWithSheet } from "./sheet";

const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };
const MOST_MS = 5_000;

const { workbook, sheet } = workbookWithSheet();
// One cell at the end of a column makes whole columns a million rows long.
sheet.setValue(1_048_575, 25, 1);
const calculation = createCalculation(workbook);
afterAll(() => calculation.dispose());

/** What the formula shows; at most five seconds of the processor. */
function shown(formula: string): unknown {
  const start = worked();
  sheet.setFormula(0, 0, `=${formula}`, "dynamic");
  const value = sheet.value(0, 0);
  expect(worked() - start).toBeLessThan(MOST_MS);
  sheet.setValue(0, 0, null);
  return value;
}

/** Excel's pages: an array that is too large is #NUM!, a spill without memory #SPILL!. */
test.each<[string, unknown]>([
  ["SEQUENCE(1048576,16384)", NUM],
  ["IFERROR(SEQUENCE(1048576,16384),\"caught\")", "caught"],
  ["RANDARRAY(1048576,16384)", NUM],
  ["MAKEARRAY(1048576,16384,LAMBDA(r,c,r))", NUM],
  ["EXPAND(1,1048576,16384)", NUM],
  ["MUNIT(16384)", NUM],
  ["ROWS(VSTACK(SEQUENCE(1,16384),SEQUENCE(1000000)))", NUM],
  ["LET(a,SEQUENCE(1000000),b,VSTACK(a,a),c,VSTACK(b,b),ROWS(VSTACK(c,c)))", NUM],
  ["SUM(SEQUENCE(100000)*SEQUENCE(1,10000))", NUM],
  ["ROWS(TEXTSPLIT(REPT(\",\",16000)&REPT(\";\",16000),\",\",\";\"))", NUM],
  ["MAKEARRAY(10000,1000,LAMBDA(r,c,r*c))", NUM],
  ["SUM(OFFSET(Z1,0,0,1048576,100))", 1],
  ["SUM(SEQUENCE(1000,5000))", 12_500_002_500_000],
  ["SUMPRODUCT(Z:Z,Z:Z)", 1],
])("blocks: %s", (formula, expected) => expect(shown(formula)).toEqual(expected));

/** A cell holds 32,767 characters; TEXTJOIN, CONCAT and REPT say #VALUE! beyond. */
test.each<[string, unknown]>([
  ["LEN(REPT(\"x\",32767))", 32_767],
  ["REPT(\"x\",32768)", VALUE],
  ["LEN(REPT(\"x\",32766)&\"y\")", 32_767],
  ["REPT(\"x\",32767)&\"y\"", VALUE],
  ["REPT(\"x\",1E9)", VALUE],
  ["CONCAT(SEQUENCE(1000000))", VALUE],
  ["TEXTJOIN(REPT(\"x\",30000),FALSE,SEQUENCE(1000000))", VALUE],
  ["REDUCE(\"x\",SEQUENCE(1000),LAMBDA(a,x,a&a))", VALUE],
  ["SUBSTITUTE(REPT(\"x\",32767),\"x\",REPT(\"y\",32767))", VALUE],
  ["REGEXREPLACE(REPT(\"x\",32767),\"x\",REPT(\"y\",32767))", VALUE],
  ["TEXT(1,REPT(\"0\",32767))", VALUE],
  ["FIXED(1,1E9)", VALUE],
  ["DOLLAR(1,1E9)", VALUE],
  ["SEARCH(REPT(\"*a\",100)&\"b\",REPT(\"a\",30000))", VALUE],
  ["MATCH(REPT(\"*a\",100)&\"b\",REPT(\"a\",30000),0)", { error: "#N/A" }],
])("texts: %s", (formula, expected) => expect(shown(formula)).toEqual(expected));

test.each<[string, unknown]>([
  ["LET(f,LAMBDA(f,x,f(f,x+1)),f(f,1))", NUM],
  ["LET(f,LAMBDA(f,x,f(f,x+1)+f(f,x+2)),f(f,1))", NUM],
  ["ROWS(REDUCE(1,SEQUENCE(1000000),LAMBDA(a,x,VSTACK(a,x))))", NUM],
  ["COMBIN(1E15,5E14)", NUM],
  ["FACT(1E300)", NUM],
  ["PERMUT(1E15,9E14)", NUM],
  ["MULTINOMIAL(9E15)", 1],
  ["CUMIPMT(0.01,1E9,100,1,1E9,0)", NUM],
  ["VDB(1E6,1,1E9,0,1E9)", NUM],
  ["HYPGEOM.DIST(5E8,1E9,1E9,2E9,TRUE)", NUM],
  ["BINOM.DIST.RANGE(1E9,0.5,0,1E9)", NUM],
  ["WORKDAY(1,1E9)", NUM],
  ["MMULT(SEQUENCE(2000,2000),SEQUENCE(2000,2000))", NUM],
  // Time that doubles with every letter, or grows with its fifth power, where a search tries again and again.
  ["REGEXTEST(REPT(\"a\",30000)&\"!\",\"^(a+)+$\")", false],
  ["REGEXTEST(REPT(\"a\",30000)&\"!\",\"^(a|aa)+$\")", false],
  ["REGEXEXTRACT(REPT(\"a\",3000),\"a*a*a*a*b\")", { error: "#N/A" }],
  ["REGEXTEST(REPT(\"a\",30000)&\"!\",\"^(?=(a+)+$)\")", VALUE],
  ["REGEXTEST(REPT(\"a\",30000),\"(a*)*\\1b\")", VALUE],
])("work: %s", (formula, expected) => expect(shown(formula)).toEqual(expected));

test("work: 8,000 parentheses are no formula", () => expect(shown(`${"(".repeat(4_000)}1${")".repeat(4_000)}`)).toEqual({ error: "#NAME?" }));

test("what people do stays possible: a long list grown step by step, a million values mapped", () => {
  expect(shown("ROWS(REDUCE(0,SEQUENCE(3000),LAMBDA(a,x,VSTACK(a,x))))")).toBe(3_001);
  expect(shown("SUM(MAP(SEQUENCE(1000000),LAMBDA(x,x+1)))")).toBe(500_001_500_000);
});
