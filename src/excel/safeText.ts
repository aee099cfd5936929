/** Characters that make Excel, or whoever reads its CSV, take text for a formula (excel-facts C2): half and full width. */
const DANGEROUS = /^[=+\-@\t\r\n\0'＝＋－＠]/;

/** Text as it must be handed to a cell so that it stays text: an apostrophe in front, which Excel takes away again. */
export function cellText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** Text that Excel would take for something else when it is typed: a number, a day, a truth value. */
const READ_AS_OTHER = /\d|^(?:true|false)$/i;

/** A value as it must be handed to a cell of any format so that it arrives as it is. */
export function asWritten(value: string | number): string | number {
  if (typeof value === "number" || value === "") return value;
  return DANGEROUS.test(value) || READ_AS_OTHER.test(value) ? `'${value}` : value;
}
