import { LINE_FIELDS, type LineRow } from "../../reports";
import type { PersonResult } from "../../rules/results";
import { absoluteCell, cellAddress, quotedSheet } from "../../workbook/grid";
import type { Reckoned } from "../session";
import { actualFormula } from "./actualFormula";
import { ownCells, type OwnCells } from "./ownCells";
import { WordsOfLevels } from "./wordsOfLevels";

const SHEET = quotedSheet("QUAL Lines");
/** First row of the lines on their sheet, 0-based: title, stamp, labels and header stand above. */
const FIRST = 4;
const at = (field: (typeof LINE_FIELDS)[number]): number => LINE_FIELDS.indexOf(field);

/** Where a person's lines stand. */
export interface PersonSpan {
  readonly first: number;
  readonly count: number;
}

export interface PlainLines {
  readonly rows: readonly LineRow[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly spans: ReadonlyMap<PersonResult, PersonSpan>;
}

/** One field of a person's lines, as other sheets name it. */
export function linesRange({ first, count }: PersonSpan, field: (typeof LINE_FIELDS)[number]): string {
  return `${SHEET}!${absoluteCell(FIRST + first, at(field))}:${absoluteCell(FIRST + first + count - 1, at(field))}`;
}

/** One field of one of a person's lines. */
export function lineCell({ first }: PersonSpan, field: (typeof LINE_FIELDS)[number], line: number): string {
  return `${SHEET}!${absoluteCell(FIRST + first + line, at(field))}`;
}

/** Weights as the standard writes them, where they are whole and stand for what the lines weigh. */
function typedWeights(person: PersonResult): readonly (number | null)[] {
  const typed = person.lines.map(({ standard, weight }) => (weight === null ? null : standard.weight));
  const sum = typed.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  const total = Math.abs(sum - 100) < 1e-4 ? 100 : 1;
  const asTyped = typed.every((weight, index) => (weight === null ? person.lines[index]?.weight === null : Math.abs(weight / total - (person.lines[index]?.weight ?? 0)) < 1e-9));
  return asTyped ? typed : person.lines.map(({ weight }) => weight);
}

/** Words for levels, as they were read beside the level they stand for. */
function wordsIn({ records }: Reckoned, cells: OwnCells): WordsOfLevels {
  const words = new WordsOfLevels();
  records.ballots.forEach(({ level }, row) => {
    const cell = level === null ? null : cells.of("ratings", row, "level");
    if (level !== null && cell !== null) words.add(cell, level);
  });
  return words;
}

/** Every line of everybody: requirement, weight and level from the user's own cells where those say just that. */
export function plainLines(reckoned: Reckoned): PlainLines {
  const cells = ownCells(reckoned);
  const words = wordsIn(reckoned, cells);
  const standardRow = new Map(reckoned.records.standards.map((line, row) => [line, row]));
  const { step, limits, floor, ceiling } = reckoned.policy.policy;
  const isLimited = limits === "line" && (floor !== null || ceiling !== null);
  const rows: LineRow[] = [];
  const formulas: (string | null)[][] = [];
  const spans = new Map<PersonResult, PersonSpan>();
  for (const person of reckoned.reckoning.people) {
    if (person.lines.length > 0) spans.set(person, { first: rows.length, count: person.lines.length });
    const weights = typedWeights(person);
    person.lines.forEach((line, index) => {
      const weight = weights[index] ?? null;
      const row = standardRow.get(line.standard);
      const own = (field: string, wanted: number | null): string | null => {
        const cell = row === undefined || wanted === null ? null : cells.of("standards", row, field);
        return cell !== null && cell.value === wanted ? `=${cell.text}` : null;
      };
      const here = (field: (typeof LINE_FIELDS)[number]): string => cellAddress(FIRST + rows.length, at(field));
      const [required, actual] = [here("required"), here("actual")];
      const isRated = line.required !== null;
      const ifRated = (formula: string): string | null => (isRated ? `=IF(${actual}="","",${formula})` : null);
      const made = new Array<string | null>(LINE_FIELDS.length).fill(null);
      made[at("required")] = own("requiredLevel", line.required);
      made[at("weight")] = own("weight", weight);
      made[at("actual")] = actualFormula(line, (ballot) => cells.of("ratings", ballot, "level"), words);
      // What an expired or exempt line is worth, the rules say.
      const counts = line.status !== "expired" && line.status !== "exempt" && line.status !== "unresolved";
      if (counts) {
        made[at("gap")] = ifRated(`ROUND(${actual}-${required},12)`);
        made[at("points")] = isLimited ? null : ifRated(`ROUND(1+${step}*(${actual}-${required}),12)`);
        made[at("attainment")] = ifRated(`MIN(${actual}/${required},1)`);
        if (["met", "short", "above", "unrated"].includes(line.status)) made[at("status")] = isRated ? `=IF(${actual}="","unrated",IF(${here("gap")}<0,"short",IF(${here("gap")}>0,"above","met")))` : null;
      }
      rows.push({ person, line, weight });
      formulas.push(made);
    });
  }
  return { rows, formulas, spans };
}
