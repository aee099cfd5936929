import type { PlanBlock, SheetPlan } from "../../src/reports";

function blockText(block: PlanBlock): string {
  const at = `${block.kind} at row ${block.row}, column ${block.column}`;
  switch (block.kind) {
    case "values": return [at, ...block.cells.map((row) => `  ${row.map((cell) => `${String(cell.value ?? "")}${cell.look ? `‹${cell.look}›` : ""}`).join(" | ")}`)].join("\n");
    case "table": return [`${at}: ${block.name}`, `  ${block.labels.join(" | ")}`, `  ${block.fields.join(" | ")}`, `  looks: ${block.looks.join(" | ")}`, ...block.rows.map((row) => `  ${row.map((value) => String(value ?? "")).join(" | ")}`)].join("\n");
    case "spill": return `${at}: ${block.name} ${block.formula}\n  looks: ${block.looks.join(" | ")} over ${block.rows} rows`;
    case "formula": return `${at}: ${block.formula} ‹${block.look}›`;
    case "name": return `${at}: ${block.name}`;
    case "merge": return `${at}: ${block.rows} × ${block.columns}`;
  }
}

/** A plan as text a person can review in a diff. */
export function planText(plan: SheetPlan): string {
  return [
    `sheet ${plan.name} (${plan.mark.kind}/${plan.mark.version}), tab ${plan.tab ?? "none"}`,
    `freeze ${JSON.stringify(plan.freeze)}, print ${JSON.stringify(plan.print)}`,
    `widths ${plan.widths.join(" ")}`,
    ...plan.heats.map((heat) => `heat ${JSON.stringify(heat)}`),
    ...plan.charts.map((chart) => `chart ${JSON.stringify(chart)}`),
    ...plan.blocks.map(blockText),
  ].join("\n") + "\n";
}
