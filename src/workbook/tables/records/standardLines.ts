import { gradeFromParts, parseGrade } from "../../../rules/grades";
import { foldName } from "../../../rules/numbers";
import type { Grade, StandardLine } from "../../../rules/records";
import { STATUS_LEVELS } from "../../../rules/scales";
import { meansEverybody } from "../../../rules/standards";
import { classOf } from "../../vocabulary";
import type { FindingList } from "../place";
import type { RowReader } from "./rowReader";

export interface StandardsRead {
  readonly lines: readonly StandardLine[];
  readonly places: readonly (readonly [RowReader, number])[];
  /** The lines stand in a list of gaps, beside the ratings. */
  readonly beside: boolean;
  /** No numeric level is asked for anywhere: competent or not, a scale of two. */
  readonly binary: boolean;
  /** Folded name → the spelling of the standard. */
  readonly names: ReadonlyMap<string, string>;
}

type Draft = { -readonly [Key in keyof StandardLine]: StandardLine[Key] };

/** Lines of all standards tables. A table of competencies without post or level is a catalogue: it completes the lines that name them. */
export function readStandards(readers: readonly RowReader[], findings: FindingList): StandardsRead {
  const named = readers.filter((reader) => reader.purpose === "standards");
  // No standards of their own: a list of gaps carries them beside the ratings.
  const own = named.length > 0 ? named : readers.filter((reader) => reader.purpose === "ratings" && reader.has("requiredLevel") && reader.has("position"));
  const beside = named.length === 0;
  const lines: Draft[] = [];
  const places: (readonly [RowReader, number])[] = [];
  const names = new Map<string, string>();
  const catalogue = new Map<string, Draft>();
  const seen = new Map<string, number>();
  const binary = own.length > 0 && !own.some((reader) => reader.has("requiredLevel"));
  const anyPosts = own.some(namesPosts);
  for (const reader of own) {
    for (let row = 0; row < reader.length; row += 1) {
      const line = draftOf(reader, row);
      if (line === null) continue;
      const folded = foldName(line.competency);
      const spelling = names.get(folded);
      if (spelling === undefined) names.set(folded, line.competency);
      else line.competency = spelling;
      if (anyPosts && !namesPosts(reader) && !reader.has("requiredLevel")) {
        if (!catalogue.has(folded)) catalogue.set(folded, line);
        continue;
      }
      const everybody = line.position !== null && meansEverybody(line.position);
      if (everybody) line.position = null;
      if (!everybody && line.position === null && line.gradeFrom === null && line.gradeTo === null && namesPosts(reader)) continue;
      if (beside && (line.requiredLevel === null || line.position === null)) continue;
      const same = JSON.stringify(line);
      if (seen.has(same)) {
        if (beside) continue;
        findings.add("standard-line-repeated", "info", "W-STANDARD-DUPLICATE", reader.cell(row, "competency"), { position: line.position, competency: line.competency }, line.position ?? "");
        continue;
      }
      seen.set(same, lines.length);
      lines.push(line);
      places.push([reader, row]);
    }
  }
  for (const line of lines) complete(line, catalogue.get(foldName(line.competency)));
  if (binary && lines.length > 0) {
    for (const line of lines) line.requiredLevel = STATUS_LEVELS.achieved;
    findings.add("binary-scale", "info", "W-BINARY", { sheet: own[0]?.table.sheet ?? null, row: -1, column: -1 }, { notYet: STATUS_LEVELS["not-yet"], achieved: STATUS_LEVELS.achieved });
  }
  return { lines, places, beside: beside && lines.length > 0, binary: binary || own.length === 0, names };
}

function namesPosts(reader: RowReader): boolean {
  return reader.has("position") || reader.has("grade") || reader.has("gradeFrom");
}

function draftOf(reader: RowReader, row: number): Draft | null {
  const text = (field: string): string | null => reader.text(row, field);
  const competency = text("competency");
  if (competency === null) return null;
  const grade = gradeAt(text("grade"));
  return {
    position: text("position"), gradeFrom: gradeAt(text("gradeFrom")) ?? grade, gradeTo: gradeAt(text("gradeTo")) ?? grade, competency,
    class: classOf(text("class") ?? ""), role: text("role"), dimension: text("dimension"), dimensionWeight: reader.number(row, "dimensionWeight"),
    requiredLevel: reader.number(row, "requiredLevel"), weight: reader.number(row, "weight"), indicator: text("indicator"), validYears: reader.number(row, "validYears"),
    version: text("version"), effectiveFrom: reader.number(row, "effectiveFrom"), division: text("division"),
  };
}

function gradeAt(text: string | null): Grade | null {
  return text === null ? null : (parseGrade(text) ?? gradeFromParts(text, null));
}

function complete(line: Draft, from: Draft | undefined): void {
  if (!from) return;
  for (const field of ["class", "role", "dimension", "indicator", "validYears", "version", "effectiveFrom"] as const) {
    if (line[field] === null && from[field] !== null) Object.assign(line, { [field]: from[field] });
  }
}
