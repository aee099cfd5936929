import { Body1, Button, Caption1, Field, Select, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { ExplainedCall, ExplainedFormula } from "../../workflows";
import { ExplainedCallPart } from "../parts/ExplainedCallPart";
import { PlaceButton } from "../parts/PlaceButton";
import { placeText, shownValue } from "../parts/shownCell";
import { usePane, useText } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { useRereading } from "../state/useRereading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", "& > *": { minWidth: 0 } },
  /** Long choices are cut, not the pane. */
  choice: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { width: "100%", textOverflow: "ellipsis" } },
  head: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-8px" },
  cell: { display: "flex", flexDirection: "column", gap: "6px", padding: "10px 12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  value: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  change: { alignSelf: "flex-start" },
});

const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** What stands behind the selected cell: its formula in words, the steps to its value, and what to do where there is none. */
export function ExplainScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const paneText = useText();
  const text = useExplanationText();
  const [reading, setReading] = useState(true);
  const back = useRef<HTMLButtonElement>(null);
  const { formula, call: chosen } = state.explain;
  const { session, dirty } = state;
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    void actions.explainSelected().finally(() => setReading(false));
    const following = actions.follow(() => void actions.explainSelected());
    return () => { void following.then((stop) => stop()); };
  }, [actions]);
  // A cell that changed is heard of through the reading of the workbook, or as a mark where that takes long.
  useEffect(() => void actions.explainAgain(), [actions, session, dirty]);
  useRereading(formula, actions.explainAgain);
  const call = formula?.calls[chosen] ?? formula?.calls[0];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button ref={back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={paneText("back")} onClick={() => actions.show("home")} />
        <Subtitle2 as="h2">{text("title")}</Subtitle2>
      </div>
      {formula === null ? <Body1 role="status">{text(reading ? "reading" : "intro")}</Body1> : <CellBox formula={formula} />}
      {formula === null || call === undefined ? null : (
        <>
          <CallChoice calls={formula.calls} chosen={formula.calls.indexOf(call)} />
          <ExplainedCallPart formula={formula} call={call} index={formula.calls.indexOf(call)} />
        </>
      )}
    </div>
  );
}

/** The cell, what it shows and the formula that fills it; said aloud when it changes. */
function CellBox({ formula: { cell, value, formula, anchor, calls } }: { readonly formula: ExplainedFormula }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useExplanationText();
  const here = placeText({ sheet: cell.sheet, rect: one(cell.row, cell.column) }, cell.sheet);
  if (formula === null) {
    return (
      <div className={styles.cell} role="status">
        <Text as="h3" weight="semibold">{text("none.title")}</Text>
        <Body1>{text("none.text", { cell: here })}</Body1>
      </div>
    );
  }
  const source = { sheet: cell.sheet, rect: one(anchor.row, anchor.column) };
  const spilled = anchor.row !== cell.row || anchor.column !== cell.column;
  return (
    <div className={styles.cell}>
      <Text className={styles.value} weight="semibold" role="status">{text("shows", { cell: here, value: value === null || value === "" ? text("nothing") : shownValue(value, text) })}</Text>
      <Caption1 className={styles.quiet}>{cell.sheet}</Caption1>
      <div className={styles.formula} role="group" aria-label={text("formula")}>{formula}</div>
      {calls.length === 0 ? null : <Button className={styles.change} size="small" onClick={() => { void actions.goTo(source).then(() => actions.show("functions")); }}>{text("change")}</Button>}
      {spilled ? <Caption1>{text("spilled", { anchor: placeText(source, cell.sheet), row: cell.row - anchor.row + 1, column: cell.column - anchor.column + 1 })} <PlaceButton place={source} home={cell.sheet} /></Caption1> : null}
    </div>
  );
}

/** Several QUAL functions in one formula: which one is explained. */
function CallChoice({ calls, chosen }: { readonly calls: readonly ExplainedCall[]; readonly chosen: number }): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useExplanationText();
  if (calls.length < 2) return null;
  const gives = ({ explanation, whole }: ExplainedCall): string => {
    if (explanation === null) return "";
    const { rows, columns, value } = explanation;
    return rows * columns === 1 || whole ? text("gives", { value: shownValue(value, text) }) : text("givesTable", { rows, columns });
  };
  const label = (call: ExplainedCall, at: number): string => {
    const outer = call.inside === null ? undefined : calls[call.inside];
    return [`${String(at + 1)}. QUAL.${call.id}`, outer === undefined ? "" : text("inside", { outer: `QUAL.${outer.id}` }), gives(call)].filter((part) => part !== "").join(" · ");
  };
  return (
    <Field className={styles.choice} label={text("calls")} hint={text("callsHelp")}>
      <Select className={styles.choice} value={String(chosen)} onChange={(_event, { value }) => actions.chooseCall(Number(value))}>
        {calls.map((call, at) => <option key={at} value={at}>{label(call, at)}</option>)}
      </Select>
    </Field>
  );
}
