import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { mappingFigures, type MappingFigures, type Reckoned } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { position: "sticky", top: 0, zIndex: 2, display: "flex", flexDirection: "column", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
});

const SHOWN = [["people", "people"], ["rows", "rows"], ["levelsUnderstood", "levels"], ["findings", "findings"]] as const satisfies readonly (readonly [keyof MappingFigures, string])[];

/** What the mapping yields now, what the last change did to it, and the way back. */
export function ChangeBar({ session }: { readonly session: Reckoned }): ReactElement {
  const styles = useStyles();
  const { state: { mappingSteps, chosenMapping }, actions } = usePane();
  const text = useText();
  const figures = useMemo(() => mappingFigures(session), [session]);
  const last = mappingSteps[mappingSteps.length - 1];
  const found = chosenMapping === null && !session.mapping.tables.some((table) => table.reasons.includes("saved"));
  const effects = last === undefined ? [] : SHOWN.flatMap(([figure, word]) => (last.figures[figure] === figures[figure] ? [] : [text(`connect.effect.${word}`, { before: last.figures[figure], after: figures[figure] })]));
  return (
    <div className={styles.root}>
      <Caption1>{text("connect.figures", { ...figures })}</Caption1>
      <div role="status">
        {last === undefined ? null : <><Text size={200} weight="semibold">{text(last.key, last.facts)}</Text>{" "}<Text size={200}>{effects.length === 0 ? text("connect.effect.none") : effects.join(" · ")}</Text></>}
      </div>
      {last === undefined && found ? null : <div className={styles.actions}>
        {last === undefined ? null : <Button size="small" icon={<ArrowUndoRegular />} onClick={() => { void actions.undoMapping(); }}>{text("connect.undo")}</Button>}
        {found ? null : <Button size="small" appearance="subtle" onClick={() => { void actions.findAnew(); }}>{text("connect.findAnew")}</Button>}
      </div>}
    </div>
  );
}
