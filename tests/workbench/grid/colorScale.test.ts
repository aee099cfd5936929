import { colorOnScale, percentileOf, resolvePoints } from "../../../src/workbench/grid/draw/colorScale";
import { iconFor } from "../../../src/workbench/grid/draw/iconSet";

const never = () => null;

describe("colour scales", () => {
  it("takes percentiles as PERCENTILE.INC does", () => {
    // Microsoft's own example: PERCENTILE.INC({1;2;3;4}, 0.3) = 1.9
    expect(percentileOf([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 12);
  });

  it("mixes between the nearest two colours and stops at the ends", () => {
    const points = resolvePoints([{ type: "min", value: null, color: "#000000" }, { type: "num", value: "5", color: "#808080" }, { type: "max", value: null, color: "#FFFFFF" }], [0, 2, 10], never);
    expect(points && colorOnScale(points, 0)).toBe("#000000");
    expect(points && colorOnScale(points, 5)).toBe("#808080");
    expect(points && colorOnScale(points, 2.5)).toBe("#404040");
    expect(points && colorOnScale(points, 99)).toBe("#FFFFFF");
  });

  it("colours nothing where there are no numbers or a formula gives none", () => {
    expect(resolvePoints([{ type: "min", value: null, color: "#000000" }], [], never)).toBeNull();
    expect(resolvePoints([{ type: "formula", value: "=A1", color: "#000000" }], [1], never)).toBeNull();
  });
});

describe("icon sets", () => {
  const all = [0, 50, 100];

  it("change at 33 and 67 percent of the range, as Excel's three signs do", () => {
    expect(iconFor("3Arrows", all, 32.9)?.sign).toBe("▼");
    expect(iconFor("3Arrows", all, 33)?.sign).toBe("▶");
    expect(iconFor("3Arrows", all, 66.9)?.sign).toBe("▶");
    expect(iconFor("3Arrows", all, 67)?.sign).toBe("▲");
  });

  it("change at every fifth for five signs", () => {
    expect([0, 20, 40, 60, 80].map((value) => iconFor("5Quarters", all, value)?.sign)).toEqual(["○", "◔", "◑", "◕", "●"]);
  });
});
