import type { Example, FunctionEntry } from "../../src/functions/entry";

type Block = readonly (readonly unknown[])[];

/** A range that a formula of the page names, because it is too large or has blanks, which no array constant of Excel's can hold. */
export interface NamedRange {
  readonly name: string;
  readonly block: Block;
  /** A table whose first row are its headers. */
  readonly headed: boolean;
}

export interface WrittenExample {
  readonly formula: string;
  /** Ranges that appear for the first time in this example. */
  readonly ranges: readonly NamedRange[];
}

const INLINE_CELLS = 12;

/** Writes the examples of one function as formulas; the same range keeps its name from one example to the next. */
export function writtenExamples(entry: FunctionEntry, parameterNames: readonly string[], examples: readonly Example[]): readonly WrittenExample[] {
  const known = new Map<string, string>();
  const taken = new Map<string, number>();
  return examples.map((example) => {
    const ranges: NamedRange[] = [];
    const parts = example.arguments.map((argument, at) => {
      const parameter = entry.parameters[Math.min(at, entry.parameters.length - 1)];
      const name = parameterNames[Math.min(at, parameterNames.length - 1)] ?? "";
      if (!isBlock(argument)) return scalar(argument);
      const inline = parameter?.kind !== "table" && argument.flat().length <= INLINE_CELLS && argument.flat().every((cell) => !isBlank(cell));
      return inline ? `{${argument.map((row) => row.map(scalar).join(",")).join(";")}}` : nameOf(name, argument, parameter?.kind === "table");
    });
    while (parts.at(-1) === "") parts.pop();
    return { formula: `=QUAL.${entry.id}(${parts.join(", ").replaceAll(/ (?=,)/g, "")})`, ranges };

    function nameOf(name: string, block: Block, isTable: boolean): string {
      const content = JSON.stringify([name, block]);
      const before = known.get(content);
      if (before !== undefined) return before;
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      const own = count === 1 ? name : `${name}_${count}`;
      known.set(content, own);
      ranges.push({ name: own, block, headed: isTable && hasHeaders(block) });
      return own;
    }
  });
}

/** A first row of words above others. */
export function hasHeaders(block: Block): boolean {
  return block.length > 1 && (block[0] ?? []).every((cell) => typeof cell === "string" && cell !== "");
}

function isBlock(value: unknown): value is Block {
  return Array.isArray(value) && value.every(Array.isArray);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** As one writes it into a formula; an argument left out is nothing between two commas. */
function scalar(value: unknown): string {
  if (isBlank(value)) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
}
