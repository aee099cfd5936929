import { Button, Caption1, Label, Select, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { TableMapping } from "../../workbook/tables";
import { orientationsOf, rectAddress, type TableChange } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "minmax(0, auto) minmax(0, 1fr)", gap: "6px 8px", alignItems: "center" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const HEADER_ROWS = [0, 1, 2, 3, 4, 5];
const STOPS = ["end", "blank", "total"] as const;

/** Where the table stands and how it lies: its cells, header rows, direction and end. */
export function TableOptions({ table, onChange }: { readonly table: TableMapping; readonly onChange: (change: TableChange) => void }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useText();
  const ids = { rows: useId(), lies: useId(), stop: useId() };
  const ways = orientationsOf(table.purpose);
  const rows = HEADER_ROWS.includes(table.headerRows) ? HEADER_ROWS : [...HEADER_ROWS, table.headerRows];
  return (
    <>
      <Caption1>{text("connect.range", { range: `${table.sheet}!${rectAddress(table.rect)}` })}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => { void actions.useSelection({ as: "range", id: table.id }); }}>{text("connect.range.take")}</Button>
        <Button size="small" onClick={() => { void actions.useSelection({ as: "header", id: table.id }); }}>{text("connect.header.take")}</Button>
      </div>
      <div className={styles.grid}>
        <Label size="small" htmlFor={ids.rows}>{text("connect.headerRows")}</Label>
        <Select id={ids.rows} size="small" value={String(table.headerRows)} onChange={(_event, data) => onChange({ kind: "header", top: table.rect.top, rows: Number(data.value) })}>
          {rows.map((count) => <option key={count} value={String(count)}>{count}</option>)}
        </Select>
        {ways.length < 2 ? null : (
          <>
            <Label size="small" htmlFor={ids.lies}>{text("connect.orientation")}</Label>
            <Select id={ids.lies} size="small" value={table.orientation} onChange={(_event, data) => onChange({ kind: "orientation", orientation: ways.find((way) => way === data.value) ?? "list" })}>
              {ways.map((way) => <option key={way} value={way}>{text(`connect.orientation.${way}`)}</option>)}
            </Select>
          </>
        )}
        <Label size="small" htmlFor={ids.stop}>{text("connect.stop")}</Label>
        <Select id={ids.stop} size="small" value={table.stop} onChange={(_event, data) => onChange({ kind: "stop", stop: STOPS.find((stop) => stop === data.value) ?? "end" })}>
          {STOPS.map((stop) => <option key={stop} value={stop}>{text(`connect.stop.${stop}`)}</option>)}
        </Select>
      </div>
      <div className={styles.buttons}><Button size="small" onClick={() => onChange({ kind: "anew" })}>{text("connect.anew")}</Button></div>
    </>
  );
}
