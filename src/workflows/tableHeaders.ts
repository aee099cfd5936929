/** Whether the first of the rows can head an Excel table: texts that differ whatever their case, each no longer than Excel takes, above one row at least. */
export function tableHeaders(rows: readonly (readonly unknown[])[]): boolean {
  const [header = [], ...body] = rows;
  const texts = header.map((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : ""));
  return body.length > 0 && texts.every((text) => text !== "" && text.length <= 255 && !text.startsWith("#")) && new Set(texts).size === texts.length;
}
