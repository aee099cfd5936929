import { cliRefusal, cliWord } from "../messages/cli";
import type { Language } from "../messages/language";
import { problemSentence } from "../messages/workflows";
import type { Answer } from "./answer";
import { calc } from "./commands/calc";
import { check } from "./commands/check";
import { inspect } from "./commands/inspect";
import { run } from "./commands/run";
import { languageFrom, readOptions, type Options } from "./options";
import { progressLine, type ProgressLine } from "./progressLine";
import { Failed, Refused } from "./refused";

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly error: NodeJS.WriteStream;
}

const FILE_COMMANDS = { inspect, check, run } as const;

function start(options: Options, progress: ProgressLine, streams: Streams): Promise<Answer> {
  const [first, second] = options.rest;
  if (options.command === "calc") {
    if (first === undefined) throw new Refused("no-formula");
    return calc(first, second ?? null, options, progress, streams.input);
  }
  if (first === undefined) throw new Refused("no-file", { command: options.command });
  return FILE_COMMANDS[options.command](first, options, progress);
}

/** One sentence, whatever happened; a stack trace helps nobody who only wanted a matrix. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof Refused) return cliRefusal(language, error.code, error.facts);
  if (error instanceof Failed) return problemSentence(error.code, error.facts, language);
  const detail = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return cliRefusal(language, "fault", { detail: detail.replace(/\s+/g, " ").slice(0, 300) });
}

/** The whole of `qual`: reads arguments, works, prints, and answers with the exit status. */
export async function qual(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const language = languageFrom(args);
  let progress: ProgressLine | null = null;
  try {
    const options = readOptions(args);
    if (options === "help") {
      streams.output.write(`${cliWord(language, "help")}\n`);
      return 0;
    }
    progress = progressLine(streams.error, language, options.progress);
    const answer = await start(options, progress, streams);
    progress.end();
    streams.output.write(options.json ? `${JSON.stringify(answer.json)}\n` : `${answer.text()}\n`);
    return answer.status;
  } catch (error) {
    progress?.end();
    streams.error.write(`${sentenceOf(error, language)}\n`);
    return 2;
  }
}
