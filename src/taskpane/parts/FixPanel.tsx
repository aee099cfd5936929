import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { previewFixes, type FixKind, type Reckoned } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { Box } from "./Box";
import { FixKindList } from "./FixKindList";

const useStyles = makeStyles({
  root: { padding: "12px", gap: "8px", backgroundColor: tokens.colorNeutralBackground2 },
  kinds: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, border: "none", minWidth: 0, "& > ul": { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" } },
  legend: { padding: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What can be put right without losing anything: seen cell by cell, chosen kind by kind, done in one step. */
export function FixPanel({ session }: { readonly session: Reckoned }): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const body = useId();
  const [open, setOpen] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<FixKind, boolean>>(new Map());
  const groups = useMemo(() => previewFixes(session), [session]);
  if (groups.length === 0) return null;
  const isChosen = (kind: FixKind, asked: boolean): boolean => choices.get(kind) ?? !asked;
  const chosen = groups.filter(({ kind, asked }) => isChosen(kind, asked)).flatMap(({ fixes }) => fixes);
  const count = (some: typeof groups): number => some.reduce((sum, { fixes }) => sum + fixes.length, 0);
  // What is made only when asked for is no promise of the first sentence, unless there is nothing else.
  const offered = count(groups.filter(({ asked }) => !asked)) || count(groups);
  const busy = state.working !== null;
  return (
    <Box className={styles.root} label={text("fixes.title")}>
      <Subtitle2 as="h3">{text("fixes.title")}</Subtitle2>
      <Body1>{text("fixes.intro", { count: offered })}</Body1>
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>{text(open ? "fixes.hide" : "fixes.look")}</Button>
      </div>
      <div id={body} hidden={!open}>
        {open ? (
          <fieldset className={styles.kinds}>
            <legend className={styles.legend}>{text("fixes.choose")}</legend>
            <ul>
              {groups.map((group) => <FixKindList key={group.kind} group={group} chosen={isChosen(group.kind, group.asked)} onChoose={(is) => setChoices(new Map(choices).set(group.kind, is))} />)}
            </ul>
            <Caption1 className={styles.quiet}>{text("fixes.promise")}</Caption1>
            <div className={styles.actions}>
              <Button appearance="primary" disabled={chosen.length === 0} disabledFocusable={busy} onClick={() => { void actions.applyFixes(chosen); }}>{text("fixes.apply", { count: chosen.length })}</Button>
            </div>
          </fieldset>
        ) : null}
      </div>
    </Box>
  );
}
