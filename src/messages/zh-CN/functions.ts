import type { Facts } from "../../rules/outcome";
import type { FunctionProblems } from "../functions";
import { certificationProblems } from "./certificationFunctions";

const at = (f: Facts): string => `${String(f["argument"])}第 ${String(f["row"])} 行第 ${String(f["column"])} 列`;
const list = (fact: Facts[string] | undefined): string => (Array.isArray(fact) ? fact.join("、") : String(fact ?? ""));

/** 没有它就认不出一张表的列，附上 QUAL.TABLE 的字段名。 */
const COLUMNS: ReadonlyMap<string, string> = new Map([["employeeId", "工号"], ["position", "岗位"], ["competency", "能力"], ["requiredLevel", "要求等级"], ["level", "等级"], ["evaluatorId", "评定人"], ["course", "课程"]]);
const columns = (fact: Facts[string] | undefined): string => (Array.isArray(fact) ? list(fact.map((field) => (COLUMNS.has(String(field)) ? `${COLUMNS.get(String(field)) ?? ""}（${String(field)}）` : String(field)))) : list(fact));

/** #VALUE! 与 #N/A 背后的话：错在哪里、缺什么、该怎么办。 */
export const functionProblems: FunctionProblems = {
  ...certificationProblems,
  "shapes-differ": (f) => `${String(f["first"])}为 ${String(f["firstShape"])} 个单元格，${String(f["second"])}为 ${String(f["secondShape"])}：请选择大小相同的区域，或一行对多行、一列对多列。`,
  "not-a-level": (f) => `${at(f)}：“${String(f["found"])}”不是等级。请填 1 到 10 的数字或等级名称。`,
  "not-on-scale": (f) => `${at(f)}：“${String(f["found"])}”不在 ${String(f["lowest"])} 至 ${String(f["highest"])} 级的等级量表内。请更正，或在第二个参数给出等级量表。`,
  "label-not-understood": (f) => `${at(f)}：“${String(f["found"])}”不是等级量表中的名称。请更正，或把它作为名称加入等级量表。`,
  "scale-shape": (f) => `等级量表有 ${String(f["columns"])} 列：应为两列，即等级数字与名称。`,
  "scale-number": (f) => `等级量表第 ${String(f["row"])} 行：“${String(f["found"])}”不是等级数字。第一列应为 1 到 10 的整数。`,
  "scale-size": (f) => `等级量表有 ${String(f["levels"])} 个不同等级：应为两到十个，分两列填写数字与名称。`,
  "scale-ambiguous": (f) => `等级量表第 ${String(f["row"])} 行：名称“${String(f["label"])}”对应两个等级，请只保留一个。`,
  "not-a-number": (f) => `${at(f)}：“${String(f["found"])}”不是数字。请填写数字，或留空。`,
  "not-a-number-argument": (f) => `${String(f["argument"])}：“${String(f["found"])}”不是数字。请给出数字，或省略该参数。`,
  "number-out-of-range": (f) => `${String(f["argument"])}为 ${String(f["found"])}：应大于 ${String(f["above"])} 且不超过 ${String(f["upTo"])}。`,
  "not-a-date": (f) => `${String(f["argument"])}：“${String(f["found"])}”不是日期。请用日期单元格，或 2026-12-31 这样的文本。`,
  "date-missing": (f) => `${String(f["argument"])}为空：请给出截至日期，例如 DATE(2026,12,31)。`,
  "not-a-mark": (f) => `${at(f)}：“${String(f["found"])}”不是标记。请填 TRUE、1、是、√ 或 ✓，或留空。`,
  "not-a-class": (f) => `${at(f)}：“${String(f["found"])}”不是能力类别。请填 全员核心、序列通用 或 序列专业（core、general、professional）。`,
  "not-a-grade": (f) => `${at(f)}：“${String(f["found"])}”不是职等职级。请同时写明等和级，例如 4等20级 或 4-20。`,
  "grade-made-a-date": (f) => `${at(f)}是日期，不是职等职级：直接输入 4-20 会被 Excel 变成日期。请将单元格设为文本后重新输入，或写成 4等20级。`,
  "not-a-tie-policy": (f) => `平票规则为“${String(f["found"])}”：可用 unresolved、lower、higher 或 median。`,
  "not-a-missing-policy": (f) => `缺项处理为“${String(f["found"])}”：可用 renormalise，或不填。`,
  "not-a-show": (f) => `显示内容为“${String(f["found"])}”：可用 actual、required、gap、points 或 attainment。`,
  "error-in-cell": (f) => `${at(f)}为错误值 ${String(f["found"])}：请先更正该单元格。`,
  "error-in-argument": (f) => `${String(f["argument"])}为错误值 ${String(f["found"])}：请先更正。`,
  "negative-weight": (f) => `${at(f)}：权重 ${String(f["found"])} 为负数。权重不得小于 0。`,
  "negative-months": (f) => `${at(f)}：月数不能为 ${String(f["found"])}。请填写相互了解的月数。`,
  "weights-off": (f) => `权重合计为 ${String(f["sum"])}：应为 1 或 100。`,
  "weight-without-requirement": (f) => `第 ${String(f["person"])} 人的第 ${String(f["line"])} 项有权重而无要求等级：请填写等级，或清除权重。`,
  "one-line": (f) => `${String(f["leader"])}只有一个单元格，而${String(f["argument"])}为 ${String(f["shape"])}：请为每一项选择${String(f["leader"])}，排成一行或一列。`,
  "one-person": (f) => `${String(f["argument"])}为 ${String(f["shape"])}：请只选一行或一列，即一个人的各项能力。`,
  "marks-and-months": (f) => `${at(f)}：月数中混有 TRUE。请只用标记，或只用月数。`,
  "too-large": () => "结果过大，单元格无法显示：请检查数字。",
  "own-fault": (f) => `QUAL.${String(f["function"])} 自身出错，请连同公式一并反馈。${String(f["detail"])}`,

  "table-empty": (f) => `${String(f["argument"])}为空：请选择包含标题行的表。`,
  "table-not-recognised": (f) => `${String(f["argument"])}：无法识别其列。需要：${columns(f["missing"])}。请选择包含标题行的表，或先用 QUAL.TABLE 整理。`,
  "setup-unknown-source": (f) => `QualSetup 中没有来源“${String(f["source"])}”：请在窗格中重新识别工作簿。`,
  "setup-gone": (f) => `请重新识别“${String(f["source"])}”：列“${String(f["column"])}”已不存在。`,
  "setup-column": (f) => `“设置”缺少列 ${String(f["column"])}：请选择包含标题的整个 QualSetup 表。`,
  "setup-cell": (f) => `“设置”第 ${String(f["row"])} 行 ${String(f["column"])}：“${String(f["text"])}”无法读取。请在窗格中重新识别工作簿。`,
  "setup-no-purpose": (f) => `来源“${String(f["source"])}”尚未指定用途：请在窗格的“识别”中选择。`,
  "setup-blocks": (f) => `需要 ${String(f["wanted"])} 个区域，只给出 ${String(f["given"])} 个：请按 QualSetup 的顺序为每个来源给出一个区域。`,
  "policy-columns": () => "政策参数需要两列：key 与 value。",
  "policy-unknown": (f) => `政策参数：没有名为“${String(f["key"])}”的参数。名称见 QualPolicy 表。`,
  "policy-appraisals": () => "政策参数：promotionScore 以年度绩效为准，而函数不读取绩效。请将其设为 off，或在窗格中生成矩阵（届时写入数值）。",
  "policy-value": (f) => `政策参数：${String(f["key"])} 不能取值“${String(f["value"])}”。可取的值见 QualPolicy 表；删去该行则用默认值。`,
  "nobody-of-that-id": (f) => `员工表中没有工号为“${String(f["id"])}”的员工：请填写花名册中的工号。`,
  "unpivot-headers": (f) => `区域为 ${String(f["shape"])}，除去 ${String(f["headerRows"])} 行标题和 ${String(f["headerColumns"])} 列标题后没有数据。请选择整个矩阵，或减少标题行列数。`,
  "sum-is": (f) => `合计 ${String(f["sum"])}，应为 1 或 100`,
  "weights-unread": () => "有权重为负数、错误值或不是数字",
  "groups-missing": (f) => `${at(f)}：有权重而无分组。请填写分组，或清除权重。`,

  "no-gap-given": () => "该行没有差距：请给出每个单项的实际等级减要求等级，例如用 QUAL.GAP 计算。",
  "not-rated": () => "尚未评定：请填写等级。",
  "rated-of": (f) => `${String(f["lines"])} 项中已评 ${String(f["rated"])} 项：请先评完其余各项，或在第五个参数（缺项处理）填 renormalise。`,
  "rated-of-match": (f) => `${String(f["lines"])} 项中已评 ${String(f["rated"])} 项：请先评完其余各项。`,
  "value-missing": (f) => `${String(f["lines"])} 个值中已填 ${String(f["given"])} 个：请先填写其余的值。`,
  "no-ballot": () => "尚无评定：请至少填写一位评定人的等级。",
  "all-short": (f) => `没有有效评定：所有评定人了解被评人均不足 ${String(f["months"])} 个月。请由了解更久的人评定。`,
  "no-speciality-ballot": () => "没有熟悉该专业的评定人：请标明谁熟悉，或请熟悉者评定。",
  "tie": (f) => `等级 ${list(f["levels"])} 票数相同：由主持人裁定，或给出平票规则（lower、higher、median）。`,
  "grade-blank": () => "没有职等职级：请填写，例如 4等20级。",
  "has-left": (f) => `${String(f["id"])} 已离职，不再评定。`,
  "step-needed": (f) => `${String(f["grade"])} 等与界线同等，须看级：请补填，例如 ${String(f["grade"])}等20级。`,
};
