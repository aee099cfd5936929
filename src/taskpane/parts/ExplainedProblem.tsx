import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { cellErrorText } from "../../messages/explanation";
import { functionText } from "../../messages/functions";
import { listText } from "../../messages/listText";
import type { ExplainedCall, ExplainedFormula, PlaceView } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { PlaceButton } from "./PlaceButton";
import { placeText } from "./shownCell";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", gap: "4px 8px", padding: "10px 12px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`, backgroundColor: tokens.colorNeutralBackground2 },
  icon: { fontSize: "20px", color: tokens.colorPaletteMarigoldForeground2, "@media (forced-colors: active)": { color: "CanvasText" } },
  words: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start", overflowWrap: "anywhere" },
});

interface Told {
  readonly sentence: string;
  readonly places: readonly PlaceView[];
}

function useTold(formula: ExplainedFormula, call: ExplainedCall): Told | null {
  const { language } = usePane().state;
  const text = useExplanationText();
  const { value, blocked, cell } = formula;
  const shown = typeof value === "object" && value !== null ? value.error : null;
  const problem = call.explanation?.problem ?? null;
  if (!call.known) return { sentence: text("gone", { id: call.id }), places: [] };
  if (blocked !== null) {
    const { rows, columns, place, table } = blocked;
    if (place !== null) return { sentence: text("blocked", { rows, columns, place: placeText(place, cell.sheet) }), places: [place] };
    if (table !== null) return { sentence: text("blockedTable", { table }), places: [] };
  }
  // An error of Excel's own hides whatever the function gave.
  if (shown !== null && shown !== "#N/A" && shown !== "#VALUE!" && shown !== problem?.error) return { sentence: cellErrorText(shown, language), places: [] };
  if (problem !== null) return { sentence: problem.sentence === null ? cellErrorText(problem.error, language) : functionText(language, problem.sentence, problem.facts, call.id), places: call.mend };
  return shown === null || call.explanation !== null && call.whole ? null : { sentence: cellErrorText(shown, language), places: [] };
}

/** What happened and what to do, with the way to the cell that has to be mended. */
export function ExplainedProblem({ formula, call }: { readonly formula: ExplainedFormula; readonly call: ExplainedCall }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useExplanationText();
  const told = useTold(formula, call);
  if (told === null) return null;
  const { sheet } = formula.cell;
  const [first, ...others] = told.places;
  const rest = others.slice(0, 8);
  return (
    <div className={styles.root} role="note" aria-label={text("problem")}>
      <WarningRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Text>{told.sentence}{first === undefined ? "" : `${language === "en" ? " " : ""}${text("mend", { place: placeText(first, sheet) })}`}</Text>
        {first === undefined ? null : <PlaceButton prominent place={first} home={sheet} />}
        {rest.length === 0 ? null : <Caption1>{text("mendMore", { places: listText(language, rest.map((place) => placeText(place, sheet))) })}</Caption1>}
      </div>
    </div>
  );
}
