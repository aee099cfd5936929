import type { Span } from "../xml";
import { moved, outline, spliced } from "../xml";
import type { Frame } from "./frame";

/** An element of a newer Excel's, inside `<extLst><ext>` of a sheet. */
interface Extension {
  readonly list: string;
  /** The `<ext>` around it. */
  readonly around: Span;
  readonly itself: Span;
}

/** Text of the extension element of this name (without prefix); null where the sheet has none. */
export function getExtension(frame: Frame, name: string): string | null {
  const found = find(frame, name);
  return found === null ? null : found.list.slice(found.itself.start, found.itself.end);
}

/** Puts text (with the file's prefixes) in its place; "" takes it away with the `<ext>` around it. */
export function putExtension(frame: Frame, name: string, xml: string): void {
  const found = find(frame, name);
  if (found === null) return;
  const { list, around, itself } = found;
  const span = xml === "" ? around : itself;
  const rest = spliced(list, [{ start: span.start, end: span.end, text: xml }]);
  frame.putRaw("extLst", outline(rest).children.length === 0 ? "" : rest);
}

function find(frame: Frame, name: string): Extension | null {
  const list = frame.get("extLst");
  if (list === null) return null;
  for (const around of outline(list).children) {
    const inside = outline(list.slice(around.start, around.end)).children.find((one) => one.name === name);
    if (inside !== undefined) return { list, around, itself: moved(inside, around.start) };
  }
  return null;
}
