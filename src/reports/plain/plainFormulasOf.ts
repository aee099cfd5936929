import type { Language } from "../../messages/language";
import { ballotMean, consensus } from "./ballots";
import { certStatus, cutScore, probation } from "./certification";
import { explain } from "./explain";
import { level } from "./levels";
import { attainment, gap, points } from "./lines";
import { mainGap } from "./mainGap";
import { NoPlainFormula, type PlainAnswer, type PlainCall } from "./plainCall";
import { readiness } from "./readiness";
import { match, score, weighted } from "./scores";
import { unpivot } from "./unpivot";
import { weightCheck } from "./weightCheck";

type Translation = (call: PlainCall, language: Language) => PlainAnswer;

/** What a function is without the add-in. A reason says why there are values only. */
type PlainRow = { readonly id: string; readonly plain: Translation } | { readonly id: string; readonly values: string };

/** Every function of the contract, in its order. */
export const PLAIN_CATALOGUE: readonly PlainRow[] = [
  { id: "LEVEL", plain: level },
  { id: "GAP", plain: gap },
  { id: "POINTS", plain: points },
  { id: "SCORE", plain: score },
  { id: "ATTAINMENT", plain: attainment },
  { id: "WEIGHTED", plain: weighted },
  { id: "MATCH", plain: match },
  { id: "MAINGAP", plain: mainGap },
  { id: "EXPLAIN", plain: explain },
  { id: "WEIGHTCHECK", plain: weightCheck },
  { id: "BALLOTMEAN", plain: ballotMean },
  { id: "CONSENSUS", plain: consensus },
  { id: "AGREEMENT", values: "statistics over pairs of ratings" },
  { id: "SEVERITY", values: "a system of equations" },
  { id: "ATLEASTGRADE", values: "grades are read from many ways of writing them" },
  { id: "ROUTE", values: "a routing table over a whole roster" },
  { id: "PANEL", values: "a routing table over a whole roster" },
  { id: "CUTSCORE", plain: cutScore },
  { id: "APPLYCHECK", values: "the reason is a sentence made of several findings" },
  { id: "CERTSTATUS", plain: certStatus },
  { id: "PROBATION", plain: probation },
  { id: "READINESS", plain: readiness },
  { id: "TABLE", values: "headers and shapes are recognised" },
  { id: "UNPIVOT", plain: unpivot },
  { id: "LINES", values: "the whole reckoning" },
  { id: "SCORES", values: "the whole reckoning" },
  { id: "MATRIX", values: "the whole reckoning" },
  { id: "NEEDS", values: "the whole reckoning" },
];

const ROWS = new Map(PLAIN_CATALOGUE.map((row) => [row.id, row]));
/** Longest formula of Excel. */
const LONGEST = 8_192;

/** The equivalent of a call in functions that Excel 2016 and LibreOffice know, a formula for each cell of its result; or why values must do. */
export function plainFormulasOf(call: PlainCall, language: Language): PlainAnswer {
  const row = ROWS.get(call.id);
  if (row === undefined || "values" in row) return { kind: "values", because: "no-equivalent" };
  try {
    const answer = row.plain(call, language);
    return answer.kind === "plain" && answer.formulas.some((formula) => formula.length >= LONGEST) ? { kind: "values", because: "too-long" } : answer;
  } catch (thrown) {
    if (thrown instanceof NoPlainFormula) return { kind: "values", because: thrown.because };
    throw thrown;
  }
}
