/** Text as the user wrote it, without spaces around and doubled; width and case stay, matching ignores them. */
export function textValue(cell: string | number | boolean): string {
  return typeof cell === "string" ? cell.replace(/[\s\u200b\ufeff]+/g, " ").trim() : String(cell);
}
