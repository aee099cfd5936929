import type { CellScalar } from "../../src/workbook/grid";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import { workbookFrom } from "./gridFrom";

function read(...sheets: readonly (readonly (readonly CellScalar[])[])[]) {
  const workbook = workbookFrom(...sheets.map((rows) => ({ rows })));
  const mapping = findTables(workbook);
  const tables = readTables(workbook, mapping);
  return { purposes: mapping.tables.map(({ purpose }) => purpose), records: toRecords(tables.tables).records, codes: tables.findings.map(({ code }) => code) };
}

test("a Chinese catalogue: levels in any form, prices with their currency, what is free costs nothing", () => {
  const { purposes, records } = read([
    ["课程编号", "课程名称", "课程类别", "对应能力", "起始等级", "目标等级", "授课方式", "讲师级别", "学时(小时)", "费用（元）", "先修课程"],
    ["C001", "沟通基础", "基础", "沟通能力", 1, 2, "线上/面授", "初级讲师", 8, "¥1,200", "无"],
    ["C002", "沟通进阶", "业务", "沟通能力", "L2", "3级", "面授", "中级讲师", 16, "2000元", "沟通基础"],
    ["C003", "团队管理", "管理", "团队管理", "骨干", "资深", "导师制", "高级讲师", "24小时", "免费", ""],
    ["C004", "经营分析", "管理", "经营能力", 0, 3, "线上", "高级讲师", 12, "待定", "沟通基础；团队管理"],
  ]);
  expect(purposes).toEqual(["courses"]);
  expect(records.courses?.map(({ course, competency, fromLevel, toLevel, mode, teacherLevel, hours, cost, prerequisite }) => [course, competency, fromLevel, toLevel, mode, teacherLevel, hours, cost, prerequisite])).toEqual([
    ["沟通基础", "沟通能力", 1, 2, "线上/面授", "初级讲师", 8, 1200, "无"],
    ["沟通进阶", "沟通能力", 2, 3, "面授", "中级讲师", 16, 2000, "沟通基础"],
    ["团队管理", "团队管理", 3, 4, "导师制", "高级讲师", 24, 0, null],
    ["经营分析", "经营能力", 0, 3, "线上", "高级讲师", 12, null, "沟通基础；团队管理"],
  ]);
});

test("English catalogues in several words", () => {
  const { purposes, records } = read([
    ["Course title", "Skill", "From level", "To level", "Delivery method", "Trainer level", "Duration (h)", "Price (USD)", "Prerequisites"],
    ["Excel basics", "Data skills", 1, 2, "Online", "Junior", 4, "$50", "None"],
    ["Excel advanced", "Data skills", 2, 3, "Workshop or online", "Senior", 8, "USD 120.50", "Excel basics"],
  ], [
    ["Learning program", "Competence", "Entry level", "Exit level", "Learning format", "Hours", "Cost per person", "Pre-requisite"],
    ["Talks", "Service", "Level 3", "Level 4", "mentoring", 10, "free", ""],
  ]);
  expect(purposes).toEqual(["courses", "courses"]);
  expect(records.courses?.map(({ course, competency, fromLevel, toLevel, mode, cost, prerequisite }) => [course, competency, fromLevel, toLevel, mode, cost, prerequisite])).toEqual([
    ["Excel basics", "Data skills", 1, 2, "Online", 50, "None"], ["Excel advanced", "Data skills", 2, 3, "Workshop or online", 120.5, "Excel basics"], ["Talks", "Service", 3, 4, "mentoring", 0, null],
  ]);
});

test("examination results: passed in any word, in whatever column says so", () => {
  const roster: readonly (readonly CellScalar[])[] = [["工号", "姓名", "部门", "岗位"], ["001", "张三", "门店", "店长"], ["002", "李四", "门店", "店长"]];
  const chinese = read(roster, [
    ["工号", "姓名", "课程名称", "等级", "考试成绩", "是否合格", "考试日期"],
    ["001", "张三", "沟通基础", 2, 92, "合格", "2026-03-01"],
    ["002", "李四", "沟通基础", 2, 51, "不合格", "2026-03-01"],
    ["002", "李四", "谈判", 2, null, "缺考", "2026-03-01"],
  ]);
  expect(chinese.codes).not.toContain("mark-unknown");
  expect(chinese.purposes).toEqual(["employees", "courseResults"]);
  expect(chinese.records.courseResults?.map(({ employeeId, level, score, passed, date }) => [employeeId, level, score, passed, date])).toEqual([["001", 2, 92, true, 46082], ["002", 2, 51, false, 46082], ["002", 2, null, null, 46082]]);
  const english = read([["Employee No", "Name", "Department", "Position"], ["7", "Ann", "Shop", "Clerk"], ["8", "Bob", "Shop", "Clerk"]], [
    ["Employee No", "Name", "Course", "Exam score", "Result", "Completed on"],
    ["7", "Ann", "Excel basics", 92, "Pass", "2026-03-01"],
    ["8", "Bob", "Excel basics", 41, "Fail", "2026-03-02"],
  ]);
  expect(english.purposes).toEqual(["employees", "courseResults"]);
  expect(english.records.courseResults?.map(({ employeeId, level, score, passed }) => [employeeId, level, score, passed])).toEqual([["7", null, 92, true], ["8", null, 41, false]]);
});
