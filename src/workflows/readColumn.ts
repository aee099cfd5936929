import type { Language } from "../messages/language";
import { DEFAULT_SCALE, type Scale } from "../rules/scales";
import { columnTexts, scaleOfTables, scalesOf, type ColumnMapping, type ColumnReading, type ColumnText, type TableMapping } from "../workbook/tables";
import { kindOf } from "../workbook/vocabulary";
import type { Understood } from "./session";

/** A value that a text of the column can be said to mean. */
export interface ValueChoice {
  readonly value: string | number | boolean | null;
  /** A level in its own words; for words of a closed list, the word itself. */
  readonly label: string;
}

/** One column in detail: what its cells say, what that is read as, and what it could be read as instead. */
export interface ColumnDetail extends ColumnReading {
  readonly kind: string;
  /** Ids of the scales of the workbook; empty for columns without levels. */
  readonly scales: readonly string[];
  /** Closed lists have choices; free texts, numbers and dates have none. */
  readonly choices: readonly ValueChoice[];
}

export type { ColumnText } from "../workbook/tables";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  status: ["achieved", "not-yet", "not-required"],
  class: ["core", "general", "professional"],
  source: ["superior", "peer", "committee", "self"],
  employmentType: ["regular", "probation", "new-graduate", "intern", "left"],
};

/** What the cells of a column say, each different text once, with what it is read as. */
export function readColumn({ grid, mapping, tables }: Pick<Understood, "grid" | "mapping" | "tables">, table: TableMapping, column: ColumnMapping, language: Language): ColumnDetail {
  const sheet = grid.sheets.find((each) => each.name === table.sheet);
  const kind = table.purpose === null || column.field === null ? "text" : kindOf(table.purpose, column.field);
  const scale = column.scale === undefined ? scaleOfTables(tables) : scalesOf(mapping.scales).get(column.scale);
  const reading = sheet ? columnTexts(sheet, table, column, scale, grid.date1904) : { texts: [], more: 0, cells: 0, understood: 0 };
  const isLevel = kind === "level";
  return { ...reading, kind, scales: isLevel ? mapping.scales.map((each) => each.id) : [], choices: isLevel ? levelChoices(scale ?? DEFAULT_SCALE, language) : wordChoices(kind) };
}

function levelChoices(scale: Scale, language: Language): readonly ValueChoice[] {
  return scale.levels.map((level) => ({ value: level.number, label: levelName(scale, level.number, language) }));
}

/** A level as people write it: its number, and its word where it has one. */
export function levelName(scale: Scale, number: number, language: Language): string {
  const level = scale.levels.find((each) => each.number === number);
  if (!level) return String(number);
  // The usual scale has an English and a Chinese word for each level, in this order.
  const labels = scale.id === DEFAULT_SCALE.id && language === "zh-CN" ? level.labels.slice(1) : level.labels;
  const word = wordOf(labels, number) ?? (level.key === String(number) ? "" : level.key);
  return word === "" ? String(number) : `${String(number)} ${word}`;
}

/** Among the signs and words of a level, the one that reads best. */
function wordOf(labels: readonly string[], number: number): string | undefined {
  const told = labels.filter((label) => label !== "" && label !== String(number));
  return told.find((label) => /\p{L}{2}/u.test(label)) ?? told[0];
}

function wordChoices(kind: string): readonly ValueChoice[] {
  if (kind === "mark") return [{ value: true, label: "true" }, { value: false, label: "false" }];
  return (WORDS[kind] ?? []).map((word) => ({ value: word, label: word }));
}

/** How a value of a column is told: levels by number and word. */
export function valueName({ choices }: ColumnDetail, { value, state }: Pick<ColumnText, "value" | "state">): string | null {
  const told = value ?? state;
  if (told === null || typeof told === "object") return null;
  return choices.find((choice) => choice.value === told)?.label ?? String(told);
}

/** A scale as its levels, from the lowest: what a person tells it by. */
export function scaleName({ mapping }: Pick<Understood, "mapping">, id: string): string {
  const levels = mapping.scales.find((scale) => scale.id === id)?.levels ?? [];
  const names = [...levels].sort((a, b) => a.number - b.number).map((level) => wordOf(level.labels, level.number) ?? level.key);
  return names.length > SHOWN_LEVELS ? `${names.slice(0, SHOWN_LEVELS).join(", ")} …` : names.join(", ");
}

const SHOWN_LEVELS = 6;
