import { createWorkbook, type Sheet, type Value, type Workbook } from "../../src/workbench";

/** A made-up company of seven in its own layouts: a roster as an Excel table, standards under a title, ratings of two rounds' evaluators. */
export const ROSTER: readonly (readonly Value[])[] = [
  ["工号", "姓名", "部门", "岗位", "等级", "角色", "用工类型", "入职日期"],
  ["A01", "秦朗", "总经办", "总经理", "6-30", "高级管理者", "正式", 41000],
  ["A02", "孟洁", "门店运营部", "部门经理", "5-10", "部门经理", "正式", 42000],
  ["A03", "龚毅", "门店运营部", "组长", "4-10", "组长", "正式", 43000],
  ["A04", "白露", "门店运营部", "店长", "3-12", null, "正式", 44000],
  ["A05", "唐菲", "门店运营部", "店长", "3-08", null, "正式", 44200],
  ["A06", "陶然", "门店运营部", "店长", "4-20", null, "正式", 43500],
  ["A07", "于飞", "门店运营部", "店长", "2-01", null, "离职", 44300],
];

export const STANDARDS: readonly (readonly Value[])[] = [
  ["岗位", "能力项", "类别", "要求等级", "权重"],
  ["店长", "经营分析", "序列通用", 4, 0.4],
  ["店长", "团队管理", "全员核心", 3, 0.3],
  ["店长", "客户服务", "全员核心", 3, 0.2],
  ["店长", "企业文化", "全员核心", 2, 0.1],
];

export const RATINGS: readonly (readonly Value[])[] = [
  ["工号", "评委工号", "能力项", "等级", "相识月数"],
  ["A04", "A02", "经营分析", 4, 24], ["A04", "A03", "经营分析", 4, 12],
  ["A04", "A02", "团队管理", 3, 24], ["A04", "A03", "团队管理", 3, 12],
  ["A04", "A02", "客户服务", 4, 24], ["A04", "A03", "客户服务", 4, 12],
  ["A04", "A02", "企业文化", 2, 24], ["A04", "A03", "企业文化", 1, 2],
  ["A05", "A02", "经营分析", 2, 24], ["A05", "A02", "团队管理", 2, 24],
  ["A05", "A02", "客户服务", 3, 24], ["A05", "A02", "企业文化", 3, 24],
  ["A06", "A01", "经营分析", 5, 36], ["A06", "A02", "经营分析", 5, 36],
  ["A06", "A01", "团队管理", 3, 36], ["A06", "A01", "客户服务", 3, 36],
];

export const RATINGS_SHEET = "评定记录";
/** Row (0-based) of the header on each sheet. */
export const RATINGS_TOP = 0;
export const STANDARDS_TOP = 2;

function fill(sheet: Sheet, rows: readonly (readonly Value[])[], top: number): void {
  rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(top + r, c, value); }));
}

export function smallCompany(): Workbook {
  const workbook = createWorkbook();
  const roster = workbook.addSheet("花名册");
  fill(roster, ROSTER, 0);
  roster.setStyle({ top: 1, left: 7, bottom: ROSTER.length - 1, right: 7 }, { numberFormat: "yyyy-mm-dd" });
  workbook.addTable(roster.id, { top: 0, left: 0, bottom: ROSTER.length - 1, right: 7 }, true, "Roster");
  const standards = workbook.addSheet("岗位标准");
  standards.setValue(0, 0, "任职资格标准");
  fill(standards, STANDARDS, STANDARDS_TOP);
  fill(workbook.addSheet(RATINGS_SHEET), RATINGS, RATINGS_TOP);
  return workbook;
}
