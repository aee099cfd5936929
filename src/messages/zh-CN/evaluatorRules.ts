import type { evaluatorSteps as english } from "../en/evaluatorRules";
import { factText, factOr } from "../factText";
import type { Facts } from "../../rules/outcome";
import type { Sentence } from "../language";
import { evaluatorReasons } from "./evaluatorReasons";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const at = (f: Facts): string => `${f["row"] === undefined ? "" : `第 ${text(f["row"])} 行`}${f["column"] === undefined ? "" : `第 ${text(f["column"])} 列`}`;
const COHEN = new Map([["cohen", "不加权"], ["cohen-linear", "线性加权"], ["cohen-quadratic", "平方加权"]]);
const METRICS = new Map([["nominal", "名义"], ["ordinal", "顺序"], ["interval", "等距"], ["ratio", "等比"]]);

export const evaluatorSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  ...evaluatorReasons,
  "agreement-not-a-number": (f) => `${at(f)}的评定不是数字。请更正，或留空。`,
  "agreement-negative": () => "等比形式要求评定不小于 0，请改用等距形式。",
  "agreement-overflow": () => "评定数值过大或过于接近，无法比较。请检查单位。",
  "agreement-alpha": (f) => `克里彭多夫 α（${METRICS.get(text(f["metric"])) ?? factOr(f["metric"], "顺序")}），${text(f["cases"])} 个项目、${text(f["ratings"])} 份评定：实际分歧 ${text(f["observed"])}，偶然分歧 ${text(f["expected"])}，α 为 ${text(f["value"])}。`,
  "agreement-icc": (f) => `组内相关系数（${text(f["form"])}），${text(f["cases"])} 个项目、${text(f["evaluators"])} 名评定人：项目间均方 ${text(f["between"])}，项目内均方 ${text(f["within"])}，评定人间均方 ${text(f["evaluator"])}，残差均方 ${text(f["residual"])}，结果 ${text(f["value"])}。`,
  "agreement-kendall": (f) => `肯德尔和谐系数 W（已校正同分），${text(f["cases"])} 个项目、${text(f["evaluators"])} 名评定人：${text(f["value"])}（未校正 ${text(f["uncorrected"])}）。卡方 ${text(f["chiSquared"])}，自由度 ${text(f["freedom"])}，纯属偶然的概率为 ${text(f["chance"])}。`,
  "agreement-fleiss": (f) => `弗莱斯 κ：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，κ 为 ${text(f["value"])}${f["z"] === null ? "" : `，z 为 ${text(f["z"])}`}。`,
  "agreement-percent": (f) => `在 ${text(f["cases"])} 个有多人评定的项目中，两两比较时等级相同的比例为 ${text(f["value"])}。`,
  "agreement-conger": (f) => `康格 κ（${text(f["evaluators"])} 名评定人）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，κ 为 ${text(f["value"])}。`,
  "agreement-brennan-prediger": (f) => `布伦南-普雷迪格系数（${text(f["categories"])} 个等级）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，结果 ${text(f["value"])}。`,
  "agreement-cohen": (f) => `科恩 κ（${COHEN.get(text(f["form"])) ?? text(f["form"])}），${text(f["cases"])} 个项目：实际分歧 ${text(f["observed"])}，偶然分歧 ${text(f["expected"])}，κ 为 ${text(f["value"])}。`,
  "agreement-ac1": (f) => `格韦特 AC1（${text(f["categories"])} 个等级）：实际一致率 ${text(f["observed"])}，偶然一致率 ${text(f["expected"])}，AC1 为 ${text(f["value"])}。`,
  "agreement-rwg": (f) => `${text(f["evaluators"])} 份评定的 rWG：方差 ${text(f["variance"])}，均匀分布时为 ${text(f["expected"])}，结果 ${text(f["value"])}。`,
  "severity-fitted": (f) => `按最小二乘法估计宽严程度：${text(f["evaluators"])} 名评定人对 ${text(f["cases"])} 个项目的 ${text(f["ballots"])} 份评定；正值表示偏宽。`,
};
