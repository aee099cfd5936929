import type { TableReconciliation } from "../workbook/setup";
import { connect as en } from "./en/connect";
import type { Language, Sentence } from "./language";
import { fieldLabel } from "./workbook";
import { connect as zhCN } from "./zh-CN/connect";

export type ConnectKey = keyof typeof en;
export type ConnectMessages = Readonly<Record<ConnectKey, Sentence>>;

const tables: Readonly<Record<Language, ConnectMessages>> = { en, "zh-CN": zhCN };

const isKey = (key: string): key is ConnectKey => key in en;

/** Where the rows of one table went: used, left out and why, matched and repeated, a sentence each. */
export function reconciliationSentences(table: TableReconciliation, language: Language): readonly string[] {
  const words = tables[language];
  const ignored = table.rowsIn - table.used;
  const reasons = table.ignored.map(({ reason, rows }) => {
    const key = `connect.account.why.${reason}`;
    return words["connect.account.reason"]({ why: isKey(key) ? words[key]({}) : reason, rows });
  });
  const rows = words[ignored === 0 ? "connect.account.all" : "connect.account.rows"]({ rows: table.rowsIn, used: table.used, ignored, reasons });
  const keys = table.keys.map(({ field, matched, unmatched, strangers }) => words["connect.account.key"]({
    field: fieldLabel(field, language), matched, unmatched, strangers, list: field === "competency" || field === "position" ? "standards" : "roster",
  }));
  const repeated = table.duplicates > 0 ? words["connect.account.repeated"]({ rows: table.duplicates }) : words["connect.account.noRepeats"]({});
  return [rows, ...keys, repeated];
}
