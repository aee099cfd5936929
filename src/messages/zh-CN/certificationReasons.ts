import type { certificationReasons as english } from "../en/certificationReasons";
import { factText as text } from "../factText";
import type { Sentence } from "../language";

const GROUNDS = new Map([["own-post", "为本岗位等级"], ["first-level", "从一级开始"], ["next-level", "为高一级"], ["renewal", "为同级续证"]]);

/** 能申报什么、为什么不能，以及还缺什么；函数也用这些话。 */
export const certificationReasons: Readonly<Record<keyof typeof english, Sentence>> = {
  "no-score": () => "尚无成绩，请填写参考人员的分数。",
  "application-no-target": () => "未填写申报等级，请填写。",
  "application-no-own-level": () => "首批认证按本岗位等级申报，但未给出本岗位等级，请填写。",
  "application-level-not-whole": (f) => `证书等级应为整数，而不是 ${text(Number.isInteger(f["target"]) ? f["current"] : f["target"])}，请更正。`,
  "application-allowed": (f) => `可以申报 ${text(f["target"])} 级：${GROUNDS.get(text(f["ground"])) ?? text(f["ground"])}。`,
  "application-courses": () => "该岗位的课程尚未全部通过，请先通过课程考试。",
  "application-first-round-track": () => "首批认证只限本岗位，跨序列请在以后申报。",
  "application-first-round-higher": (f) => `首批认证只限本岗位等级（${text(f["current"])} 级），${text(f["target"])} 级偏高。人力资源部可说明理由后特批。`,
  "application-lower": (f) => `${text(f["target"])} 级低于${f["firstRound"] === true ? "本岗位等级" : "已持有的"} ${text(f["current"])} 级，${f["firstRound"] === true ? `请申报 ${text(f["current"])} 级` : "请申报同级续证或高一级"}。`,
  "application-skips": (f) => `申报 ${text(f["target"])} 级越过了 ${f["from"] === f["to"] ? text(f["from"]) : `${text(f["from"])} 至 ${text(f["to"])}`} 级，请先申报 ${text(f["from"])} 级。`,
  "certificate-ends-first": (f) => `证书截止日 ${text(f["validTo"])} 早于起始日 ${text(f["validFrom"])}，请更正其中一个日期。`,
  "entry-not-regularised": () => "未给出转正日期，请填写。",
  "entry-regularised-later": (f) => `转正日期为 ${text(f["regularised"])}，晚于 ${text(f["asOf"])}，期限尚未开始。请改用更晚的截至日期，或更正转正日期。`,
};
