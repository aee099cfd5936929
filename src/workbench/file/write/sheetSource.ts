import type { WorkbookPackage } from "../parts";
import { declaredUtf8, encodingOf, onePrefix } from "../xml";

/** A sheet's text around its rows. */
export interface SheetSource {
  readonly prefix: string;
  readonly head: string;
  /** The opening tag of the rows, with the namespaces it may declare for them. */
  readonly open: string;
  readonly tail: string;
}

const ROOT = /<(?![?!])([^\s/>]+)/;

/** Reads what stands before and after the rows, without keeping the rows. */
export async function readAroundRows(parts: WorkbookPackage, part: string): Promise<SheetSource> {
  let head = "";
  let openTag: string | null = null;
  let tail = "";
  let prefix: string | null = null;
  let state: "head" | "rows" | "tail" = "head";
  let carry = "";
  await streamText(parts, part, (text) => {
    if (state === "tail") tail += text;
    else carry += text;
    if (state === "head") {
      prefix ??= prefixOf(carry);
      const open = prefix === null ? null : openingOfRows(carry, prefix);
      if (open === null) return;
      head = carry.slice(0, open.index);
      openTag = open[0].replace(/\s*\/?>$/, ">");
      carry = carry.slice(open.index + open[0].length);
      if (open[0].endsWith("/>")) {
        state = "tail";
        tail = carry;
        return;
      }
      state = "rows";
    }
    if (state === "rows") {
      const close = new RegExp(`</${prefix}sheetData\\s*>`).exec(carry);
      if (close === null) carry = carry.slice(-64);
      else {
        state = "tail";
        tail = carry.slice(close.index + close[0].length);
      }
    }
  });
  const before = state === "head" ? carry : head;
  return { prefix: prefix ?? "", head: declaredUtf8(before), open: openTag ?? `<${prefix ?? ""}sheetData>`, tail };
}

/** Streams the text between the opening and the closing of sheetData and what follows it. */
export async function streamRows(parts: WorkbookPackage, part: string, prefix: string, take: (text: string) => void): Promise<void> {
  let head: string | null = "";
  await streamText(parts, part, (text) => {
    if (head === null) return take(text);
    head += text;
    const open = openingOfRows(head, prefix);
    if (open === null) return;
    // An empty sheetData closes itself: what follows is no row.
    take(open[0].endsWith("/>") ? `</${prefix}sheetData>` : head.slice(open.index + open[0].length));
    head = null;
  });
}

/** The tag before the rows; what a comment or an instruction holds is none, and one that is not all here yet hides what follows. */
function openingOfRows(text: string, prefix: string): RegExpExecArray | null {
  const pattern = new RegExp(`<!--[\\s\\S]*?(?:-->|$)|<\\?[\\s\\S]*?(?:\\?>|$)|<${prefix}sheetData(?=[\\s/>])[^>]*>`, "g");
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (!/^<[!?]/.test(match[0])) return match;
  return null;
}

function prefixOf(text: string): string | null {
  const root = ROOT.exec(text.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, ""));
  if (root === null) return null;
  const colon = (root[1] as string).indexOf(":");
  return colon < 0 ? "" : (root[1] as string).slice(0, colon + 1);
}

async function streamText(parts: WorkbookPackage, part: string, take: (text: string) => void): Promise<void> {
  // Few files are spelled so: such a part is taken in one piece.
  if (parts.mixesPrefixes(part)) return take(onePrefix((await parts.text(part)) ?? ""));
  let decoder: TextDecoder | null = null;
  await parts.stream(part, (piece) => {
    decoder ??= decoderOf(piece);
    take(decoder.decode(piece, { stream: true }));
  });
}

/** A mark before UTF-8 is a part of the text: it stays in the file. */
function decoderOf(start: Uint8Array): TextDecoder {
  const encoding = encodingOf(start) ?? "utf-8";
  return new TextDecoder(encoding, { ignoreBOM: encoding === "utf-8" });
}
