import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";
import type { CliRefusals, CliWords } from "../cli";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const at = (f: Facts): string => (f["path"] ? `的 ${text(f["path"])} 处` : "");
const file = (f: Facts): string => text(f["file"]);

export const cliRefusals: CliRefusals = {
  "no-command": () => "请说明要做什么：qual inspect FILE、qual check FILE、qual run FILE --out OUT.xlsx 或 qual calc FORMULA [FILE]；用法见 qual --help。",
  "unknown-command": (f: Facts) => `没有 ${text(f["command"])} 这个命令：可用 inspect、check、run、calc。`,
  "command-later": (f: Facts) => `本版本尚未提供 ${text(f["command"])} 命令：请使用 run，它会把所有人的匹配度写入工作簿。`,
  "bad-option": (f: Facts) => `此处不能使用 ${text(f["option"])}；各命令的选项见 qual --help。`,
  "option-without-value": (f: Facts) => `${text(f["option"])} 需要一个值，例如 ${text(f["example"])}。`,
  "no-file": (f: Facts) => `请指定工作簿：qual ${text(f["command"])} FILE.xlsx。`,
  "no-formula": () => "请给出公式，例如 qual calc \"=QUAL.LEVEL(\"\"专家\"\")\"，或用 - 从标准输入读取公式。",
  "too-many-arguments": (f: Facts) => `多了一个参数 ${text(f["argument"])}；文件名含空格时请加引号。`,
  "no-out": () => "请用 --out OUT.xlsx 指明结果写到哪里。",
  "out-kind": (f: Facts) => `${text(f["out"])} 必须以 .xlsx 结尾。`,
  "out-is-input": (f: Facts) => `${text(f["out"])} 就是源工作簿，源文件绝不会被改写：请用 --out 指定另一个文件名。`,
  "out-exists": (f: Facts) => `${text(f["out"])} 已存在：请换一个文件名，或加 --force 覆盖。`,
  "out-no-folder": (f: Facts) => `${text(f["out"])} 所在的文件夹不存在：请先新建，或换一个位置。`,
  "out-not-written": (f: Facts) => `${text(f["out"])} 无法写入（${text(f["detail"])}）：请检查权限和磁盘空间。`,
  "bad-day": (f: Facts) => `--as-of ${text(f["value"])} 不是有效日期：请写成 2026-12-31 的形式。`,
  "bad-language": (f: Facts) => `不支持 --lang ${text(f["value"])}：请用 en 或 zh。`,
  "round-unknown": (f: Facts) => `没有属于轮次“${text(f["round"])}”的评定：现有轮次为 ${text(f["rounds"])}。`,
  "no-rounds": (f: Facts) => `评定记录中没有注明轮次，无法选择“${text(f["round"])}”：请去掉 --round。`,
  "file-missing": (f: Facts) => `${file(f)} 不存在：请检查路径和文件名。`,
  "file-is-folder": (f: Facts) => `${file(f)} 是文件夹：请指定其中的工作簿。`,
  "file-unreadable": (f: Facts) => `${file(f)} 无法读取（${text(f["detail"])}）：请在其他程序中关闭它，并检查访问权限。`,
  "map-missing": (f: Facts) => `映射文件 ${file(f)} 不存在：请检查 --map 后的路径。`,
  "map-not-json": (f: Facts) => `映射文件 ${file(f)} 不是有效的 JSON（${text(f["name"])}）：请更正，或重新保存。`,
  "map-unknown-member": (f: Facts) => `映射文件 ${file(f)}${at(f)}含有未知成员 ${text(f["name"])}：请删除或更正。`,
  "map-bad-member": (f: Facts) => `映射文件 ${file(f)}${at(f)}的 ${text(f["name"])} 无法使用：请更正。`,
  "map-unknown-field": (f: Facts) => `映射文件 ${file(f)}${at(f)}引用了字段 ${text(f["name"])}，该用途的表没有此字段：请更正。`,
  "map-unknown-scale": (f: Facts) => `映射文件 ${file(f)}${at(f)}引用了未定义的量表 ${text(f["name"])}：请在 scales 中补充。`,
  "not-a-workbook": (f: Facts) => `${file(f)} 不是工作簿：请使用 Excel 保存的 .xlsx 文件，或 .csv 文件。`,
  "encrypted": (f: Facts) => `${file(f)} 有密码保护：请在 Excel 中取消密码（文件 > 信息 > 保护工作簿）后重新保存。`,
  "legacy-xls": (f: Facts) => `${file(f)} 是旧的 .xls 格式：请用 Excel 打开并另存为 .xlsx。`,
  "too-large": (f: Facts) => `${file(f)} 过大，无法读取：请拆分文件，或删除不需要的工作表。`,
  "zip-bomb": (f: Facts) => `${file(f)} 解压后的体积远超正常工作簿，未打开：请用 Excel 重新保存，或向发件人核实。`,
  "too-many-parts": (f: Facts) => `${file(f)} 包含的部件数量异常，未打开：请用 Excel 重新保存。`,
  "doctype": (f: Facts) => `${file(f)} 含有工作簿不应有的文档类型声明，未打开：请用 Excel 重新保存。`,
  "broken-xml": (f: Facts) => `${file(f)} 已损坏（${text(f["detail"])}）：请用 Excel 打开并修复后重新保存。`,
  "broken-zip": (f: Facts) => `${file(f)} 已损坏或不完整：请重新复制或下载，或用 Excel 打开后重新保存。`,
  "too-many-cells": (f: Facts) => `${file(f)} 的单元格数量超出可读取的上限：请删除不需要的内容或拆分文件。`,
  "bad-part-name": (f: Facts) => `${file(f)} 含有名称不安全的部件，未打开：请用 Excel 重新保存。`,
  "empty-file": (f: Facts) => `${file(f)} 是空文件：请重新保存工作簿，或指定其他文件。`,
  "text-encoding": (f: Facts) => `${file(f)} 的字符无法识别：请另存为 CSV UTF-8 格式。`,
  "no-data": (f: Facts) => `${file(f)} 中没有数据：请录入带标题行的数据后重试。`,
  "header-only": (f: Facts) => `${file(f)} 只有标题行，没有人员：请填写花名册后重试。`,
  "no-employees": (f: Facts) => `在 ${file(f)} 中没有找到员工：花名册须有含工号或姓名的标题行，且其下有人员；也可用 --map 指定各列。`,
  "fault": (f: Facts) => `qual 自身出错（${text(f["detail"])}）：请附上所用命令反馈给我们。`,
};

export const cliWords: CliWords = {
  "help": () => `qual：不打开 Excel，直接在文件上运行本加载项

  qual inspect FILE              工作簿中有哪些表，各表如何识别
  qual check FILE                存在哪些错误或疑点，位于哪些单元格
  qual run FILE --out OUT.xlsx   分派评定、汇总、计分；OUT 为加入 QUAL 工作表后的工作簿
  qual calc FORMULA [FILE]       计算一个公式（含 QUAL 函数）；"-" 表示逐行读取公式

  --json              只输出 JSON
  --as-of 2026-12-31  计算的截至日期（默认：今天）
  --map FILE.json     使用已保存的映射
  --lang en|zh        信息的语言
  --round NAME        要计算的轮次（默认：最近一轮）
  --progress          在标准错误上显示进度
  --force             OUT 已存在时覆盖

退出状态：0 完成；1 完成但发现错误；2 未能完成。`,
  "as-of": (f: Facts) => `截至日期 ${text(f["asOf"])}`,
  "no-tables": () => "没有找到表格。",
  "table-line": (f: Facts) => `${text(f["sheet"])}!${text(f["range"])}  ${text(f["purpose"])}（${text(f["orientation"])}，把握 ${text(f["confidence"])}）`,
  "unknown-purpose": () => "用途未识别",
  "unused": () => "保留，不使用",
  "column": () => "列", "header": () => "标题", "field": () => "字段", "sure": () => "把握",
  "person": () => "人员", "position": () => "岗位", "body": () => "评定机构", "rated": () => "已评", "score": () => "得分", "match": () => "匹配度", "main-gap": () => "主要差距", "status": () => "状态",
  "severity": () => "级别", "place": () => "位置", "finding": () => "问题", "fix": () => "处理办法",
  "severity-error": () => "错误", "severity-warning": () => "警告", "severity-info": () => "提示",
  "no-findings": () => "未发现问题。",
  "findings-count": (f: Facts) => `错误 ${text(f["errors"])} 个，警告 ${text(f["warnings"])} 个，提示 ${text(f["notes"])} 个`,
  "people-count": (f: Facts) => `共 ${text(f["people"])} 人，其中 ${text(f["scored"])} 人有得分`,
  "written": (f: Facts) => `已写入：${text(f["out"])}（${text(f["sheets"])}）`,
  "written-plain": (f: Facts) => `已用普通公式写入：${text(f["out"])}（${text(f["sheets"])}）；哪些会随源表变化、哪些是数值，各表均有说明`,
  "written-values": (f: Facts) => `已写入：${text(f["out"])}（${text(f["sheets"])}），内容为数值：无法使用实时公式，原因见各表`,
  "rows-accounted": () => "各行去向：",
  "more-tables": (f) => `…… 另有 ${text(f["count"])} 张表。`,
  "more": (f: Facts) => `…… 另有 ${text(f["count"])} 条；用 --json 可全部列出`,
  "stage-open": () => "打开", "stage-read": () => "读取", "stage-understand": () => "识别", "stage-reckon": () => "计算", "stage-write": () => "写入", "stage-calculate": () => "重算", "stage-save": () => "保存",
};
