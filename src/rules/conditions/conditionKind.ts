import { foldName, lettersOnly } from "../numbers";

/** What a basic condition speaks of (C-a16). `null`: a name that is no name of a kind; then the value itself must tell. */
export type ConditionKind = "education" | "years" | "status" | "certificate" | "grade" | "position" | "department" | "group" | "division" | "track" | "speciality";

const NAMES: Readonly<Record<ConditionKind, string>> = {
  education: "education|学历|最高学历|教育程度|文化程度|教育背景|教育|学历层次|education level|highest education|minimum education|degree|qualification|academic qualification|schooling|学历/学位|学位",
  years: "experienceyears|experience|experience years|years|years of experience|work experience|professional experience|relevant experience|working years|tenure|service years|years of service|seniority|工作年限|年限|工龄|司龄|工作经验|专业经验|专业经历|经验|经验年限|从业年限|从业经验|相关工作年限|相关工作经验|相关经验|工作经历|岗位年限|任职年限|专业工作年限|专业年限|行业经验",
  status: "status|employment|employment status|employment type|current status|employmenttype|staff status|现职状况|现任职状况|在职状况|在职状态|任职状态|员工状态|用工状态|人员状态|状态|现职|转正|是否转正|用工类型|用工形式",
  certificate: "certificate|certificates|certification|licence|license|qualification certificate|required certificate|证书|持证|资格证书|职业证书|上岗证|上岗证书|证书等级|持证要求|资质证书|岗位证书|认证",
  grade: "grade|job grade|minimum grade|current grade|职级|职等|职等职级|最低职级|现职级|现任职级",
  position: "position|current position|present post|post|岗位|现任岗位|当前岗位|现岗位|任职岗位|职位",
  department: "department|部门|所属部门|所在部门",
  group: "group|组别|小组|组",
  division: "division|事业部|业务单元|分公司",
  track: "track|job family|stream|序列|职位序列|岗位序列|通道|职业通道|族",
  speciality: "speciality|specialty|specialities|major|expertise|专业|所学专业|专长|特长|专业特长|专业方向|专业领域",
};

const KIND_OF = new Map((Object.keys(NAMES) as ConditionKind[]).flatMap((kind) => NAMES[kind].split("|").map((word) => [lettersOnly(word), kind] as const)));

/** The kind a condition's name says, in both languages; 学历要求 and `education (minimum)` are 学历 and `education`. */
export function conditionKind(name: string): ConditionKind | null {
  const folded = foldName(name).replace(/\(.*?\)/gu, "");
  return KIND_OF.get(lettersOnly(folded)) ?? KIND_OF.get(lettersOnly(folded.replace(/(?:要求|条件|资格|限制|标准|requirements?|required|conditions?)$/u, ""))) ?? KIND_OF.get(lettersOnly(folded.replace(/^(?:最低|基本|具备|minimum|min|least|required) ?/u, ""))) ?? null;
}
