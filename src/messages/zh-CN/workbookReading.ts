import type { Facts } from "../../rules/outcome";
import { factText } from "../factText";
import type { readingFindings as enFindings, readingReasons as enReasons } from "../en/workbookReading";

const text = (fact: Facts[string] | undefined): string => factText(fact, "、");

export const readingReasons: Readonly<Record<keyof typeof enReasons, string>> = {
  "values-known": "其中的值在本工作簿其他表中出现。",
  "beside-number": "该列在编号旁，内容是姓名。",
  "form-above": "列表上方填写的信息说明了被评人。",
  "says-which-fact": "该列逐行说明旁边的数值是什么。",
  "fact-beside": "另一列逐行说明该数值的含义。",
  "rules-out-rows": "在此标记的行不采用。",
  "used-as-decision": "最终等级作为评议结论读取，不作为评定。",
  "used-as-rating": "同样的行也作为评定读取，该列在那里生效。",
  "final-level": "标题说明这是最终确定的等级。",
  "second-use": "同样的行有两种用途。",
  "header-chosen": "标题行由您指定。",
  "range-chosen": "范围由您指定。",
  "confirmed": "已由您确认。",
  "added-since": "该列是保存映射之后新增的。",
  "scale-stated": "标题或列名写明了等级范围。",
  "scale-from-values": "从数值本身可以看出等级范围。",
  "scale-converted": "等级已换算到任职资格标准所用的量表。",
};

export const readingFindings: Readonly<Record<keyof typeof enFindings, (facts: Facts) => readonly [string, string | null]>> = {
  "scale-recognised": (f) => [`“${text(f["header"])}”列的等级从 ${text(f["from"])} 到 ${text(f["to"])}：${text(f["pairs"])}。`, "如果量表不同，请在表上方写明图例，或在“识别”中修改该列。"],
  "scale-skips": (f) => [`“${text(f["header"])}”列的等级缺少 ${text(f["skipped"])}，已按同一量表的相邻档次读取（${text(f["pairs"])}）。`, "如果缺少的等级确实存在，请在表上方写明图例。"],
  "scale-converted": (f) => [`存在两种量表：“${text(f["header"])}”列的等级（${text(f["from"])} 档）已换算到标准所用的量表（${text(f["to"])} 档）：${text(f["pairs"])}。`, "请确认该换算，或统一评定与标准所用的量表。"],
  "scale-merges": (f) => [`换算后，“${text(f["header"])}”列中不同的等级变为相同：${text(f["merged"])}。`, "请检查这一差别在此是否重要。"],
  "left-by-date": (f) => [`${text(f["name"])} 已于 ${text(f["date"])} 离职，按离职人员处理。`, "如果仍在职，请清除该日期。"],
  "setup-sheet-renamed": (f) => [`已保存的映射中的工作表“${text(f["before"])}”现名为“${text(f["after"])}”，已从该表读取。`, null],
  "setup-column-moved": (f) => [`“${text(f["header"])}”列的位置与保存映射时不同，已按标题重新找到。`, null],
  "setup-column-renamed": (f) => [`映射中的“${text(f["before"])}”列标题现为“${text(f["after"])}”，含义保持不变。`, "如果含义已变，请在“识别”中修改。"],
  "setup-column-gone": (f) => [`映射中的“${text(f["header"])}”列已不存在。`, "请恢复该列，或重新识别该表。"],
  "setup-column-added": (f) => [`“${text(f["header"])}”列是保存映射之后新增的，未使用。`, "如有需要，请在“识别”中为其选择字段。"],
  "dates-as-achieved": (f) => [`“${text(f["header"])}”列只有日期没有等级：均视为已达标，有效期至该日。`, null],
};
