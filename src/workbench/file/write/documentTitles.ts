import type { Origin } from "../origin";
import { escapeXml, moved, outline, spliced, withAttributes, within } from "../xml";
import type { PlannedSheet } from "./sheetsXml";
import type { PackageDraft } from "./packageDraft";

/**
 * The document's properties list the sheets by name, in groups whose headings stand in Excel's own language. The group
 * that names exactly the sheets of the file names those of the workbook now; where none does, the list is left alone.
 */
export async function putTitles(draft: PackageDraft, origin: Origin, planned: readonly PlannedSheet[]): Promise<void> {
  const part = (await origin.parts.relationships("")).find((link) => link.kind === "extended-properties" && !link.external)?.target;
  const xml = part === undefined ? null : await draft.text(part);
  if (part === undefined || xml === null) return;
  const before = origin.sheets.flatMap(({ id, name }) => (id === null ? [] : escapeXml(name)));
  const after = planned.flatMap(({ model }) => (model === null ? [] : escapeXml(model.name)));
  const changed = withTitles(xml, before, after);
  if (changed !== null && changed !== xml) draft.set(part, changed);
}

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Null where the groups do not name the sheets. */
function withTitles(xml: string, before: readonly string[], after: readonly string[]): string | null {
  const [pairs, titles] = [within(xml, "HeadingPairs", "vector"), within(xml, "TitlesOfParts", "vector")];
  if (pairs === null || titles === null) return null;
  const counts = entriesOf(xml, pairs.start, pairs.end).flatMap(({ start, end }) => {
    const count = within(xml.slice(start, end), "i4");
    return count === null ? [] : [{ start: start + count.inner, end: start + count.close, text: xml.slice(start + count.inner, start + count.close) }];
  });
  const names = entriesOf(xml, titles.start, titles.end);
  let first = 0;
  for (const count of counts) {
    const group = names.slice(first, first + Number(count.text));
    const prefix = outline(xml.slice(titles.start, titles.end)).prefix;
    if (group.length === before.length && group.every(({ text }, index) => text === before[index])) {
      const [from, to] = [group[0]?.start ?? 0, group[group.length - 1]?.end ?? 0];
      const size = names.length - before.length + after.length;
      return spliced(xml, [
        { start: count.start, end: count.end, text: String(after.length) },
        { start: titles.start, end: titles.inner, text: withAttributes(xml.slice(titles.start, titles.inner), { size: String(size) }) },
        { start: from, end: to, text: after.map((name) => `<${prefix}lpstr>${name}</${prefix}lpstr>`).join("") },
      ]);
    }
    first += group.length;
  }
  return null;
}

/** Children of a vector with their text. */
function entriesOf(xml: string, start: number, end: number): Entry[] {
  return outline(xml.slice(start, end)).children.map((one) => moved(one, start)).map((one) => ({ start: one.start, end: one.end, text: xml.slice(one.inner, Math.max(one.inner, one.close)) }));
}
