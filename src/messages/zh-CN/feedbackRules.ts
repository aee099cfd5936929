import type { Facts } from "../../rules/outcome";
import type { feedbackSteps as english } from "../en/feedbackRules";
import { factText } from "../factText";
import type { Sentence } from "../language";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const SOURCES = new Map([["superior", "上级"], ["peer", "同事"], ["committee", "评定委员会（小组）"], ["unstated", "身份未注明的评定人"]]);
const source = (fact: Facts[string] | undefined): string => SOURCES.get(text(fact)) ?? text(fact);
const VIEWS = new Map([["over", "高于他评"], ["under", "低于他评"], ["in-line", "与他评接近"]]);

export const feedbackSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  "feedback-suppressed": (f) => `${text(f["competency"])}：${source(f["source"])}的 ${text(f["count"])} 份评定不显示，少于 ${text(f["fewest"])} 份时可能认出评定人。`,
  "feedback-self": (f) => `${text(f["competency"])}：自评 ${text(f["self"])} 级，他评 ${text(f["others"])} 级（相差 ${text(f["difference"])}），自评${VIEWS.get(text(f["view"])) ?? text(f["view"])}。仅供沟通参考，不计入得分。`,
  "feedback-gap": (f) => `${text(f["competency"])}：${source(f["one"])}与${source(f["other"])}相差 ${text(f["difference"])} 级，沟通前请了解具体事例。`,
};
