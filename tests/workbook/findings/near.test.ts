import { areNear, nearest } from "../../../src/workbook/findings/near";

/** Slips that a careful reader would ask about, and pairs that are two things on purpose. */
test.each([
  ["市场中心", "市场中心心"], ["系统设计能力", "系统设记能力"], ["门店运营部", "门店营运部"], ["Data Analysis", "Data Anaylsis"], ["Project Manager", "project-manager"], ["Back-end", "Backend"],
  ["Sales Engineer", "Sales Engineers"], ["Communication", "Comunication"], ["Ｊａｖａ开发", "Java 开发"],
])("%s and %s may be one", (one, other) => expect([areNear(one, other), areNear(other, one)]).toEqual([true, true]));

test.each([
  ["研发部", "研究部"], ["初级工程师", "高级工程师"], ["市场一部", "市场二部"], ["华东大区", "华南大区"], ["Level 1", "Level 2"], ["Operator A", "Operator B"], ["Cook", "Cool"], ["DSBA01", "DSDA01"],
  ["Engineer I", "Engineer II"], ["内部审计", "外部审计"], ["HTML", "XHTML"], ["团队管理", "时间管理"], ["Group 10", "Group 11"], ["男装导购", "女装导购"], ["副总经理", "总经理"],
])("%s and %s are two", (one, other) => expect([areNear(one, other), areNear(other, one)]).toEqual([false, false]));

test("a suggestion is made only where there is one", () => {
  expect(nearest("系统设记能力", ["系统设计能力", "沟通协作"])).toBe("系统设计能力");
  expect(nearest("系统设x能力", ["系统设计能力", "系统设置能力"])).toBeNull();
  expect(nearest("沟通协作", ["沟通协作"])).toBeNull();
});
