import type { SheetGrid } from "../grid";
import { isCellError } from "../grid";
import { dateSerialOf, foldKey, isDateFormat, isLadderWord, statusOf } from "../vocabulary";
import { cellAt, isBlank, textOf } from "./cells";

/** What the cells of one column look like, from a sample. Shares are of the filled cells, 0 to 1. */
export interface ColumnContent {
  readonly filled: number;
  readonly looked: number;
  readonly numbers: number;
  readonly dates: number;
  readonly levels: number;
  readonly marks: number;
  readonly statuses: number;
  /** Share of different values among the filled ones. */
  readonly distinct: number;
  readonly different: number;
  /** Distinct values, folded, at most 400 of them. */
  readonly values: ReadonlySet<string>;
  readonly longText: number;
  readonly idLike: number;
  readonly nameLike: number;
  readonly gradeLike: number;
  /** Share of texts of more words than a name has. */
  readonly sentences: number;
}

const SAMPLE = 240;
const UNEVEN = 0.382;
const NO_SIGNS: ReadonlySet<string> = new Set();
const LEVEL_TEXT = /^(?:(?:l|lv|lvl|level|stufe|niveau|レベル)?\s*\d{1,2}(?:\.\d+)?\s*[级級]?|第?[一二三四五六七八九十][级級]|[★☆●○◎◯◉△▲▽×✓✔√・■□◆◇]{1,10}|[a-e][+-]?[级級]?|[xo]|\d\s*[-–:.]\s*\D.*|初学者|有经验者|骨干|资深|专家|初级|中级|高级|beginner|novice|basic|experienced|intermediate|senior|advanced|advanced senior|expert|master|proficient|skilled|competent|aware(?:ness)?|none|low|medium|high|no knowledge|不会|不了解|不熟悉|了解|熟悉|掌握|熟练|熟练掌握|精通|入门|优秀|良好|一般|合格|不合格|较差|\d{1,3}\s*%)$/i;
const GRADE_TEXT = /^(?:[a-z]{0,2}\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}\s*等\s*\d{0,2}\s*级?|[a-z]\d{1,2})$/i;
const ID_TEXT = /^(?=.*\d)[a-z]{0,4}[-_]?\d{1,12}$/i;
const NAME_CJK = /^[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄封储靳段侯武刘景龙叶黎白蒲赖卓温庄晏柴瞿阎连欧阳上官诸葛肖易关曾游岳代仇][\u4e00-\u9fff]{1,3}$/;
const NAME_LATIN = /^[A-ZÀ-Þ][\p{L}'’.-]+(?: [A-ZÀ-Þ][\p{L}'’.-]*){1,3}$/u;

/** `signs`: folded texts that a legend beside the table explains, and its explanations. */
export function contentOf(grid: SheetGrid, column: number, top: number, bottom: number, signs: ReadonlySet<string> = NO_SIGNS): ColumnContent {
  // A step that is no whole number: rows that alternate are all met.
  const step = Math.max(1, (bottom - top + 1) / SAMPLE - UNEVEN);
  const counts = { filled: 0, looked: 0, numbers: 0, dates: 0, levels: 0, marks: 0, statuses: 0, longText: 0, idLike: 0, nameLike: 0, gradeLike: 0, sentences: 0 };
  const values = new Set<string>();
  for (let at = top; at <= bottom; at += step) {
    const row = Math.floor(at);
    counts.looked += 1;
    const value = cellAt(grid, row, column);
    if (isBlank(value) || isCellError(value) || value === null) continue;
    counts.filled += 1;
    const text = textOf(value);
    if (values.size < 400) values.add(foldKey(text));
    if (typeof value === "number") {
      counts.numbers += 1;
      if (isDateFormat(grid.numberFormat(row, column))) counts.dates += 1;
      else if ((value >= 0 && value <= 10 && Number.isInteger(value * 2)) || (value >= 0 && value <= 1 && grid.numberFormat(row, column).includes("%"))) counts.levels += 1;
      if (value === 0 || value === 1) counts.marks += 1;
      if (Number.isInteger(value) && value > 0) counts.idLike += 1;
      continue;
    }
    if (typeof value === "boolean") { counts.marks += 1; continue; }
    if (text.split(" ").length > 5 || text.includes(": ")) counts.sentences += 1;
    if (text.length > 60) counts.longText += 1;
    if (LEVEL_TEXT.test(text) || signs.has(foldKey(text)) || isLadderWord(text)) counts.levels += 1;
    if (/^(?:yes|no|y|n|x|是|否|√|✓|true|false|1|0)$/i.test(text)) counts.marks += 1;
    if (statusOf(text) !== null && text.length > 1) counts.statuses += 1;
    if (text.length > 5 && dateSerialOf(text) !== null) counts.dates += 1;
    if (ID_TEXT.test(text)) counts.idLike += 1;
    if (looksLikeName(text)) counts.nameLike += 1;
    if (GRADE_TEXT.test(text)) counts.gradeLike += 1;
  }
  const share = (count: number): number => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled, looked: counts.looked, numbers: share(counts.numbers), dates: share(counts.dates), levels: share(counts.levels), marks: share(counts.marks),
    statuses: share(counts.statuses), distinct: counts.filled === 0 ? 0 : values.size / counts.filled, different: values.size, values,
    longText: share(counts.longText), idLike: share(counts.idLike), nameLike: share(counts.nameLike), gradeLike: share(counts.gradeLike), sentences: share(counts.sentences),
  };
}

/** A Chinese name of a common family, or two to four capitalised words. */
export function looksLikeName(text: string): boolean {
  return NAME_CJK.test(text) || NAME_LATIN.test(text);
}

/** Few different short values that could stand on one scale: numbers to 10, words, symbols, states. */
export function looksLikeRatings(content: ColumnContent): boolean {
  return content.filled > 0 && Math.max(content.levels, content.statuses) >= 0.75 && content.longText < 0.06 && content.dates === 0;
}
