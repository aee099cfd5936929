import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";
import type { WorkflowFindings, WorkflowProblems } from "../workflows";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const sheet = (f: Facts): string => (f["sheet"] ? `工作表“${text(f["sheet"])}”` : "工作簿");
const PLAN_REASONS = new Map([
  ["name", "表名不在允许范围内"], ["formula-too-long", "公式超出 Excel 允许的长度"],
  ["beyond-sheet", "行数或列数超出一张工作表"], ["text-too-long", "有文本超出一个单元格的容量"],
  ["not-a-number", "有数值无法计算"], ["equal-headers", "有两列标题相同"],
]);

export const workflowProblems: WorkflowProblems = {
  "cancelled": () => "已取消，未再写入任何内容。",
  "excel-editing": () => "有单元格正处于编辑状态。请在工作表中按回车或 Esc，然后重试。",
  "excel-silent": (f: Facts) => `Excel 已有 ${text(f["seconds"])} 秒没有响应。请结束单元格编辑或等待计算完成后重试；本步骤可放心重复执行。`,
  "excel-protected": (f: Facts) => `${sheet(f)}受保护，无法写入。请先撤销保护（审阅 > 撤销工作表保护），再重试。`,
  "excel-gone": () => "其间有工作表、表格或名称被改名或删除。请重新读取工作簿，再执行本步骤。",
  "excel-unsupported": (f: Facts) => `当前版本的 Excel 不支持此操作（${text(f["location"]) || "缺少所需功能"}）。请更新 Excel，或使用 Microsoft 365、Office 2024。`,
  "excel-too-large": () => "即使分成小块，Excel 仍拒绝了这些数据。请关闭其他工作簿或拆分本工作簿后重试。",
  "excel-asleep": () => "与工作簿的连接已中断。请刷新页面或重新打开工作簿后重试。",
  "excel-failed": (f: Facts) => `Excel 未能完成操作（${text(f["officeCode"])}）。请保存并重新打开工作簿，再重试。`,
  "plan-refused": (f: Facts) => `未写入工作表“${text(f["sheet"])}”：${PLAN_REASONS.get(text(f["reason"])) ?? text(f["reason"])}${f["at"] ? `（位于 ${text(f["at"])}）` : ""}。请在源数据中缩短或更正后重新生成。`,
  "write-differs": (f: Facts) => `工作表“${text(f["sheet"])}”的单元格 ${text(f["at"])} 与写入内容不一致，可能有人同时编辑。请重新生成。`,
  "no-free-sheet-name": (f: Facts) => `已存在名为“${text(f["sheet"])}”的工作表，且不是本加载项创建的。请将其改名后重新生成。`,
  "fixes-interrupted": () => "修正中途停止，部分单元格可能已更改。点“还原原值”可全部恢复，然后再试。",
  "formulas-not-kept": () => "未能妥善保留公式，因此没有冻结任何内容。请保存并重新打开工作簿后再试。",
  "nothing-to-freeze": () => "这里没有可冻结的 QUAL 公式。请选择含有 QUAL 公式的工作表或单元格。",
  "nothing-to-thaw": () => "这里没有冻结的内容，所有 QUAL 公式均在原单元格中。",
  "nothing-to-repair": () => "没有停留在 #NAME? 的 QUAL 公式。",
  "freeze-interrupted": () => "冻结中断：部分单元格已变为数值，其公式均已保留。再次点击“冻结”可继续完成，点击“解冻”可恢复公式。",
  "thaw-interrupted": () => "解冻中断：部分公式已恢复，其余公式仍保留。请再次点击“解冻”完成。",
  "restore-broken": () => "无法读取保留的原值，没有做任何更改。请选择另一个原值文件，或使用 Excel 的撤销。",
  "restore-too-large": (f: Facts) => `将要修改的单元格（${text(f["ranges"])}）过多，无法保留还原点。请减少一次修改的范围。`,
  "workbook-not-empty": () => "示例数据只能插入空白工作簿，当前工作簿已有数据。请新建工作簿后再插入。",
  "sheet-name-taken": (f: Facts) => `工作簿中已有工作表“${text(f["sheet"])}”。请将其改名后重试；插入示例数据时建议使用新工作簿。`,
  "sample-broken": () => "示例数据未能加载。请重新打开任务窗格后再试。",
  "library-broken": () => "标准库未能加载。请重新打开任务窗格后再试。",
  "template-refused": (f: Facts) => `“${text(f["template"])}”的权重无法合计为 100，请调整所给权重后重试。`,
  "table-gone": () => "该表已不存在。请重新读取工作簿后再试。",
  "selection-blank": () => "所选单元格是空白的。请选中一张表（含标题行）后再试。",
  "selection-scattered": (f) => `所选区域 ${text(f["range"])} 不是一个整块。请选中一个矩形区域后再试。`,
  "selection-elsewhere": (f) => `所选区域不在该表处（${text(f["sheet"])} ${text(f["range"])}）。请在该工作表的对应列中选择后再试。`,
  "selection-taken": (f) => `所选单元格属于工作表“${text(f["sheet"])}”中的表 ${text(f["range"])}。请缩小选择，或先停用那张表。`,
  "selection-own-sheet": (f) => `“${text(f["sheet"])}”由本加载项生成，不能作为数据来源。请选择您自己的工作表。`,
  "header-too-far": () => "标题行最多 20 行，且位于表内或表的上方。请减少所选行，或选择数据上方的行。",
  "mapping-not-json": (f) => `该文件不是已保存的映射（${text(f["name"])}）。请选择在“识别”中保存的文件。`,
  "mapping-unknown-member": (f) => `映射文件${f["path"] ? `在 ${text(f["path"])} 处` : ""}有无法识别的成员 ${text(f["name"])}。请从文件中删除后再试。`,
  "mapping-bad-member": (f) => `映射文件${f["path"] ? `在 ${text(f["path"])} 处` : ""}的 ${text(f["name"])} 无法使用。请更正文件后再试。`,
  "mapping-unknown-field": (f) => `映射文件${f["path"] ? `在 ${text(f["path"])} 处` : ""}使用了字段 ${text(f["name"])}，该用途的表没有这个字段。请更正文件后再试。`,
  "mapping-unknown-scale": (f) => `映射文件${f["path"] ? `在 ${text(f["path"])} 处` : ""}使用了未定义的量表 ${text(f["name"])}。请更正文件后再试。`,
  "formula-too-long": (f) => `公式共 ${text(f["length"])} 个字符，Excel 最多 8192 个。请把较长的列表放入单元格，再选择这些单元格。`,
  "formula-refused": (f) => `Excel 无法识别公式 ${text(f["formula"])}。请检查手工输入的参数：括号和引号须成对出现。`,
  "no-employees": () => "没有找到花名册。花名册须有标题行，并包含工号或姓名列；请在“识别”中指定所在工作表，或在已保存的映射中注明各列。",
  "no-such-person": (f: Facts) => `矩阵中没有工号为 ${text(f["person"])} 的人员。请重新读取工作簿，或从列表中选择。`,
  "nothing-to-explain": () => "所选单元格不属于矩阵中的任何人。请在 QUAL Scores、QUAL Matrix 或花名册中选择某人所在行的单元格。",
};

export const workflowFindings: WorkflowFindings = {
  "setup-broken": (f: Facts) => [`已保存的映射无法读取：表 QualSetup 第 ${text(f["row"])} 行“${text(f["column"])}”列${f["text"] ? `的内容为“${text(f["text"])}”` : "缺失"}。已重新识别各表。`, "请在“识别”中重新保存。"],
  "part-not-read": (f: Facts) => [`工作表“${text(f["sheet"])}”过大，其中 ${text(f["cells"])} 个单元格（${text(f["address"])}）未读取。`, "请将不需要的内容移到其他工作簿。"],
  "sheets-frozen": (f) => [`${text(f["sheets"])}：已冻结或依据冻结的数据，因此保持原样，仍为冻结当日的数值。`, "请在窗格的“矩阵 > 本工作簿中的 QUAL 公式”中解冻，再重新生成。"],
};
