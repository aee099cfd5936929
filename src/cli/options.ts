import { parseArgs } from "node:util";
import { languageOf, type Language } from "../messages/language";
import { dayFromInput, today, type CalendarDay } from "../workflows/days";
import { Refused } from "./refused";

export const COMMANDS = ["inspect", "check", "run", "calc"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  /** What follows the command: file, or formula and file. */
  readonly rest: readonly string[];
  readonly json: boolean;
  readonly out: string | null;
  readonly asOf: CalendarDay;
  readonly map: string | null;
  readonly language: Language;
  readonly round: string | null;
  /** null = where standard error is a terminal. */
  readonly progress: boolean | null;
  readonly force: boolean;
  /** Formulas that every Excel knows instead of QUAL functions. */
  readonly plain: boolean;
}

const EXAMPLES = new Map([["--out", "--out result.xlsx"], ["--as-of", "--as-of 2026-12-31"], ["--map", "--map mapping.json"], ["--lang", "--lang zh"], ["--round", "--round 2026"]]);
const MOST_ARGUMENTS: Readonly<Record<Command, number>> = { inspect: 1, check: 1, run: 1, calc: 2 };

const CONFIG = {
  strict: true, allowPositionals: true,
  options: {
    json: { type: "boolean" }, out: { type: "string" }, "as-of": { type: "string" }, map: { type: "string" }, lang: { type: "string" },
    round: { type: "string" }, progress: { type: "boolean" }, plain: { type: "boolean" }, force: { type: "boolean" }, help: { type: "boolean" },
  },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ ...CONFIG, args: [...args] });
  } catch (error) {
    const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
    const option = /--?[a-z][a-z-]*/i.exec(message)?.[0] ?? message;
    const example = EXAMPLES.get(option);
    if (example && /argument/i.test(message)) throw new Refused("option-without-value", { option, example });
    throw new Refused("bad-option", { option });
  }
}

/** The language is looked at first, so that even a complaint about another option is in it. */
export function languageFrom(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.includes("=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && value ? languageOf(value) : "en";
}

function languageOption(value: string | undefined): Language {
  if (value !== undefined && !/^(en|zh)(-[a-z]+)*$/i.test(value)) throw new Refused("bad-language", { value });
  return languageOf(value ?? "en");
}

function dayOption(value: string | undefined): CalendarDay {
  if (value === undefined) return today();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayFromInput(value) : null;
  if (day === null) throw new Refused("bad-day", { value });
  return day;
}

function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word);
}

/** What was asked for; "help" where help was. Throws `Refused` with what to change. */
export function readOptions(args: readonly string[]): Options | "help" {
  // Its own options are not known yet: the command is what to speak of.
  if (args[0] === "report") throw new Refused("command-later", { command: "report" });
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || command === "help") return "help";
  if (command === undefined) throw new Refused("no-command");
  if (!isCommand(command)) throw new Refused("unknown-command", { command });
  if (values.plain && command !== "run") throw new Refused("bad-option", { option: "--plain" });
  if (values.out !== undefined && command !== "run") throw new Refused("bad-option", { option: "--out" });
  const extra = rest[MOST_ARGUMENTS[command]];
  if (extra !== undefined) throw new Refused("too-many-arguments", { argument: extra });
  return {
    command, rest, json: values.json ?? false, out: values.out ?? null, asOf: dayOption(values["as-of"]), map: values.map ?? null,
    language: languageOption(values.lang), round: values.round ?? null, progress: values.progress ?? null, force: values.force ?? false,
    plain: values.plain ?? false,
  };
}
