import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CallExplanation } from "../../messages/explanation";
import type { ExplainedCall } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "4px 8px", "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

interface ElementChoiceProps {
  readonly call: ExplainedCall;
  readonly index: number;
  readonly explanation: CallExplanation;
}

/** Where the formula goes on reckoning with a table, the person says which of its cells they mean. */
export function ElementChoice({ call, index, explanation: { rows, columns, element } }: ElementChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useExplanationText();
  if (call.whole || rows * columns === 1) return null;
  const choose = (typed: string, side: "row" | "column", most: number): void => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= most) void actions.chooseElement(index, { ...element, [side]: wanted - 1 });
  };
  return (
    <div className={styles.root} role="group" aria-label={text("element")}>
      <Caption1 className={styles.wide}>{text(call.elementFrom === "matched" ? "elementFound" : "elementHelp", { rows, columns })}</Caption1>
      <Field label={text("row")} size="small"><Input size="small" type="number" min={1} max={rows} value={String(element.row + 1)} onChange={(_event, { value }) => choose(value, "row", rows)} /></Field>
      <Field label={text("column")} size="small"><Input size="small" type="number" min={1} max={columns} value={String(element.column + 1)} onChange={(_event, { value }) => choose(value, "column", columns)} /></Field>
    </div>
  );
}
