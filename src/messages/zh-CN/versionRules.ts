import type { Facts } from "../../rules/outcome";
import type { versionFindings as enFindings, versionSteps as enSteps } from "../en/versionRules";
import { factOr, factText } from "../factText";
import type { Sentence } from "../language";
import type { RuleFindingWords } from "../rules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const position = (f: Facts): string => factOr(f["position"], "全员标准");
const STEPS = new Map([["draft", "草稿"], ["proposed", "部门提出"], ["reviewed", "人力资源部审核"], ["approved", "高层批准"]]);
const step = (fact: Facts[string] | undefined): string => STEPS.get(text(fact)) ?? text(fact);
const LACKS = new Map([
  ["approval-step-missing", "缺少环节"], ["approval-in-future", "有环节日期尚未到"], ["approval-no-name", "有环节未写明经办人"], ["approval-no-day", "有环节未写日期"],
  ["approval-out-of-order", "环节先后颠倒"], ["approval-same-person", "批准人兼提出人或审核人"], ["approval-not-hr", "审核人不属人力资源部"],
  ["approval-not-top", "批准人不是高层管理者"], ["approval-returned", "曾被退回"], ["approval-officer-unknown", "花名册无法确认经办人身份"],
]);
const lacks = (fact: Facts[string] | undefined): string => (Array.isArray(fact) ? [...new Set(fact.map((code: string) => LACKS.get(code) ?? code))].join("；") : text(fact));

export const versionFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "versions-skipped": (f: Facts) => [`${position(f)}：现行版本为 ${text(f["version"])}，未采用的版本：${text(f["skipped"])}。`, null],
  "version-none-in-force": (f: Facts) => [`${position(f)}：各版本均未生效（${text(f["skipped"])}），任职者暂无标准可依。`, "请更正生效日期，或保留目前执行的版本。"],
  "standard-review-due": (f: Facts) => [`${position(f)}${f["version"] ? `（版本 ${text(f["version"])}）` : ""}：今天（${text(f["due"])}）应进行定期复审。`, "请复审该标准，并填写新版本或新的生效日期。"],
  "standard-review-overdue": (f: Facts) => [`${position(f)}${f["version"] ? `（版本 ${text(f["version"])}）` : ""}：定期复审已于 ${text(f["due"])} 到期，尚未进行。`, "请复审该标准，并填写新版本或新的生效日期；复审周期见政策参数 standardReviewMonths。"],
  "standard-not-approved": (f: Facts) => [`${position(f)}（版本 ${text(f["version"])}）已在执行，但审批不成立，目前处于：${step(f["state"])}。${lacks(f["reasons"])}。`, "请补齐并登记所缺环节，或继续执行已批准的版本。"],
};

export const versionSteps: Readonly<Record<keyof typeof enSteps, Sentence>> = {
  "review-term": (f) => `自 ${text(f["from"])} 起满 ${text(f["months"])} 个月，应于 ${text(f["due"])} 复审。`,
  "review-no-day": () => "该标准既无生效日期也无复审记录，无法判断何时复审。请填写生效日期。",
  "approval-step": (f) => `${step(f["step"])}：${text(f["by"])}，${text(f["on"])}。`,
  "approval-returned": (f) => `${f["on"] ? `${text(f["on"])} ` : ""}被${factOr(f["by"], "有关人员")}退回${f["reason"] ? `（${text(f["reason"])}）` : ""}，此前各环节不再有效。`,
  "approval-step-missing": (f) => `缺少环节：${step(f["step"])}。`,
  "approval-in-future": (f) => `“${step(f["step"])}”的日期 ${text(f["on"])} 尚未到。`,
  "approval-no-name": (f) => `“${step(f["step"])}”未写明经办人，请补填。`,
  "approval-no-day": (f) => `“${step(f["step"])}”没有日期，请补填。`,
  "approval-out-of-order": (f) => `“${step(f["step"])}”（${text(f["on"])}）早于“${step(f["before"])}”（${text(f["beforeOn"])}）。`,
  "approval-same-person": (f) => `${text(f["by"])} 同时经办“${step(f["one"])}”和“${step(f["other"])}”，须由不同的人办理。`,
  "approval-not-hr": (f) => `审核人 ${text(f["by"])} 不属于人力资源部。`,
  "approval-not-top": (f) => `批准人 ${text(f["by"])} 不是高层管理者。`,
  "approval-officer-unknown": (f) => `花名册无法确认 ${text(f["by"])} 是否有权办理“${step(f["step"])}”。`,
  "template-no-such-line": (f) => `模板中没有这些能力项：${text(f["competencies"])}。`,
  "template-weights-off": (f) => `所给权重合计 ${text(f["sum"])}，无法凑足 100。请调低权重，或保留一项不指定权重。`,
};
