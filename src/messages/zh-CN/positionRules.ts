import type { Facts } from "../../rules/outcome";
import { factOr, factText } from "../factText";
import type { positionFindings as enFindings, positionSteps as enSteps } from "../en/positionRules";
import type { Sentence } from "../language";
import type { RuleFindingWords } from "../rules";

const ASPECTS = new Map([["contribution", "贡献"], ["standard-behaviours", "标准行为"], ["skills-and-knowledge", "技能与知识"]]);
const DRIVERS = new Map([["results", "交付成果"], ["targets", "推动目标达成"], ["efficiency", "提升效率"], ["advantage", "带来竞争优势"], ["growth", "保证可持续增长"]]);
const STATUSES = new Map([["regular", "正式"], ["probation", "试用期"], ["new-graduate", "应届毕业生"], ["intern", "实习"], ["left", "离职"]]);

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])}（${text(f["employee"])}）` : text(f["employee"]));
const position = (f: Facts): string => factOr(f["position"], "全员标准");
const subject = (f: Facts): string => `${f["of"] === "competency" ? "能力" : "角色"}“${text(f["subject"])}”`;
const words = (names: ReadonlyMap<string, string>, fact: Facts[string] | undefined): string => (Array.isArray(fact) ? fact : [text(fact)]).map((one: string) => names.get(one) ?? one).join("、");
const status = (word: string): string => STATUSES.get(word) ?? word;
const given = (f: Facts): string => status(text(f["given"]));
/** `学历: 本科 (大专)` → `学历要求本科（现为大专）`. */
const conditions = (f: Facts): string => (Array.isArray(f["conditions"]) ? f["conditions"] : []).map((one: string) => one.replace(/^(.+?)(?:要求)?: /u, "$1要求").replace(/ \((.*)\)$/u, (_all, now: string) => `（现为${status(now)}）`)).join("；");
const asks = (f: Facts): string => `${text(f["condition"]).replace(/要求$/u, "")}要求“${factOr(f["asked"], "–")}”`;

export const positionFindings: Readonly<Record<keyof typeof enFindings, RuleFindingWords>> = {
  "standard-inherited": (f) => [`${position(f)}沿用序列“${text(f["family"])}”的 ${text(f["lines"])} 行标准，另有 ${text(f["overridden"])} 行由本岗位自己的要求替代。`, null],
  "divisions-not-uniform": (f) => [`同一岗位${position(f)}在${text(f["first"])}与${text(f["second"])}的标准不一致：${text(f["competencies"])}。`, "请统一该岗位的标准，或为不同岗位另定名称。"],
  "division-without-standard": (f) => [`${position(f)}的标准按事业部制定，但没有${who(f)}所在的“${text(f["division"])}”；各能力以第一行为准。`, "请更正事业部，或补充其标准。"],
  "dimension-stated-twice": (f) => [`${position(f)}的维度“${text(f["dimension"])}”注明了两个权重：${text(f["first"])} 与 ${text(f["second"])}。`, "每个维度请只注明一个权重。"],
  "aspect-missing": (f) => [`${subject(f)}的 ${text(f["level"])} 级缺少“${words(ASPECTS, f["aspect"])}”方面的行为描述。`, "请补写该方面的要求。"],
  "aspect-unknown": (f) => [`“${text(f["aspect"])}”不是行为标准三个方面之一。`, "请填写贡献、标准行为或技能与知识。"],
  "aspects-not-named": (f) => [`有 ${text(f["texts"])} 条行为描述未注明方面，无法检查各等级是否写全。`, "请增加“方面”一列：贡献、标准行为、技能与知识。"],
  "behaviours-missing": (f) => [`标准中有${subject(f)}，但没有相应的行为描述。`, "请为其各等级编写行为标准。"],
  "drivers-open": (f) => [`${subject(f)}的行为描述似乎没有涉及：${words(DRIVERS, f["drivers"])}。`, "此为编写标准时的对照清单，不计分。"],
  "condition-not-understood": (f) => [`${position(f)}的基本条件“${text(f["condition"])}”无法识别：${text(f["value"])}；无法据此审查任何人。`, "请写成学历、年限、现职状况或证书，例如“本科及以上”“3年以上”“正式员工”。"],
  "conditions-not-uniform": (f) => [`${position(f)}的“${text(f["condition"])}”有两种要求：${text(f["first"])}与${text(f["second"])}，须同时满足。`, "请统一要求；如为二者择一，请在同一单元格内用“或”写明。"],
  "condition-position-unknown": (f) => [`为“${text(f["position"])}”设定了基本条件，但无人任此岗位，也没有它的标准。`, "请更正岗位名称。"],
  "condition-needs-certificates": (f) => [`基本条件“${text(f["condition"])}”要求持证，但工作簿中没有证书清单，有 ${text(f["people"])} 人无法判断。`, "请加入证书台账，并在“识别”中确认。"],
  "condition-needs-column": (f) => [`花名册中没有与基本条件“${text(f["condition"])}”对应的列，有 ${text(f["people"])} 人无法判断。`, "请在花名册中增加该列。"],
  "gate-not-met": (f) => [`${who(f)}不符合${position(f)}的基本条件：${conditions(f)}。`, "请核对花名册；基本条件与得分、结论并列，不改变得分。"],
  "gate-cannot-say": (f) => [`无法判断${who(f)}是否符合${position(f)}的基本条件：${conditions(f)}。`, "请补全花名册。"],
};

export const positionSteps: Readonly<Record<keyof typeof enSteps, Sentence>> = {
  "condition-holds": (f) => `${asks(f)}，现为“${given(f)}”，符合。`,
  "condition-short": (f) => `${asks(f)}，${text(f["given"]) === "" ? "目前没有" : `现为“${given(f)}”`}，不符合。`,
  "condition-blank": (f) => `${asks(f)}，花名册中没有填写，请补全。`,
  "condition-text-unknown": (f) => `${asks(f)}，花名册中的“${text(f["given"])}”无法识别，请改用通行的写法。`,
  "condition-value-unknown": (f) => `${asks(f)}，既不是现职状况，也不是已知的岗位。`,
  "condition-experience-kind": (f) => `${asks(f)}，花名册中为 ${text(f["given"])} 年，但没有注明是哪方面的经验。`,
  "condition-full-time": (f) => `${asks(f)}且为全日制，花名册（${text(f["given"])}）没有注明学习形式。`,
  "condition-equivalent": (f) => `${asks(f)}或同等学力，“${text(f["given"])}”是否视为同等，请人工判断。`,
  "condition-no-certificates": (f) => `${asks(f)}，工作簿中没有证书清单。`,
  "condition-certificate-unknown": (f) => `${asks(f)}，证书清单中没有这个名称的证书，请核对写法。`,
  "condition-certificate-level": (f) => `${asks(f)}，所持证书没有注明等级。`,
  "condition-unreadable": (f) => `基本条件“${text(f["condition"])}”（${text(f["asked"])}）无法识别。`,
  "target-standard": (f) => `与${text(f["position"])}的标准对照：共 ${text(f["lines"])} 行，${text(f["short"])} 行未达标，${text(f["unrated"])} 行未评。`,
  "target-no-standard": (f) => `${text(f["position"])}没有标准。`,
  "target-grade-open": (f) => `按职级设定的标准行无法确定：${text(f["competencies"])}。请填写职等与职级。`,
  "target-not-rated": (f) => `尚未评定，无法判断差距：${text(f["competencies"])}。`,
  "target-courses": (f) => `针对差距有 ${text(f["courses"])} 门课程尚未通过。`,
  "target-uncovered": (f) => `没有适用课程：${text(f["competencies"])}。`,
  "path-order": (f) => `序列“${text(f["track"])}”的岗位按${f["by"] === "certificate" ? "证书等级" : f["by"] === "grade" ? "职级" : "岗位表的先后"}排列。`,
};
