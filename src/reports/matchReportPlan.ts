import type { Language } from "../messages/language";
import { reportText, type ReportKey } from "../messages/reports";
import type { PersonResult } from "../rules/results";
import { dimensionRows, lineRows, personRows, resultRows, signatureRows, whyRows } from "./matchReportRows";
import type { PlanBlock, PlanCell, PlanChart, PlanHeat, SheetPlan } from "./sheetPlan";
import { stampText, type Stamp } from "./stamp";

/** Columns of the page: competency wide, figures narrow, room for class and dimension. */
const WIDTHS = [24, 11, 11, 9, 11, 10, 10, 10, 12, 16] as const;
const CHART_ROWS = 17;
/** Columns of the table of lines (0-based): the first three are the picture's data. */
const GAP_COLUMN = 3;
const ATTAINMENT_COLUMN = 4;
/** A radar needs three axes. */
const FEWEST_AXES = 3;

/** Sections one under another; each knows where it began, so that charts and heat find their cells. */
class Page {
  readonly blocks: PlanBlock[] = [];
  row = 0;

  add(cells: readonly (readonly PlanCell[])[], gapAfter = 1): number {
    const at = this.row;
    if (cells.length > 0) this.blocks.push({ kind: "values", row: at, column: 0, cells });
    this.row += cells.length + gapAfter;
    return at;
  }

  section(language: Language, key: ReportKey): void {
    this.add([[{ value: reportText(language, key), look: "subtitle" }]], 0);
  }
}

function sheetName(person: PersonResult): string {
  return `QUAL Match ${person.employee.id}`.replace(/[\\/?*[\]:']/g, "-").slice(0, 31).trimEnd();
}

/** 资格匹配度报告: one person held against the standard of their position, on one page to talk over. */
export function matchReportPlan(person: PersonResult, stamp: Stamp, language: Language): SheetPlan {
  const page = new Page();
  page.add([
    [{ value: reportText(language, "title-match", { name: person.employee.name }), look: "title" }],
    [{ value: stampText(language, stamp), look: "stamp" }],
  ]);
  page.section(language, "section-person");
  page.add(personRows(person, language));
  page.section(language, "section-result");
  page.add(resultRows(person, language));
  const charts: PlanChart[] = [];
  const heats: PlanHeat[] = [];
  const dimensions = dimensionRows(person, language);
  page.section(language, "section-lines");
  const lines = lineRows(person, language);
  const linesAt = page.add(lines);
  if (person.lines.length > 0) {
    heats.push({ row: linesAt + 1, column: GAP_COLUMN, rows: person.lines.length, columns: 1, kind: "gap" });
    heats.push({ row: linesAt + 1, column: ATTAINMENT_COLUMN, rows: person.lines.length, columns: 1, kind: "attainment" });
  }
  if (dimensions.length > 1) {
    page.section(language, "section-dimensions");
    const at = page.add(dimensions);
    heats.push({ row: at + 1, column: 2, rows: dimensions.length - 1, columns: 1, kind: "attainment" });
  }
  if (person.lines.length >= FEWEST_AXES) {
    page.add([[{ value: reportText(language, "axis-note"), look: "stamp" }]], 0);
    charts.push({
      type: "radar", title: reportText(language, "chart-profile"), row: linesAt, column: 0, rows: person.lines.length + 1, columns: 3,
      atRow: page.row, atColumn: 0, width: 560, height: CHART_ROWS * 15 - 10, axisMin: 0,
    });
    page.row += CHART_ROWS + 1;
  }
  page.section(language, "section-why");
  page.add(whyRows(person, language, WIDTHS.reduce<number>((sum, width) => sum + width, 0)));
  page.section(language, "section-signatures");
  page.add(signatureRows(language));
  return {
    name: sheetName(person), mark: { kind: "match", version: 1 }, blocks: page.blocks, widths: WIDTHS,
    freeze: { rows: 2, columns: 0 }, heats, charts, print: { landscape: false, titleRows: 2, fitWide: true }, tab: "#7A4E9F",
  };
}
