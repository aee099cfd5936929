import { foldLevelText, parseLevel, STATUS_LEVELS } from "../../rules/scales";
import { foldKey, ladderOf, statusOf } from "../vocabulary";
import type { Candidate } from "./candidates";
import { cellAt, isBlank, textOf, usedRect } from "./cells";
import type { ScaleMapping } from "./mapping";
import type { Understanding } from "./understand";

/** Symbols from least to most: their order decides which way a legend of symbols runs. */
const RANKS = ["×", "✗", "☆", "△", "▲", "○", "●", "◎", "◉", "★"];
/** Signs that stand for nothing rated yet. */
const SILENT = new Set(["・", "·", "-", "—", "–", "/"]);
const PAIR = /^\s*(?:等级说明|评分标准|图例|说明|legend|scale|凡例|levels?)?\s*[:：]?\s*(\S{1,4}?)\s*(?:[=:：＝→]|(?<=\d)\s*[-–—])\s*(.+)$/iu;
/** `○ 初学`, `★ can teach`: a drawn sign needs no equals sign before its meaning. */
const DRAWN = /^\s*(?:等级说明|评分标准|图例|说明|legend|scale|凡例|levels?)?\s*[:：]?\s*([×✗☆△▲○●◎◉★◯〇◐◑□■◇◆✓√]{1,5})\s*([\p{L}\d].*)$/iu;
const HIGHEST = 10;

interface Entry { readonly sign: string; readonly meaning: string }

/** A scale and what cells say in it, as a legend beside the table has it. */
export interface Legend {
  readonly scale: ScaleMapping;
  /** Text of a cell → level, or null for a sign that is explained as no level. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly reason: "legend" | "legend-shifted";
}

/**
 * A legend above a table, `1=初学者 2=有经验者`, `★:expert`, `x = trained`: the scale of its level columns. Numbers, signs
 * in a known order, signs explained as states and signs explained by the words of a ladder are understood; others stay unread.
 */
export function findLegends(candidate: Candidate, found: Understanding): Legend | null {
  if (found.purpose === null || !found.columns.some((column) => column.field === "level" || column.field === "requiredLevel")) return null;
  const all = entriesAbove(candidate);
  const silent = new Map(all.filter((entry) => SILENT.has(entry.sign)).map((entry) => [entry.sign, null]));
  const entries = all.filter((entry) => !SILENT.has(entry.sign) && !/^(?:空欄|空白|blank|empty)$/.test(entry.sign));
  if (entries.length < 2 || new Set(entries.map((entry) => entry.sign)).size !== entries.length) return null;
  const id = `legend-${candidate.grid.name}`;
  return numbered(id, entries, silent) ?? states(id, entries, silent) ?? ranked(id, entries, silent) ?? climbed(id, entries, silent);
}

/** A scale that begins at 0 is shifted by one: inside the product levels run from 1. */
function numbered(id: string, entries: readonly Entry[], silent: ReadonlyMap<string, null>): Legend | null {
  const levels = entries.filter((entry) => /^\d{1,2}$/.test(entry.sign)).map((entry) => ({ sign: Number(entry.sign), meaning: entry.meaning })).sort((a, b) => a.sign - b.sign);
  const [lowest, highest] = [levels[0]?.sign, levels[levels.length - 1]?.sign];
  if (levels.length < 2 || levels.length < entries.length || lowest === undefined || highest === undefined) return null;
  const shift = lowest === 0 ? 1 : 0;
  if (highest + shift > HIGHEST) return null;
  const values = new Map<string, number | null>(silent);
  if (shift === 1) for (const level of levels) values.set(String(level.sign), level.sign + 1);
  return { scale: scaleOf(id, levels.map((level) => [level.sign + shift, [level.meaning]])), values, reason: shift === 1 ? "legend-shifted" : "legend" };
}

/** `x = trained, o = not trained`: a register of two states. */
function states(id: string, entries: readonly Entry[], silent: ReadonlyMap<string, null>): Legend | null {
  const values = new Map<string, number | null>(silent);
  for (const { sign, meaning } of entries) {
    const state = statusOf(meaning);
    if (state === null) return null;
    values.set(sign, state === "not-required" ? null : STATUS_LEVELS[state]);
  }
  return { scale: scaleOf(id, [[STATUS_LEVELS["not-yet"], ["not yet"]], [STATUS_LEVELS.achieved, ["achieved"]]]), values, reason: "legend" };
}

/** Signs in the order of the legend, upwards or downwards as the known ones among them run. */
function ranked(id: string, entries: readonly Entry[], silent: ReadonlyMap<string, null>): Legend | null {
  if (entries.some((entry) => /^[\p{L}\d]/u.test(entry.sign)) || entries.length > HIGHEST) return null;
  const known = entries.map((entry) => RANKS.indexOf(oneCircle(entry.sign))).filter((rank) => rank >= 0);
  const up = known.every((rank, index) => index === 0 || rank > (known[index - 1] ?? 0));
  const down = known.every((rank, index) => index === 0 || rank < (known[index - 1] ?? 0));
  if (known.length < 2 || (!up && !down)) return null;
  const ordered = up ? entries : [...entries].reverse();
  return { scale: scaleOf(id, ordered.map((entry, index) => [index + 1, [...twins(entry.sign), entry.meaning]])), values: silent, reason: "legend" };
}

/** `A=专家 B=熟练 C=入门`: the meanings are rungs of one ladder, or the product's own levels, and say which letter stands for more. */
function climbed(id: string, entries: readonly Entry[], silent: ReadonlyMap<string, null>): Legend | null {
  if (entries.length > HIGHEST) return null;
  const meanings = entries.map(({ meaning }) => foldKey(meaning));
  const rungs = ladderOf(new Set(meanings))?.rungs;
  const places = rungs ? meanings.map((meaning) => rungs.findIndex((rung) => rung.includes(meaning))) : entries.map(({ meaning }) => ownLevel(meaning));
  if (places.some((place) => place === null) || new Set(places).size < places.length) return null;
  const ordered = entries.map((entry, at) => ({ entry, place: places[at] ?? 0 })).sort((a, b) => a.place - b.place);
  return { scale: scaleOf(id, ordered.map(({ entry, place }, index) => [rungs ? index + 1 : place, [entry.sign, entry.meaning]])), values: silent, reason: "legend" };
}

function ownLevel(text: string): number | null {
  const parsed = parseLevel(text);
  return parsed.kind === "level" && Number.isInteger(parsed.level) ? parsed.level : null;
}

/** Circles that are drawn alike under several codes. */
const CIRCLES = ["○", "◯", "〇"];
const oneCircle = (sign: string): string => (CIRCLES.includes(sign) ? "○" : sign);
const twins = (sign: string): readonly string[] => (CIRCLES.includes(sign) ? CIRCLES : [sign]);

function scaleOf(id: string, levels: readonly (readonly [number: number, labels: readonly string[]])[]): ScaleMapping {
  return { id, levels: levels.map(([number, labels]) => ({ key: String(number), number, labels })) };
}

/** Signs and meanings of a legend above a table, folded: cells that hold them look like levels. */
export function legendWords(candidate: Candidate): ReadonlySet<string> {
  const entries = entriesAbove(candidate);
  return new Set(entries.length < 2 ? [] : entries.flatMap((entry) => [...twins(entry.sign), entry.meaning.toLowerCase()]));
}

/** Pairs of sign and meaning in the rows above the header. */
function entriesAbove({ grid, rect }: Candidate): readonly Entry[] {
  const all = usedRect(grid);
  const entries: Entry[] = [];
  for (let row = Math.max(all.top, rect.top - 12); row < rect.top; row += 1) {
    for (let column = all.left; column <= all.right; column += 1) {
      const value = cellAt(grid, row, column);
      if (isBlank(value) || typeof value !== "string") continue;
      for (const part of textOf(value).split(/[;；,，、\n|]|\s{2,}|\s(?=\S{1,2}\s*[=:：＝])|\s(?=\d{1,2}\s*[-–—=])|\s(?=[×✗☆△▲○●◎◉★◯〇◐◑□■◇◆✓√]{1,5}\s*\p{L})/u)) {
        const match = DRAWN.exec(part) ?? PAIR.exec(part);
        if (match?.[1] && match[2]) entries.push({ sign: foldLevelText(match[1]), meaning: match[2].trim() });
      }
    }
  }
  return entries;
}
