import { callAt, nameBefore } from "../../../src/workbench/grid/chrome/suggestions";

describe("what is being typed in a formula", () => {
  it("finds the beginning of a function's name", () => {
    expect(nameBefore("=QUAL.S")).toBe("QUAL.S");
    expect(nameBefore("=1+qu")).toBe("qu");
    expect(nameBefore("=SUM(A1,")).toBeNull();
    expect(nameBefore('="QUAL')).toBeNull();
    expect(nameBefore("QUAL")).toBeNull();
  });

  it("knows the call and the argument the caret stands in", () => {
    expect(callAt("=QUAL.SCORE(A1:A3,B1")).toEqual({ name: "QUAL.SCORE", argument: 1 });
    expect(callAt("=QUAL.SCORE({1,2,3},SUM(1,2),")).toEqual({ name: "QUAL.SCORE", argument: 2 });
    expect(callAt('=QUAL.LEVEL("a,b(",')).toEqual({ name: "QUAL.LEVEL", argument: 1 });
    expect(callAt("=SUM(1)")).toBeNull();
  });
});
