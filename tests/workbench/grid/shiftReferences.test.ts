import { shiftReferences } from "../../../src/workbench/grid/input/shiftReferences";

/** Left: as typed in B2. Right: what Excel has after copying it to C4 (two down, one right). */
const copied: readonly [string, string][] = [
  ["=A1", "=B3"],
  ["=$A1", "=$A3"],
  ["=A$1", "=B$1"],
  ["=$A$1", "=$A$1"],
  ["=SUM(A1:B2)", "=SUM(B3:C4)"],
  ["=LOG10(A1)", "=LOG10(B3)"],
  ['="A1"&A1', '="A1"&B3'],
  ["='A1 plan'!A1", "='A1 plan'!B3"],
  ["=Sheet2!A1", "=Sheet2!B3"],
  ["=tblScores[A1]", "=tblScores[A1]"],
  ["=QUAL.SCORE(A1,B1)", "=QUAL.SCORE(B3,C3)"],
  ["=权重*A1", "=权重*B3"],
  ["=A1#", "=B3#"],
];

describe("copying a formula", () => {
  it.each(copied)("%s → %s", (from, to) => {
    expect(shiftReferences(from, 2, 1)).toBe(to);
  });

  it("gives #REF! where a reference leaves the sheet", () => {
    expect(shiftReferences("=A1+B2", -1, 0)).toBe("=#REF!+B1");
    expect(shiftReferences("=XFD1", 0, 1)).toBe("=#REF!");
    expect(shiftReferences("=A1048576", 1, 0)).toBe("=#REF!");
  });
});
