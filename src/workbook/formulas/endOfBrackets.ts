/** The end of `[…]` of a table or another workbook: brackets nest, and `'` makes the next character plain. */
export function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}
