import type { Facts } from "../../rules/outcome";
import type { developmentFindings as enFindings, developmentSteps as enSteps } from "../en/developmentRules";
import { factText } from "../factText";
import type { RuleFindingWords } from "../rules";
import type { Sentence } from "../language";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const KINDS = new Map([["manager", "管理人员"], ["new", "新员工"], ["key", "核心员工"], ["roving", "销售等流动岗位"]]);
const span = (f: Facts): string => `由 ${text(f["from"])} 级提升到 ${text(f["to"])} 级`;

export const developmentFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "course-before-unknown": (f) => [`课程“${text(f["course"])}”的先修课程不在课程目录中：${text(f["missing"])}。`, "请将该课程补入目录，或更正名称；多门课程用分号隔开。"],
  "course-circle": (f) => [`课程互为先修，形成循环：${text(f["courses"])}。`, "请删去其中一处先修要求。"],
  "course-leads-nowhere": (f) => [`课程“${text(f["course"])}”的起始等级为 ${text(f["from"])}，目标等级为 ${text(f["to"])}，不能弥补任何差距。`, "请更正等级。"],
};

export const developmentSteps: Readonly<Record<keyof typeof enSteps, Sentence>> = {
  "readiness-gates": (f) => (f["passed"] === true ? "符合岗位基本条件。" : "不符合岗位基本条件，准备度为“更晚”。"),
  "readiness-certificate": (f) => (f["held"] === true ? "已持有岗位证书。" : "尚未取得岗位证书，准备度不能为“现在即可”。"),
  "readiness-lines": (f) => (f["short"] === 0 ? `${text(f["lines"])} 个单项均已达标。` : `${text(f["lines"])} 个单项中有 ${text(f["short"])} 项未达标，最多差 ${text(f["widest"])} 级；其中 ${text(f["far"])} 项差距超过 ${text(f["limit"])} 级。`),
  "readiness-unrated": (f) => `${text(f["lines"])} 个单项中有 ${text(f["unrated"])} 项尚未评定，请先完成评定。`,
  "need-course": (f) => `“${text(f["course"])}”可将${text(f["competency"])}${span(f)}。`,
  "need-first": (f) => `学习“${text(f["before"])}”之前须先通过“${text(f["course"])}”。`,
  "need-again": (f) => `“${text(f["course"])}”可将${text(f["competency"])}${span(f)}；该课程已因其他单项列入，不再另计费用。`,
  "need-uncovered": (f) => `${text(f["competency"])}${span(f)}没有尚待学习的课程。请补充课程，或另行安排。`,
  "mode-by-person": (f) => `“${text(f["course"])}”有多种方式（${text(f["among"])}），${KINDS.get(text(f["kind"])) ?? text(f["kind"])}采用${text(f["mode"])}。`,
  "mode-first": (f) => `“${text(f["course"])}”有多种方式（${text(f["among"])}），采用列在最前的一种。`,
};
