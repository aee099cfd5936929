import { Badge, Button, Caption1, Checkbox, Input, Label, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { fieldLabel, mappingReason } from "../../messages/workbook";
import type { ColumnMapping, DateOrder, TableMapping } from "../../workbook/tables";
import { fieldChoices, readColumn, scaleName, type Reckoned, type TableChange } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { ValueList } from "./ValueList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  title: { overflowWrap: "anywhere" },
  row: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  why: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", color: tokens.colorNeutralForeground2 },
});

const KEYS = ["competency", "employeeId", "position", "evaluatorId", "source", "aspect", "condition", "round"] as const;
/** Fields whose cells may stand under a header that is a value itself. */
const CELLS: ReadonlySet<string> = new Set(["level", "requiredLevel", "status", "weight", "validTo", "value", "text", "score", "passed"]);
const ORDERS: readonly DateOrder[] = ["ymd", "dmy", "mdy"];

interface ColumnPanelProps {
  readonly session: Reckoned;
  readonly table: TableMapping;
  readonly column: ColumnMapping;
  readonly letter: string;
  readonly onChange: (change: TableChange, to?: string) => void;
  readonly onClose: () => void;
}

/** Everything about one column: what it means and why, what its header names, its scale, its dates, and what its cells are read as. */
export function ColumnPanel({ session, table, column, letter, onChange, onClose }: ColumnPanelProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useText();
  const ids = { field: useId(), key: useId(), value: useId(), scale: useId(), order: useId() };
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => { first.current?.focus(); }, []);
  const detail = useMemo(() => readColumn(session, table, column, language), [session, table, column, language]);
  const header = column.header.trim() === "" ? text("connect.noHeader", { letter }) : column.header;
  const { index } = column;
  const fields = table.purpose === null ? [] : fieldChoices(table.purpose);
  const extra = column.field !== null && !fields.includes(column.field) ? [column.field] : [];
  const [key] = Object.entries(column.key ?? {});
  const name = (field: string): string => fieldLabel(field, language);
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Office on the web takes Escape for leaving the pane, and the focus with it.
    event.stopPropagation();
    onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from any of its controls; each is operable itself
    <div className={styles.root} onKeyDown={escape}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>{text("connect.column.title", { letter, header })}</Text>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={text("connect.column.close")} onClick={onClose} />
      </div>
      <div className={styles.row}>
        <Label size="small" htmlFor={ids.field}>{text("connect.field")}</Label>
        <Select ref={first} id={ids.field} size="small" aria-label={text("connect.fieldOf", { header })} value={column.field ?? ""} disabled={table.purpose === null}
          onChange={(_event, data) => onChange({ kind: "field", index, field: data.value === "" ? null : data.value }, data.value === "" ? text("connect.field.none") : name(data.value))}>
          <option value="">{text("connect.field.none")}</option>
          {[...fields, ...extra].map((field) => <option key={field} value={field}>{name(field)}</option>)}
        </Select>
      </div>
      {table.purpose === null ? <Caption1>{text("connect.field.first")}</Caption1> : null}
      <div className={styles.why}>
        <Badge appearance="outline" color={column.confidence < 0.7 ? "warning" : "informative"}>{text("connect.confidence", { percent: Math.round(column.confidence * 100) })}</Badge>
        {column.reasons.map((reason) => <Caption1 key={reason}>{mappingReason(reason, language)}</Caption1>)}
      </div>
      {key === undefined && !CELLS.has(column.field ?? "") ? null : (
        <div className={styles.pair}>
          <div className={styles.row}>
            <Label size="small" htmlFor={ids.key}>{text("connect.column.keyField")}</Label>
            <Select id={ids.key} size="small" value={key?.[0] ?? ""} onChange={(_event, data) => onChange({ kind: "key", index, key: data.value === "" ? null : { field: data.value, value: key?.[1] ?? column.header } })}>
              <option value="">{text("connect.column.keyNone")}</option>
              {[...new Set([...KEYS, ...(key ? [key[0]] : [])])].map((field) => <option key={field} value={field}>{name(field)}</option>)}
            </Select>
          </div>
          {key ? <KeyValue key={key[1]} id={ids.value} value={key[1]} onChange={(value) => onChange({ kind: "key", index, key: { field: key[0], value } })} /> : null}
        </div>
      )}
      {detail.kind === "level" && (detail.scales.length > 0 || column.scale !== undefined) ? (
        <div className={styles.row}>
          <Label size="small" htmlFor={ids.scale}>{text("connect.column.scale")}</Label>
          <Select id={ids.scale} size="small" value={column.scale ?? ""} onChange={(_event, data) => onChange({ kind: "scale", index, scale: data.value === "" ? null : data.value })}>
            <option value="">{text("connect.column.scaleUsual")}</option>
            {detail.scales.map((scale) => <option key={scale} value={scale}>{scaleName(session, scale)}</option>)}
          </Select>
        </div>
      ) : null}
      {detail.kind === "date" ? (
        <div className={styles.row}>
          <Label size="small" htmlFor={ids.order}>{text("connect.column.dateOrder")}</Label>
          <Select id={ids.order} size="small" value={column.dateOrder ?? ""} onChange={(_event, data) => onChange({ kind: "dateOrder", index, order: ORDERS.find((order) => order === data.value) ?? null })}>
            <option value="">{text("connect.column.order.none")}</option>
            {ORDERS.map((order) => <option key={order} value={order}>{text(`connect.column.order.${order}`)}</option>)}
          </Select>
        </div>
      ) : null}
      {column.field === null || column.key !== undefined ? null : <Checkbox label={text("connect.column.fillDown")} checked={table.fillDown.includes(index)} onChange={(_event, data) => onChange({ kind: "fillDown", index, fill: data.checked === true })} />}
      {detail.cells === 0 ? null : <ValueList detail={detail} column={column} onChange={onChange} />}
    </div>
  );
}

/** The value a header stands for; taken once the person is done with it. */
function KeyValue({ id, value, onChange }: { readonly id: string; readonly value: string; readonly onChange: (value: string) => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [typed, setTyped] = useState(value);
  const take = (): void => { if (typed.trim() !== "" && typed !== value) onChange(typed.trim()); };
  return (
    <div className={styles.row}>
      <Label size="small" htmlFor={id}>{text("connect.column.keyValue")}</Label>
      <Input id={id} size="small" value={typed} onChange={(_event, data) => setTyped(data.value)} onBlur={take} onKeyDown={(event) => { if (event.key === "Enter") take(); }} />
    </div>
  );
}
