/** Id of a file's conditional format by its place among the sheet's rules, so that saving finds its text again. */
export function conditionalFormatId(number: number): string {
  return `{00000000-000E-0000-0000-${String(number).padStart(12, "0")}}`;
}
