import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { usePane, useText } from "../state/paneContext";
import { Box } from "./Box";
import { BrokenList } from "./BrokenList";
import { FreezeForm } from "./FreezeForm";
import { PlainForm } from "./PlainForm";
import { FrozenList } from "./FrozenList";

const useStyles = makeStyles({
  root: { padding: "12px", gap: "8px", backgroundColor: tokens.colorNeutralBackground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  body: { display: "flex", flexDirection: "column", gap: "16px" },
  left: { margin: 0, paddingInlineStart: "18px", maxHeight: "160px", overflowY: "auto", fontSize: tokens.fontSizeBase200 },
});

const MOST_LEFT = 200;

/** The workbook's QUAL formulas: what is left at #NAME?, what can be frozen, what is frozen. */
export function FormulaPanel(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const body = useId();
  const { formulas, formulasOpen: open, formulasLeft: left, working } = state;
  const freezable = formulas?.live.filter((sheet) => sheet.cells.length > 0) ?? [];
  const isEmpty = formulas !== null && formulas.live.length === 0 && formulas.frozen.length === 0 && formulas.store.lost.length === 0;
  return (
    <Box className={styles.root} label={text("formulas.title")}>
      <Subtitle2 as="h3">{text("formulas.title")}</Subtitle2>
      {open ? null : <Caption1>{text("formulas.about")}</Caption1>}
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} aria-controls={body} disabledFocusable={working !== null} onClick={() => { void actions.showFormulas(!open); }}>{text(open ? "formulas.close" : "formulas.look")}</Button>
        {open ? <Button size="small" appearance="subtle" disabledFocusable={working !== null} onClick={() => { void actions.lookForFormulas(); }}>{text("formulas.again")}</Button> : null}
      </div>
      <div id={body} hidden={!open} className={open ? styles.body : undefined}>
        {!open || formulas === null ? null : (
          <>
            {isEmpty ? <Body1>{text("formulas.none")}</Body1> : null}
            {left.length === 0 ? null : (
              <div>
                <Caption1>{text("formulas.left")}</Caption1>
                {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard */}
                <ul className={styles.left} aria-label={text("formulas.left")} tabIndex={0}>
                  {left.slice(0, MOST_LEFT).map(({ sheet, cell, reason }) => <li key={`${sheet} ${cell}`}>{sheet} · {cell}: {text(`formulas.left.${reason}`)}</li>)}
                </ul>
              </div>
            )}
            <BrokenList live={formulas.live} />
            <FrozenList places={formulas} />
            {freezable.length > 0 ? <FreezeForm live={freezable} /> : isEmpty || formulas.frozen.length === 0 ? null : <Caption1>{text("formulas.allFrozen")}</Caption1>}
            <PlainForm />
          </>
        )}
      </div>
    </Box>
  );
}
