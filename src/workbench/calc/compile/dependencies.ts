import { functionNamed } from "../functions/registry";
import type { NameNode, Node, ReferenceNode, TableNode } from "../syntax";

/** What a formula reads, as far as its text tells. Anything found only while evaluating is volatile. */
export interface Dependencies {
  readonly references: readonly ReferenceNode[];
  /** The ends of a computed range `A1:INDEX(…)`: it may reach any cell between them. */
  readonly spans: readonly (readonly ReferenceNode[])[];
  readonly names: readonly NameNode[];
  readonly tables: readonly TableNode[];
  /** Functions that are not Excel's own: custom ones, or LAMBDAs by name. */
  readonly otherCalls: readonly string[];
  readonly volatile: boolean;
  /** Uses something only dynamic Excel has, so that it spills whatever the file calls it. */
  readonly dynamic: boolean;
  /** Has a 3-D reference, which does not follow when rows of one of its sheets move. */
  readonly spansSheets: boolean;
  /** Says where something stands, so that it says otherwise once that has moved. */
  readonly seesPlaces: boolean;
  /** Hidden rows count for SUBTOTAL and AGGREGATE. */
  readonly seesHidden: boolean;
}

/** Functions that want to know where a reference is, not what stands there. */
const LOOKS_AT_ADDRESS = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "ISREF", "AREAS", "SHEET", "OFFSET"]);
/** Say where a cell stands, or what stands there as a formula. */
const SEES_PLACES = new Set([...LOOKS_AT_ADDRESS, "CELL", "FORMULATEXT"]);

export function dependenciesOf(root: Node): Dependencies {
  const references: ReferenceNode[] = [];
  const spans: ReferenceNode[][] = [];
  const names: NameNode[] = [];
  const tables: TableNode[] = [];
  const otherCalls = new Set<string>();
  let volatile = false;
  let dynamic = false;
  let seesHidden = false;
  let seesPlaces = false;
  let spansSheets = false;
  const walk = (node: Node): void => {
    switch (node.kind) {
      case "reference":
        references.push(node);
        spansSheets ||= node.sheets !== null && node.sheets.last !== null;
        break;
      case "name":
        names.push(node);
        break;
      case "table":
        tables.push(node);
        break;
      case "unary":
        if (node.operator === "#") dynamic = true;
        walk(node.operand);
        break;
      case "binary": {
        const before = references.length;
        walk(node.left);
        walk(node.right);
        if (node.operator === ":") spans.push(references.slice(before));
        break;
      }
      case "apply":
        walk(node.target);
        node.args.forEach(walk);
        break;
      case "call":
        walkCall(node.name, node.args);
        break;
      default:
    }
  };
  const walkCall = (name: string, args: readonly Node[]): void => {
    const entry = functionNamed(name);
    if (entry?.volatile) volatile = true;
    if (entry?.dynamic || name === "LET" || name === "LAMBDA") dynamic = true;
    if (SEES_PLACES.has(name)) seesPlaces = true;
    if (name === "SUBTOTAL" || name === "AGGREGATE") seesHidden = true;
    if (entry === undefined && name !== "LET" && name !== "LAMBDA") otherCalls.add(name);
    for (const [index, arg] of args.entries()) {
      if (arg.kind === "reference" && LOOKS_AT_ADDRESS.has(name) && index === 0) continue;
      walk(arg);
    }
  };
  walk(root);
  return { references, spans, names, tables, otherCalls: [...otherCalls], volatile, dynamic: dynamic || otherCalls.size > 0, seesPlaces, spansSheets, seesHidden };
}
