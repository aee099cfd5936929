import fc from "fast-check";
import { qualCalls } from "../../src/workbook/formulas";

const told = (formula: string): unknown => qualCalls(formula).map(({ id, arguments: given, inside }) => [id, given.map(({ text }) => text), inside]);

test.each([
  ["=QUAL.SCORE(B2:D2,B3:D3,$B$1:$D$1)", [["SCORE", ["B2:D2", "B3:D3", "$B$1:$D$1"], null]]],
  ["=qual.score( A1 , B1,C1 )*2", [["SCORE", ["A1", "B1", "C1"], null]]],
  ["=_xldudf_QUAL_GAP(A1,B1)", [["GAP", ["A1", "B1"], null]]],
  ["=QUAL.SCORE(A1,,C1,)", [["SCORE", ["A1", "", "C1", ""], null]]],
  ["=QUAL.SCORES()", [["SCORES", [], null]]],
  ["=SORT(QUAL.SCORES(Staff[#All],Standards[[#All],[Level, required]]),7,-1)", [["SCORES", ["Staff[#All]", "Standards[[#All],[Level, required]]"], null]]],
  ["=QUAL.WEIGHTED(QUAL.ATTAINMENT(A1:C1,A2:C2),{30,40;1,2})", [["WEIGHTED", ["QUAL.ATTAINMENT(A1:C1,A2:C2)", "{30,40;1,2}"], null], ["ATTAINMENT", ["A1:C1", "A2:C2"], 0]]],
  ["=QUAL.GAP(MAX(A1,2),IF(B1>0,QUAL.LEVEL(B1),0))", [["GAP", ["MAX(A1,2)", "IF(B1>0,QUAL.LEVEL(B1),0)"], null], ["LEVEL", ["B1"], 0]]],
  ["=\"QUAL.GAP(1,2)\"&QUAL.LEVEL(\"a,\"\"b)\")", [["LEVEL", ["\"a,\"\"b)\""], null]]],
  ["=QUAL.LEVEL('Q (1), ''x'''!A1)", [["LEVEL", ["'Q (1), ''x'''!A1"], null]]],
  ["=SUM('QUAL.GAP(1,2)'!A1)", []],
  ["=Table[QUAL.GAP(1')]", []],
  ["=MYQUAL.GAP(1,2)+QUALITY.GAP(3)+QUAL.GAP", []],
  ["=QUAL.GAP(A1,SUM(B1", [["GAP", ["A1", "SUM(B1"], null]]],
  ["=LET(x,QUAL.GAP(A1,B1),y,QUAL.LEVEL(C1),x+y)", [["GAP", ["A1", "B1"], null], ["LEVEL", ["C1"], null]]],
  ["QUAL.GAP(1,2)", [["GAP", ["1", "2"], null]]],
  ["just a text, QUAL.", []],
])("%s", (formula, expected) => {
  expect(told(formula)).toEqual(expected);
});

test("places are those of the formula, whatever stands in it", () => {
  const piece = fc.constantFrom("QUAL.GAP(", "SUM(", "(", ")", ",", "\"a\"\"(\"", "'s(h'!A1", "T[a,(b]", "{1,2}", " ", "+", "[", "\"", "'", "A1", "职级");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      for (const call of qualCalls(formula)) {
        expect(formula.slice(call.from, call.to)).toMatch(/^QUAL\.GAP\(/);
        for (const { text, from, to } of call.arguments) {
          expect(formula.slice(from, to)).toBe(text);
          expect(text.trim()).toBe(text);
          expect(from >= call.from && to <= call.to).toBe(true);
        }
        if (call.inside !== null) {
          const outer = qualCalls(formula)[call.inside];
          expect(outer !== undefined && outer.from < call.from && outer.to >= call.to).toBe(true);
        }
      }
    }),
  );
});
