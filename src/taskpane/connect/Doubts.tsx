import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sentencesText } from "../../messages/listText";
import { fieldLabel, mappingReason } from "../../messages/workbook";
import type { TableMapping } from "../../workbook/tables";
import { columnLetters, isUnsure, type TableChange } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: "6px 8px", listStyleType: "none", borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive, backgroundColor: tokens.colorNeutralBackground2 },
  item: { display: "flex", flexDirection: "column" },
  row: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "6px" },
  name: { minWidth: 0, padding: 0, justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere", color: tokens.colorBrandForeground1 },
  why: { color: tokens.colorNeutralForeground2 },
});

const MOST = 6;

interface DoubtsProps {
  readonly table: TableMapping;
  readonly onColumn: (index: number) => void;
  readonly onChange: (change: TableChange) => void;
}

/** The columns that are open questions, each with what spoke for it: to be looked at, or confirmed as they are. */
export function Doubts({ table, onColumn, onChange }: DoubtsProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useText();
  const unsure = table.columns.filter((column) => isUnsure(table, column));
  if (unsure.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text("connect.doubts")}>
      {unsure.slice(0, MOST).map((column) => {
        const letter = columnLetters(table.rect.left + column.index);
        const header = column.header.trim() === "" ? text("connect.noHeader", { letter }) : column.header;
        return (
          <li key={column.index} className={styles.item}>
            <div className={styles.row}>
              <Button className={styles.name} size="small" appearance="transparent" onClick={() => onColumn(column.index)}>{text("connect.doubt", { letter, header, field: fieldLabel(column.field ?? "", language) })}</Button>
              <Button size="small" aria-label={text("connect.confirmColumn", { header })} onClick={() => onChange({ kind: "confirm", index: column.index })}>{text("connect.confirm")}</Button>
            </div>
            <Caption1 className={styles.why}>{text("connect.confidence", { percent: Math.round(column.confidence * 100) })} · {sentencesText(language, column.reasons.map((reason) => mappingReason(reason, language)))}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
