import type { CellScalar, WorkbookGrid } from "../../../src/workbook/grid";
import { parseAddress } from "../../../src/workbook/grid";
import { sheetFrom, type SheetSpec } from "../gridFrom";

type Cells = readonly (readonly CellScalar[])[];

const ROSTER: Cells = [
  ["工号", "姓名", "部门", "岗位", "职级", "员工状态", "入职日期", "转正日期", "直接上级", "角色", "邮箱", "工作年限"],
  ["001", "陈岩", "研发中心", "经理", "5-10", "正式", 42065, 42248, null, "部门经理", "chenyan@example.com", 20],
  ["002", "李娜", "研发中心", "工程师", "4-18", "正式", 43525, 43709, "陈岩", null, "lina@example.com", 9],
  ["003", "王强", "研发中心", "工程师", "4-12", "正式", 43864, 44046, "陈岩", null, "wangqiang@example.com", 8],
  ["004", "赵敏", "研发中心", "工程师", "4-02", "正式", 44256, 44440, "陈岩", null, "zhaomin@example.com", 6],
  ["005", "孙立", "市场中心", "经理", "5-08", "正式", 42430, 42614, null, "部门经理", "sunli@example.com", 16],
  ["006", "周涛", "市场中心", "专员", "3-10", "正式", 44621, 44805, "孙立", null, "zhoutao@example.com", 5],
  ["007", "吴静", "市场中心", "专员", "3-11", "正式", 44986, 45170, "孙立", null, "wujing@example.com", 4],
  ["008", "郑凯", "市场中心", "专员", "3-09", "正式", 45352, 45536, "孙立", null, "zhengkai@example.com", 3],
];
const STANDARDS: Cells = [
  ["岗位", "能力项", "类别", "要求等级", "权重"],
  ["工程师", "系统设计能力", "序列专业", 3, 0.6], ["工程师", "沟通协作", "全员核心", 3, 0.4],
  ["经理", "团队管理", "序列通用", 4, 0.5], ["经理", "沟通协作", "全员核心", 4, 0.5],
  ["专员", "市场分析", "序列专业", 3, 0.7], ["专员", "沟通协作", "全员核心", 2, 0.3],
];
const RATINGS: Cells = [
  ["工号", "评委工号", "能力项", "评定等级", "相识月数", "日期"],
  ["001", "005", "团队管理", 4, 60, 46300], ["001", "005", "沟通协作", 4, 60, 46300],
  ["002", "001", "系统设计能力", 3, 48, 46301], ["002", "001", "沟通协作", 4, 48, 46301],
  ["003", "001", "系统设计能力", 2, 36, 46301], ["004", "001", "系统设计能力", 3, 36, 46302],
  ["005", "001", "团队管理", 5, 60, 46302], ["006", "005", "市场分析", 3, 24, 46303],
  ["007", "005", "市场分析", 3, 24, 46303], ["008", "005", "沟通协作", 2, 18, 46303],
];
const DATE = "yyyy-mm-dd";
export const BASE: Readonly<Record<"花名册" | "标准" | "评定", SheetSpec>> = {
  花名册: { name: "花名册", rows: ROSTER, formats: { "G2:H40": DATE } },
  标准: { name: "标准", rows: STANDARDS },
  评定: { name: "评定", rows: RATINGS, formats: { "F2:F40": DATE } },
};
/** 2026-10-20: after every date of the company. */
export const DAY = 46315;

/** What one example changes: cells by `Sheet!A1`, other facts of a sheet, whole sheets in place of or beside the company's. */
export interface Change {
  readonly cells?: Readonly<Record<string, CellScalar>>;
  readonly sheets?: Readonly<Record<string, Partial<SheetSpec>>>;
  readonly without?: readonly string[];
  readonly date1904?: boolean;
}

function withCell(rows: (CellScalar[])[], address: string, value: CellScalar): void {
  const rect = parseAddress(address);
  if (!rect) throw new Error(`not an address: ${address}`);
  while (rows.length <= rect.top) rows.push([]);
  const row = rows[rect.top] ?? [];
  while (row.length <= rect.left) row.push(null);
  row[rect.left] = value;
}

/** A small company without a fault, with the changes of an example. */
export function company(change: Change = {}): WorkbookGrid {
  const specs = new Map<string, SheetSpec>(Object.entries(BASE).filter(([name]) => !change.without?.includes(name)));
  for (const [name, spec] of Object.entries(change.sheets ?? {})) {
    const before = specs.get(name) ?? { name, rows: [] };
    specs.set(name, { ...before, ...spec, formats: { ...spec.formats, ...before.formats } });
  }
  const sheets = [...specs.values()].map((spec) => {
    const rows = spec.rows.map((row) => [...row]);
    for (const [address, value] of Object.entries(change.cells ?? {})) {
      const [sheet = "", cell = ""] = address.split("!");
      if (sheet === spec.name) withCell(rows, cell, value);
    }
    return sheetFrom({ ...spec, rows });
  });
  return { sheets, date1904: change.date1904 ?? false, omitted: [] };
}
