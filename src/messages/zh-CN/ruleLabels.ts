import type { PolicyNotes, RuleLabels } from "../rules";

export const ruleLabels: RuleLabels = {
  body: {
    "committee": "评定委员会", "department-group": "部门评定小组", "special-group": "职能组评定小组", "new-hire-panel": "新员工评定小组", "none": "不评定", "unroutable": "无人可评", "unknown": "评定机构未知",
  },
  routeMethod: { "ballots": "打分评定", "collective": "集体评议", "as-given": "按所给等级", "none": "不评定" },
  levelMethod: {
    "mean": "打分平均", "median": "打分中位数", "trimmed-mean": "去极值平均", "unanimous": "意见一致", "familiar-majority": "较熟悉者多数意见", "majority": "少数服从多数", "decision": "评议结论", "as-given": "按所给等级",
    "tie-lower": "平票取低", "tie-higher": "平票取高", "tie-median": "平票取中位", "tie-chair": "平票依主持人", "none": "无等级",
  },
  lineStatus: { "met": "达标", "short": "未达标", "above": "超出", "unrated": "未评", "unresolved": "未决", "exempt": "免评", "expired": "已过期", "not-scored": "仅列示不计分" },
  personStatus: { "scored": "已计分", "incomplete": "未评全", "not-assessed": "不评定", "unroutable": "无人可评" },
  verdict: { "qualified": "达到任职资格", "not-qualified": "未达到任职资格" },
  exclusion: {
    "self": "本人打分", "recused": "回避", "conflict": "利益冲突须回避", "short-acquaintance": "了解时间不足", "not-on-panel": "不属于评定机构", "void-level": "等级超出量表",
    "duplicate": "同一评定者有更新的打分", "after-close": "截止后提交", "no-speciality": "不熟悉该专业",
    "other-round": "属于其他轮次", "not-in-roster": "被评定者不在花名册中", "left": "被评定者已离职", "not-assessed": "被评定者本次不评定", "unroutable": "被评定者无人可评",
    "not-in-standard": "该职位标准不要求此项", "not-rated": "未填等级", "exempt": "注明免评",
  },
  approval: { "chair": "评定委员会主持人", "department-superior-then-general-manager": "部门直接上级审核、总经理审批", "department-superior-then-hr": "部门直接上级审定，结果报人力资源定级" },
  talk: { "executive-general-manager": "执行总经理", "department-manager-for-committee": "部门经理（代表评定委员会）", "department-manager-or-supervisor": "部门经理或主管" },
  part: { "chair": "主持人", "member": "成员" },
  class: { "core": "全员核心", "general": "序列通用", "professional": "序列专业" },
  routingCase: {
    "left": "已离职", "graduate-or-intern": "试用期内的应届毕业生或实习生", "in-probation": "试用期内", "not-eligible": "尚未初步具备晋级条件", "committee-member": "评定委员会成员", "own-row": "自定义行",
    "grade-at-threshold": "职等职级达到界线", "special-group": "属于特定职能组", "everyone-else": "其他人员",
  },
};

export const policyNotes: PolicyNotes = {
  "step": "高于或低于要求每一级加减的分值", "floor": "单项最低分；off 表示不设", "ceiling": "单项最高分；off 表示不设",
  "missing": "有未评项目时：none 不计总分；renormalise 按已评项目重新折算", "verdict": "达标判定：every-line 每个计分项目均达标；score 总分达到 passScore",
  "passScore": "按总分判定时的合格分", "knownMonths": "评定者应了解被评定者的月数", "knownMonthsNewHire": "评定试用期员工时应了解的月数",
  "familiarByMonths": "无人被标注为较熟悉时，以了解时间最长者为较熟悉", "tie": "评议平票时：unresolved 未决、lower 取低、higher 取高、median 取中位、chair 依主持人",
  "methodCore": "全员核心能力的打分合成方法", "methodGeneral": "序列通用能力的打分合成方法", "methodProfessional": "序列专业能力的打分合成方法",
  "trim": "去极值平均时两端各去掉的打分数", "closingDay": "此日之后的打分不计；off 表示不设", "panel": "计入谁的打分：body 评定机构成员；anyone 除本人外所有人",
  "gradeThreshold": "由评定委员会评定的起始职等职级", "quorum": "回避之后评定机构的最少人数", "specialGroups": "由职能组评定小组评定的组，以分号分隔",
  "specialGroupDepartment": "其经理参与评定上述组的部门，以分号分隔", "windowFrom": "年度评定首日（月-日），不限制计算", "windowTo": "年度评定末日（月-日），不限制计算",
  "promotionScore": "考核分达到此值者参加评定；off 表示按“初步具备晋级条件”一列", "whichGrade": "按哪个职等选取标准：current 现职等，next 下一职等",
  "defaultClass": "未注明类别的能力按此类别", "weightTolerance": "权重之和与 1 的允许偏差", "percentTolerance": "权重之和与 100 的允许偏差",
  "routingRows": "评定关系表的自定义行，以分号分隔，例如 5.5: department=销售部, grade=3-1..4-19 -> committee",
  "recusal": "参加评定的成员回避范围：own-case 仅本人；whole-round 整轮", "directReports": "被评定者的直接下属能否参加评定：allowed 可以，excluded 回避", "directManager": "被评定者的直接上级能否参加评定：allowed 可以，excluded 回避",
  "departedBallots": "评定期间离职成员的打分：count 计入，exclude 不计",
  "scaleLevels": "工作簿未给出量表时的等级数", "rolesFewest": "一个职位通常最少的角色数", "rolesMost": "一个职位通常最多的角色数",
  "inherit": "岗位沿用所属序列的标准与基本条件：track 按序列；off 不沿用", "divisionStandards": "标准按事业部制定时：own 各按本事业部；first 一律以第一行为准",
  "behaviourLevels": "需要行为描述的等级：scale 全部等级；written 已写有描述的等级", "conditionComma": "“本科或大专，3年以上”中逗号后的要求适用于：every-alternative 每种情形；own-alternative 仅最后一种",
  "vocationalSchool": "中专、职高、技校的层次：beside-senior 与高中相同；above-senior 高于高中",
  "limits": "最低分与最高分的作用范围：line 各单项得分；score 总分", "fragileChange": "单个权重的相对变动不超过此值即可使相邻名次互换时，提示名次不稳", "evidence": "客观数据：off 不用；proposes 仅列示建议等级；stands-in 无人打分时按其取等级", "generalManagerTitles": "总经理的职位名称，以分号分隔", "executiveManagerTitles": "执行总经理的职位名称，以分号分隔", "hrGroups": "人力资源所属的组或部门，以分号分隔", "appealDays": "异议应在多少天内答复；off 表示不设期限",
  "standardReviewMonths": "岗位标准每隔多少个月需复审一次", "approvalApart": "标准审批中哪些人不得相同：approver=批准人不得是提出人或审核人；all=三人均不相同；off=不限",
  "feedbackFewest": "360 度评价：除自评和上级外，某来源至少几份打分才显示；1 表示全部显示",
  "selfDifference": "360 度评价：自评与他评相差几级起视为高估或低估",
  "sourceGap": "360 度评价：不同来源相差几级起提示",
  "rollupFewest": "汇总时至少几人的结果合在一起才显示；1 表示全部显示",
  "severityChange": "校正宽严差异后，结果至少变动几级才列出",
};
