import { functionText } from "../../src/messages/functions";
import { describedFunctions, functionWords } from "../../src/messages/functionWords";
import { argumentNames } from "../../src/messages/zh-CN/argumentNames";

describe("what a Chinese sentence calls an argument", () => {
  it.each(describedFunctions("zh-CN"))("is what Excel shows while one types QUAL.%s", (id) => {
    for (const [name, [shown]] of Object.entries(functionWords("zh-CN", id)?.parameters ?? {})) {
      // Blocks of TABLE are numbered by Excel itself.
      expect([id, name, argumentNames.get(`${id}.${name}`) ?? argumentNames.get(name)]).toEqual([id, name, shown]);
    }
  });

  it("stands in the sentence, and the id in the English one", () => {
    const facts = { argument: "actual", row: 2, column: 1, found: "banana" };
    expect(functionText("zh-CN", "not-a-level", facts, "GAP")).toBe("实际等级第 2 行第 1 列：“banana”不是等级。请填 1 到 10 的数字或等级名称。");
    expect(functionText("en", "not-a-level", facts, "GAP")).toMatch(/^actual, row 2, column 1/);
    expect(functionText("zh-CN", "shapes-differ", { first: "weights", firstShape: "1×2", second: "required", secondShape: "2×1" }, "SCORE")).toMatch(/^权重为 1×2 个单元格，要求等级为 2×1：/);
    expect(functionText("zh-CN", "not-a-number", { argument: "months", row: 1, column: 1, found: "x" }, "PROBATION")).toMatch(/^期限月数第 1 行/);
    expect(functionText("zh-CN", "not-a-number", { argument: "months", row: 1, column: 1, found: "x" }, "BALLOTMEAN")).toMatch(/^了解月数第 1 行/);
  });
});
