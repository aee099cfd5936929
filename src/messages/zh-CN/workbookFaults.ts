import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";
import type { workbookFaults as english } from "../en/workbookFaults";

type Words = (facts: Facts) => readonly [message: string, fix: string | null];

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");
const more = (f: Facts): string => (typeof f["more"] === "number" ? `另有 ${text(f["more"])} 个单元格相同。` : "");
const field = (f: Facts): string => text(f["fieldName"] ?? f["field"]);
const table = (f: Facts): string => `“${text(f["purposeName"] ?? f["purpose"])}”表`;
const person = (f: Facts): string => (f["name"] && f["name"] !== f["id"] ? `${text(f["name"])}（${text(f["id"])}）` : text(f["id"]));
const column = (f: Facts): string => (text(f["header"]) === "" ? "该列" : `“${text(f["header"])}”列`);

/** 放在整本工作簿里才看得出来的问题。 */
export const workbookFaults: Readonly<Record<keyof typeof english, Words>> = {
  "number-with-unit": (f) => [`${field(f)}：“${text(f["text"])}”把单位写进了数字，只读取了数字。${more(f)}`, "单元格只填数字，单位写在标题里。"],
  "text-odd-space": (f) => [`${field(f)}：“${text(f["text"])}”含有看不见的空格或字符（不间断空格、制表符、零宽字符）。${more(f)}`, `改为“${text(f["fix"])}”。`],
  "number-among-names": (f) => [`${field(f)}：这一列都是名称，这里却是数字 ${text(f["text"])}，可能是别的列错位了。${more(f)}`, "填写名称，或把数值移回原来的列。"],
  "number-negative": (f) => [`${field(f)}为 ${text(f["text"])}，不可能小于 0。${more(f)}`, "更正正负号或数字。"],
  "id-rounded": (f) => [`${field(f)}：${text(f["text"])} 超出 Excel 数字能保留的位数，末几位已丢失，可能变成别人的号码。${more(f)}`, "把该列设为文本格式，从原始资料重新录入。"],
  "id-scientific": (f) => [`${field(f)}：“${text(f["text"])}”是被 Excel 或导出程序缩写的长号码，对应不到任何人。${more(f)}`, "从原始资料取回完整号码，存入文本格式的单元格。"],
  "ids-mixed": (f) => [`${field(f)}：有 ${text(f["numbers"])} 个存为数字、${text(f["texts"])} 个存为文本，用公式比对时会互相找不到。`, "统一存为文本。"],
  "id-short": (f) => [`${field(f)}：${text(f["text"])} 比其他号码短（应为 ${text(f["length"])} 位），前导零可能丢了。${more(f)}`, `如果是，请以文本填写 ${text(f["fix"])}。`],
  "row-repeated": (f) => [`${table(f)}的这一行与第 ${text(f["row"])} 行完全相同。${more(f)}`, "删除其中一行。"],

  "person-two-ids": (f) => [`${text(f["name"])} 在花名册中有两个工号 ${text(f["other"])} 和 ${text(f["id"])}，其他信息相同，目前按两个人处理。`, "如果是同一人，请删除其中一行。"],
  "rated-oneself": (f) => [`${person(f)}成了自己的评定人，这样的评定不计入。${more(f)}`, "填写真正的评定人，或把等级移到自评表。"],
  "left-but-rated": (f) => [`有 ${text(f["count"])} 条评定针对已离职人员，不参与计算。`, null],
  "left-holds-role": (f) => [`${person(f)}已离职，但仍有评定角色。${more(f)}`, "清除角色，或更正员工状态。"],
  "manager-unknown": (f) => [`${person(f)}的上级 ${text(f["text"])} 不在花名册中。${more(f)}`, "更正上级，或把此人加入花名册。"],
  "manager-left": (f) => [`${person(f)}的上级 ${text(f["text"])} 已离职。${more(f)}`, "填写现任上级。"],
  "manager-cycle": (f) => [`汇报关系成了一个圈：${text(f["people"])}。`, "更正其中一人的上级。"],
  "department-without-manager": (f) => [`${text(f["department"])}（${text(f["people"])} 人）没有部门经理。`, "如果有部门经理，请在其角色中填写“部门经理”。"],
  "email-odd": (f) => [`${person(f)}的邮箱“${text(f["text"])}”不是有效地址。${more(f)}`, "更正邮箱地址。"],
  "email-shared": (f) => [`${text(f["other"])} 与 ${person(f)}的邮箱相同：${text(f["text"])}。`, "更正其中一个；如果是同一人，请删除另一行。"],
  "position-without-holder": (f) => [`花名册中没有人担任该标准的岗位“${text(f["position"])}”。`, null],
  "department-near": (f) => [`部门“${text(f["text"])}”（${text(f["count"])} 次）与“${text(f["near"])}”（${text(f["often"])} 次）十分相近，目前按两个部门处理。`, "如果是同一个，请统一写法。"],
  "position-near": (f) => [`岗位“${text(f["text"])}”（${text(f["count"])} 次）与“${text(f["near"])}”（${text(f["often"])} 次）十分相近，目前按两个岗位处理。`, "如果是同一个，请统一写法。"],
  "competency-near": (f) => [`能力项“${text(f["text"])}”（${text(f["count"])} 次）与“${text(f["near"])}”（${text(f["often"])} 次）十分相近，目前按两项处理。`, "如果是同一项，请统一写法。"],

  "scales-differ": (f) => [`工作簿用了两种等级量表：“${text(f["sheet"])}”为 ${text(f["one"])} 级，这里为 ${text(f["two"])} 级。各表按自己的量表读取。`, "如果要相互比较，请统一为一种量表。"],
  "legends-conflict": (f) => [`“${text(f["text"])}”在这里是第 ${text(f["two"])} 级，在“${text(f["sheet"])}”却是第 ${text(f["one"])} 级。`, "统一含义，或给等级另取名称。"],
  "required-unreachable": (f) => [`“${text(f["competency"])}”要求 ${text(f["level"])} 级，而评定所用的量表最高只有 ${text(f["most"])} 级，谁也达不到。${more(f)}`, "更正要求等级，或按标准的量表评定。"],
  "level-unused": (f) => [`第 ${text(f["level"])} 级${f["label"] ? `（${text(f["label"])}）` : ""}在 ${text(f["count"])} 条评定中无人获得。`, null],
  "weight-forms-mixed": (f) => [`权重有两种写法：${text(f["fractions"])} 个是小数，${text(f["percents"])} 个是不带百分号的百分数。`, "统一为一种写法。"],
  "weight-zero": (f) => [`有 ${text(f["count"])} 行的权重为 0：只显示，不计分。`, "填写权重，或留空。"],
  "grade-span-reversed": (f) => [`“${text(f["competency"])}”这一行适用职级从 ${text(f["from"])} 到 ${text(f["to"])}，终点低于起点，对任何人都不适用。`, "对调两个职级。"],

  "date-implausible": (f) => [`${field(f)} ${text(f["date"])} 不合常理。${more(f)}`, "更正年份。"],
  "date-two-digit-year": (f) => [`${field(f)}：“${text(f["text"])}”的年份只有两位，按 ${text(f["date"])} 读取。${more(f)}`, "年份写满四位。"],
  "date-not-formatted": (f) => [`${field(f)}：日期列中的 ${text(f["text"])} 是普通数字，按 ${text(f["fix"])} 读取。${more(f)}`, "把单元格设为日期格式。"],
  "dates-1904": (f) => [`该工作簿采用 1904 日期系统，其中 ${text(f["count"])} 个日期已据此读取；复制到其他工作簿会相差四年。`, null],
  "rated-before-hire": (f) => [`${text(f["id"])} 的评定日期 ${text(f["date"])} 早于入职日期 ${text(f["hired"])}。${more(f)}`, "更正其中一个日期。"],
  "certificate-ends-before-start": (f) => [`${text(f["id"])} 的“${text(f["post"])}”证书到期日 ${text(f["to"])} 早于生效日 ${text(f["from"])}。`, "更正其中一个日期。"],
  "probation-but-regularised": (f) => [`${person(f)}标为试用，但已于 ${text(f["date"])} 转正。`, "更正员工状态或日期。"],

  "sheet-very-hidden": (f) => [`工作表“${text(f["sheet"])}”有数据，但被深度隐藏，Excel 菜单中看不到，未读取。`, "制表人可在宏编辑器中取消隐藏；如果需要其中的表，请在“识别”中启用。"],
  "columns-hidden": (f) => [`${table(f)}的隐藏列照常读取：${text(f["headers"])}。`, "取消隐藏；如果不需要，请在“识别”中停用。"],
  "merged-across": (f) => [`“${text(f["text"])}”写在跨多列的合并单元格里，只有第一列有值，其余 ${text(f["columns"])} 列按空白读取。${more(f)}`, "取消合并并分别填写。"],
  "merged-hides": (f) => [`合并单元格下面藏着“${text(f["text"])}”，看不到却会被读取。${more(f)}`, "取消合并，删除或移走下面的内容。"],
  "total-off": (f) => [`“${text(f["header"])}”的合计写的是 ${text(f["printed"])}，而从 ${text(f["from"])} 起各单元格之和为 ${text(f["sum"])}。`, "查找改动过的单元格，或用公式计算合计。"],
  "rows-outside": (f) => [`有 ${text(f["rows"])} 行像是${table(f)}的内容，但在表外（${text(f["range"])}），未读取。`, "去掉上方的空行，或在“识别”中扩大该表的范围。"],
  "header-twice": (f) => [`${table(f)}有两列的标题都是“${text(f["header"])}”。${more(f)}`, "给两列不同的标题，或删除多余的一列。"],
  "header-blank": (f) => [`${table(f)}有一列有数据却没有标题，不说明含义就不会使用。${more(f)}`, "补上标题。"],
  "periods-unordered": (f) => [`工作表按排列顺序视为各轮次，但“${text(f["sheet"])}”排在“${text(f["before"])}”之后，最后一张“${text(f["last"])}”会被当作最近一轮。`, "按时间先后排列工作表。"],

  "formula-overwritten": (f) => [`${column(f)}用的是公式（${text(f["example"])}），这里却直接写了 ${text(f["text"])}，不再随数据变化。${more(f)}`, "把公式复制到该单元格，或用批注说明原因。"],
  "formula-differs": (f) => [`${column(f)}用同一个公式填充（${text(f["example"])}），这里却是另一个：${text(f["text"])}。${more(f)}`, "请核对；如无特别用意，向下复制通用的公式。"],
  "formula-circular": (f) => [`公式 ${text(f["text"])} 引用了自身所在的单元格，Excel 会显示 0 或警告。${more(f)}`, "把该单元格从引用区域中去掉。"],
  "formula-reference-lost": (f) => [`公式 ${text(f["text"])} 引用的内容已不存在（#REF!）。${more(f)}`, "重新输入引用。"],
  "formula-other-file": (f) => [`公式 ${text(f["text"])} 引用了其他文件，值可能是旧的，文件移动后会失效。${more(f)}`, "把数据放进本工作簿，或把公式改为数值。"],
  "formula-outside": (f) => [`公式 ${text(f["text"])} 引用的 ${text(f["range"])} 不在任何表内，而且是空的。${more(f)}`, "更正引用。"],
  "formula-range-short": (f) => [`公式 ${text(f["text"])} 只到 ${text(f["range"])}，而“${text(f["sheet"])}”的表到第 ${text(f["last"])} 行，下面的行没有算进去。${more(f)}`, "扩大引用范围，或引用整列。"],
  "formula-volatile": (f) => [`${column(f)}使用了 ${text(f["name"])}，值会自行变化，今天的结果明天无法重现。`, "需要留存结果时，请用固定日期或直接引用。"],
};
