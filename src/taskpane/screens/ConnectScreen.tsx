import { Badge, Body1, Button, Caption1, Subtitle2, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { TableMapping } from "../../workbook/tables";
import { isUnsure, type Reckoned } from "../../workflows";
import { ChangeBar, MappingFiles, SinceSaved, TableCard } from "../connect";
import { EmptyState } from "../parts/EmptyState";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  part: { display: "flex", flexDirection: "column", gap: "10px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

const PARTS = ["check", "unknown", "known", "off"] as const;
type Part = (typeof PARTS)[number];
/** Cards of one part that are drawn before somebody asks for more. */
const PAGE = 6;
const LIKELY_TABLE = 0.6;

/** Doubt comes first: an unsure table, or one with an unsure column. */
function partOf(table: TableMapping): Part {
  if (table.off === true) return "off";
  if (table.purpose === null) return "unknown";
  const unsure = table.confidence < LIKELY_TABLE || table.columns.some((column) => isUnsure(table, column));
  return unsure ? "check" : "known";
}

interface Places {
  readonly grid: Reckoned["grid"];
  readonly parts: ReadonlyMap<string, Part>;
}

/** What was found, sheet by sheet, with a picture of each table; everything can be said differently here. */
export function ConnectScreen(): ReactElement {
  const { session } = usePane().state;
  const text = useText();
  return session === null ? <Body1>{text("home.reading")}</Body1> : <Tables session={session} />;
}

function Tables({ session }: { readonly session: Reckoned }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { tables } = session.mapping;
  // Where a table stood it stays while its cells are the same: a card must not run away from the hand that changes it.
  const [places, setPlaces] = useState<Places>({ grid: session.grid, parts: new Map() });
  const before = places.grid === session.grid ? places.parts : new Map<string, Part>();
  const known = tables.every((table) => before.has(table.id)) ? before : new Map([...tables.map((table): [string, Part] => [table.id, partOf(table)]), ...before]);
  if (known !== places.parts) setPlaces({ grid: session.grid, parts: known });
  const connect = (
    <div className={styles.part}>
      <Caption1>{text("connect.selection.help")}</Caption1>
      <div><Button size="small" onClick={() => { void actions.useSelection({ as: "table" }); }}>{text("connect.selection")}</Button></div>
    </div>
  );
  if (tables.length === 0) return <div className={styles.root}><EmptyState title={text("connect.none.title")} text={text("connect.none.text")} />{connect}</div>;
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("connect.title")}</Subtitle2>
      <Body1>{text("connect.intro")}</Body1>
      <ChangeBar session={session} />
      <SinceSaved session={session} />
      <Caption1>{text("connect.picture.help")}</Caption1>
      {PARTS.map((part) => <TablePart key={part} part={part} session={session} tables={tables.filter((table) => known.get(table.id) === part)} />)}
      {connect}
      {session.grid.omitted.map((part) => <Caption1 key={part.sheet + part.address}><Badge color="warning" appearance="tint">!</Badge> {text("connect.omitted", { sheet: part.sheet, address: part.address })}</Caption1>)}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={state.working !== null} onClick={() => { void actions.saveMapping(); }}>{text("connect.save")}</Button>
        <MappingFiles session={session} />
      </div>
      <Caption1>{text("connect.changed")}</Caption1>
    </div>
  );
}

interface PartProps {
  readonly part: Part;
  readonly session: Reckoned;
  readonly tables: readonly TableMapping[];
}

/** Some tables alike in how sure they are, the first of them drawn. */
function TablePart({ part, session, tables }: PartProps): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  if (tables.length === 0) return null;
  const title = text(`connect.part.${part}`, { count: tables.length });
  const rest = tables.length - shown;
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {tables.slice(0, shown).map((table) => <TableCard key={table.id} session={session} table={table} />)}
      {rest > 0 ? <div><Button size="small" onClick={() => setShown(shown + PAGE)}>{text("connect.part.more", { count: Math.min(rest, PAGE) })}</Button></div> : null}
    </section>
  );
}
