import { Body1, Button, Caption1, Checkbox, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactElement } from "react";
import { rectAddress, type LiveSheet, type PlaceView } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { FormulaCells, type ShownFormula } from "./FormulaCells";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  sheets: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  sheet: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "6px", "& > :first-child": { minWidth: 0, overflowWrap: "anywhere" } },
  indented: { paddingInlineStart: "32px" },
  show: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const shown = (sheet: LiveSheet, place: PlaceView | null): ShownFormula[] => sheet.cells
  .filter(({ row, column }) => place === null || (row >= place.rect.top && row <= place.rect.bottom && column >= place.rect.left && column <= place.rect.right))
  .map((cell) => ({ sheet: cell.sheet, formula: cell.formula, rect: cell.spill ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } }));

/** One sheet: chosen or not, and its formulas. */
function SheetChoice({ sheet, chosen, onChoose }: { readonly sheet: LiveSheet; readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.sheet}>
      <div className={styles.line}>
        <Checkbox checked={chosen} disabled={sheet.isProtected} label={`${sheet.sheet} · ${text("formulas.cells", { count: sheet.cells.length })}`} onChange={(_event, data) => onChoose(data.checked === true)} />
        <Button className={styles.show} size="small" appearance="subtle" icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} aria-expanded={open} aria-label={text("pair", { label: text(open ? "formulas.hide" : "formulas.show"), value: sheet.sheet })} onClick={() => setOpen(!open)} />
      </div>
      {sheet.isProtected ? <Caption1 className={styles.indented}>{text("formulas.protected")}</Caption1> : null}
      {open ? <div className={styles.indented}><FormulaCells cells={shown(sheet, null)} label={sheet.sheet} /></div> : null}
    </div>
  );
}

/** What is to be frozen: whole sheets, or the selected cells; seen before it is done. */
export function FreezeForm({ live }: { readonly live: readonly LiveSheet[] }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [place, setPlace] = useState<PlaceView | null>(null);
  const busy = state.working !== null;
  // Sheets of ours are offered; a person's own are frozen only where they say so.
  const isChosen = (sheet: LiveSheet): boolean => !sheet.isProtected && (choices.get(sheet.sheet) ?? sheet.kind !== null);
  const selected = place === null ? null : live.find((sheet) => sheet.sheet === place.sheet);
  const cells = selected === undefined ? [] : selected === null ? live.filter(isChosen).flatMap((sheet) => shown(sheet, null)) : shown(selected, place);
  const filled = live.filter((sheet) => sheet.cells.length > 0);
  const [ours, yours] = [filled.filter(({ kind }) => kind !== null), filled.filter(({ kind }) => kind === null)];
  const freeze = (): void => {
    void actions.freeze(place === null ? live.filter(isChosen).map(({ sheet }) => ({ sheet, within: null })) : [{ sheet: place.sheet, within: place.rect }]);
    setPlace(null);
  };
  return (
    <div className={styles.root}>
      <Subtitle2 as="h4">{text("freeze.title")}</Subtitle2>
      <Body1>{text("freeze.intro")}</Body1>
      {place === null ? (
        <>
          {([["formulas.ours", ours], ["formulas.yours", yours]] as const).map(([legend, sheets]) => (sheets.length === 0 ? null : (
            <fieldset key={legend} className={styles.sheets}>
              <legend className={styles.quiet}>{text(legend)}</legend>
              {sheets.map((sheet) => <SheetChoice key={sheet.sheet} sheet={sheet} chosen={isChosen(sheet)} onChoose={(is) => setChoices(new Map(choices).set(sheet.sheet, is))} />)}
            </fieldset>
          )))}
        </>
      ) : (
        <>
          <Body1 role="status">{text("freeze.selected", { place: `${place.sheet} · ${rectAddress(place.rect)}` })}</Body1>
          {cells.length === 0 ? <Caption1>{text("freeze.selectionNone")}</Caption1> : <FormulaCells cells={cells} label={text("freeze.selected", { place: rectAddress(place.rect) })} />}
        </>
      )}
      <Caption1 className={styles.quiet}>{text("freeze.promise")}</Caption1>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabled={cells.length === 0} disabledFocusable={busy} onClick={freeze}>{text("freeze.do", { count: cells.length })}</Button>
        {place === null
          ? <Button size="small" disabledFocusable={busy} onClick={() => { void actions.selectedRange().then((range) => { if (range !== null) setPlace(range); }); }}>{text("freeze.selection")}</Button>
          : <Button size="small" disabledFocusable={busy} onClick={() => setPlace(null)}>{text("freeze.all")}</Button>}
      </div>
    </div>
  );
}
