import type { Facts } from "../../rules/outcome";
import type { certificationProblems as english } from "../en/certificationFunctions";
import { factText as text } from "../factText";
import type { Sentence } from "../language";
import { certificationReasons } from "./certificationReasons";
import { evaluatorReasons } from "./evaluatorReasons";

const sentences = new Map<string, Sentence>(Object.entries<Sentence>(certificationReasons));
const listOf = (fact: Facts[string] | undefined): readonly string[] => (Array.isArray(fact) ? fact : []);
const found = (fact: Facts[string] | undefined): string => (fact === null ? "空白" : text(fact));

/** 资格认证与评定人函数在规则之外要说的话。 */
export const certificationProblems: Readonly<Record<keyof typeof english, Sentence>> = {
  ...certificationReasons,
  ...evaluatorReasons,
  "application-said": (f) => listOf(f["codes"]).map((code, at) => `${sentences.get(code)?.(f) ?? code}（${text(listOf(f["rules"])[at])}）`).join(""),
  "pass-rate": (f) => `通过率第 ${text(f["row"])} 行第 ${text(f["column"])} 列为 ${found(f["found"])}：通过率应大于 0 且不超过 1，例如 0.4 或 40%。`,
  "not-a-date-in-cell": (f) => `${text(f["argument"])}第 ${text(f["row"])} 行第 ${text(f["column"])} 列：“${text(f["found"])}”不是日期。请用日期单元格，或 2026-12-31 这样的文本。`,
  "date-blank": (f) => `${text(f["argument"])}为空：请给出日期，例如 DATE(2026,12,31)。`,
  "not-revoked": (f) => `${text(f["argument"])}第 ${text(f["row"])} 行第 ${text(f["column"])} 列：“${text(f["found"])}”看不出证书是否撤销、何时撤销。请填 TRUE 或撤销日期，或留空。`,
  "negative-days": (f) => `预警天数为 ${text(f["found"])}：请填不小于 0 的天数，或省略该参数。`,
  "months-not-whole": (f) => `期限月数为 ${text(f["found"])}：请填 1 以上的整月数，或省略该参数。`,
  "not-a-statistic": (f) => `统计量为“${text(f["found"])}”：可用 ${listOf(f["known"]).join("、")}。`,
  "levels-not-whole": (f) => `等级数为 ${text(f["found"])}：请填等级量表的等级数，即 2 到 10 的整数。`,
};
