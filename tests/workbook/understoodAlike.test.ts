import * as fc from "fast-check";
import { findTables } from "../../src/workbook/tables";
import type { CellScalar } from "../../src/workbook/grid";
import { workbookFrom } from "./gridFrom";

/** Each list with synonyms of its headers: whichever are taken, in whatever order and place, it is understood the same. */
const LISTS = {
  employees: {
    heads: { employeeId: ["工号", "员工编号", "Employee ID", "Staff no.", "Personalnummer", "社員番号"], name: ["姓名", "员工姓名", "Name", "Full name", "氏名"], department: ["部门", "所属部门", "Department", "Abteilung", "部署"], position: ["岗位", "职位", "Position", "Job title", "Poste"], hireDate: ["入职日期", "入职时间", "Hire date", "Date of hire", "Eintrittsdatum"] },
    rows: [["K001", "陈一", "研发部", "工程师", "2020-01-31"], ["K002", "李二", "研发部", "测试员", "2021-02-28"], ["K003", "王三", "市场部", "专员", "2019-03-31"], ["K004", "赵四", "市场部", "专员", "2018-04-30"]],
  },
  standards: {
    heads: { position: ["岗位", "岗位名称", "Position", "Stelle", "職種"], competency: ["能力项", "胜任力", "Competency", "Kompetenz", "Compétence", "スキル"], requiredLevel: ["要求等级", "应达等级", "Required level", "Soll-Stufe", "Niveau requis"], weight: ["权重", "权重(%)", "Weight", "Gewichtung", "Poids"] },
    rows: [["工程师", "设计", 4, 0.6], ["工程师", "测试", 3, 0.4], ["专员", "沟通", 3, 0.5], ["专员", "策划", 4, 0.5]],
  },
  ratings: {
    heads: { employeeId: ["被评人工号", "工号", "Employee ID", "Mitarbeiter"], evaluatorId: ["评委", "评价人", "Evaluator", "Assessor", "評価者"], competency: ["能力项", "Competency", "Kompetenz"], level: ["评定等级", "Rating", "Level", "Bewertung"], date: ["评定日期", "Date of rating", "Rating date"] },
    rows: [["K001", "K003", "设计", 4, "2026-10-01"], ["K001", "K004", "设计", 3, "2026-10-01"], ["K002", "K003", "测试", 2, "2026-10-02"], ["K002", "K004", "测试", 5, "2026-10-02"]],
  },
} as const;

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** What was understood: purpose, and header → field. */
function understood(rows: readonly (readonly CellScalar[])[], at: string): readonly [purpose: string | null, fields: Readonly<Record<string, string | null>>][] {
  return findTables(workbookFrom({ name: "Sheet1", rows, at })).tables.map((table) => [table.purpose, Object.fromEntries(table.columns.map((column) => [column.header.trim(), column.field]))]);
}

describe.each(Object.entries(LISTS))("%s", (purpose, { heads, rows }) => {
  const fields = Object.keys(heads);
  const choice = fc.record({
    words: fc.tuple(...Object.values(heads as Readonly<Record<string, readonly string[]>>).map((words) => fc.constantFrom(...words))), columns: shuffled(fields.map((_field, index) => index)), rows: shuffled<readonly CellScalar[]>(rows),
    title: fc.constantFrom(null, "2026年度", "Overview", "Stand: November"), pad: fc.constantFrom("", " ", "\u3000", "\u00a0"), at: fc.constantFrom("A1", "B2", "D7", "AA30"), gap: fc.boolean(),
  });
  test("renamed, reordered, padded, moved, titled: understood the same", () => fc.assert(fc.property(choice, (one) => {
    const header = one.columns.map((index) => `${one.pad}${one.words[index] ?? ""}`);
    const body = one.rows.map((row) => one.columns.map((index) => { const cell = row[index] ?? null; return typeof cell === "string" ? `${cell}${one.pad}` : cell; }));
    const blank = header.map(() => null);
    const above: (readonly CellScalar[])[] = one.title === null ? [] : [[one.title, ...blank.slice(1)], ...(one.gap ? [blank] : [])];
    const wanted = Object.fromEntries(one.columns.map((index) => [(one.words[index] ?? "").trim(), fields[index] ?? null]));
    expect(understood([...above, header, ...body], one.at)).toEqual([[purpose, wanted]]);
  }), { numRuns: 120 }));
});
