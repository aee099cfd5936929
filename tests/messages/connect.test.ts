import { connect as en } from "../../src/messages/en/connect";
import { reconciliationSentences } from "../../src/messages/connect";
import { connect as zh } from "../../src/messages/zh-CN/connect";
import type { TableReconciliation } from "../../src/workbook/setup";

const FACTS = { people: 2, rows: 3, levels: 4, levelsUnderstood: 4, findings: 1, count: 2, sheet: "S", range: "A1:B2", percent: 60, used: 1, all: 2, header: "H", letter: "C", table: "S A1:B2", to: "X", text: "★", before: 1, after: 2, field: "F", row: 3, columns: 4, value: "5", understood: 1, cells: 2, reasons: ["totals: 1"], why: "totals", ignored: 1, matched: 2, unmatched: 1, strangers: 1, address: "A1" };

test("no sentence of Connect shows a hole, and each is in its language", () => {
  for (const [key, sentence] of Object.entries(en)) {
    const chinese = zh[key as keyof typeof en](FACTS);
    for (const text of [sentence(FACTS), chinese]) expect(`${key}: ${text}`).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence(FACTS)).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

const ACCOUNT: TableReconciliation = {
  source: "r", sheet: "S", purpose: "ratings", rowsIn: 1260, used: 1257, ignored: [{ reason: "total", rows: 1 }, { reason: "section", rows: 2 }], matched: 1250, unmatched: 7, duplicates: 1,
  keys: [{ field: "employeeId", matched: 1250, unmatched: 7, strangers: 2 }, { field: "competency", matched: 1257, unmatched: 0, strangers: 0 }],
};

test("the account of a table reads as sentences", () => {
  expect(reconciliationSentences(ACCOUNT, "en")).toEqual([
    "1,260 rows: 1,257 used, 3 left out (totals: 1, section names: 2).", "Employee number: 1,250 found in the roster, 7 not (2 different names).",
    "Competency: 1,257 found in the standards, none missing there.", "1 entry repeats an earlier one.",
  ]);
  expect(reconciliationSentences(ACCOUNT, "zh-CN")).toEqual([
    "共 1,260 行：采用 1,257 行，未采用 3 行（合计 1 行、分组标题 2 行）。", "工号：1,250 条可在花名册中找到，7 条找不到（涉及 2 个不同名称）。", "能力项：1,257 条可在标准中找到，没有缺失。", "有 1 条与前面的记录重复。",
  ]);
});
