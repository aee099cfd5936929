import type { Reckoning } from "../rules/results";
import { rectAddress } from "../workbook/grid";
import type { TableMapping } from "../workbook/tables";
import type { Mapped } from "./mapWorkbook";

/** A table of the workbook as the contract prints it. */
export interface TableView {
  readonly sheet: string;
  readonly range: string;
  readonly headerRange: string | null;
  readonly purpose: string | null;
  readonly orientation: string;
  readonly confidence: number;
  readonly columns: readonly { readonly index: number; readonly header: string; readonly field: string | null; readonly confidence: number; readonly key?: Readonly<Record<string, string>> }[];
}

function headerRange(table: TableMapping): string | null {
  return table.headerRows === 0 ? null : rectAddress({ ...table.rect, bottom: table.rect.top + table.headerRows - 1 });
}

export function describeTables({ mapping }: Pick<Mapped, "mapping">): TableView[] {
  return mapping.tables.map((table) => ({
    sheet: table.sheet, range: rectAddress(table.rect), headerRange: headerRange(table),
    purpose: table.purpose, orientation: table.orientation, confidence: table.confidence,
    columns: table.columns.map(({ index, header, field, confidence, key }) => ({ index, header, field, confidence, ...(key ? { key } : {}) })),
  }));
}

/** A person's result as the contract prints it. Numbers are unrounded. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly route: { readonly body: string; readonly method: string; readonly rule: string; readonly members: readonly string[]; readonly excluded: readonly { readonly id: string; readonly reason: string }[] };
  readonly lines: readonly { readonly competency: string; readonly class: string; readonly required: number | null; readonly actual: number | null; readonly gap: number | null; readonly points: number | null; readonly weight: number | null; readonly status: string }[];
  readonly status: string;
  readonly score: number | null;
  readonly match: number | null;
  readonly mainGap: string | null;
}

export function describePeople({ people }: Reckoning): PersonView[] {
  return people.map(({ employee, position, route, lines, status, score, match, mainGap }) => ({
    id: employee.id, name: employee.name, position,
    route: {
      body: route.body, method: route.method, rule: route.rule, members: route.members.map((member) => member.id),
      excluded: route.excluded.map(({ id, reason }) => ({ id, reason })),
    },
    lines: lines.map((line) => ({
      competency: line.competency, class: line.class, required: line.required, actual: line.actual, gap: line.gap, points: line.points, weight: line.weight, status: line.status,
    })),
    status, score, match, mainGap,
  }));
}
