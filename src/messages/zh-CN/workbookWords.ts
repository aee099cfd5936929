import type { FieldWords, PurposeWords } from "../workbook";

export const purposeWords: PurposeWords = {
  employees: "花名册", positions: "岗位", standards: "任职资格标准", conditions: "基本条件", levels: "等级", behaviours: "行为标准",
  selfAssessments: "自评", ratings: "评定", decisions: "评议结论", courses: "课程", courseResults: "考试成绩", steps: "认证环节",
  certificates: "证书", applications: "申报", performance: "绩效", pool: "人才梯队", acquaintance: "了解程度", conflicts: "回避", measures: "客观指标",
};

export const fieldWords: FieldWords = {
  leaveDate: "离职日期",
  employeeId: "工号", name: "姓名", department: "部门", group: "组别", division: "事业部", position: "岗位", track: "序列", grade: "职级", step: "级",
  hireDate: "入职日期", employmentType: "员工状态", regularisedOn: "转正日期", manager: "直接上级", bodyRole: "评定角色", education: "学历",
  experienceYears: "工作年限", specialities: "专业特长", email: "邮箱", promotionEligible: "是否符合晋升条件", potential: "潜力",
  postType: "岗位性质", certificateLevel: "证书等级", entryCertified: "上岗认证", headcount: "编制", keyFactors: "关键因素", importance: "重要性",
  strategy: "战略关联", responsibility: "责任", skill: "关键技能", scarcity: "稀缺性",
  competency: "能力项", class: "能力类别", role: "角色", dimension: "维度", dimensionWeight: "维度权重", requiredLevel: "要求等级", weight: "权重",
  gradeFrom: "起始职级", gradeTo: "终止职级", indicator: "指标", validYears: "有效年限", version: "版本", effectiveFrom: "生效日期",
  condition: "条件", value: "要求值", level: "等级", label: "名称", description: "说明", aspect: "方面", text: "内容", evidence: "举证", date: "日期", round: "轮次",
  evaluatorId: "评定人", source: "评价来源", status: "状态", monthsKnown: "了解月数", familiar: "熟悉", knowsSpeciality: "熟悉专业", consistency: "一致性",
  remark: "备注", validTo: "有效期至", exempt: "免评", decidedBy: "决定人", reason: "理由", course: "课程", category: "课程类别", fromLevel: "起始等级", toLevel: "目标等级",
  mode: "方式", teacherLevel: "讲师等级", hours: "学时", cost: "费用", prerequisite: "先修课程", score: "成绩", passed: "是否通过", post: "认证岗位", outcome: "结果", owner: "负责人",
  number: "编号", validFrom: "有效期自", revokedOn: "撤销日期", targetLevel: "申报等级", crossTrack: "跨序列", period: "期间", pool: "人才梯队",
  targetPosition: "目标岗位", enteredOn: "入池日期", readiness: "准备度", measure: "指标名称",
};
