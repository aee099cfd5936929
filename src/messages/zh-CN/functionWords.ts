import type { FunctionWords, ParameterWords } from "../functionWords";

const employees: ParameterWords = ["员工", "含标题行的花名册：工号、姓名、部门、岗位、职等职级、评定角色等。"];
const standards: ParameterWords = ["标准", "含标题行的任职资格标准：岗位、能力、类别、要求等级、权重。"];
const ratings: ParameterWords = ["评定", "含标题行的评定记录：被评人、评定人、能力、等级、日期、轮次。"];
const asOf: ParameterWords = ["截至日期", "以哪一天为准：日期单元格，或 2026-12-31 这样的文本。"];
const asOfOptional: ParameterWords = ["截至日期", "以哪一天为准。不填时取评定记录中的最近日期。"];
const acquaintance: ParameterWords = ["了解程度", "谁了解谁：被评人、评定人、了解月数、是否熟悉。含标题行。"];
const conflicts: ParameterWords = ["回避", "谁不得评谁：被评人、评定人、原因。含标题行。"];
const policy: ParameterWords = ["政策参数", "两列 key 与 value：与默认值不同的政策参数。"];
const decisions: ParameterWords = ["评议结论", "主持人或小组的结论：被评人、能力、等级、日期、轮次。含标题行。"];
const required: ParameterWords = ["要求等级", "1 到 10 的数字或等级名称。空白表示没有要求。"];
const actual: ParameterWords = ["实际等级", "1 到 10 的数字或等级名称。空白表示尚未评定。"];
const weights: ParameterWords = ["权重", "合计为 1 或 100。排成一行时每行一人，排成一列时每列一人。"];
const step: ParameterWords = ["每级分值", "每高或低一级的分值，不填为 0.5。"];
const labels: ParameterWords = ["能力名称", "排成一行时每行一人，排成一列时每列一人。"];

/** 输入公式时 Excel 显示的说明：参数标识 → [名称, 说明]。 */
export const functionWords: FunctionWords = {
  LEVEL: {
    description: "文本所指的等级数字：4、L4、Level 4、四级、专家、●●●●○ 等。",
    parameters: { label: ["等级名称", "表示等级的文本。"], scale: ["等级量表", "自定义等级量表：两列，数字与名称。多行可以对应同一数字。"] },
  },
  GAP: { description: "逐格计算差距：实际等级 − 要求等级。负数为不足，正数为超出。", parameters: { required, actual } },
  POINTS: { description: "单项得分：达到要求为 1，每高或低一级加减半分（P-6.6.4）。", parameters: { required, actual, step } },
  SCORE: {
    description: "每人的加权得分：各项得分乘以权重之和。1 表示全部达到要求（P-6.6.4）。",
    parameters: { required, actual, weights, step, missing: ["缺项处理", "填 renormalise 时按已评各项重新分配权重；不填时有未评项则无得分。"] },
  },
  ATTAINMENT: { description: "逐格计算达标率：实际等级占要求等级的比例，最高为 1。", parameters: { required, actual } },
  WEIGHTED: { description: "数值乘以权重之和，并检查权重合计。", parameters: { values: ["数值", "要加权的数值。"], weights } },
  MATCH: { description: "人与标准的匹配度：各项达标率乘以权重之和。", parameters: { required, actual, weights } },
  MAINGAP: { description: "主要差距：达标率最低且未达标的能力；并列时以分号连接。", parameters: { labels, required, actual } },
  EXPLAIN: {
    description: "逐项说明一个人的得分由来：差距、得分、权重、累计。",
    parameters: { labels: ["能力名称", "一个人的各项能力，排成一行或一列。"], required, actual, weights, step },
  },
  WEIGHTCHECK: {
    description: "各组权重的合计，以及是否正确。",
    parameters: { groups: ["分组", "每个权重所属的组（岗位）。"], weights: ["权重", "与分组并列的权重。"] },
  },
  BALLOTMEAN: {
    description: "有效评定的平均值（P-6.6.1.3）。序列专业只计熟悉该专业的评定人。",
    parameters: {
      levels: ["评定等级", "各评定人给出的等级。一行或一列为一例；多行多列时每行一例。"],
      class: ["能力类别", "全员核心、序列通用 或 序列专业（core、general、professional）。"],
      speciality: ["熟悉专业", "熟悉该专业的评定人所作的标记。"],
      months: ["了解月数", "评定人了解被评人的月数，不足 3 个月则评定无效。空白表示未提供。"],
    },
  },
  CONSENSUS: {
    description: "集体评议的等级：意见一致，否则取更熟悉者的多数意见，再否则取全体多数意见（P-6.6.1.3）。",
    parameters: {
      levels: ["评定等级", "各评定人给出的等级。一行或一列为一例；多行多列时每行一例。"],
      familiarity: ["熟悉程度", "更熟悉者的标记，或了解的月数。"],
      tie: ["平票规则", "平票如何处理：unresolved（默认，不裁定）、lower（从低）、higher（从高）、median（取中）。"],
    },
  },
  AGREEMENT: {
    description: "评定人之间的一致性：Krippendorff α、组内相关系数、Kendall W、Fleiss κ、Gwet AC1 或 rWG。",
    parameters: {
      ratings: ["评定等级", "每行一人，每列一位评定人。空白表示未评，须为该统计量所允许。"],
      statistic: ["统计量", "alpha（默认）、alpha-nominal、icc2、kendall-w、fleiss、ac1、rwg 等；alpha 与 ac1 允许空缺。"],
      levels: ["等级数", "等级量表共有几级，2 到 10：rwg 必填，ac1 可用。"],
    },
  },
  SEVERITY: {
    description: "每位评定人的宽严程度：比其他人会给出的等级偏高（正，偏宽）或偏低（负，偏严）多少级，合计为 0。",
    parameters: { ratings: ["评定等级", "每行一人，每列一位评定人，允许空缺。各评定人须有共同评过的人相互关联。"] },
  },
  ATLEASTGRADE: {
    description: "职等职级达到或高于界线时为 TRUE：先比等，再比级。",
    parameters: { grade: ["职等职级", "例如 4等20级、4-20 或 4/20。"], threshold: ["界线", "须达到的职等职级。"] },
  },
  ROUTE: { description: "谁来评定谁：每人一行，列出评定机构、方式、主持人和所依条款。", parameters: { employees, asOf, acquaintance, conflicts, policy } },
  PANEL: {
    description: "某人的评定人：主持人与成员，以及谁因何回避。",
    parameters: { employeeId: ["工号", "被评人的工号。"], employees, asOf, acquaintance, conflicts, policy },
  },
  CUTSCORE: {
    description: "考试合格分数线：使通过人数不低于所定通过率的最高分数（C-s6.2.4），同分者一并通过。",
    parameters: {
      scores: ["分数", "考试分数，行列不限。空白、缺考 或 absent 为未参考，不计入；0 分计为分数。"],
      passRate: ["通过率", "应通过的比例，大于 0 且不超过 1：0.4 或 40%。给出多个则得到多条分数线。"],
    },
  },
  APPLYCHECK: {
    description: "能否申报某等级及其理由（C-a15）：高一级、同级续证，首批认证时为本岗位等级。每人两个单元格。",
    parameters: {
      current: ["现有等级", "已持证书的等级，空白表示没有。跨序列时为目标序列的等级，首批认证时为本岗位的等级。"],
      target: ["申报等级", "申报的等级。"],
      crossTrack: ["跨序列", "跨序列申报时作标记。"],
      firstRound: ["首批认证", "首批认证时作标记。"],
      coursesPassed: ["课程通过", "该岗位课程是否全部通过：TRUE 或 FALSE。空白表示不检查。"],
    },
  },
  CERTSTATUS: {
    description: "证书在某日的状态：valid 有效、expiring 即将到期、expired 已过期、revoked 已撤销、not yet valid 尚未生效。截止日当天仍有效。",
    parameters: {
      validFrom: ["起始日", "证书生效的第一天。"],
      validTo: ["截止日", "证书的最后一天。空白表示长期有效。"],
      asOf,
      revoked: ["撤销", "已撤销时填 TRUE，或填撤销日期。"],
      warnDays: ["预警天数", "到期前多少天起为即将到期，不填为 90。"],
    },
  },
  PROBATION: {
    description: "入职即须持证的岗位：certified 已取证、due 待取证，转正后到期未取得一级资格为 off-post 待岗（C-a15(4)）。",
    parameters: {
      regularised: ["转正日期", "转正的日期。"],
      certified: ["取证日期", "取得一级资格的日期。空白表示尚未取得。"],
      asOf,
      months: ["期限月数", "期限的日历月数，不填为 3。"],
    },
  },
  READINESS: {
    description: "每人何时可胜任某岗位：ready now 现在即可、1-2 years 一至两年、later 更晚。每行一人。",
    parameters: {
      gaps: ["差距", "实际等级减要求等级，每人一行，岗位的每个单项一列。空白表示该项不适用。"],
      gatesPassed: ["基本条件", "是否符合基本条件，每人一格：TRUE 或 FALSE。空白表示不要求。"],
      certificateHeld: ["持证", "是否持有岗位证书：TRUE 或 FALSE。空白表示不要求。"],
    },
  },
  TABLE: {
    description: "把您表上原有的区域整理成带标准字段名的规范表。",
    parameters: { setup: ["设置", "含标题的 QualSetup 表。"], source: ["来源", "其中来源的标识。"], block: ["区域", "您表上的区域，可以给出多个。"] },
  },
  UNPIVOT: {
    description: "把宽表转成清单：每个单元格一行，带上行标题和列标题。",
    parameters: { block: ["区域", "含标题的宽表。"], headerRows: ["标题行数", "不填为 1。"], headerColumns: ["标题列数", "不填为 1。"] },
  },
  LINES: { description: "完整结果：每人每项能力一行，含差距、得分、权重、计入与未计入的评定及所依条款。", parameters: { employees, standards, ratings, asOf: asOfOptional, acquaintance, conflicts, policy, decisions } },
  SCORES: { description: "每人一行：已评项数、得分、匹配度、主要差距、状态和结论。", parameters: { employees, standards, ratings, asOf: asOfOptional, acquaintance, conflicts, policy, decisions } },
  MATRIX: {
    description: "矩阵：每人一行，每项能力一列。",
    parameters: { employees, standards, ratings, show: ["显示内容", "actual 实际等级（默认）、required 要求等级、gap 差距、points 单项得分、attainment 达标率。"], asOf: asOfOptional, acquaintance, conflicts, policy, decisions },
  },
  NEEDS: {
    description: "每人需要的课程：每个差距、每门课程一行，先修课程在前，已通过的不列；没有适用课程时为 uncovered。",
    parameters: {
      employees, standards, ratings,
      courses: ["课程", "含标题行的课程目录：课程、能力、起始等级、目标等级、方式、费用、先修课程。"],
      records: ["考试成绩", "含标题行的考试成绩：人员、课程、等级、是否通过、日期。不填时视为均未通过。"],
      asOf: asOfOptional, acquaintance, conflicts, policy, decisions,
    },
  },
};
