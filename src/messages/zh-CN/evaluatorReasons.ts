import type { evaluatorReasons as english } from "../en/evaluatorReasons";
import { factText } from "../factText";
import type { Facts } from "../../rules/outcome";
import type { Sentence } from "../language";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const at = (f: Facts): string => `${f["row"] === undefined ? "" : `第 ${text(f["row"])} 行`}${f["column"] === undefined ? "" : `第 ${text(f["column"])} 列`}`;

/** 为什么得不出一致性或宽严程度，以及该怎么办；函数也用这些话。 */
export const evaluatorReasons: Readonly<Record<keyof typeof english, Sentence>> = {
  "agreement-few-evaluators": (f) => `${at(f)}只有 ${text(f["evaluators"])} 名评定人作出评定，计算一致性至少需要 ${text(f["needed"])} 名。请再收集评定。`,
  "agreement-few-cases": (f) => `只有 ${text(f["cases"])} 人有评定，该统计量至少需要 ${text(f["needed"])} 人。请补充对其他人的评定。`,
  "agreement-hole": (f) => `${at(f)}缺少评定，而该统计量不允许空缺。请补齐、去掉该行，或改用克里彭多夫 α。`,
  "agreement-not-two": (f) => `科恩 κ 只比较两名评定人，而共有 ${text(f["evaluators"])} 名评定人。请选定其中两名，或改用康格 κ、弗莱斯 κ。`,
  "agreement-no-variation": () => "评定几乎没有差异，无从判断是否高于偶然的一致。请收集更多评定后再判断。",
  "agreement-no-pairs": () => "没有任何人得到两名评定人的评定，无法比较。请补充第二份评定。",
  "agreement-too-many-levels": (f) => `共有 ${text(f["different"])} 种不同的评定，等比形式最多支持 ${text(f["most"])} 种，请改用等距形式。`,
  "agreement-levels-missing": () => "需要量表的等级数（不小于 2 的整数），请填写等级数。",
  "agreement-off-scale": (f) => `${at(f)}的评定超出 1 至 ${text(f["levels"])} 级。请更正评定或等级数。`,
  "severity-unlinked": (f) => `评定人分成 ${text(f["groups"])} 组，彼此没有共同评定过的人，宽严程度无法比较（未连通：${text(f["apart"])}）。再补 ${text(f["needed"])} 份评定即可连通。`,
};
