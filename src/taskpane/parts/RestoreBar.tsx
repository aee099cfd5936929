import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { saveAsFile } from "./saveAsFile";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", paddingInlineStart: "10px", borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorBrandStroke1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "18px", maxHeight: "160px", overflowY: "auto", fontSize: tokens.fontSizeBase200 },
});

const MOST_SHOWN = 200;

/** The way back: old values of the last fixes, in one step or as a file; and what was left alone, cell by cell. */
export function RestoreBar(): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { restorePoint, skipped, working, language } = state;
  if (restorePoint === null && skipped.length === 0) return null;
  const busy = working !== null;
  const at = restorePoint === null ? "" : new Date(restorePoint.takenAt).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className={styles.root}>
      {restorePoint === null ? null : (
        <>
          <Caption1>{text("fixes.last", { cells: restorePoint.cells, at })}</Caption1>
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={busy} onClick={() => { void actions.restoreFixes(); }}>{text("fixes.restore")}</Button>
            <Button size="small" appearance="subtle" onClick={() => saveAsFile(`qual-restore-${restorePoint.takenAt.slice(0, 16).replace(":", "")}.json`, restorePoint.json)}>{text("fixes.keep")}</Button>
          </div>
        </>
      )}
      {skipped.length === 0 ? null : (
        <>
          <Caption1>{text("fixes.skipped")}</Caption1>
          <ul className={styles.list} aria-label={text("fixes.skipped")}>
            {skipped.slice(0, MOST_SHOWN).map(({ sheet, cell, reason }) => <li key={`${sheet} ${cell}`}>{sheet} · {cell}: {text(`fixes.skipped.${reason}`)}</li>)}
          </ul>
        </>
      )}
    </div>
  );
}
