import { foldKey, squeeze } from "./foldText";

const TOTAL = /^(?:合计|总计|小计|共计|总和|平均|平均分|平均值|均值|人数合计|汇总|最高分|最低分|grandtotal|subtotal|total|totals|sum|average|avg|mean|summe|gesamt|durchschnitt|moyenne|somme|合計|小計|平均点)(?:$|[\d(::=]|人|of|for)/;
const SIGNATURE = /^(?:签字|签名|签章|审核|审批|批准|制表|填表|编制|复核|审定|主席签字|评委签字|部门负责人签字|日期|preparedby|approvedby|signature|signed|signedby|reviewedby|checkedby|unterschrift|作成|承認)(?:$|人|者|栏|[::_\s])/;
const NOTE = /^(?:注|备注|说明|注意|note|notes|nb|remark|remarks|source|legend|legende|légende|图例|填写说明|凡例|hinweis|remarque)\s*[::.。\d]/;
const WEIGHT = /^(?:权重|比重|weight|weights|weighting|gewicht|poids|重み)$/;
const TEMPLATE = /^(?:要求等级|要求|应达等级|标准等级|目标等级|required|requiredlevel|target|targetlevel|requirement|standard|sollstufe|要求レベル)$/;

/** What a row below or inside a table says it is, by the first words in it; null = data. */
export type RowKind = "total" | "signature" | "note" | "required" | "weight";

export function rowKindOf(text: string): RowKind | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const kind = kindOfText(text);
  // First cells of rows repeat by the thousand; the memory is bounded and changes no answer.
  if (remembered.size >= 20_000) remembered.clear();
  remembered.set(text, kind);
  return kind;
}

const remembered = new Map<string, RowKind | null>();

function kindOfText(text: string): RowKind | null {
  const folded = foldKey(text);
  if (NOTE.test(folded)) return "note";
  const word = squeeze(folded);
  if (TOTAL.test(word)) return "total";
  // "审核:" or "签字" alone are signatures; "审核员" or "审批流程管理" are names of posts and skills.
  if (/(?:签字|签名|签章|signature|unterschrift)\s*[::_]/.test(folded)) return "signature";
  if (SIGNATURE.test(folded.replace(/\s/g, "")) && (/[::_]/.test(folded) || folded.length <= 4)) return "signature";
  if (WEIGHT.test(word)) return "weight";
  return TEMPLATE.test(word) ? "required" : null;
}

/** Words in sheet names, table names and titles that speak for a purpose. */
const TITLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/花名册|员工信息|员工名单|人员名单|人员信息|员工表|名册|roster|staff list|headcount list|^(?:employees?|staff|people|mitarbeiter|社員|员工|人员)(?:\s*(?:list|data|info|master|一覧|表))?\d*$/i, "employees"],
  [/自评|自我评|附表一|self.?assess|self.?rating|self.?eval|selbst|自己評価/i, "selfAssessments"],
  [/回避|冲突|conflict|recus/i, "conflicts"],
  [/了解|熟悉|共事|acquaint|familiar/i, "acquaintance"],
  [/评议结论|评议结果|结论|裁定|决定|decision|consensus|final rating/i, "decisions"],
  [/标准|要求|standard|requirement|profile|job model|要件/i, "standards"],
  [/评定|评价|评分|打分|评委|附表二|附表三|ratings?|ballot|assessment|evaluation|matrix|skill|矩阵|スキル/i, "ratings"],
  [/岗位|职位表|编制|position|jobs?\b|roles?$|occupations?\b|job zones?/i, "positions"],
  [/课程|course catalogue|courses|curriculum/i, "courses"],
  [/考试|成绩|exam|test result|training record/i, "courseResults"],
  [/证书|certificate|licen[cs]e register/i, "certificates"],
  [/申报|申请|application/i, "applications"],
  [/绩效|performance|appraisal/i, "performance"],
  [/梯队|人才池|后备|继任|succession|talent pool|bench/i, "pool"],
  [/行为标准|行为|behavio/i, "behaviours"],
  [/基本条件|任职条件|condition|gate/i, "conditions"],
  [/环节|流程|certification step/i, "steps"],
  [/等级|量表|scale|levels?|legend/i, "levels"],
  [/指标|measure|kpi/i, "measures"],
];

/** Purposes that titles, a table name or a sheet name speak for; the nearest title and the first match come first. */
export function titlePurposes(titles: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const title of titles) for (const [pattern, purpose] of TITLE_WORDS) if (pattern.test(title.trim())) found.add(purpose);
  return [...found];
}
