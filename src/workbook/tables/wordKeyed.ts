import { aspectOf } from "../../rules/behaviours";
import { conditionKind } from "../../rules/conditions";
import { headerMeanings } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import type { KeyedBlock, KeyedColumn } from "./keyedColumns";

/**
 * Lists whose headers are words of the rulebook: behaviours with a column for each aspect (贡献, 标准行为, 技能与知识), and
 * basic conditions with a column for each of them (学历, 工作年限, 现职状况) beside the post. People's own schooling stands in
 * a roster, so a column that names people makes it none of these.
 */
export function findWordKeyed(columns: readonly ColumnLook[]): KeyedBlock | null {
  if (columns.some((look) => means(look, "employeeId", "name", "anyId", "evaluatorId"))) return null;
  return behavioursByAspect(columns) ?? conditionsByPost(columns);
}

function behavioursByAspect(columns: readonly ColumnLook[]): KeyedBlock | null {
  if (!columns.some((look) => mayMean(look, "level")) || !columns.some((look) => mayMean(look, "role", "competency"))) return null;
  const aspects = columns.filter((look) => aspectOf(look.header) !== null && look.content.numbers < 0.5 && look.content.levels < 0.5);
  if (new Set(aspects.map((look) => aspectOf(look.header))).size < 2) return null;
  return block("behaviours", aspects.map((look) => keyed(look, "text", { aspect: look.header })), "headers-are-aspects");
}

const KINDS: ReadonlySet<string | null> = new Set(["education", "years", "status", "certificate"]);

function conditionsByPost(columns: readonly ColumnLook[]): KeyedBlock | null {
  if (!columns.some((look) => means(look, "position")) || columns.some((look) => means(look, "competency", "requiredLevel", "condition"))) return null;
  const kinds = columns.filter((look) => KINDS.has(conditionKind(look.header)) && !means(look, "position"));
  const others = columns.filter((look) => look.header !== "" && !kinds.includes(look) && !means(look, "position"));
  if (new Set(kinds.map((look) => conditionKind(look.header))).size < 2 || others.length > kinds.length) return null;
  return block("conditions", kinds.map((look) => keyed(look, "value", { condition: look.header })), "headers-are-conditions");
}

/** One header word has several meanings: 等级 is a level or a grade, 角色 a role or a part in a body. */
function mayMean(look: ColumnLook, ...concepts: readonly string[]): boolean {
  return headerMeanings(look.header).some((meaning) => meaning.strength >= 0.7 && concepts.includes(meaning.concept));
}

function means(look: ColumnLook, ...concepts: readonly string[]): boolean {
  const [first] = headerMeanings(look.header);
  return first !== undefined && first.strength >= 0.7 && concepts.includes(first.concept);
}

function keyed(look: ColumnLook, field: string, key: Readonly<Record<string, string>>): KeyedColumn {
  return { column: look.column, field, key, confidence: 0.85 };
}

function block(purpose: "behaviours" | "conditions", columns: readonly KeyedColumn[], reason: string): KeyedBlock {
  return { purpose, orientation: "wide", rowColumn: null, rowField: null, columns, beside: [], reasons: [reason] };
}
