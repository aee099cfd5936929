import type { Facts } from "../../rules/outcome";
import type { scaleFindings as englishFindings, scaleSteps as english } from "../en/scaleRules";
import { factOr, factText } from "../factText";
import type { Sentence } from "../language";
import type { RuleFindingWords } from "../rules";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");

export const scaleSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  "scale-size": (f) => `量表 ${text(f["scale"])} 有 ${text(f["levels"])} 个等级，应为 ${text(f["fewest"])} 至 ${text(f["most"])} 个。请增减等级。`,
  "scale-key-twice": (f) => `量表 ${text(f["scale"])} 的等级标识为空或重复：${factOr(f["key"], "（空）")}。请为每个等级设置唯一标识。`,
  "scale-number-bad": (f) => `量表 ${text(f["scale"])} 的等级 ${text(f["key"])} 编号为 ${text(f["number"])}，已被占用或不是 1 至 10 的整数。请更正。`,
  "conversion-key-unknown": (f) => `量表 ${text(f["scale"])} 没有等级 ${text(f["key"])}。请更正换算表。`,
  "conversion-key-twice": (f) => `量表 ${text(f["scale"])} 的等级 ${text(f["key"])} 对应了两个等级，请保留一个。`,
  "conversion-key-missing": (f) => `换算表没有说明量表 ${text(f["scale"])} 的等级 ${text(f["key"])} 对应哪一级，请补充。`,
  "conversion-merges": (f) => `${text(f["from"])} 均换算为 ${text(f["to"])}，换算后无法区分。`,
  "conversion-unreached": (f) => `没有任何等级换算为量表 ${text(f["scale"])} 的 ${text(f["keys"])}。`,
  "conversion-order": (f) => (f["order"] === "reversed" ? `从 ${text(f["from"])} 到 ${text(f["to"])} 的换算方向相反：最高级变为最低级。` : `从 ${text(f["from"])} 到 ${text(f["to"])} 的换算打乱了等级高低，请核对。`),
  "conversion-no-target": (f) => `量表 ${text(f["from"])} 的 ${text(f["level"])} 级在 ${text(f["to"])} 上没有规定的对应等级。请先换算各份评定，再重新合成。`,
  "conversion-not-stated": (f) => `${text(f["competency"])}使用量表 ${text(f["to"])}，而${factOr(f["table"], "评定")}使用量表 ${text(f["from"])}。请规定等级如何换算。`,
};

export const scaleFindings: Readonly<Record<keyof typeof englishFindings, RuleFindingWords>> = {
  "scale-id-twice": (f) => [`有两个量表都叫 ${text(f["scale"])}，以第一个为准。`, "请将其中一个改名。"],
  "scale-not-usable": (f) => [`量表 ${text(f["scale"])} 有 ${text(f["problems"])} 处问题，无法使用。`, "请更正等级标识和编号。"],
  "scale-unknown": (f) => [`${text(f["name"])}指定的量表 ${text(f["scale"])} 不存在。`, "请选择已有量表，或新增该量表。"],
  "scale-used-twice": (f) => [`${text(f["name"])}指定了两个量表（${text(f["first"])}、${text(f["scale"])}），以第一个为准。`, "请保留一个。"],
  "conversion-twice": (f) => [`从 ${text(f["from"])} 到 ${text(f["to"])} 的换算规定了两次，以第一次为准。`, "请删除一个。"],
};
