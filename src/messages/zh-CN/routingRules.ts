import type { Facts } from "../../rules/outcome";
import { factOr, factText } from "../factText";
import type { routingFindings as enFindings, routingSteps as enSteps } from "../en/routingRules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])}（${text(f["employee"])}）` : text(f["employee"]));
const of = (f: Facts): string => (f["competency"] === undefined ? "" : `${text(f["competency"])}：`);

export const routingSteps: { readonly [Code in keyof typeof enSteps]: (f: Facts) => string } = {
  "case-own-row": (f) => `适用公司自定义的评定分派表第 ${text(f["row"])} 行。`,
  "reporting-line-left": (f) => `按政策参数，上下级须回避，以下人员不参加评定：${text(f["left"])}。`,
  "self-confirmed": (f) => `${of(f)}自评 ${text(f["self"])} 级属实。`,
  "self-raised": (f) => `${of(f)}自评 ${text(f["self"])} 级，评定结果较高，为 ${text(f["level"])} 级。`,
  "self-lowered": (f) => `${of(f)}自评 ${text(f["self"])} 级，评定结果较低，为 ${text(f["level"])} 级。`,
};

export const routingFindings: { readonly [Code in keyof typeof enFindings]: (f: Facts) => readonly [string, string | null] } = {
  "outside-window": (f) => [`年度评定时间为 ${text(f["from"])} 至 ${text(f["to"])}（月-日），本次计算日期为 ${text(f["asOf"])}。`, "如确为年度评定以外的评定，可不处理；否则请更改日期。"],
  "routing-row-unread": (f) => [`政策参数表 routingRows 中有一行无法识别，未采用：${text(f["text"])}。`, "请按此格式填写：5.5: department=销售部, grade=3-1..4-19 -> committee。"],
  "ballot-after-close": (f) => [`${factOr(f["evaluator"], "未署名的评定人")}在截止日之后对${who(f)}的“${text(f["competency"])}”作出评定，不予计入。`, "同一评定人截止前的评定仍然有效；如需计入，请修改政策参数 closingDay。"],
  "decision-twice": (f) => [`${text(f["employee"])}的“${text(f["competency"])}”有多条评议结论，采用 ${text(f["level"])} 级，不采用 ${text(f["other"])} 级。`, "请删除不应采用的结论。"],
};
