import type { evaluatorSteps as english } from "../en/evaluatorRules";
import { factText, factOr } from "../factText";
import type { Facts } from "../../rules/outcome";
import type { Sentence } from "../language";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const at = (f: Facts): string => `${f["row"] === undefined ? "" : `第 ${text(f["row"])} 行`}${f["column"] === undefined ? "" : `第 ${text(f["column"])} 列`}`;
const COHEN = new Map([["cohen", "不加权"], ["cohen-linear", "线性加权"], ["cohen-quadratic", "平方加权"]]);
const METRICS = new Map([["nominal", "名义"], ["ordinal", "顺序"], ["interval", "等距"], ["ratio", "等比"]]);

export const evaluatorSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  "agreement-not-a-number": (f) => `${at(f)}的打分不是数字。请更正，或留空。`,
  "agreement-few-evaluators": (f) => `${at(f)}只有 ${text(f["evaluators"])} 名评定者打分，计算一致性至少需要 ${text(f["needed"])} 名。请再收集打分。`,
  "agreement-few-cases": (f) => `只有 ${text(f["cases"])} 人有打分，该统计量至少需要 ${text(f["needed"])} 人。`,
  "agreement-hole": (f) => `${at(f)}缺少打分，而该统计量不允许空缺。请补齐、去掉该行，或改用克里彭多夫 α。`,
  "agreement-not-two": (f) => `科恩 κ 只比较两名评定者，而共有 ${text(f["evaluators"])} 名打分。请选定其中两名，或改用康格 κ、弗莱斯 κ。`,
  "agreement-no-variation": () => "打分几乎没有差异，无从判断是否高于偶然的一致。",
  "agreement-no-pairs": () => "没有任何人得到两名评定者的打分，无法比较。请补充第二份打分。",
  "agreement-negative": () => "等比形式要求打分不小于 0，请改用等距形式。",
  "agreement-too-many-levels": (f) => `共有 ${text(f["different"])} 种不同的打分，等比形式最多支持 ${text(f["most"])} 种，请改用等距形式。`,
  "agreement-levels-missing": () => "需要量表的等级数（不小于 2 的整数），请在 levels 中填写。",
  "agreement-off-scale": (f) => `${at(f)}的打分超出 1 至 ${text(f["levels"])} 级。请更正打分或等级数。`,
  "agreement-overflow": () => "打分数值过大或过于接近，无法比较。请检查单位。",
  "agreement-alpha": (f) => `克里彭多夫 α（${METRICS.get(text(f["metric"])) ?? factOr(f["metric"], "顺序")}），${text(f["cases"])} 个项目、${text(f["ratings"])} 份打分：实际分歧 ${text(f["observed"])}，偶然分歧 ${text(f["expected"])}，α 为 ${text(f["value"])}。`,
  "agreement-icc": (f) => `组内相关系数（${text(f["form"])}），${text(f["cases"])} 个项目、${text(f["evaluators"])} 名评定者：项目间均方 ${text(f["between"])}，项目内均方 ${text(f["within"])}，评定者间均方 ${text(f["evaluator"])}，残差均方 ${text(f["residual"])}，结果 ${text(f["value"])}。`,
  "agreement-kendall": (f) => `肯德尔和谐系数 W（已校正同分），${text(f["cases"])} 个项目、${text(f["evaluators"])} 名评定者：${text(f["value"])}（未校正 ${text(f["uncorrected"])}）。卡方 ${text(f["chiSquared"])}，自由度 ${text(f["freedom"])}，纯属偶然的概率为 ${text(f["chance"])}。`,
  "agreement-fleiss": (f) => `弗莱斯 κ：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，κ 为 ${text(f["value"])}${f["z"] === null ? "" : `，z 为 ${text(f["z"])}`}。`,
  "agreement-percent": (f) => `在 ${text(f["cases"])} 个有多人打分的项目中，两两比较时等级相同的比例为 ${text(f["value"])}。`,
  "agreement-conger": (f) => `康格 κ（${text(f["evaluators"])} 名评定者）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，κ 为 ${text(f["value"])}。`,
  "agreement-brennan-prediger": (f) => `布伦南-普雷迪格系数（${text(f["categories"])} 个等级）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，结果 ${text(f["value"])}。`,
  "agreement-cohen": (f) => `科恩 κ（${COHEN.get(text(f["form"])) ?? text(f["form"])}），${text(f["cases"])} 个项目：实际分歧 ${text(f["observed"])}，偶然分歧 ${text(f["expected"])}，κ 为 ${text(f["value"])}。`,
  "agreement-ac1": (f) => `格韦特 AC1（${text(f["categories"])} 个等级）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，AC1 为 ${text(f["value"])}。`,
  "agreement-rwg": (f) => `${text(f["evaluators"])} 份打分的 rWG：方差 ${text(f["variance"])}，均匀分布时为 ${text(f["expected"])}，结果 ${text(f["value"])}。`,
  "severity-unlinked": (f) => `评定者分成 ${text(f["groups"])} 组，彼此没有共同评定过的人，宽严程度无法比较（未连通：${text(f["apart"])}）。再补 ${text(f["needed"])} 份打分即可连通。`,
  "severity-fitted": (f) => `按最小二乘法估计宽严程度：${text(f["evaluators"])} 名评定者对 ${text(f["cases"])} 个项目的 ${text(f["ballots"])} 份打分；正值表示偏宽。`,
};
