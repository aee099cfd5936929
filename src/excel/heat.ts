import type { PlanHeat } from "../reports";
import { cellAddress } from "../workbook/grid";

/** A condition on the top left cell, relative, so that Excel moves it along and it survives pasting. */
interface HeatRule {
  readonly when: (cell: string) => string;
  readonly fill: string;
  readonly ink: string;
  readonly bold?: boolean;
}

const number = (condition: (cell: string) => string) => (cell: string) => `=AND(ISNUMBER(${cell}),${condition(cell)})`;
const word = (...words: string[]) => (cell: string) => `=OR(${words.map((each) => `${cell}="${each}"`).join(",")})`;

/** Light fills with dark ink: text stays readable on screen, in print and in grey; the sign of a gap is in its number format. */
const RULES: Readonly<Record<PlanHeat["kind"], readonly HeatRule[]>> = {
  gap: [
    { when: number((c) => `${c}<=-2`), fill: "#F4A6A0", ink: "#5F1410", bold: true },
    { when: number((c) => `${c}<0`), fill: "#FBDAD6", ink: "#7F1D1D" },
    { when: number((c) => `${c}=0`), fill: "#EEF3EE", ink: "#1F2937" },
    { when: number((c) => `${c}>0`), fill: "#CDE8D4", ink: "#14532D" },
  ],
  level: [
    { when: number((c) => `${c}>=4.5`), fill: "#7FB2DC", ink: "#0B2545", bold: true },
    { when: number((c) => `${c}>=3.5`), fill: "#A9CBE8", ink: "#0B2545" },
    { when: number((c) => `${c}>=2.5`), fill: "#C9DFF1", ink: "#1F2937" },
    { when: number((c) => `${c}>=1.5`), fill: "#E2EEF8", ink: "#1F2937" },
    { when: number((c) => `${c}>0`), fill: "#F3F8FC", ink: "#1F2937" },
  ],
  attainment: [
    { when: number((c) => `${c}<0.6`), fill: "#F4A6A0", ink: "#5F1410", bold: true },
    { when: number((c) => `${c}<1`), fill: "#FDF0D2", ink: "#713F12" },
    { when: number((c) => `${c}>=1`), fill: "#DCF2E3", ink: "#14532D" },
  ],
  status: [
    { when: word("short", "error", "not-qualified", "unroutable"), fill: "#FBDAD6", ink: "#7F1D1D", bold: true },
    { when: word("unrated", "unresolved", "expired", "incomplete", "not-assessed", "warning"), fill: "#FDF0D2", ink: "#713F12" },
    { when: word("met", "above", "scored", "qualified"), fill: "#DCF2E3", ink: "#14532D" },
  ],
};

/** Queues the conditional formats of a heat map; the first that holds wins. */
export function queueHeat(sheet: Excel.Worksheet, heat: PlanHeat): void {
  if (heat.rows < 1 || heat.columns < 1) return;
  const range = sheet.getRangeByIndexes(heat.row, heat.column, heat.rows, heat.columns);
  const corner = cellAddress(heat.row, heat.column);
  // Excel puts each new rule before the others, so the first is added last.
  for (const rule of RULES[heat.kind].toReversed()) {
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = rule.when(corner);
    added.custom.format.fill.color = rule.fill;
    added.custom.format.font.color = rule.ink;
    if (rule.bold) added.custom.format.font.bold = true;
    added.stopIfTrue = true;
  }
}
