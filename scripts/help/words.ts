import type { FunctionGroup } from "../../src/functions/groups";
import type { Language } from "../../src/messages/language";

interface HelpWords {
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly all: string;
  readonly otherLanguage: string;
  readonly syntax: string;
  readonly parameters: string;
  readonly optional: string;
  readonly repeating: string;
  readonly choices: string;
  readonly rule: string;
  readonly examples: string;
  readonly computed: string;
  readonly range: string;
  readonly gives: string;
  readonly problems: string;
  readonly related: string;
  readonly common: string;
  readonly commonPoints: readonly string[];
  readonly groups: Readonly<Record<FunctionGroup, string>>;
}

/** Words of the help pages beside those of the functions themselves. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  en: {
    title: "QUAL functions",
    lead: "Formulas for levels, scores, ballots, routing and whole assessment tables, for your own sheets.",
    skip: "Skip to content",
    all: "All functions",
    otherLanguage: "中文",
    syntax: "Syntax",
    parameters: "Arguments",
    optional: "optional",
    repeating: "may be repeated",
    choices: "One of these words:",
    rule: "The clause behind it",
    examples: "Examples",
    computed: "Every result below was computed by the function itself when this page was made.",
    range: "The range",
    gives: "gives",
    problems: "When there is no answer, and what to do",
    related: "Related functions",
    common: "What all functions share",
    commonPoints: [
      "A level is a number from 1 to 10 or a name such as L3, 四级 or Expert. A blank cell and 0 mean not rated.",
      "Arguments may be single cells, rows, columns or blocks: one cell goes with anything, one row with many rows, one column with many columns.",
      "One formula answers a whole block and spills: rows are people, unless the weights or labels stand in a column.",
      "Weights sum to 1 or to 100.",
      "#VALUE! means an input is wrong, #N/A that there is no answer yet. Both carry a sentence that says where and what to do: select the cell and open the mark beside it.",
      "An error in an input cell comes back in the cell it touches.",
    ],
    groups: { lines: "Lines and scores", ballots: "Ballots and evaluators", certification: "Routing and certification", tables: "Whole tables" },
  },
  "zh-CN": {
    title: "QUAL 函数",
    lead: "在您自己的工作表上使用的公式：等级、得分、评定、评定分派与整张评定表。",
    skip: "跳到正文",
    all: "全部函数",
    otherLanguage: "English",
    syntax: "语法",
    parameters: "参数",
    optional: "可选",
    repeating: "可重复给出",
    choices: "可用的词：",
    rule: "依据条款",
    examples: "示例",
    computed: "以下结果均在生成本页时由函数自身算出。",
    range: "区域",
    gives: "结果",
    problems: "没有结果时：原因与处理",
    related: "相关函数",
    common: "各函数共同之处",
    commonPoints: [
      "等级可以是 1 到 10 的数字，也可以是名称，如 L3、四级、专家。空白单元格和 0 表示尚未评定。",
      "参数可以是单个单元格、一行、一列或一个区域：单个单元格可与任何区域配合，一行可对多行，一列可对多列。",
      "一个公式即可得出整块结果并自动溢出：每行一人；权重或能力名称排成一列时，每列一人。",
      "权重合计为 1 或 100。",
      "#VALUE! 表示输入有误，#N/A 表示尚无结果。两者都附有一句话，说明位置和处理办法：选中该单元格并点开旁边的标记即可看到。",
      "输入单元格中的错误值，会原样出现在它所影响的结果单元格里。",
    ],
    groups: { lines: "单项与得分", ballots: "评定与评定人", certification: "评定分派与认证", tables: "整表计算" },
  },
};
