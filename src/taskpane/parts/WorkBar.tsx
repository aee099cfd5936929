import { Button, Caption1, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneKey } from "../../messages/pane";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", columnGap: "12px", rowGap: "4px", padding: "8px 20px" },
  bar: { gridColumn: "1 / -1" },
});

const stages: Readonly<Record<string, PaneKey>> = { read: "work.read", understand: "work.understand", reckon: "work.reckon", write: "work.write", fix: "work.fix", freeze: "work.freeze", thaw: "work.thaw", repair: "work.repair" };

/** Long work shows how far it is and can be cancelled. */
export function WorkBar(): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { working } = state;
  if (working === null) return null;
  const label = text(stages[working.stage] ?? "work.other");
  const known = working.total > 0;
  return (
    <div className={styles.root} role="status" aria-live="polite">
      <Caption1>{known && working.total > 1 ? `${label} · ${text("work.of", { done: working.done, total: working.total })}` : label}</Caption1>
      <Button size="small" onClick={actions.cancel}>{text("cancel")}</Button>
      <ProgressBar className={styles.bar} aria-label={label} {...(known ? { value: working.done, max: working.total } : {})} />
    </div>
  );
}
