import { Badge, Button, Caption1, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { reconciliationSentences } from "../../messages/connect";
import { sentencesText } from "../../messages/listText";
import { mappingReason, purposeLabel } from "../../messages/workbook";
import type { Purpose } from "../../rules/records";
import type { TableMapping } from "../../workbook/tables";
import { findingView, purposeChoices, reconcileTables, rectAddress, scaleName, tablePicture, type Reckoned, type TableChange } from "../../workflows";
import { Box } from "../parts/Box";
import { usePane, useText } from "../state/paneContext";
import { ColumnPanel } from "./ColumnPanel";
import { Doubts } from "./Doubts";
import { Fold } from "./Fold";
import { TableOptions } from "./TableOptions";
import { TablePictureView } from "./TablePictureView";

const useStyles = makeStyles({
  root: { padding: "12px", gap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", gap: "4px" },
  list: { margin: 0, paddingInlineStart: "16px", fontSize: tokens.fontSizeBase200 },
});

const COLUMNS_AT_FIRST = 16, MORE_COLUMNS = 40;
const SURE = 0.85, LIKELY = 0.6;

/** One table of the workbook: what it was taken for and why, its picture, and everything that can be said differently. */
export function TableCard({ session, table }: { readonly session: Reckoned; readonly table: TableMapping }): ReactElement {
  const styles = useStyles();
  const { state: { language }, actions } = usePane();
  const text = useText();
  const panel = useId();
  const card = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [columns, setColumns] = useState(COLUMNS_AT_FIRST);
  const picture = useMemo(() => tablePicture(session, table, columns), [session, table, columns]);
  const range = rectAddress(table.rect);
  const name = `${table.sheet} ${range}`;
  const off = table.off === true;
  const change = (what: TableChange, to?: string, of?: string): void => {
    const header = "index" in what ? table.columns.find((column) => column.index === what.index)?.header ?? "" : "";
    void actions.changeTable(table.id, what, { table: name, header, to: to ?? "", text: of ?? "", off: what.kind === "off" ? what.off : false, ...(what.kind === "range" ? { range } : {}) });
  };
  const close = (): void => {
    card.current?.querySelector<HTMLElement>(`button[data-column="${String(open)}"]`)?.focus();
    setOpen(null);
  };
  const chosen = picture?.columns.find(({ column }) => column.index === open);
  const count = session.counts.find(({ source }) => source === table.id);
  const scales = useMemo(() => session.findings.filter((finding) => finding.rule === "W-SCALE" && finding.where?.sheet === table.sheet && inside(finding.where.rect, table.rect)), [session, table]);
  const legends = useMemo(() => [...new Set(table.columns.flatMap((column) => (column.scale === undefined || column.field === null ? [] : [scaleName(session, column.scale)])))], [session, table]);
  const word = table.purpose === null ? null : table.confidence >= SURE ? "connect.sure" : table.confidence >= LIKELY ? "connect.likely" : "connect.unsure";
  return (
    <div ref={card}>
      <Box className={styles.root} label={text("connect.table", { sheet: table.sheet, range })}>
        <div className={styles.head}>
          <Text weight="semibold">{table.sheet} <Caption1 className={styles.quiet}>{range}</Caption1></Text>
          {word === null ? null : <Badge appearance="tint" color={table.confidence >= SURE ? "success" : table.confidence >= LIKELY ? "informative" : "warning"}>{text(word)} · {Math.round(table.confidence * 100)} %</Badge>}
        </div>
        <Select size="small" aria-label={text("connect.purposeOf", { sheet: table.sheet, range })} value={table.purpose ?? ""}
          onChange={(_event, data) => change({ kind: "purpose", purpose: data.value === "" ? null : (data.value as Purpose) }, data.value === "" ? text("connect.purpose.none") : purposeLabel(data.value, language))}>
          <option value="">{text("connect.purpose.none")}</option>
          {purposeChoices().map((purpose) => <option key={purpose} value={purpose}>{purposeLabel(purpose, language)}</option>)}
        </Select>
        {table.reasons.length === 0 ? null : <Caption1 className={styles.why}>{text("pair", { label: text("connect.why"), value: sentencesText(language, table.reasons.map((reason) => mappingReason(reason, language))) })}</Caption1>}
        {off || table.purpose === null ? null : <Doubts table={table} onColumn={setOpen} onChange={change} />}
        {off || table.purpose === null || table.confidence >= LIKELY ? null : <div><Button size="small" onClick={() => change({ kind: "confirm", index: null })}>{text("connect.confirm")}</Button></div>}
        {off ? <Caption1>{text("connect.off")}</Caption1> : null}
        {picture === null || off ? null : (
          <TablePictureView picture={picture} label={text("connect.picture", { sheet: table.sheet, range })} open={open} panel={panel} onColumn={(index) => setOpen(open === index ? null : index)}
            onRow={(row) => change({ kind: "header", top: row, rows: 1 })} onMoreColumns={() => setColumns(columns + MORE_COLUMNS)} />
        )}
        <div id={panel} hidden={chosen === undefined}>
          {chosen === undefined ? null : <ColumnPanel key={chosen.column.index} session={session} table={table} column={chosen.column} letter={chosen.letter} onChange={change} onClose={close} />}
        </div>
        <Caption1 className={styles.quiet}>{text("connect.columns", { used: table.columns.filter((column) => column.field !== null).length, all: table.columns.length })}{count === undefined ? "" : ` · ${text("connect.rows", { used: count.used, rows: count.rowsIn })}`}</Caption1>
        {scales.length + legends.length === 0 ? null : <ul className={styles.list} aria-label={text("connect.scales")}>{legends.map((levels) => <li key={levels}>{text("connect.scaleIs", { levels })}</li>)}{scales.map((finding) => { const view = findingView(finding, language); return <li key={`${view.code} ${view.cell ?? ""}`}>{view.message}</li>; })}</ul>}
        {count === undefined || off ? null : <Fold title={text("connect.account")}>{() => <Account session={session} table={table} />}</Fold>}
        {off ? null : <Fold title={text("connect.options")}>{() => <TableOptions table={table} onChange={change} />}</Fold>}
        <div className={styles.foot}>
          <Button size="small" appearance="subtle" onClick={() => { void actions.goTo({ sheet: table.sheet, rect: table.rect }); }}>{text("connect.show")}</Button>
          {table.purpose === null && !off ? null : <Button size="small" appearance="subtle" onClick={() => change({ kind: "off", off: !off })}>{text(off ? "connect.switchOn" : "connect.switchOff")}</Button>}
        </div>
      </Box>
    </div>
  );
}

interface Area { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

function inside(cell: Area, table: Area): boolean {
  return cell.top >= table.top && cell.top <= table.bottom && cell.left >= table.left && cell.left <= table.right;
}

/** Where every row went: reckoned when somebody asks. */
function Account({ session, table }: { readonly session: Reckoned; readonly table: TableMapping }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const account = reconcileTables(session).find(({ source }) => source === table.id);
  return <ul className={styles.list}>{(account ? reconciliationSentences(account, language) : []).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
}
