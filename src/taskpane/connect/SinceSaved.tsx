import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { findingView, type Reckoned } from "../../workflows";
import { Box } from "../parts/Box";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { padding: "12px", gap: "8px", backgroundColor: tokens.colorNeutralBackground2 },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const MOST = 40;

/** What became of the sheets since the mapping was saved, in sentences, and the choice: keep it so, or understand a table anew. */
export function SinceSaved({ session }: { readonly session: Reckoned }): ReactElement | null {
  const styles = useStyles();
  const { state: { language }, actions } = usePane();
  const text = useText();
  const changes = useMemo(() => session.findings.filter((finding) => finding.rule === "W-SETUP" || finding.code === "sheet-gone"), [session]);
  if (changes.length === 0) return null;
  const tables = session.mapping.tables.filter((table) => changes.some(({ where }) => where?.sheet === table.sheet && where.rect.left >= table.rect.left && where.rect.left <= table.rect.right));
  return (
    <Box className={styles.root} label={text("connect.since")}>
      <Subtitle2 as="h3">{text("connect.since")}</Subtitle2>
      <ul className={styles.list}>
        {changes.slice(0, MOST).map((finding, index) => {
          const view = findingView(finding, language);
          return <li key={`${view.code} ${String(index)}`}>{view.sheet === null ? "" : `${view.sheet}: `}{view.message} {view.fix === null ? null : <Caption1>{view.fix}</Caption1>}</li>;
        })}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => { void actions.saveMapping(); }}>{text("connect.since.keep")}</Button>
        {tables.map((table) => <Button key={table.id} size="small" onClick={() => { void actions.changeTable(table.id, { kind: "anew" }, { table: table.sheet }); }}>{text("connect.since.anew", { sheet: table.sheet })}</Button>)}
      </div>
    </Box>
  );
}
