import { Badge, Body1, Button, Caption1, Subtitle2, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableMapping } from "../../workbook/tables";
import { EmptyState } from "../parts/EmptyState";
import { SourceCard } from "../parts/SourceCard";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Unsure tables come first: an open question is worth more than a long list of sure ones. */
function unsureFirst(tables: readonly TableMapping[]): readonly TableMapping[] {
  return [...tables].sort((a, b) => Number(a.confidence >= 0.6) - Number(b.confidence >= 0.6));
}

/** What was found, sheet by sheet, and what each column was taken for; everything can be changed here. */
export function ConnectScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { session } = state;
  if (session === null) return <Body1>{text("home.reading")}</Body1>;
  if (session.mapping.tables.length === 0) return <EmptyState title={text("connect.none.title")} text={text("connect.none.text")} />;
  const change = (changed: TableMapping): void => {
    const tables = session.mapping.tables.map((table) => (table.id === changed.id ? changed : table));
    actions.understand({ ...session.mapping, tables });
  };
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("connect.title")}</Subtitle2>
      <Body1>{text("connect.intro")}</Body1>
      {unsureFirst(session.mapping.tables).map((table) => (
        <SourceCard key={table.id} table={table} tidy={session.tables.find((tidy) => tidy.source === table.id) ?? null} onChange={change} />
      ))}
      {session.grid.omitted.map((part) => <Caption1 key={part.sheet + part.address}><Badge color="warning" appearance="tint">!</Badge> {text("connect.omitted", { sheet: part.sheet, address: part.address })}</Caption1>)}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={state.working !== null} onClick={actions.saveMapping}>{text("connect.save")}</Button>
      </div>
      <Caption1>{text("connect.changed")}</Caption1>
    </div>
  );
}
