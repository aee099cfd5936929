/**
 * People whose ballots are written by hand, so that what must come of them can be reasoned from the rulebook (see the golden of
 * the sample company). Level texts stand as evaluators typed them. `f` = marked more familiar, `k` = marked to know the speciality.
 */
export interface NotableBallot {
  readonly subject: string;
  readonly competency: string;
  readonly evaluator: string;
  readonly level: string | number;
  readonly marks?: "f" | "k" | "fk";
  readonly months?: number;
  readonly date?: string;
  readonly remark?: string;
}

type Votes = Readonly<Record<string, readonly (readonly [evaluator: string, level: string | number, marks?: "" | "f" | "k" | "fk", months?: number])[]>>;

function votes(subject: string, lines: Votes): NotableBallot[] {
  return Object.entries(lines).flatMap(([competency, ballots]) => ballots.map(([evaluator, level, marks = "", months]): NotableBallot => ({
    subject, competency, evaluator, level, ...(marks === "" ? {} : { marks }), ...(months === undefined ? {} : { months }),
  })));
}

const BALLOTS: readonly NotableBallot[] = [
  // A department manager: member of the committee, hence ballots and means. She also rated herself.
  ...votes("1030", {
    战略分解: [["0001", 4, "k"], ["0002", 5, "k"], ["1001", 3], ["1050", 4]],
    团队带教: [["0001", 4], ["0002", 4], ["1001", 5], ["1050", 4], ["1030", 5]],
    跨部门协作: [["0001", 4], ["0002", 3], ["1001", 4], ["1050", 4]],
    诚信与责任: [["0001", 5], ["0002", 5], ["1001", 4], ["1050", 4]],
  }),
  // At 4-20: the committee, in review. The department manager knows him and the speciality.
  ...votes("1033", {
    法规与标准知识: [["1030", 3, "fk"], ["0001", 4], ["1001", 4]],
    领域知识: [["1030", 4, "fk"], ["0002", 3, "k"]],
    编程实现: [["1030", 5, "fk"], ["0001", 4]],
    系统设计: [["1030", 4, "fk"], ["0001", 3]],
    项目交付: [["0001", 3], ["0002", 3], ["1030", 4, "f"], ["1001", 3]],
    诚信与责任: [["0001", 4], ["0002", 4], ["1030", 4, "f"], ["1001", 4]],
  }),
  // Finance group: the operations manager and the group's own supervisor; a third ballot comes from outside.
  ...votes("1012", {
    账务处理: [["1001", 3], ["1011", 4, "fk"]],
    税务知识: [["1001", 3], ["1011", 3, "fk"]],
    跨部门协作: [["1001", 3], ["1011", 4, "f"], ["1021", 2]],
    诚信与责任: [["1001", 4], ["1011", 4, "f"]],
  }),
  // The same group, but the supervisor is a relative: conflict.
  ...votes("1013", {
    账务处理: [["1001", 4], ["1011", 5, "k"]],
    税务知识: [["1001", 3], ["1011", 5, "k"]],
    跨部门协作: [["1001", 3], ["1011", 5]],
    诚信与责任: [["1001", 4], ["1011", 5]],
  }),
  // On probation: manager, leader of the own group, and the key employee who works closely with her.
  ...votes("1054", {
    业务知识: [["1050", 2, "k", 3], ["1052", 3, "k", 3], ["1055", 2, "k", 3]],
    服务技巧: [["1050", 3, "", 3], ["1052", 3, "", 3], ["1055", 3, "", 3]],
    沟通技巧: [["1050", 3, "", 3], ["1052", 3, "", 3], ["1055", 4, "", 3]],
    诚信与责任: [["1050", 3, "", 3], ["1052", 3, "", 3], ["1055", 3, "", 3]],
  }),
  // A store manager among store managers.
  ...votes("1072", {
    门店经营分析: [["1070", 4], ["1071", 3], ["1073", 3]],
    商品与库存管理: [["1070", 3], ["1071", 4], ["1073", 4]],
    团队带教: [["1070", 3], ["1071", 3], ["1073", 4]],
    排班与绩效: [["1070", 3], ["1071", 4], ["1073", 4]],
    客户投诉处理: [["1070", 3], ["1071", 3], ["1073", 3]],
    诚信与责任: [["1070", 4], ["1071", 4], ["1073", 4]],
  }),
  // Three evaluators, three opinions about delivery: a tie that the chair's decision settles.
  ...votes("1034", {
    法规与标准知识: [["1030", 3, "k"], ["1031", 3, "k"], ["1032", 3]],
    领域知识: [["1030", 3, "k"], ["1031", 3, "k"], ["1032", 3, "k"]],
    编程实现: [["1030", 4], ["1031", 4], ["1032", 5]],
    系统设计: [["1030", 2], ["1031", 3], ["1032", 3]],
    项目交付: [["1030", 3], ["1031", 4], ["1032", 2]],
    诚信与责任: [["1030", 3], ["1031", 3], ["1032", 3]],
  }),
  // A tie that nobody has settled yet.
  ...votes("1036", {
    法规与标准知识: [["1030", 3, "k"], ["1031", 3, "k"]],
    领域知识: [["1030", 2, "k"], ["1031", 2, "k"]],
    编程实现: [["1030", 3], ["1031", 3]],
    系统设计: [["1030", 3], ["1031", 2]],
    项目交付: [["1030", 3], ["1031", 3]],
    诚信与责任: [["1030", 3], ["1031", 4]],
  }),
  // A slip of the finger: 7 on a scale of five.
  ...votes("1040", {
    法规与标准知识: [["1030", 2, "k"], ["1032", 2, "k"]],
    领域知识: [["1030", 3, "k"], ["1032", 3, "k"]],
    编程实现: [["1030", 4], ["1032", 7, "k"]],
    系统设计: [["1030", 3], ["1032", 3]],
    项目交付: [["1030", 3], ["1032", 3]],
    诚信与责任: [["1030", 3], ["1032", 3]],
  }),
  // Levels in words.
  ...votes("1039", {
    法规与标准知识: [["1030", "骨干", "k"], ["1032", "3级", "k"]],
    领域知识: [["1030", "L3", "k"], ["1032", "三级", "k"]],
    编程实现: [["1030", "资深"], ["1032", "4 - 资深"]],
    系统设计: [["1030", "３"], ["1032", "骨干"]],
    项目交付: [["1030", "有经验者"], ["1032", "Level 2"]],
    诚信与责任: [["1030", "●●●●○"], ["1032", " 4 "]],
  }),
  // Two stores: one evaluator came two months ago.
  ...votes("1075", {
    商品知识: [["1070", 3, "k"], ["1072", 3, "k"]],
    销售技巧: [["1070", 3], ["1072", 3], ["1073", 5, "", 2]],
    客户投诉处理: [["1070", 2], ["1072", 2], ["1073", 5, "", 2]],
    诚信与责任: [["1070", 3], ["1072", 3]],
  }),
  // Rated twice on one line by the same person: the later date counts.
  ...votes("1056", {
    业务知识: [["1050", 3], ["1052", 3], ["1053", 3]],
    沟通技巧: [["1050", 3], ["1052", 4], ["1053", 4]],
    诚信与责任: [["1050", 3], ["1052", 3], ["1053", 3]],
  }),
  { subject: "1056", competency: "服务技巧", evaluator: "1050", level: 3 },
  { subject: "1056", competency: "服务技巧", evaluator: "1052", level: 2, date: "2026-11-06" },
  { subject: "1056", competency: "服务技巧", evaluator: "1052", level: 3, date: "2026-11-09", remark: "更正：补充了十月的服务记录" },
  { subject: "1056", competency: "服务技巧", evaluator: "1053", level: 3 },
];

export const NOTABLE_BALLOTS = BALLOTS;

export const DECISIONS = [
  { subject: "1034", competency: "项目交付", level: 3, by: "1030", reason: "以主导交付的两个项目为准，跨组项目按参与计", date: "2026-11-12", round: "2026年度" },
  { subject: "1003", competency: "数据分析", level: 3, by: "1001", reason: "专题报告由本人独立完成", date: "2025-12-11", round: "2025年度" },
] as const;

export const CONFLICTS = [{ subject: "1013", evaluator: "1011", reason: "亲属" }] as const;

/** Who knows whom, beyond what the ballots say. */
export const ACQUAINTANCE = [
  { subject: "1054", evaluator: "1055", months: 3, familiar: "是" },
  { subject: "1054", evaluator: "1052", months: 3, familiar: "" },
  { subject: "1054", evaluator: "1059", months: 1, familiar: "" },
  { subject: "1043", evaluator: "1038", months: 3, familiar: "是" },
  { subject: "1043", evaluator: "1033", months: 2, familiar: "" },
  { subject: "1075", evaluator: "1073", months: 2, familiar: "" },
] as const;

export const SELF_ASSESSMENTS: readonly (readonly [subject: string, levels: readonly number[]])[] = [
  ["1012", [4, 3, 4, 5]], ["1033", [3, 4, 5, 4, 4, 4]], ["1034", [3, 4, 4, 3, 4, 4]], ["1040", [3, 3, 4, 3, 3, 4]],
  ["1054", [3, 3, 3, 3]], ["1056", [3, 3, 4, 3]], ["1072", [4, 4, 3, 4, 4, 4]], ["1075", [3, 4, 3, 3]],
];
