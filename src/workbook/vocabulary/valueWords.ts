import type { BallotSource, BodyRole, CompetencyClass, EmploymentType, RatingStatus } from "../../rules/records";
import { foldKey, squeeze } from "./foldText";

/** word → canonical value, compared without case, spaces and punctuation. */
function words<Value extends string>(lists: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, list] of Object.entries(lists) as [Value, string][]) {
    for (const word of [value, ...list.split("|")]) map.set(keyOf(word), value);
  }
  return map;
}

const CLASSES = words<CompetencyClass>({
  core: "全员核心|核心|全员|核心能力|全员核心能力|全员核心胜任能力|core competency|common core|コア|kern|是|y|yes|true|1|√|✓",
  general: "序列通用|通用|序列通用能力|序列通用胜任能力|通用能力|general competency|generic|common|共通|allgemein|généraliste|否|n|no|false|0",
  professional: "序列专业|专业|序列专业能力|序列专业胜任能力|专业能力|professional competency|technical|specialist|functional|prof|専門|fachlich",
});

const SOURCES = words<BallotSource>({
  superior: "上级|直接上级|直属上级|主管|经理|领导|manager|supervisor|boss|line manager|上司|vorgesetzter|supérieur",
  peer: "同事|同级|平级|同僚|colleague|peers|co-worker|kollege|collègue",
  committee: "评委会|委员会|评定委员会|评委|评议组|评议小组|评定小组|小组|panel|group|assessor|evaluation committee|gremium",
  self: "自评|自我|本人|自己|self-assessment|selbst|soi|自己評価",
});

const STATUSES = words<RatingStatus>({
  achieved: "competent|trained|completed|complete|signed off|passed|pass|met|done|certified|qualified|yes|y|已达标|达标|合格|已完成|完成|通过|已掌握|胜任|已认证|erfüllt|bestanden|acquis|合格済|達成|完了",
  "not-yet":
    "not yet|not trained|untrained|not achieved|not competent|not yet competent|training required|training needed|in training|in progress|trained awaiting sign off|awaiting sign off|trained awaiting signoff|retraining required|re-training required|retrained awaiting sign off|re-trained awaiting sign off|needs training|needed|not started|started|incomplete|failed|fail|expired|pending|no|n|未达标|不合格|未完成|未通过|需培训|培训中|待培训|待评定|未掌握|不胜任|进行中|offen|nicht erfüllt|en cours|non acquis|未達成|未完了",
  "not-required": "not required|n/a|na|not applicable|not needed|exempt|waived|不要求|不适用|免评|豁免|无需|不需要|nicht erforderlich|non requis|対象外|不要",
});

const EMPLOYMENT = words<EmploymentType>({
  regular: "正式|正式员工|在职|转正|已转正|正式工|合同工|正编|在岗|permanent|active|employed|full-time|full time|part-time|part time|contract|confirmed|current|fest|unbefristet|cdi|titulaire|正社員|在籍|正式职工|在编|合同制|劳动合同|leave of absence|on leave|休假|产假|长病假|regular employee|permanent staff|permanent employee",
  probation: "试用|试用期|试用期员工|试用员工|试用期内|on probation|probationary|trial|probezeit|période d'essai|試用期間|probationer|试用职工",
  "new-graduate": "应届|应届生|应届毕业生|应届毕业生试用期|校招|校招生|毕业生|管培生|new graduate|graduate|campus|trainee graduate|新卒|graduate trainee|应届大学生|new grad",
  intern: "实习|实习生|见习|见习生|interns|internship|trainee|praktikant|stagiaire|インターン|实习员工|实习人员",
  left: "离职|已离职|退休|辞职|离岗|调出|leaver|terminated|resigned|retired|inactive|staff who left|voluntarily terminated|terminated for cause|ausgeschieden|parti|退職|退職済|解除合同|已解除合同|former|former employee|departed|已退休",
});

const BODY_ROLES = words<BodyRole>({
  "senior-manager": "高层|高管|高级管理者|高层管理者|高级经理|公司高层|高层管理|总经理|副总经理|总监|senior management|executive|general manager|director",
  "department-manager": "部门经理|部门负责人|部门主管领导|部长|部门长|经理|科长|department head|head of department|dept manager|manager|dept head|部门主管经理",
  supervisor: "主管|督导|主任|课长|supervisors|section head",
  "team-leader": "组长|班长|小组长|班组长|团队长|teamleader|lead|group leader|foreman|team lead|group lead|shift leader|小组负责人",
  "key-employee": "骨干|骨干员工|核心员工|关键员工|核心骨干|业务骨干|key staff|key person|key employees",
});

const MARKS = new Map<string, boolean>();
for (const word of "true|1|yes|y|x|是|√|✓|✔|☑|有|对|ja|oui|はい|○|符合".split("|")) MARKS.set(word, true);
for (const word of "false|0|no|n|否|无|没有|×|✗|✘|☐|nein|non|いいえ|-|—|不符合".split("|")) MARKS.set(word, false);

function find<Value>(map: ReadonlyMap<string, Value>, text: string): Value | null {
  const key = keyOf(text);
  return key === "" ? null : (map.get(key) ?? null);
}

/** Letters and figures of a word; a lone sign (√, ✓) stands for itself. */
function keyOf(word: string): string {
  const folded = foldKey(word);
  return squeeze(folded) || folded;
}

/** 核心胜任力, 通用能力项, 专业素质: what a class is a class of says nothing about which. */
const KIND_OF_THING = /(?:(?:胜任)?能力|胜任力|素质|技能|competenc(?:y|ies)|skills?|类别?|项目?)+$/;

function withoutThing(text: string): string {
  return keyOf(text).replace(KIND_OF_THING, "");
}

/** 全员核心 / core … → class; null where the word is not known. A flag 是否核心项 says core or professional. */
export const classOf = (text: string): CompetencyClass | null => find(CLASSES, text) ?? find(CLASSES, withoutThing(text));
export const sourceOf = (text: string): BallotSource | null => find(SOURCES, text);
export const statusOf = (text: string): RatingStatus | null => find(STATUSES, text);
export const employmentTypeOf = (text: string): EmploymentType | null => find(EMPLOYMENT, text);
export const bodyRoleOf = (text: string): BodyRole | null => find(BODY_ROLES, text);

/** TRUE, 1, yes, y, x, 是, √, ✓ are marks; blank, 0, FALSE, no, 否 are not; null = neither. */
export function markOf(value: string | number | boolean): boolean | null {
  if (typeof value === "boolean") return value;
  return MARKS.get(foldKey(String(value))) ?? null;
}

/** Schooling from lowest to highest; the place in the list is the rank. */
const EDUCATION = ["小学|primary school", "初中|middle school", "高中|中专|职高|技校|中技|high school|secondary|高校", "大专|专科|高职|college|associate|associate degree|短大|専門学校", "本科|学士|大学|大学本科|bachelor|bachelor's|bachelors|undergraduate|licence|大卒|学部", "硕士|研究生|硕士研究生|master|master's|masters|mba|修士", "博士|博士研究生|phd|doctorate|doctor|doktor"];
const EDUCATION_RANK = new Map<string, number>();
EDUCATION.forEach((list, rank) => { for (const word of list.split("|")) EDUCATION_RANK.set(squeeze(word), rank + 1); });

/** 1 (primary) to 7 (doctorate); null where the word is not known. */
export function educationRank(text: string): number | null {
  return EDUCATION_RANK.get(squeeze(foldKey(text))) ?? null;
}
