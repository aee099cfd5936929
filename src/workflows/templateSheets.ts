import type { NewCell, NewSheet } from "../excel";
import type { Language } from "../messages/language";
import { libraryWords, type LibraryWords } from "../messages/library";
import { fieldLabel } from "../messages/workbook";
import type { Template, TemplateStandard } from "../rules/templates";

/** Names that sheets and tables of the workbook have already. */
export interface TakenNames {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

type SheetKind = keyof LibraryWords["sheets"];

interface Column {
  readonly header: string;
  readonly width: number;
  readonly date?: boolean;
}

interface Content {
  readonly kind: SheetKind;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** Excel's longest sheet name. */
const NAME_LENGTH = 31;

/** D-TEMPLATES: a standard of the library as sheets with the contract's columns, under names that are free. A ladder also has its posts and courses. */
export function templateSheets(template: Template, standard: TemplateStandard, language: Language, taken: TakenNames): readonly NewSheet[] {
  const words = libraryWords(language);
  const contents = [
    standards(template, standard, language, words), roles(template, language, words), behaviours(standard, language), conditions(standard, language, words),
    ...(standard.courses.length === 0 ? [] : [positions(standard, language, words), courses(standard, language, words)]),
  ];
  const round = freeRound(template, contents, language, taken);
  return contents.map(({ kind, columns, rows }) => ({
    name: sheetName(words.sheets[kind], template.name[language], round),
    above: [[`${words.sheets[kind]} · ${template.name[language]}`], [words.notes[kind]]],
    rows: [columns.map(({ header }) => header), ...rows],
    widths: columns.map(({ width }) => width),
    dates: columns.flatMap(({ date }, at) => (date === true ? [at] : [])),
    table: tableName(kind, template.id, round),
  }));
}

function field(language: Language, name: string, width: number): Column {
  const own = new Map<string, string>(Object.entries(libraryWords(language).columns));
  return { header: own.get(name) ?? fieldLabel(name, language), width };
}

function standards(template: Template, standard: TemplateStandard, language: Language, words: LibraryWords): Content {
  const own = template.fields.map((name): Column => ({ header: name[language], width: 18 }));
  const columns = [
    field(language, "position", 24), field(language, "competency", 28), field(language, "class", 14), field(language, "role", 24), field(language, "dimension", 20), field(language, "dimensionWeight", 12),
    field(language, "requiredLevel", 10), field(language, "weight", 10), field(language, "indicator", 50), field(language, "version", 10), { ...field(language, "effectiveFrom", 14), date: true }, ...own,
  ];
  const rows = standard.standards.map((line): readonly NewCell[] => [
    line.position, line.competency, line.class === null ? null : words.classes[line.class], line.role, line.dimension, line.dimensionWeight, line.requiredLevel, line.weight, line.indicator, line.version, line.effectiveFrom,
    ...own.map(() => null),
  ]);
  return { kind: "standards", columns, rows };
}

function roles(template: Template, language: Language, words: LibraryWords): Content {
  const names = words.roleColumns;
  const columns = [{ header: names.role, width: 26 }, { header: names.priority, width: 8 }, ...[names.rights, names.responsibilities, names.expectations].map((header) => ({ header, width: 60 })), { header: names.drivers, width: 50 }];
  const rows = template.roles.map((role): readonly NewCell[] => [
    role.name[language], role.priority, role.rights[language], role.responsibilities[language], role.expectations[language], role.drivers.map((driver) => words.drivers[driver]).join(language === "en" ? "; " : "；"),
  ]);
  return { kind: "roles", columns, rows };
}

function behaviours(standard: TemplateStandard, language: Language): Content {
  const columns = [field(language, "role", 26), field(language, "level", 8), field(language, "aspect", 22), field(language, "text", 110)];
  return { kind: "behaviours", columns, rows: standard.behaviours.map(({ role, level, aspect, text }) => [role, level, aspect, text]) };
}

function conditions(standard: TemplateStandard, language: Language, words: LibraryWords): Content {
  const columns = [field(language, "position", 28), field(language, "condition", 22), field(language, "value", 30)];
  const named = new Map<string, string>(Object.entries(words.conditions));
  return { kind: "conditions", columns, rows: standard.conditions.map(({ position, condition, value }) => [position, named.get(condition) ?? condition, value]) };
}

function positions(standard: TemplateStandard, language: Language, words: LibraryWords): Content {
  const columns = [field(language, "position", 30), field(language, "track", 20), field(language, "postType", 16), field(language, "certificateLevel", 14), field(language, "entryCertified", 16)];
  const types = new Map<string, string>(Object.entries(words.postTypes));
  const rows = standard.positions.map(({ position, track, postType, certificateLevel, entryCertified }): readonly NewCell[] => [
    position, track, types.get(postType ?? "") ?? postType, certificateLevel, entryCertified === true ? words.marks.yes : words.marks.no,
  ]);
  return { kind: "positions", columns, rows };
}

function courses(standard: TemplateStandard, language: Language, words: LibraryWords): Content {
  const columns = [field(language, "course", 30), field(language, "category", 16), field(language, "level", 10), field(language, "track", 20)];
  const categories = new Map<string, string>(Object.entries(words.categories));
  return { kind: "courses", columns, rows: standard.courses.map(({ course, category, level, track }) => [course, categories.get(category) ?? category, level, track]) };
}

/** The first number under which all sheets and tables of the standard are free: added twice, it stands twice. */
function freeRound(template: Template, contents: readonly Content[], language: Language, taken: TakenNames): number {
  const words = libraryWords(language);
  const sheets = new Set([...taken.sheets].map((name) => name.toLowerCase()));
  const tables = new Set([...taken.tables].map((name) => name.toLowerCase()));
  const free = (round: number): boolean => contents.every(({ kind }) => (
    !sheets.has(sheetName(words.sheets[kind], template.name[language], round).toLowerCase()) && !tables.has(tableName(kind, template.id, round).toLowerCase())));
  let round = 1;
  while (!free(round)) round += 1;
  return round;
}

/** Kind first, so that a long name cannot make two sheets the same; what a name says in brackets or after a comma is left to the title. */
function sheetName(kind: string, name: string, round: number): string {
  const end = round === 1 ? "" : ` (${String(round)})`;
  const [short = ""] = name.replace(/[[\]:*?/\\']/gu, " ").split(/[,，(（]/u);
  const whole = `${kind} ${short.trim()}`;
  const room = NAME_LENGTH - end.length;
  // A name too long is cut between words where it has any.
  return `${whole.length <= room ? whole : whole.slice(0, room + 1).replace(/ [^ ]*$/u, "").slice(0, room)}${end}`;
}

function tableName(kind: SheetKind, id: string, round: number): string {
  const words = [...id.split("-"), kind].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${words.join("")}${round === 1 ? "" : `_${String(round)}`}`;
}
