import { headerMeanings, looksLikePost } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { looksLikeName } from "./contentKind";
import { entityOf, type Entity, type Known } from "./known";

export interface Corner {
  readonly columns: readonly ColumnLook[];
  /** Which side of the corner names the rows is an open question. */
  readonly open: boolean;
}

/** `技能\人员`, `Post / Skill`: one cell names rows and columns both. Which of the two the rows are, their values and the other headers say; else the first, as an open question. */
export function withoutCorner(columns: readonly ColumnLook[], known: Known): Corner {
  const at = columns.findIndex((look) => look.content.filled > 0 && sidesOf(look.header) !== null);
  const corner = columns[at];
  const sides = corner ? sidesOf(corner.header) : null;
  if (!corner || !sides) return { columns, open: false };
  const heads = columns.filter((look) => look !== corner && look.header !== "" && headerMeanings(look.header).length === 0).map((look) => look.header);
  const [first, second] = sides;
  const kinds = sides.map((side) => entityIn(side));
  const rows = kindOf([...corner.content.values], corner.content.nameLike >= 0.5, known);
  const across = kindOf(heads, heads.filter(looksLikeName).length * 2 > heads.length, known);
  const rowsFirst = rows !== null && rows === kinds[0];
  const rowsSecond = rows !== null && rows === kinds[1];
  const turned = rowsSecond || (!rowsFirst && across !== null && across === kinds[0]);
  const sure = rowsFirst || rowsSecond || (across !== null && kinds.includes(across));
  return { columns: columns.map((look) => (look === corner ? { ...look, header: turned ? second : first } : look)), open: !sure };
}

function sidesOf(header: string): readonly [string, string] | null {
  const match = /^\s*([^\\/|／＼\n]+?)\s*[\\/|／＼\n]\s*([^\\/|／＼\n]+?)\s*$/u.exec(header);
  if (!match?.[1] || !match[2]) return null;
  const [one, two] = [entityIn(match[1]), entityIn(match[2])];
  return one !== null && two !== null && one !== two ? [match[1], match[2]] : null;
}

function entityIn(text: string): Entity | null {
  for (const { concept, strength } of headerMeanings(text)) {
    if (strength < 0.7) return null;
    if (concept === "name") return "employeeId";
    if (concept === "employeeId" || concept === "competency" || concept === "position") return concept;
  }
  return null;
}

function kindOf(texts: readonly string[], names: boolean, known: Known): Entity | null {
  const met = entityOf(texts, known);
  if (met !== null) return met;
  if (names) return "employeeId";
  return texts.length > 0 && texts.filter(looksLikePost).length * 2 > texts.length ? "position" : null;
}
