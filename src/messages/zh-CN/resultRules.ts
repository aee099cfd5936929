import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";
import type { resultFindings as enFindings, resultSteps as enSteps } from "../en/resultRules";
import type { Sentence } from "../language";
import type { RuleFindingWords } from "../rules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const competency = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}：`);

export const resultSteps: Readonly<Record<keyof typeof enSteps, Sentence>> = {
  "points-raised-to-floor": (f) => `${competency(f)}得分 ${text(f["before"])}，按政策的最低分计为 ${text(f["points"])}。`,
  "points-cut-to-ceiling": (f) => `${competency(f)}得分 ${text(f["before"])}，按政策的最高分计为 ${text(f["points"])}。`,
  "score-raised-to-floor": (f) => `总分 ${text(f["score"])}，按政策的最低分计为 ${text(f["floor"])}。`,
  "score-cut-to-ceiling": (f) => `总分 ${text(f["score"])}，按政策的最高分计为 ${text(f["ceiling"])}。`,
  "verdict-by-score": (f) => f["verdict"] === "qualified" ? `达到任职资格：总分 ${text(f["score"])} 达到政策规定的 ${text(f["passScore"])}。` : `未达到任职资格：总分 ${text(f["score"])} 未达到政策规定的 ${text(f["passScore"])}。`,
  "verdict-every-line": (f) => `达到任职资格：${text(f["scored"])} 个计分项目均达标。`,
  "verdict-lines-short": (f) => `未达到任职资格：${text(f["scored"])} 个计分项目中有 ${text(f["short"])} 个未达标。`,
  "verdict-open": (f) => `暂不能判定：${text(f["scored"])} 个计分项目只评了 ${text(f["rated"])} 个，已评项目均达标。`,
};

export const resultFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "policy-limits-crossed": (f) => [`最低分 ${text(f["floor"])} 高于最高分 ${text(f["ceiling"])}，两者均未采用。`, "请更正其中一项，或填写 off。"],
};
