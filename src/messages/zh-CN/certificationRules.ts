import type { Facts } from "../../rules/outcome";
import type { certificationSteps as english } from "../en/certificationRules";
import { factText as text } from "../factText";
import type { Sentence } from "../language";
import { certificationReasons } from "./certificationReasons";

const percent = (fact: Facts[string] | undefined): string => (typeof fact === "number" ? `${text(fact * 100)}%` : text(fact));
const passing = (f: Facts): string => `${text(f["sat"])} 人参考，${text(f["passing"])} 人通过（${percent(f["achieved"])}）`;
const STATUS = new Map([["valid", "有效"], ["expiring", "即将到期"], ["expired", "已过期"], ["revoked", "已撤销"], ["not yet valid", "尚未生效"], ["certified", "已取证"], ["due", "待取证"], ["off-post", "待岗"]]);
const status = (f: Facts): string => STATUS.get(text(f["status"])) ?? text(f["status"]);

/** 资格认证：分数线在哪里、能申报什么、证书是否有效。 */
export const certificationSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  ...certificationReasons,
  "score-not-a-number": () => "有一个分数不是数字，请更正；缺考者请留空。",
  "pass-rate-off": (f) => `通过率为 ${text(f["wanted"])}，应大于 0 且不超过 1（100%）。`,
  "cut-fixed": (f) => `固定分数线为 ${text(f["cut"])} 分：${passing(f)}。`,
  "cut-pass-rate": (f) => `通过率不低于 ${percent(f["wanted"])}，分数线为 ${text(f["cut"])} 分：${passing(f)}，同分者一并通过。`,
  "cut-angoff": (f) => `${text(f["judges"])} 位评委认为刚好合格者应答对 ${text(f["items"])} 题中的 ${text(f["cut"])} 题（${percent(f["share"])}），中位数 ${text(f["median"])}${typeof f["error"] === "number" ? `，标准差 ${text(f["deviation"])}，标准误 ${text(f["error"])}` : ""}。`,
  "cut-hofstee": (f) => `分数线限于 ${text(f["lowestCut"])} 至 ${text(f["highestCut"])} 分、不通过率限于 ${percent(f["fewestFail"])} 至 ${percent(f["mostFail"])}，折中线与实际成绩交于 ${text(f["cut"])} 分：${passing(f)}。`,
  "angoff-nobody": () => "尚无评委对试题作出估计，请为每位评委逐题填写 0 到 1 之间的概率。",
  "angoff-hole": (f) => `第 ${text(f["judge"])} 位评委尚未估计第 ${text(f["item"])} 题，请补填，或对所有评委剔除该题。`,
  "angoff-not-a-chance": (f) => `第 ${text(f["judge"])} 位评委第 ${text(f["item"])} 题：${text(f["found"])} 不是概率，请填 0 到 1 之间的数字。`,
  "hofstee-limits": () => "界限前后矛盾：最低分数线应低于最高分数线，不通过率应在 0 到 1 之间且下限不高于上限。",
  "hofstee-no-crossing": (f) => `没有符合界限的分数线：${f["tooMany"] === true ? `低于最低分数线 ${text(f["lowestCut"])} 分的已达 ${percent(f["fail"])}` : `即使取最高分数线 ${text(f["highestCut"])} 分，不通过者也只有 ${percent(f["fail"])}`}。请评委调整界限。`,
  "certificate-status": (f) => `证书自 ${text(f["validFrom"])} 起${f["validTo"] === null ? "，无截止日期" : `，至 ${text(f["validTo"])} 止`}；${text(f["asOf"])} 为${status(f)}。`,
  "entry-status": (f) => `${text(f["regularised"])} 转正，最迟应于 ${text(f["lastDay"])} 取得一级资格${f["certified"] === null ? "" : `，${text(f["certified"])} 已取证`}；${text(f["asOf"])} 为${status(f)}。`,
};
