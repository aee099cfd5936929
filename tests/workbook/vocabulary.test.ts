import { PURPOSES } from "../../src/rules/records";
import { bodyRoleOf, classOf, dateSerialOf, educationRank, employmentTypeOf, fieldsOf, headerHalves, headerMeanings, isDateFormat, markOf, rowKindOf, sourceOf, statusOf, titlePurposes } from "../../src/workbook/vocabulary";
import { understand } from "../../src/workbook/tables/understand";
import { NOTHING_KNOWN } from "../../src/workbook/tables/known";
import { contentOf } from "../../src/workbook/tables/contentKind";
import { fieldLabel, purposeLabel } from "../../src/messages/workbook";
import { sheetFrom } from "./gridFrom";
import { fieldWords as enFields } from "../../src/messages/en/workbookWords";
import { fieldWords as zhFields } from "../../src/messages/zh-CN/workbookWords";

/** The field a lone header gets in a table of the purpose. */
function fieldFor(purpose: (typeof PURPOSES)[number], header: string): string | null {
  const grid = sheetFrom({ rows: [[header], [null]] });
  const found = understand([{ column: 0, header, group: "", content: contentOf(grid, 0, 1, 1) }], [], NOTHING_KNOWN, purpose);
  return found.columns[0]?.field ?? null;
}

test.each([
  ["employees", "工号", "employeeId"], ["employees", " 工  号 ", "employeeId"], ["employees", "工\n号", "employeeId"], ["employees", "1、工号", "employeeId"], ["employees", "员工编号(EMP_NO)", "employeeId"],
  ["employees", "EMPLOYEE_ID", "employeeId"], ["employees", "Employee No.", "employeeId"], ["employees", "Personalnummer", "employeeId"], ["employees", "社員番号", "employeeId"], ["employees", "Matricule", "employeeId"],
  ["employees", "姓名", "name"], ["employees", "姓名 Name", "name"], ["employees", "部门", "department"], ["employees", "所属部门名称", "department"], ["employees", "组别", "group"],
  ["employees", "岗位", "position"], ["employees", "现任岗位", "position"], ["employees", "Job Title", "position"], ["employees", "族", "track"], ["employees", "子类", "track"], ["employees", "岗层", "grade"],
  ["employees", "职级", "grade"], ["employees", "入职日期", "hireDate"], ["employees", "入职日期(年/月/日)", "hireDate"], ["employees", "Start date", "hireDate"], ["employees", "转正日期", "regularisedOn"],
  ["employees", "是否符合晋升条件", "promotionEligible"], ["employees", "评议角色", "bodyRole"], ["employees", "员工状态", "employmentType"], ["employees", "最高学历", "education"],
  ["standards", "能力点", "competency"], ["standards", "部门能力", "competency"], ["standards", "能力项", "competency"], ["standards", "Competency", "competency"], ["standards", "能力类别", "class"], ["standards", "能力类", "dimension"],
  ["standards", "是否核心项", "class"], ["standards", "等级", "requiredLevel"], ["standards", "要求等级(1-5)", "requiredLevel"], ["standards", "应达到等级", "requiredLevel"], ["standards", "Required Level", "requiredLevel"],
  ["standards", "权重(%)", "weight"], ["standards", "权重", "weight"], ["standards", "WEIGHT %", "weight"], ["standards", "维度权重", "dimensionWeight"], ["standards", "有效年限", "validYears"],
  ["ratings", "评委", "evaluatorId"], ["ratings", "评委结果", "level"], ["ratings", "汇总结果", "level"], ["ratings", "评定等级", "level"], ["ratings", "了解月数", "monthsKnown"], ["ratings", "Months known", "monthsKnown"],
  ["ratings", "被评人", "employeeId"], ["ratings", "Rater", "evaluatorId"], ["ratings", "轮次", "round"], ["ratings", "评价来源", "source"], ["decisions", "汇总结果", "level"], ["decisions", "最终等级", "level"],
  ["selfAssessments", "自评等级", "level"], ["conflicts", "回避原因", "reason"], ["acquaintance", "更熟悉", "familiar"],
] as const)("%s: %s is %s", (purpose, header, field) => expect(fieldFor(purpose, header)).toBe(field));

test("every field of the contract is known by its own name", () => {
  let looked = 0;
  for (const purpose of PURPOSES) {
    for (const field of fieldsOf(purpose).fields) {
      expect([purpose, field, fieldFor(purpose, field)]).toEqual([purpose, field, field]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(110);
});

test("every field and purpose has a label in both languages", () => {
  for (const purpose of PURPOSES) {
    expect(purposeLabel(purpose, "en")).not.toBe(purpose);
    expect(purposeLabel(purpose, "zh-CN")).toMatch(/[\u4e00-\u9fff]/);
    for (const field of fieldsOf(purpose).fields) {
      expect(fieldLabel(field, "en")).toMatch(/^[A-Z]/);
      expect(fieldLabel(field, "zh-CN")).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});

test.each(["HTML", "沟通能力提升", "constructor", "__proto__", "toString", "hasOwnProperty", "", "   "])("%s is no word of headers", (header) => expect(headerMeanings(header)).toEqual([]));

test("marks are those of the functions' contract", () => {
  for (const mark of [true, 1, "yes", "Y", "x", "是", "√", "✓", "TRUE"]) expect(markOf(mark)).toBe(true);
  for (const mark of [false, 0, "FALSE", "no", "否", "0"]) expect(markOf(mark)).toBe(false);
  for (const mark of [2, "maybe", "大概"]) expect(markOf(mark)).toBeNull();
});

test("words of cells", () => {
  expect(["全员核心", "核心", "core", "序列通用", "通用", "序列专业", "专业", "Professional", "", "x"].map(classOf)).toEqual(["core", "core", "core", "general", "general", "professional", "professional", "professional", null, null]);
  expect(["正式", "试用期", "应届生", "实习生", "离职", "new-graduate", "Contract", "?"].map(employmentTypeOf)).toEqual(["regular", "probation", "new-graduate", "intern", "left", "new-graduate", "regular", null]);
  expect(["高层管理者", "部门经理", "主管", "组长", "骨干员工", "team-leader", "工程师"].map(bodyRoleOf)).toEqual(["senior-manager", "department-manager", "supervisor", "team-leader", "key-employee", "team-leader", null]);
  expect(["上级", "同事", "委员会", "自评", "Manager", "none"].map(sourceOf)).toEqual(["superior", "peer", "committee", "self", "superior", null]);
  expect(["Competent", "Trained awaiting sign off", "Re-Training Required", "不要求", "N/A", "达标", "banana"].map(statusOf)).toEqual(["achieved", "not-yet", "not-yet", "not-required", "not-required", "achieved", null]);
  expect(educationRank("本科")).toBeGreaterThan(educationRank("大专") ?? 9);
});

test("dates in every order are the same day; 2026-01-31 is 46053", () => {
  for (const text of ["2026-01-31", "2026/1/31", "2026.1.31", "2026年1月31日", "20260131", "31 Jan 2026", "Jan 31, 2026", "2026-01-31T08:00", "2026-01-31"]) expect([text, dateSerialOf(text)]).toEqual([text, 46053]);
  expect(dateSerialOf("31/01/2026", "dmy")).toBe(46053);
  expect(dateSerialOf("01/31/2026", "mdy")).toBe(46053);
  expect(dateSerialOf("31/01/2026", "mdy")).toBeNull();
  expect(dateSerialOf("1995.08")).toBe(34912);
  for (const text of ["2026-02-29", "2026-13-01", "banana", "12", "", "4-20"]) expect([text, dateSerialOf(text)]).toEqual([text, null]);
});

test("which formats show a day", () => {
  for (const format of ["yyyy-mm-dd", "m/d/yyyy", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d", "d-mmm-yy", "mmm-yy"]) expect([format, isDateFormat(format)]).toEqual([format, true]);
  for (const format of ["General", "0.00", "#,##0", "0%", "@", "[Red]0", "h:mm", "[h]:mm:ss", "\"day\"0"]) expect([format, isDateFormat(format)]).toEqual([format, false]);
});

test("rows that are no data", () => {
  expect(["合计", "总计:", "Total", "小计", "Average", "平均分", "签字:", "审核人:", "注:1为最低", "Required", "要求等级"].map(rowKindOf)).toEqual(["total", "total", "total", "total", "total", "total", "signature", "signature", "note", "required", "required"]);
  expect(["张三", "Totally unknown", "审核员", "签约管理", "备用金", "Sumida", "Meaning"].map(rowKindOf)).toEqual([null, null, null, null, null, null, null]);
});

test("titles speak for purposes", () => {
  expect(titlePurposes(["员工花名册"])[0]).toBe("employees");
  expect(titlePurposes(["附表一 自我评定"])[0]).toBe("selfAssessments");
  expect(titlePurposes(["Employee skills matrix"])[0]).toBe("ratings");
});

test("headers of two facts come apart", () => {
  expect(headerHalves("Analyst – weight")).toEqual(["Analyst", "weight"]);
  expect(headerHalves("Competency - Team Member 1")).toEqual(["Competency", "Team Member 1"]);
  expect(headerHalves("客服代表(权重)")).toEqual(["客服代表", "权重"]);
  expect(headerHalves("E-mail")).toBeNull();
});

test.each([["en", enFields], ["zh-CN", zhFields]] as const)("what we call a field ourselves is read as that field, %s", (_language, words) => {
  const strange = Object.entries(words).filter(([field, word]) => !headerMeanings(word).some((meaning) => meaning.concept === field));
  expect(strange).toEqual([]);
});
