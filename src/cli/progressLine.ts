import { cliWord, type CliWord } from "../messages/cli";
import type { Language } from "../messages/language";
import type { Progress } from "../workflows/work";

const STAGES = new Map<string, CliWord>([
  ["open", "stage-open"], ["read", "stage-read"], ["understand", "stage-understand"], ["reckon", "stage-reckon"],
  ["write", "stage-write"], ["calculate", "stage-calculate"], ["save", "stage-save"],
]);
const BETWEEN_MS = 100;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** One line on standard error that says what is under way: rewritten on a terminal, one line per stage elsewhere. */
export function progressLine(stream: NodeJS.WriteStream, language: Language, wanted: boolean | null): ProgressLine {
  const terminal = stream.isTTY;
  if (!(wanted ?? terminal)) return { show: () => undefined, end: () => undefined };
  let stage = "";
  let shownAt = 0;
  return {
    show({ stage: next, done, total }) {
      const now = performance.now();
      if (next === stage && (!terminal || now - shownAt < BETWEEN_MS)) return;
      stage = next;
      shownAt = now;
      const key = STAGES.get(next);
      const label = key ? cliWord(language, key) : next;
      const share = total > 1 ? ` ${Math.floor((100 * done) / total)} %` : "";
      stream.write(terminal ? `\r\u001B[K${label}${share}` : `${label}\n`);
    },
    end() {
      if (terminal && stage !== "") stream.write("\r\u001B[K");
    },
  };
}
