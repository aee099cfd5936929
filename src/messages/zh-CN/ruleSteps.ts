import type { Facts } from "../../rules/outcome";
import { factOr, factText } from "../factText";
import type { RuleSteps } from "../rules";
import { routingSteps } from "./routingRules";
import { positionSteps } from "./positionRules";
import { resultSteps } from "./resultRules";
import { evaluatorSteps } from "./evaluatorRules";
import { scaleSteps } from "./scaleRules";
import { versionSteps } from "./versionRules";
import { feedbackSteps } from "./feedbackRules";
import { divisionSteps } from "./divisionRules";
import { developmentSteps } from "./developmentRules";
import { certificationSteps } from "./certificationRules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const of = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}：`);
const votes = (how: string) => (f: Facts): string => `${of(f)}${how}，得 ${text(f["level"])} 级${f["levels"] === undefined ? "" : `（评定 ${text(f["levels"])}）`}。`;

export const ruleSteps: RuleSteps = {
  ...certificationSteps,
  ...divisionSteps,
  ...developmentSteps,
  ...feedbackSteps,
  ...scaleSteps,
  ...evaluatorSteps,
  ...routingSteps,
  "case-left": () => "已离职，不列入。",
  "case-graduate-or-intern": () => "试用期内的应届毕业生和实习生此时不评定。",
  "case-in-probation": () => "处于试用期，由新员工评定小组评定。",
  "case-not-eligible": () => "年度考核未显示初步具备晋升条件，本轮不评定。",
  "case-committee-member": () => "本人是评定委员会成员，由其他委员打分评定。",
  "case-grade-at-threshold": (f) => `职等职级 ${text(f["grade"])} 不低于 ${text(f["threshold"])}，由评定委员会评定。`,
  "case-special-group": (f) => `属于${text(f["group"])}，由职能组评定小组评定。`,
  "case-everyone-else": (f) => `职等职级 ${text(f["grade"])} 低于 ${text(f["threshold"])}，由${factOr(f["department"], "所在部门")}评定小组评定。`,
  "no-panel-data": () => "工作簿中没有评定角色，无法判定谁在评定机构内；除本人、利益冲突和了解时间不足者外，所有评定均计入。",
  "no-chair": () => "该评定机构没有可以主持的人，请指定部门经理或主管。",
  "grade-missing": (f) => `没有职等职级，无法判断是否达到 ${text(f["threshold"])}。请填写，例如 4-20。`,
  "grade-step-missing": (f) => `职等 ${text(f["grade"])} 没有职级，无法判断是否达到 ${text(f["threshold"])}。请补填职级。`,
  "no-department": () => "没有填写部门，找不到评定机构。请填写部门。",
  "below-quorum": (f) => `回避之后只剩 ${text(f["members"])} 名成员，少于 ${text(f["quorum"])} 名。请增补成员，或在政策参数表中修改最少人数。`,
  "ballots-counted": (f) => `${text(f["cast"])} 份评定中有 ${text(f["counted"])} 份计入。`,
  "level-mean": votes("取评定等级的算术平均"),
  "level-median": votes("取评定等级的中位数"),
  "level-trimmed-mean": votes("取去极值后的平均"),
  "level-unanimous": (f) => Number(f["ballots"]) === 1 ? `${of(f)}仅有 1 份有效评定，为 ${text(f["level"])} 级。` : `${of(f)}${text(f["ballots"])} 份评定意见一致，为 ${text(f["level"])} 级。`,
  "level-familiar-majority": votes("意见不一，以较熟悉者的意见为准"),
  "level-majority": votes("意见不一，少数服从多数"),
  "level-tie-lower": votes("平票，按政策参数取低"),
  "level-tie-higher": votes("平票，按政策参数取高"),
  "level-tie-median": votes("平票，按政策参数取中位"),
  "level-tie-chair": votes("平票，依主持人本人的评定"),
  "level-as-given": (f) => `${of(f)}按所给等级 ${text(f["level"])} 级。`,
  "level-decision": (f) => `${of(f)}评议结论为 ${text(f["level"])} 级${f["reason"] ? `（${text(f["reason"])}）` : ""}。`,
  "level-tied": (f) => `${of(f)}${text(f["levels"])} 级票数相同，由主持人决定。请填写评议结论。`,
  "level-exempt": (f) => `${of(f)}免评，其余项目承担全部权重。`,
  "level-no-valid-ballot": (f) => `${of(f)}没有一份有效评定。请由评定机构成员补评，或填写评议结论。`,
  "level-no-speciality": (f) => `${of(f)}评定人中没有熟悉该专业的人。请标注熟悉者，或由熟悉者补评。`,
  "level-expired": (f) => `${of(f)}${text(f["level"])} 级有效期至 ${text(f["until"])}，现已不计。请重新评定。`,
  "lines-exempt": (f) => `免评项目 ${text(f["exempt"])} 个，其余项目承担全部权重。`,
  "renormalised": (f) => `${text(f["scored"])} 个计分项目中已评 ${text(f["rated"])} 个，按政策参数以已评项目折算。`,
  "score": (f) => `能力得分 ${text(f["score"])}：${text(f["rated"])} 个项目的得分乘以权重后求和。`,
  "no-score": (f) => `不计能力得分：${text(f["scored"])} 个计分项目只评了 ${text(f["rated"])} 个。`,
  "match": (f) => `匹配度 ${text(f["match"])}：达标率乘以权重后求和。`,
  "standard-weights-off": (f) => `${factOr(f["position"], "该标准")}的权重之和不是 1 或 100，无法计分。请更正。`,
  "standard-weight-negative": (f) => `${factOr(f["position"], "该标准")}有负的权重，无法计分。请更正。`,
  "standard-weight-without-level": (f) => `${factOr(f["position"], "该标准")}有一行只有权重没有要求等级，无法计分。请填写要求等级。`,
  "no-ballot": () => "尚无人评定。",
  "all-short-acquaintance": (f) => `${text(f["cast"])} 名评定人了解被评人均不足 ${text(f["months"])} 个月。`,
  "nobody-knows-speciality": () => "评定人中没有人被标注为熟悉该专业。",
  "tie": (f) => `${text(f["levels"])} 级票数相同。请由主持人决定，或选择平票处理方式。`,
  ...positionSteps,
  ...resultSteps,
  ...versionSteps,
};
