/** Characters that make Excel, or whoever reads its CSV, take text for a formula (excel-facts C2): half and full width. */
const DANGEROUS = /^[=+\-@\t\r\n\0'＝＋－＠]/;

/** Text as it must be handed to a cell so that it stays text: an apostrophe in front, which Excel takes away again. */
export function cellText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}
