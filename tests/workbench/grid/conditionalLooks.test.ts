import { createCalculation } from "../../../src/workbench/calc";
import { createConditionalLooks } from "../../../src/workbench/grid/draw/conditionalLooks";
import { createView } from "../../../src/workbench/grid/view";
import type { GridWords } from "../../../src/workbench/grid";
import type { ConditionalFormat } from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/workbench/model";

globalThis.requestAnimationFrame ??= () => 1;

const RED = { fill: "#FF0000" };
const column = { top: 1, left: 0, bottom: 4, right: 0 };

function looks(rules: readonly ConditionalFormat["rule"][], stopIfTrue = false) {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("S");
  workbook.selection = { sheetId: sheet.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  [3, 5, 1, 4].forEach((value, index) => sheet.setValue(index + 1, 0, value));
  [2, 6, 1, 9].forEach((value, index) => sheet.setValue(index + 1, 1, value));
  sheet.setConditionalFormats(rules.map((rule, index) => ({ id: String(index), ranges: [column], priority: index + 1, stopIfTrue, rule })));
  const view = createView(workbook, createCalculation(workbook), {} as GridWords, "light");
  const conditional = createConditionalLooks(view);
  return [1, 2, 3, 4].map((row) => conditional.at(row, 0, sheet.value(row, 0)));
}

describe("conditional formats", () => {
  it("compare with a number, bounds included", () => {
    const between = looks([{ kind: "cellValue", operator: "between", formula1: "3", formula2: "4", style: RED }]);
    expect(between.map((look) => look?.style.fill ?? null)).toEqual(["#FF0000", null, null, "#FF0000"]);
  });

  it("move relative references from the first cell of the range", () => {
    const above = looks([{ kind: "cellValue", operator: "greaterThan", formula1: "B2", formula2: null, style: RED }]);
    expect(above.map((look) => look?.style.fill ?? null)).toEqual(["#FF0000", null, null, null]);
    const custom = looks([{ kind: "custom", formula: "=AND($A2<$B2,ROW()>2)", style: RED }]);
    expect(custom.map((look) => look?.style.fill ?? null)).toEqual([null, "#FF0000", null, "#FF0000"]);
  });

  it("give the earlier rule the property both want, and stop where told to", () => {
    const rules: ConditionalFormat["rule"][] = [
      { kind: "custom", formula: "=TRUE", style: RED },
      { kind: "custom", formula: "=TRUE", style: { fill: "#00FF00", bold: true } },
    ];
    expect(looks(rules)[0]?.style).toEqual({ fill: "#FF0000", bold: true });
    expect(looks(rules, true)[0]?.style).toEqual({ fill: "#FF0000" });
  });

  it("draw bars as long as the value is between nought and the largest", () => {
    expect(looks([{ kind: "dataBar", color: "#638EC6" }]).map((look) => look?.bar?.share)).toEqual([0.6, 1, 0.2, 0.8]);
  });

  it("find text whatever its case", () => {
    expect(looks([{ kind: "containsText", operator: "beginsWith", text: "3", style: RED }])[0]?.style.fill).toBe("#FF0000");
  });
});
