import type { SheetGrid } from "../../grid";
import type { TableMapping } from "../../tables";
import { headerMeanings, PERSON_ATTRIBUTES } from "../../vocabulary";

const OF_A_PERSON: ReadonlySet<string> = new Set(["employeeId", ...PERSON_ATTRIBUTES]);
const LABELS = 3;
const MOST_ROWS = 60;

/** Labels of a person (姓名, Post) one below the other with a value beside each: a card, which holds one person and no list. Empty where it is none. */
export function cardLabels(grid: SheetGrid, { rect }: TableMapping): readonly string[] {
  const found = new Map<string, string>();
  const at = rect.left - grid.left;
  for (const row of grid.values.slice(0, MOST_ROWS)) {
    const label = row[at], value = row[at + 1];
    if (typeof label !== "string" || value === null || value === undefined || value === "") continue;
    const [first] = headerMeanings(label);
    // A header has words beside its words; a card has values.
    if (!first || first.strength < 0.7 || !OF_A_PERSON.has(first.concept) || (typeof value === "string" && headerMeanings(value).length > 0)) continue;
    if (!found.has(first.concept)) found.set(first.concept, label.trim());
  }
  return found.size < LABELS ? [] : [...found.values()].slice(0, LABELS);
}
