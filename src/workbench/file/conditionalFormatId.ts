/** Id of a file's conditional format by its place among the sheet's rules, so that saving finds its text again. */
export function conditionalFormatId(number: number): string {
  return `{00000000-000E-0000-0000-${String(number).padStart(12, "0")}}`;
}

/** The same for the n-th rule of the extension of newer Excel. */
export function extendedFormatId(number: number): string {
  return `{file-x14-${number}}`;
}
