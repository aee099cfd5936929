import type { Facts } from "../../rules/outcome";
import { factOr, factText } from "../factText";
import type { resultFindings as enFindings, resultSteps as enSteps } from "../en/resultRules";
import type { Sentence } from "../language";
import type { RuleFindingWords } from "../rules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const competency = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}：`);

const STATES = new Map([
  ["draft", "草拟"], ["reviewed", "已评议"], ["approved", "已审定"], ["communicated", "已沟通"], ["appealed", "有异议"], ["re-discussed", "已复议"], ["final", "最终结果"], ["archived", "已归档"],
]);
const state = (fact: Facts[string] | undefined): string => STATES.get(text(fact)) ?? text(fact);
const SECTIONS = new Map([
  ["round", "评定轮次"], ["policy", "政策参数"], ["option", "设置"], ["employees", "员工"], ["standards", "任职资格标准"], ["ballots", "评定"], ["decisions", "评议结论"], ["selfAssessments", "自评"], ["acquaintance", "了解情况"],
  ["conflicts", "利益冲突"], ["performance", "绩效"], ["measures", "客观指标"], ["certificates", "证书"], ["courses", "课程"], ["courseResults", "考试成绩"], ["positions", "岗位"], ["conditions", "基本条件"], ["behaviours", "行为标准"],
  ["result", "结果"], ["line", "项目"],
]);
const section = (f: Facts): string => [SECTIONS.get(text(f["section"])) ?? text(f["section"]), text(f["key"])].filter((part) => part !== "").join(" ");
const reasons = (f: Facts): string => listOf(f["reasons"]).map((code) => STEPS.get(code)?.(f) ?? code).join("");
const listOf = (fact: Facts[string] | undefined): readonly string[] => (typeof fact === "object" && fact !== null ? fact : []);

export const resultSteps: Readonly<Record<keyof typeof enSteps, Sentence>> = {
  "points-raised-to-floor": (f) => `${competency(f)}得分 ${text(f["before"])}，按政策参数的最低分计为 ${text(f["points"])}。`,
  "points-cut-to-ceiling": (f) => `${competency(f)}得分 ${text(f["before"])}，按政策参数的最高分计为 ${text(f["points"])}。`,
  "score-raised-to-floor": (f) => `能力得分 ${text(f["score"])}，按政策参数的最低分计为 ${text(f["floor"])}。`,
  "score-cut-to-ceiling": (f) => `能力得分 ${text(f["score"])}，按政策参数的最高分计为 ${text(f["ceiling"])}。`,
  "verdict-by-score": (f) => f["verdict"] === "qualified" ? `达到任职资格：能力得分 ${text(f["score"])} 达到政策参数规定的 ${text(f["passScore"])}。` : `未达到任职资格：能力得分 ${text(f["score"])} 未达到政策参数规定的 ${text(f["passScore"])}。`,
  "verdict-every-line": (f) => `达到任职资格：${text(f["scored"])} 个计分项目均达标。`,
  "verdict-lines-short": (f) => `未达到任职资格：${text(f["scored"])} 个计分项目中有 ${text(f["short"])} 个未达标。`,
  "verdict-open": (f) => `暂不能判定：${text(f["scored"])} 个计分项目只评了 ${text(f["rated"])} 个，已评项目均达标。`,
  "sensitivity-no-score": (f) => `${text(f["employee"])}没有能力得分，无法分析权重的影响。请先完成评定。`,
  "sensitivity-other-weights": (f) => `${text(f["employee"])}与${text(f["other"])}的标准项目或权重不同，无法用单个权重使两人持平。`,
  "sensitivity-verdict-by-line": () => "达标与否取决于各项目是否达标，与权重无关。如需分析，请将政策参数 verdict 设为 score。",
  "evidence-proposes": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，对应 ${text(f["level"])} 级。`,
  "evidence-outside": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，不在对应表的任何区间内。请补充对应表。`,
  "evidence-ambiguous": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，同时落入对应表的多个区间，不予采用。请把区间分开。`,
  "evidence-without-requirement": (f) => `${competency(f)}${text(f["measure"])}为 ${text(f["value"])}，对应的是达标率，而该项目没有要求等级。`,
  "evidence-differs": (f) => `各项客观指标对应的等级不同：${text(f["levels"])}。仅列示，不作平均。`,
  "evidence-lapsed": (f) => `客观指标的有效期至 ${text(f["until"])}，不作为等级。`,
  "evidence-stands-in": (f) => `无人评定，按政策参数以客观指标对应的 ${text(f["level"])} 级为准。`,
  "move-unknown": (f) => `结果不能从“${state(f["from"])}”变为“${state(f["to"])}”。`,
  "move-not-assessed": (f) => `${text(f["employee"])}本轮不评定，没有可变更的结果。`,
  "move-without-reason": () => "此项变更须说明理由，请填写。",
  "move-before-last": (f) => `变更日期 ${text(f["on"])} 早于上一次变更（${text(f["since"])}），请更正日期。`,
  "move-no-consent-asked": () => "该结果只需一级审定，无须事先审核。",
  "move-by-blank": () => "没有注明由谁变更，请填写。",
  "move-subject-unknown": (f) => `${text(f["employee"])}不在花名册中，无法判断谁有权变更。`,
  "move-own-result": () => "除提出异议外，本人不得变更自己的结果。",
  "move-not-entitled": (f) => `${text(f["by"])}无权变更，应由${text(f["entitled"])}办理。`,
  "move-superior-first": () => "须先由部门直接上级审核，再由总经理审批。",
  "office-no-chair": () => "评定机构没有主持人，请指定部门经理或主管。",
  "office-no-superior": (f) => `无法确定${factOr(f["department"], "该部门")}的直接上级，请填写部门经理的上级。`,
  "office-no-general-manager": () => "花名册中没有总经理，请补充，或在政策参数 generalManagerTitles 中写明职位名称。",
  "office-no-executive-manager": () => "花名册中没有执行总经理，请补充，或在政策参数 executiveManagerTitles 中写明职位名称。",
  "office-no-department-manager": (f) => `花名册中没有${factOr(f["department"], "该部门")}的经理或主管，请填写评定角色。`,
  "office-no-hr": () => "花名册中没有人力资源人员，请填写所属组，或在政策参数 hrGroups 中写明组名。",
  "office-is-subject": (f) => `只有${text(f["employee"])}担任此职，而本人不得经办自己的结果，请指定代理人。`,
  "office-approval-unknown": () => "评定分派表未注明由谁审定。",
  "office-talk-unknown": () => "评定分派表未注明由谁沟通。",
  "archive-not-ours": (f) => `这不是评定归档文件：首行不是 ${text(f["expected"])}。请选择结束评定时生成的文件。`,
  "archive-line-damaged": (f) => `归档文件第 ${text(f["line"])} 行已损坏，请取用完好的副本。`,
  "archive-same": () => "重新计算，结果一致。",
  "archive-differs": (f) => `重新计算，有 ${text(f["count"])} 处不一致${Number(f["named"]) < Number(f["count"]) ? `，以下列出前 ${text(f["named"])} 处` : ""}。`,
  "archive-differs-at": (f) => `不一致：${section(f)}，${text(f["field"])}，原为 ${factOr(f["was"], "空")}，现为 ${factOr(f["is"], "空")}。`,
  "archive-row-gone": (f) => `${section(f)}：归档中有，工作簿中已没有。`,
  "archive-row-new": (f) => `${section(f)}：归档之后新增。`,
  "line-points": (f) => `要求 ${text(f["required"])} 级，实际 ${text(f["actual"])} 级：得分 ${text(f["points"])} × 权重 ${text(f["weight"])} = ${text(f["share"])}。`,
};

const STEPS: ReadonlyMap<string, Sentence> = new Map(Object.entries<Sentence>(resultSteps));

export const resultFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "policy-limits-crossed": (f) => [`最低分 ${text(f["floor"])} 高于最高分 ${text(f["ceiling"])}，两者均未采用。`, "请更正其中一项，或填写 off。"],
  "evidence-says-nothing": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行须给出等级或达标率之一。`, "请填写其中一项。"],
  "evidence-level-off-scale": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行给出 ${text(f["level"])} 级，超出 1 至 ${text(f["top"])} 级的量表，该行未采用。`, "请更正等级。"],
  "evidence-attainment-off": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应行给出达标率 ${text(f["attainment"])}，应在 0 与 1 之间，该行未采用。`, "85% 请填写 0.85。"],
  "evidence-range-empty": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的区间从 ${text(f["from"])} 到 ${text(f["to"])}，不含任何数值。`, "请对调上下限。"],
  "evidence-overlap": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的区间在 ${text(f["from"])} 与 ${text(f["to"])} 之间重叠，其中的数值不予采用。`, "请让每个区间从上一区间的上限开始。"],
  "evidence-hole": (f) => [`${text(f["measure"])}与“${text(f["competency"])}”的对应表缺少从 ${text(f["from"])} 到不足 ${text(f["to"])} 的区间。`, "请让每个区间从上一区间的上限开始。"],
  "move-of-nobody": (f) => [`变更行中的${text(f["employee"])}本轮没有结果，该行不计。`, "请更正人员。"],
  "move-from-elsewhere": (f) => [`${text(f["employee"])}的结果现为“${state(f["state"])}”，而不是“${state(f["from"])}”，变更为“${state(f["to"])}”的这一行不计。`, "请从当前状态起另加一行。"],
  "move-not-allowed": (f) => [`${text(f["employee"])}的结果从“${state(f["from"])}”变为“${state(f["to"])}”的这一行不计。${reasons(f)}`, "请保留该行，另加正确的一行。"],
  "move-unchecked": (f) => [`${text(f["employee"])}的结果从“${state(f["from"])}”变为“${state(f["to"])}”已计入，但无法核实是否有权办理。${reasons(f)}`, null],
  "appeal-twice": (f) => [`${text(f["employee"])}的异议 ${text(f["id"])} 登记了两次，以第一次为准。`, "请为每项异议单独编号。"],
  "appeal-without-reason": (f) => [`${text(f["employee"])}的异议既无理由也无证据。`, "请补充其中一项。"],
  "answer-to-nothing": (f) => [`答复所指的异议 ${text(f["id"])} 不存在。`, "请更正编号。"],
  "answer-twice": (f) => [`${text(f["employee"])}的异议 ${text(f["id"])} 已有答复，以第一次答复为准。`, "如仍有异议，请另行登记。"],
  "answer-by-subject": (f) => [`${text(f["by"])}答复的是本人的异议，该行不计。`, "应由评定机构答复，认证异议由人力资源答复。"],
  "answer-before-appeal": (f) => [`对异议 ${text(f["id"])} 的答复日期早于异议日期，该行不计。`, "请更正日期。"],
  "answer-not-referable": (f) => [`异议 ${text(f["id"])} 针对评定结果，只有认证异议才提交领导小组。`, "请由评定机构答复。"],
  "answer-without-result": (f) => [`对${text(f["employee"])}的异议 ${text(f["id"])} 的答复为调整结果，但没有注明调整后的结果。`, "请填写第二次结果。"],
  "log-backdated": (f) => [`记录 ${text(f["id"])} 的登记日期 ${text(f["day"])} 早于上方的记录（${text(f["known"])}），按后者的日期计。`, "记录只能在末尾追加，并按登记当日填写日期。"],
  "log-id-twice": (f) => [`记录编号 ${text(f["id"])} 重复，以第一条为准。`, "请为每条记录单独编号。"],
  "log-range-empty": (f) => [`记录 ${text(f["id"])} 的失效日早于生效日，该条不计。`, "请另加一条更正记录。"],
  "log-corrects-nothing": (f) => [`记录 ${text(f["id"])} 所更正的 ${text(f["corrects"])} 不在其上方，该条不计。`, "请指向更早的记录。"],
  "log-corrects-another": (f) => [`记录 ${text(f["id"])} 所更正的 ${text(f["corrects"])} 属于其他人员或能力，该条不计。`, "请指向同一人员、同一能力的记录。"],
};
