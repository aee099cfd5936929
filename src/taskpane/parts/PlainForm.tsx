import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { listText } from "../../messages/listText";
import type { PlainPreview } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { FormulaCells } from "./FormulaCells";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Plain formulas: the matrix at once; the person's own cells after they were seen. */
export function PlainForm(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const [preview, setPreview] = useState<PlainPreview | null>(null);
  const busy = state.working !== null;
  const look = (selection: boolean): void => {
    void (async () => {
      const range = selection ? await actions.selectedRange() : null;
      if (!selection || range !== null) setPreview(await actions.previewPlain(range === null ? null : [{ sheet: range.sheet, within: range.rect }]));
    })();
  };
  const cells = preview?.cells.filter(({ isProtected }) => !isProtected) ?? [];
  const values = cells.filter(({ formula }) => formula === null).length;
  const shut = [...new Set(preview?.cells.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet))];
  return (
    <div className={styles.root}>
      <Subtitle2 as="h4">{text("plain.title")}</Subtitle2>
      <Body1>{text("plain.intro")}</Body1>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={() => { void actions.buildPlain(); }}>{text("plain.matrix")}</Button>
        <Button size="small" disabledFocusable={busy} onClick={() => look(false)}>{text("plain.look")}</Button>
        <Button size="small" disabledFocusable={busy} onClick={() => look(true)}>{text("plain.lookSelection")}</Button>
      </div>
      {preview === null ? null : (
        <>
          {cells.length === 0 ? (shut.length === 0 ? <Caption1 role="status">{text("plain.none")}</Caption1> : null) : (
            <>
              <Caption1 role="status">{text("plain.preview", { formulas: cells.length - values, values })}</Caption1>
              <FormulaCells label={text("plain.title")} cells={cells.map(({ sheet, rect, before, formula }) => ({ sheet, rect, formula: `${before} → ${formula ?? text("plain.asValues")}` }))} />
              <Caption1 className={styles.quiet}>{text("plain.promise")}</Caption1>
            </>
          )}
          {shut.length === 0 ? null : <Caption1>{text("plain.protected", { sheets: listText(state.language, shut) })}</Caption1>}
          <div className={styles.actions}>
            {cells.length === 0 ? null : <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => { void actions.applyPlain(preview).then(() => setPreview(null)); }}>{text("plain.do", { count: cells.length })}</Button>}
            <Button size="small" disabledFocusable={busy} onClick={() => setPreview(null)}>{text("plain.close")}</Button>
          </div>
        </>
      )}
    </div>
  );
}
