/** `_x000B_` in a file is the character 0B; `_x005F_` is an underscore that would otherwise begin such an escape. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text for a cell, ready to stand between tags. */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(guarded.replace(CONTROL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** Text or attribute value; characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.replace(CONTROL, "").replace(/[&<>"]/g, (character) => ENTITIES.get(character) as string).replace(/\r/g, "&#13;");
}

/** Text of a part as it reads, entities and numbered characters resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7})));/g, (whole, entity: string | undefined, hex: string | undefined, digits: string | undefined) => {
    if (entity !== undefined) return NAMED.get(entity) ?? whole;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The same for an attribute, where line breaks and tabs would become blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** The same for attributes that hold text as cells do: names of columns, messages of validations. */
export function encodeCellAttribute(text: string): string {
  return encodeCellText(text).replace(/\r?\n|&#13;/g, "_x000a_").replace(/\t/g, "_x0009_");
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids, lone surrogates included.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const NAMED: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
const ENTITIES: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);
