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
  "sensitivity-no-score": (f) => `${text(f["employee"])}没有总分，无法分析权重的影响。请先完成评定。`,
  "sensitivity-other-weights": (f) => `${text(f["employee"])}与${text(f["other"])}的标准项目或权重不同，无法用单个权重使两人持平。`,
  "sensitivity-verdict-by-line": () => "达标与否取决于各项目是否达标，与权重无关。如需分析，请将政策项 verdict 设为 score。",
  "evidence-proposes": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，对应 ${text(f["level"])} 级。`,
  "evidence-outside": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，不在对应表的任何区间内。请补充对应表。`,
  "evidence-ambiguous": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，同时落入对应表的多个区间，不予采用。请把区间分开。`,
  "evidence-without-requirement": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，对应的是达标率，而该项目没有要求等级。`,
  "evidence-differs": (f) => `各项客观数据对应的等级不同：${text(f["levels"])}。仅列示，不作平均。`,
  "evidence-lapsed": (f) => `客观数据的有效期至 ${text(f["until"])}，不作为等级。`,
  "evidence-stands-in": (f) => `无人打分，按政策以客观数据对应的 ${text(f["level"])} 级为准。`,
};

export const resultFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "policy-limits-crossed": (f) => [`最低分 ${text(f["floor"])} 高于最高分 ${text(f["ceiling"])}，两者均未采用。`, "请更正其中一项，或填写 off。"],
  "evidence-says-nothing": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行须给出等级或达标率之一。`, "请填写其中一项。"],
  "evidence-level-off-scale": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行给出 ${text(f["level"])} 级，超出 1 至 ${text(f["top"])} 级的量表，该行未采用。`, "请更正等级。"],
  "evidence-attainment-off": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行给出达标率 ${text(f["attainment"])}，应在 0 与 1 之间，该行未采用。`, "85% 请填写 0.85。"],
  "evidence-range-empty": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的区间从 ${text(f["from"])} 到 ${text(f["to"])}，不含任何数值。`, "请对调上下限。"],
  "evidence-overlap": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的区间在 ${text(f["from"])} 与 ${text(f["to"])} 之间重叠，其中的数值不予采用。`, "请让每个区间从上一区间的上限开始。"],
  "evidence-hole": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应表缺少从 ${text(f["from"])} 到不足 ${text(f["to"])} 的区间。`, "请让每个区间从上一区间的上限开始。"],
};
