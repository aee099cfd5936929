import { sampleBallots, seeded } from "./ballots";
import { COURSE_RESULTS, COURSES } from "./courses";
import { ACQUAINTANCE, CONFLICTS, DECISIONS, SELF_ASSESSMENTS } from "./notable";
import { PEOPLE } from "./people";
import { STANDARD_LINES } from "./standards";

export type SampleCell = string | number | null;
export type ColumnLook = "text" | "centre" | "date" | "percent" | "wrap";

export interface SampleColumn {
  readonly header: string;
  readonly look: ColumnLook;
  /** In characters of the default font. */
  readonly width: number;
}

/** A sheet as a person would describe it: what stands above, the columns, the rows, what stands below. */
export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Columns whose equal neighbours are merged downwards. */
  readonly merged: readonly number[];
  readonly below: readonly (readonly SampleCell[])[];
  /** Name of an Excel table over header and rows; null = a plain range, as most sheets are. */
  readonly table: string | null;
}

export const COMPANY = "云栈零售科技有限公司";
const names = new Map(PEOPLE.map((person) => [person.id, person.name]));
const nameOf = (id: string): string => names.get(id) ?? "";
const column = (header: string, look: ColumnLook, width: number): SampleColumn => ({ header, look, width });

/** Days as Excel counts them. */
export function serial(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** Most employee numbers were typed as numbers, some as text; those with leading zeros are text. */
const TEXT_IDS = new Set(["1012", "1033", "1054", "1072"]);
const rosterId = (id: string): SampleCell => (id.startsWith("0") || TEXT_IDS.has(id) ? id : Number(id));

function roster(): SampleSheet {
  const rows = PEOPLE.map((person, at): SampleCell[] => [
    at + 1, rosterId(person.id), person.name.length === 2 && at % 7 === 3 ? `${person.name[0]}\u3000${person.name[1]}` : person.name,
    person.department, person.group || null, person.position, person.grade || null, serial(person.hired), person.type,
    person.regularised === "" ? null : serial(person.regularised), person.role || null, person.specialities || null, person.education, person.eligible,
    `e${person.id}@yunzhan.example`,
  ]);
  return {
    name: "员工花名册", title: `${COMPANY}员工花名册`, note: "编制单位：人力资源&行政组　　数据截止：2026年10月31日　　单位：人",
    columns: [
      column("序号", "centre", 6), column("工号", "centre", 9), column("姓名", "text", 10), column("部门", "centre", 13), column("组别", "text", 17), column("岗位", "text", 15),
      column("职等职级", "centre", 11), column("入职日期", "date", 12), column("员工类型", "centre", 10), column("转正日期", "date", 12), column("评定身份", "centre", 11),
      column("专业特长", "text", 24), column("学历", "centre", 8), column("是否符合\n晋升条件", "centre", 11), column("E-mail", "text", 24),
    ],
    rows, merged: [3],
    below: [["合计", `${PEOPLE.length}人`], ["制表：程思远　　审核：苏婉清　　日期：2026-11-02"]],
    table: null,
  };
}

/** One position still gives its weights in whole numbers, one of them typed as text. */
const WHOLE_NUMBERS = "销售顾问";

function standards(): SampleSheet {
  const weights = new Map<string, number>();
  for (const line of STANDARD_LINES) weights.set(`${line.position} ${line.dimension}`, (weights.get(`${line.position} ${line.dimension}`) ?? 0) + line.weight);
  const share = (position: string, parts: number): SampleCell => (position === WHOLE_NUMBERS ? parts : parts / 100);
  const rows = STANDARD_LINES.map((line): SampleCell[] => [
    line.position, line.dimension, share(line.position, weights.get(`${line.position} ${line.dimension}`) ?? 0), line.competency, line.class, line.required,
    line.position === WHOLE_NUMBERS && line.competency === "商品知识" ? String(line.weight) : share(line.position, line.weight), line.indicator, "V2026.1", serial("2026-01-01"),
  ]);
  return {
    name: "任职资格标准", title: `${COMPANY}岗位任职资格标准`, note: "等级：1 初学者　2 有经验者　3 骨干　4 资深　5 专家　　权重以岗位为单位，合计 100%",
    columns: [
      column("岗位", "centre", 15), column("维度", "centre", 12), column("维度权重", "percent", 10), column("能力项", "text", 18), column("能力类别", "centre", 12),
      column("应达到等级", "centre", 11), column("权重", "percent", 9), column("行为指标", "wrap", 46), column("版本", "centre", 10), column("生效日期", "date", 12),
    ],
    rows, merged: [0, 1, 2], below: [], table: null,
  };
}

/** The founders' numbers lose their zeros where somebody typed them as numbers. */
function evaluatorId(id: string, random: () => number): SampleCell {
  return id.startsWith("0") ? (random() < 0.5 ? Number(id) : id) : Number(id);
}

function ratings(): SampleSheet {
  const random = seeded(7);
  const rows = sampleBallots().map((ballot): SampleCell[] => [
    ballot.round, serial(ballot.date), random() < 0.03 ? ballot.subject : Number(ballot.subject), nameOf(ballot.subject), evaluatorId(ballot.evaluator, random), nameOf(ballot.evaluator),
    random() < 0.01 ? `${ballot.competency} ` : ballot.competency, ballot.level, ballot.months, ballot.familiar ? "√" : null, ballot.speciality ? "√" : null, ballot.consistency, ballot.remark || null,
  ]);
  return {
    name: "评定记录", title: "任职资格评定记录（2025年度、2026年度）", note: "由各评定机构填写，人力资源&行政组汇总",
    columns: [
      column("轮次", "centre", 11), column("评定日期", "date", 12), column("被评人工号", "centre", 12), column("被评人姓名", "text", 12), column("评定人工号", "centre", 12), column("评定人姓名", "text", 12),
      column("能力项", "text", 18), column("评定等级", "centre", 10), column("了解月数", "centre", 10), column("是否更熟悉", "centre", 12), column("熟悉专业", "centre", 10), column("一致性", "centre", 9), column("备注", "text", 26),
    ],
    rows, merged: [], below: [], table: "评定记录表",
  };
}

function selfAssessments(): SampleSheet {
  const rows = SELF_ASSESSMENTS.flatMap(([subject, levels]) => {
    const position = PEOPLE.find((person) => person.id === subject)?.position;
    return STANDARD_LINES.filter((line) => line.position === position).map((line, at): SampleCell[] => [Number(subject), nameOf(subject), line.competency, levels[at] ?? null, serial("2026-10-28"), "2026年度"]);
  });
  return {
    name: "自评", title: "附表一　员工自评汇总", note: "自评供评定人参考，不计入得分",
    columns: [column("工号", "centre", 9), column("姓名", "text", 10), column("能力项", "text", 18), column("自评等级", "centre", 10), column("自评日期", "date", 12), column("轮次", "centre", 11)],
    rows, merged: [0, 1], below: [], table: null,
  };
}

function small(name: string, title: string, note: string, columns: readonly SampleColumn[], rows: readonly (readonly SampleCell[])[]): SampleSheet {
  return { name, title, note, columns, rows, merged: [], below: [], table: null };
}

/** All sheets of the sample company in tab order. */
export function sampleSheets(): SampleSheet[] {
  return [
    roster(), standards(), ratings(), selfAssessments(),
    small("了解程度", "评定人了解程度登记", "了解不足三个月的，其评定不计",
      [column("被评人工号", "centre", 12), column("被评人姓名", "text", 12), column("评定人工号", "centre", 12), column("评定人姓名", "text", 12), column("了解月数", "centre", 10), column("是否熟悉", "centre", 10)],
      ACQUAINTANCE.map((each) => [Number(each.subject), nameOf(each.subject), Number(each.evaluator), nameOf(each.evaluator), each.months, each.familiar || null])),
    small("回避", "回避登记", "有亲属等利害关系的，不参与对方的评定",
      [column("被评人工号", "centre", 12), column("被评人姓名", "text", 12), column("回避人工号", "centre", 12), column("回避人姓名", "text", 12), column("回避原因", "text", 18)],
      CONFLICTS.map((each) => [Number(each.subject), nameOf(each.subject), Number(each.evaluator), nameOf(each.evaluator), each.reason])),
    small("评议结论", "评议结论", "意见相持时由组长裁定",
      [column("工号", "centre", 9), column("姓名", "text", 10), column("能力项", "text", 18), column("结论等级", "centre", 10), column("裁定人工号", "centre", 12), column("理由", "wrap", 40), column("日期", "date", 12), column("轮次", "centre", 11)],
      DECISIONS.map((each) => [Number(each.subject), nameOf(each.subject), each.competency, each.level, Number(each.by), each.reason, serial(each.date), each.round])),
    small("课程目录", "2026年度培训课程目录", "费用为每人；先修课程须先通过。方式不止一种的，按人员情况选定",
      [column("课程编号", "centre", 10), column("课程名称", "text", 20), column("课程类别", "centre", 10), column("对应能力", "text", 16), column("起始等级", "centre", 10), column("目标等级", "centre", 10), column("授课方式", "text", 14),
        column("讲师级别", "centre", 11), column("学时", "centre", 8), column("费用（元）", "centre", 11), column("先修课程", "text", 18)],
      COURSES),
    small("考试成绩", "2026年度培训考试成绩", "成绩满分100分",
      [column("工号", "centre", 9), column("姓名", "text", 10), column("课程名称", "text", 20), column("成绩", "centre", 8), column("是否合格", "centre", 10), column("考试日期", "date", 12)],
      COURSE_RESULTS.map(([subject, course, score, passed, date]) => [Number(subject), nameOf(subject), course, score, passed, serial(date)])),
  ];
}
