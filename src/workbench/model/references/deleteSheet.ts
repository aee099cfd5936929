import { foldName } from "../sheetNames";
import { quoteSheet } from "./renameSheet";

/** Texts and brackets, in which nothing is a sheet; else a sheet's name, or two, and what is named of it. */
const PIECES = /"(?:[^"]|"")*"|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]|(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{M}\d_.\\]*(?::[\p{L}_\\][\p{L}\p{M}\d_.\\]*)?))!((?:[$\p{L}\p{M}\d_.\\?]+(?::[$\p{L}\d]+)?|#REF!)#?)/gu;

/** The formula after a sheet was deleted: what it said of the sheet is #REF!; a 3-D reference draws back to the next sheet inside it. */
export function deleteSheet(formula: string, name: string, order: readonly string[]): string {
  const gone = foldName(name);
  return formula.replace(PIECES, (piece: string, quoted: string | undefined, bare: string | undefined, what: string | undefined) => {
    const inside = quoted?.replaceAll("''", "'") ?? bare;
    if (inside === undefined || what === undefined) return piece;
    const [first, last] = inside.split(":") as [string, string | undefined];
    if (foldName(first) !== gone && foldName(last ?? first) !== gone) return piece;
    const rest = last === undefined ? [] : within(first, last, order).filter((sheet) => foldName(sheet) !== gone);
    const ends = rest.length > 1 ? [rest[0] as string, rest.at(-1) as string] : rest;
    if (ends.length === 0) return "#REF!";
    const plain = ends.every((end) => quoteSheet(end) === end);
    return `${plain ? ends.join(":") : `'${ends.join(":").replaceAll("'", "''")}'`}!${what}`;
  });
}

function within(first: string, last: string, order: readonly string[]): readonly string[] {
  const folded = order.map(foldName);
  const [from, to] = [folded.indexOf(foldName(first)), folded.indexOf(foldName(last))].sort((a, b) => a - b) as [number, number];
  return from < 0 ? [] : order.slice(from, to + 1);
}
