import { Badge, Button, Caption1, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Purpose } from "../../rules/records";
import type { TableMapping, TidyTable } from "../../workbook/tables";
import { fieldLabel, mappingReason, purposeLabel } from "../../messages/workbook";
import { fieldChoices, purposeChoices, rectAddress } from "../../workflows";
import { Box } from "./Box";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { padding: "12px", gap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "4px 8px", alignItems: "center" },
  header: { overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingInlineStart: "16px" },
});

interface SourceCardProps {
  readonly table: TableMapping;
  readonly tidy: TidyTable | null;
  readonly onChange: (table: TableMapping) => void;
}

/** One table of the workbook: where it stands, what it was taken for, how sure that is, and each column's meaning. */
export function SourceCard({ table, tidy, onChange }: SourceCardProps): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(table.purpose !== null && table.confidence < 0.6);
  const range = rectAddress(table.rect);
  const sure = table.purpose === null ? "informative" : table.confidence >= 0.85 ? "success" : table.confidence >= 0.6 ? "informative" : "warning";
  const word = table.purpose === null ? "connect.purpose.none" : table.confidence >= 0.85 ? "connect.sure" : table.confidence >= 0.6 ? "connect.likely" : "connect.unsure";
  const used = table.columns.filter((column) => column.field !== null).length;
  const purposeChanged = (value: string): void => onChange({ ...table, purpose: value === "" ? null : (value as Purpose), confidence: 1, reasons: ["chosen"] });
  const fieldChanged = (index: number, field: string): void => onChange({
    ...table,
    columns: table.columns.map((column) => (column.index === index ? { ...column, field: field === "" ? null : field, confidence: 1, reasons: ["chosen"] } : column)),
  });
  return (
    <Box className={styles.root} label={text("connect.table", { sheet: table.sheet, range })}>
      <div className={styles.head}>
        <Text weight="semibold">{table.sheet} <Caption1 className={styles.quiet}>{range}</Caption1></Text>
        <Badge appearance="tint" color={sure}>{text(word)}</Badge>
      </div>
      <Select size="small" aria-label={text("connect.purposeOf", { sheet: table.sheet, range })} value={table.purpose ?? ""} disabled={state.working !== null} onChange={(_event, data) => purposeChanged(data.value)}>
        <option value="">{text("connect.purpose.none")}</option>
        {purposeChoices().map((purpose) => <option key={purpose} value={purpose}>{purposeLabel(purpose, state.language)}</option>)}
      </Select>
      <div className={styles.foot}>
        <Caption1 className={styles.quiet}>{text("connect.columns", { used, all: table.columns.length })}{tidy === null ? "" : ` · ${text("connect.rows", { rows: tidy.rows.length })}`}</Caption1>
        <Button size="small" appearance="subtle" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{text("details")}</Button>
        {table.purpose === null ? null : <Button size="small" appearance="subtle" disabled={state.working !== null} onClick={() => onChange({ ...table, off: table.off !== true })}>{text(table.off === true ? "connect.switchOn" : "connect.switchOff")}</Button>}
        <Button size="small" appearance="subtle" onClick={() => actions.goTo({ sheet: table.sheet, rect: table.rect })}>{text("connect.show")}</Button>
      </div>
      {table.off === true ? <Caption1>{text("connect.off")}</Caption1> : null}
      {open ? (
        <div id={id}>
          <div className={styles.columns}>
            <Caption1 className={styles.quiet}>{text("connect.column")}</Caption1>
            <Caption1 className={styles.quiet}>{text("connect.field")}</Caption1>
            {table.columns.map((column) => {
              const header = column.header.trim() === "" ? text("connect.noHeader", { letter: String(column.index + 1) }) : column.header;
              return [
                <Text key={`h${String(column.index)}`} size={200} className={styles.header}>{header}</Text>,
                <Select key={`f${String(column.index)}`} size="small" aria-label={text("connect.fieldOf", { header })} value={column.field ?? ""} disabled={state.working !== null || table.purpose === null} onChange={(_event, data) => fieldChanged(column.index, data.value)}>
                  <option value="">{text("connect.field.none")}</option>
                  {table.purpose === null ? null : fieldChoices(table.purpose).map((field) => <option key={field} value={field}>{fieldLabel(field, state.language)}</option>)}
                </Select>,
              ];
            })}
          </div>
          {table.reasons.length > 0 ? (
            <><Caption1 className={styles.quiet}>{text("connect.why")}</Caption1>
              <ul className={styles.reasons}>{table.reasons.map((reason) => <li key={reason}><Caption1>{mappingReason(reason, state.language)}</Caption1></li>)}</ul></>
          ) : null}
        </div>
      ) : null}
    </Box>
  );
}
