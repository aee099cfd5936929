import type { Facts } from "../../rules/outcome";
import { factOr, factText } from "../factText";
import type { RuleFindings } from "../rules";
import { routingFindings } from "./routingRules";
import { positionFindings } from "./positionRules";
import { resultFindings } from "./resultRules";
import { scaleFindings } from "./scaleRules";
import { versionFindings } from "./versionRules";
import { developmentFindings } from "./developmentRules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])}（${text(f["employee"])}）` : text(f["employee"]));
const position = (f: Facts): string => factOr(f["position"], "全员标准");
/** Two lines may ask for one level and differ in what it counts. */
const twoDemands = (f: Facts): string => (f["kept"] === f["dropped"] ? `均为 ${factOr(f["kept"], "–")} 级，但权重或类别不同` : `${factOr(f["kept"], "–")} 级与 ${factOr(f["dropped"], "–")} 级`);
const evaluator = (f: Facts): string => factOr(f["evaluator"], "未具名评定人");
const REASONS = new Map([
  ["grade-missing", "没有职等职级"], ["grade-step-missing", "只有职等没有职级"], ["no-department", "没有填写部门"], ["below-quorum", "剩余成员不足"],
]);

export const ruleFindings: RuleFindings = {
  ...scaleFindings,
  ...routingFindings,
  "policy-key-unknown": (f) => [`政策参数表中有不存在的项：${text(f["key"])}。`, "请更正该项，或删除这一行。"],
  "policy-value-bad": (f) => [`政策参数 ${text(f["key"])} 不能为 ${factOr(f["value"], "空")}，已按默认值 ${text(f["default"])} 处理。`, "请按默认值一列的形式填写。"],
  "weights-off": (f) => [`${position(f)}的权重之和为 ${text(f["sum"])}，不是 1 或 100；该岗位人员均不计分。`, "请更正权重。"],
  "weight-negative": (f) => [`${position(f)}的“${text(f["competency"])}”权重为负（${text(f["weight"])}）；该岗位人员均不计分。`, "请更正权重。"],
  "weights-equal": (f) => [`${position(f)}各行均无权重，${text(f["lines"])} 行按相同权重计算。`, null],
  "weights-partly-blank": (f) => [`${position(f)}中没有权重的项目仅列示、不计分：${text(f["competencies"])}。`, "需要计分的项目请填写权重。"],
  "weight-without-level": (f) => [`${position(f)}的“${text(f["competency"])}”有权重但没有要求等级；该岗位人员均不计分。`, "请填写要求等级，或删除权重。"],
  "dimension-weights-spread": (f) => [`${position(f)}只给出维度权重，已在各维度内平均分配。`, null],
  "dimension-weight-off": (f) => [`${position(f)}的维度“${text(f["dimension"])}”注明权重 ${text(f["stated"])}，但其各项之和为 ${text(f["sum"])}。`, "请更正各项权重或注明的维度权重。"],
  "standard-line-twice": (f) => [`“${text(f["competency"])}”在${position(f)}中出现两次，以第一行为准。`, "请删除其中一行。"],
  "standard-not-uniform": (f) => [`${position(f)}对“${text(f["competency"])}”有两种不同要求（${twoDemands(f)}），以第一行为准。`, "请统一标准，或按职等、角色加以区分。"],
  "class-missing": (f) => [`有 ${text(f["lines"])} 行没有能力类别，按${text(f["class"]) === "general" ? "序列通用" : text(f["class"])}处理。`, "请填写全员核心、序列通用或序列专业。"],
  "roles-count": (f) => [`${position(f)}有 ${text(f["roles"])} 个角色，通常为 ${text(f["fewest"])} 至 ${text(f["most"])} 个。`, "请检查角色划分。"],
  "required-off-scale": (f) => [`${position(f)}的“${text(f["competency"])}”要求 ${text(f["level"])} 级，超出 1 至 ${text(f["top"])} 级的量表。`, "请更正等级，或给出量表。"],
  "scale-widened": (f) => [`有标准要求 ${text(f["asked"])} 级，而量表只有 ${text(f["levels"])} 级；已接受至 ${text(f["top"])} 级。`, "请更正等级，或用等级量表或政策参数 scaleLevels 给出量表。"],
  "no-standards": () => ["工作簿中没有任职资格标准，只列示等级，不计分。", "请加入含有要求等级的工作表，并在“识别”中确认。"],
  "no-panel-data": () => ["花名册中无人有评定角色（高层管理者、部门经理、主管、组长、骨干员工），无法确定评定机构，所有评定人的评定均计入。", "如需按程序评定，请在花名册中增加评定角色一列。"],
  "eligibility-blank": (f) => [`未注明${who(f)}是否初步具备晋升条件，按不评定处理。`, "请填写是或否。"],
  "unroutable": (f) => [`无人可以评定${who(f)}：${REASONS.get(text(f["reason"])) ?? text(f["reason"])}。`, "请补全花名册、增补成员，或在政策参数表中修改最少人数。"],
  "no-standard": (f) => [`${factOr(f["positions"], "该岗位")}的标准中没有适用于${who(f)}的项目。`, "请核对各项目限定的职等、分部和生效日期，或增加项目。"],
  "grade-needed": (f) => [`${who(f)}缺少职等职级，无法确定以下按职等限定的项目是否适用：${text(f["competencies"])}。`, "请填写完整的职等职级。"],
  "several-positions": (f) => [`${who(f)}有多个岗位设有标准，按“${text(f["position"])}”评定，不按“${text(f["others"])}”。`, "请把需要评定的岗位写在最前。"],
  "ballot-short-acquaintance": (f) => [`${evaluator(f)}了解${who(f)}不足 ${text(f["months"])} 个月，对“${text(f["competency"])}”的评定不计。`, "请由了解者评定，或更正了解月数。"],
  "ballot-void-level": (f) => [`${who(f)}“${text(f["competency"])}”的等级 ${text(f["level"])} 超出 1 至 ${text(f["top"])} 级的量表，不计。`, "请更正等级，或给出量表。"],
  "ballot-duplicate": (f) => [`${evaluator(f)}对${who(f)}的“${text(f["competency"])}”评定两次，以较新者为准。`, "请删除不应计入的评定。"],
  "ballot-not-on-panel": (f) => [`${evaluator(f)}不属于评定${who(f)}的机构，对“${text(f["competency"])}”的评定不计。`, null],
  "line-tied": (f) => [`${who(f)}“${text(f["competency"])}”：${text(f["levels"])} 级票数相同。`, "由主持人决定，请填写评议结论。"],
  "line-without-valid-ballot": (f) => [`${who(f)}“${text(f["competency"])}”：有评定，但无一有效。`, "请由评定机构成员补评，或填写评议结论。"],
  "level-expired": (f) => [`${who(f)}“${text(f["competency"])}”：${text(f["level"])} 级已过有效期，不再计入。`, "请重新评定。"],
  "speciality-unknown": (f) => [`${who(f)}“${text(f["competency"])}”：无人被标注为熟悉该专业，${text(f["ballots"])} 份评定全部计入。`, "请标注熟悉该专业的评定人。"],
  "no-speciality-data": () => ["工作簿未注明谁熟悉哪些专业：集体评议时序列专业项目的有效评定全部计入，评定委员会成员的此类项目则为未决。", "请在花名册中增加专长一列，或在评定记录上标注。"],
  "decision-not-used": (f) => [`${who(f)}“${text(f["competency"])}”：评议结论为 ${text(f["decision"])} 级，与委员会评定的 ${text(f["level"])} 级不同，以后者为准。`, "评议结论只用于委员会未决的项目，请核对评定记录。"],
  "decision-off-scale": (f) => [`${text(f["employee"])}“${text(f["competency"])}”的评议结论 ${text(f["level"])} 级超出 1 至 ${text(f["top"])} 级的量表，不计。`, "请更正等级。"],
  ...positionFindings,
  ...resultFindings,
  ...versionFindings,
  ...developmentFindings,
};
