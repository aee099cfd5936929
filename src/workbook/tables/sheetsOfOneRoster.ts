import { employmentTypeOf } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import type { TableMapping } from "./mapping";

/** 研发部花名册, Sales staff: what follows the name of the department. */
const AFTER_NAME = /(?:的)?(?:员工|人员|在职人员|职工)?(?:花名册|名册|名单|清单|信息|信息表|一览表|人员|员工|职工|表)$|\s+(?:staff|team|people|roster|employees|list|members)$/iu;
/** Sheet1, 工作表2, Roster, 2026-11, Nov 2026: a sheet that nobody named, or a month. */
const NO_NAME = /^(?:sheet|工作表|表|page|tabelle|feuil|roster|staff|employees|people|team|list|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?[\s\d.\-_/年月日()]*$/iu;

interface Roster { readonly index: number; readonly people: ReadonlySet<string>; readonly columns: ReadonlySet<string> }

/**
 * A roster kept on one sheet for each department, with the same columns and none for the department: the sheet's name is
 * the department. A sheet named after a state (离职人员, Leavers) is about that state, if no column says it. The fact
 * joins the key of the column that names the people, so that it is saved with the mapping.
 */
export function sheetsOfOneRoster(tables: readonly TableMapping[], looks: readonly (readonly ColumnLook[])[]): readonly TableMapping[] {
  const rosters = tables.flatMap((table, index): Roster[] => (table.purpose === "employees" && table.off !== true && table.orientation === "list"
    ? [{ index, people: namesOf(table, looks[index] ?? []), columns: new Set(table.columns.flatMap((column) => column.field ?? [])) }] : []));
  const facts = new Map<number, readonly [field: string, value: string, reason: string]>();
  const named: Roster[] = [];
  for (const roster of rosters) {
    const name = nameOf(tables[roster.index]?.sheet ?? "");
    const state = employmentTypeOf(name);
    if (state !== null && !roster.columns.has("employmentType") && rosters.length > 1) facts.set(roster.index, ["employmentType", state, "sheet-per-state"]);
    else if (state === null && !NO_NAME.test(name) && !roster.columns.has("department") && isAlone(roster, tables)) named.push(roster);
  }
  const alike = named.filter((one) => named.some((other) => other !== one && sameColumns(one, other)) && !named.some((other) => other !== one && overlap(one.people, other.people)));
  for (const { index } of alike) facts.set(index, ["department", nameOf(tables[index]?.sheet ?? ""), "sheet-per-department"]);
  return tables.map((table, index) => {
    const fact = facts.get(index);
    return fact ? withFact(table, fact) : table;
  });
}

function withFact(table: TableMapping, [field, value, reason]: readonly [string, string, string]): TableMapping {
  // First and last name are one field of two columns: a fact on one of them would part them.
  const names = table.columns.filter((column) => column.field === "name");
  const who = names.length === 1 ? names[0] : table.columns.find((column) => column.field === "employeeId");
  return {
    ...table, reasons: [...table.reasons, reason],
    columns: table.columns.map((column) => (column === who ? { ...column, key: { ...column.key, [field]: value } } : column)),
  };
}

function nameOf(sheet: string): string {
  const unnumbered = sheet.trim().replace(/(?:花名册|名册|名单|表)\s*\d+$/u, "花名册");
  return unnumbered.replace(AFTER_NAME, "").trim();
}

/** The only roster of its sheet: two on one sheet are no departments. */
function isAlone({ index }: Roster, tables: readonly TableMapping[]): boolean {
  return tables.every((other, at) => at === index || other.purpose !== "employees" || other.sheet !== tables[index]?.sheet);
}

function namesOf(table: TableMapping, looks: readonly ColumnLook[]): ReadonlySet<string> {
  const at = table.columns.findIndex((column) => column.field === "employeeId");
  return looks[at >= 0 ? at : table.columns.findIndex((column) => column.field === "name")]?.content.values ?? new Set();
}

function sameColumns(one: Roster, other: Roster): boolean {
  return one.columns.size === other.columns.size && [...one.columns].every((field) => other.columns.has(field));
}

/** Most of the people stand on both: the same roster at two times. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const same = [...one].filter((value) => other.has(value)).length;
  return same > Math.min(one.size, other.size) / 2;
}
