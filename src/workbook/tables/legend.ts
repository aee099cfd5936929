import { foldLevelText } from "../../rules/scales";
import type { Candidate } from "./candidates";
import { cellAt, isBlank, textOf, usedRect } from "./cells";
import type { ScaleMapping } from "./mapping";
import type { Understanding } from "./understand";

/** Symbols from least to most, where a legend names them in no numbered order. */
const RANKS = ["×", "✗", "☆", "△", "▲", "○", "◯", "●", "◎", "◉", "★"];
const PAIR = /^\s*(\S{1,4}?)\s*[=:：＝→]\s*(.+)$/u;

/** A scale, and signs the legend explains that are no level ("・: wants to learn"): they read as not rated. */
export interface Legend {
  readonly scale: ScaleMapping;
  readonly silent: readonly string[];
}

interface Entry { readonly sign: string; readonly meaning: string }

/**
 * A legend beside or above a table, `1=初学者 2=有经验者`, `★：expert`: the scale of its level columns. Only a legend that
 * numbers its levels, or whose symbols have an order everybody knows, becomes a scale; anything else stays unread.
 */
export function findLegends(candidate: Candidate, found: Understanding): Legend | null {
  if (found.purpose === null || !found.columns.some((column) => column.field === "level" || column.field === "requiredLevel")) return null;
  const entries = entriesAround(candidate);
  if (entries.length < 2) return null;
  const id = `legend-${candidate.grid.name}`;
  const numbered = entries.filter((entry) => /^\d{1,2}$/.test(entry.sign));
  if (numbered.length >= 2) return legend(id, numbered.map((entry) => ({ number: Number(entry.sign), labels: [entry.meaning] })), []);
  const ranked = entries.map((entry) => ({ ...entry, rank: RANKS.indexOf(entry.sign) })).filter((entry) => entry.rank >= 0).sort((a, b) => a.rank - b.rank);
  if (ranked.length < 2) return null;
  const silent = entries.filter((entry) => entry.sign.length === 1 && !RANKS.includes(entry.sign) && !/[\p{L}\d]/u.test(entry.sign)).map((entry) => entry.sign);
  return legend(id, ranked.map((entry, index) => ({ number: index + 1, labels: [...twins(entry.sign), entry.meaning] })), silent);
}

/** Signs that are drawn alike under two codes. */
function twins(sign: string): readonly string[] {
  if ("○◯".includes(sign)) return ["○", "◯", "〇"];
  return [sign];
}

function legend(id: string, levels: readonly { number: number; labels: readonly string[] }[], silent: readonly string[]): Legend | null {
  const numbers = new Set(levels.map((level) => level.number));
  if (numbers.size !== levels.length || Math.min(...numbers) < 1 || Math.max(...numbers) > 10) return null;
  const sorted = [...levels].sort((a, b) => a.number - b.number);
  return { scale: { id, levels: sorted.map((level) => ({ key: String(level.number), number: level.number, labels: level.labels })) }, silent };
}

/** Pairs of sign and meaning in the rows above the header and in cells to the right of the table's head. */
function entriesAround({ grid, rect }: Candidate): readonly Entry[] {
  const all = usedRect(grid);
  const entries: Entry[] = [];
  for (let row = Math.max(all.top, rect.top - 12); row < rect.top; row += 1) {
    for (let column = all.left; column <= all.right; column += 1) {
      const value = cellAt(grid, row, column);
      if (isBlank(value) || typeof value !== "string") continue;
      for (const part of textOf(value).split(/[;；,，、\n|]|\s{2,}|\s(?=\d{1,2}\s*[=:：])/u)) {
        const match = PAIR.exec(part);
        if (match?.[1] && match[2]) entries.push({ sign: foldLevelText(match[1]), meaning: match[2].trim() });
      }
    }
  }
  return entries;
}

