import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { PaneKey } from "../../messages/pane";
import { fieldLabel } from "../../messages/workbook";
import type { ColumnKind, PictureColumn, PictureRow, TablePicture } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { KIND_SIGNS, useKindStyles } from "./kindStyles";
import { moveAlong } from "./moveAlong";

const useStyles = makeStyles({
  wrap: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusSmall },
  table: {
    borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "2px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderInlineEndWidth: "1px", borderInlineEndStyle: "solid", borderInlineEndColor: tokens.colorNeutralStroke3, textAlign: "start", fontWeight: tokens.fontWeightRegular, maxWidth: "96px", whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", verticalAlign: "top" },
    "& th": { padding: 0, height: "1px" },
  },
  side: { position: "sticky", insetInlineStart: 0, backgroundColor: tokens.colorNeutralBackground2, zIndex: 1 },
  chip: {
    display: "flex", flexDirection: "column", alignItems: "flex-start", color: "inherit", backgroundColor: "transparent", width: "100%", minWidth: "56px", minHeight: "44px", height: "100%", boxSizing: "border-box", font: "inherit", border: "none", padding: "4px 6px", cursor: "pointer", textAlign: "start",
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& > span": { maxWidth: "84px", whiteSpace: "normal", overflowWrap: "break-word", textAlign: "start" },
  },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  unsure: { borderBottomWidth: "2px", borderBottomStyle: "dashed", borderBottomColor: tokens.colorPaletteDarkOrangeBorderActive },
  name: { fontWeight: tokens.fontWeightSemibold },
  rowButton: {
    display: "flex", gap: "4px", justifyContent: "space-between", width: "100%", minHeight: "24px", font: "inherit", color: tokens.colorNeutralForeground2, backgroundColor: "transparent", border: "none", padding: "2px 6px", cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  corner: { color: tokens.colorNeutralForeground3 },
  cornerText: { padding: "2px 6px", display: "inline-block" },
  header: { "& td": { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 } },
  quiet: { "& td": { color: tokens.colorNeutralForeground3, fontStyle: "italic" } },
  struck: { "& td": { color: tokens.colorNeutralForeground3, backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke3} 0 1px, transparent 1px 7px)` } },
  tag: { color: tokens.colorNeutralForeground3 },
  more: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2, maxWidth: "none" },
  title: { maxWidth: "none" },
  stay: { position: "sticky", insetInlineStart: "6px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 10px", margin: 0, padding: "4px 0 0", listStyleType: "none", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sample: { display: "inline-block", minWidth: "16px", marginInlineEnd: "4px", textAlign: "center", borderRadius: tokens.borderRadiusSmall },
});

interface PictureProps {
  readonly picture: TablePicture;
  readonly label: string;
  /** Index of the column that is open, and the part that shows it. */
  readonly open: number | null;
  readonly panel: string;
  readonly onColumn: (index: number) => void;
  readonly onRow: (row: number) => void;
  readonly onMoreColumns: () => void;
}

/** The table as it stands on its sheet, drawn small: columns by what they mean, rows by what becomes of them. */
export function TablePictureView(props: PictureProps): ReactElement {
  const { picture, label, onMoreColumns } = props;
  const styles = useStyles();
  const text = useText();
  const [at, setAt] = useState({ column: 0, row: 0 });
  const all = picture.columns.length + 1;
  return (
    <div>
      <div className={styles.wrap}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.side, styles.corner)}><span className={styles.cornerText}>{text("connect.picture.rowTitle")}</span></th>
              {picture.columns.map((column, index) => <ColumnHead key={column.column.index} {...props} column={column} stop={index === Math.min(at.column, all - 2)} onFocus={() => setAt({ ...at, column: index })} />)}
            </tr>
          </thead>
          <tbody>
            {picture.rows.flatMap((row, index) => [
              ...(row.skipped > 0 ? [<tr key={`gap${String(row.row)}`}><td colSpan={all} className={styles.more}><span className={styles.stay}>{text("connect.picture.skipped", { rows: row.skipped })}</span></td></tr>] : []),
              <Row key={row.row} row={row} stop={index === Math.min(at.row, picture.rows.length - 1)} onFocus={() => setAt({ ...at, row: index })} onRow={props.onRow} />,
            ])}
            {picture.moreRows > 0 ? <tr><td colSpan={all} className={styles.more}><span className={styles.stay}>{text("connect.picture.moreRows", { rows: picture.moreRows })}</span></td></tr> : null}
          </tbody>
        </table>
      </div>
      {picture.moreColumns > 0 ? <Button size="small" appearance="transparent" onClick={onMoreColumns}>{text("connect.picture.moreColumns", { columns: picture.moreColumns })}</Button> : null}
      <Legend columns={picture.columns} />
    </div>
  );
}

function ColumnHead({ column: { column, letter, kind, unsure }, open, panel, stop, onColumn, onFocus }: PictureProps & { readonly column: PictureColumn; readonly stop: boolean; readonly onFocus: () => void }): ReactElement {
  const styles = useStyles();
  const kinds = useKindStyles();
  const { language } = usePane().state;
  const text = useText();
  const field = column.field === null ? text("connect.field.none") : fieldLabel(column.field, language);
  const key = column.key === undefined ? "" : Object.values(column.key).join(" · ");
  const header = column.header.trim() === "" ? text("connect.noHeader", { letter }) : column.header;
  return (
    <th scope="col" className={kinds[kind]}>
      <button type="button" data-column={column.index} tabIndex={stop ? 0 : -1} className={mergeClasses(styles.chip, unsure && styles.unsure, open === column.index && styles.chosen)} aria-expanded={open === column.index} aria-controls={panel}
        aria-label={text("connect.picture.column", { letter, header, field: key === "" ? field : `${field} (${key})`, unsure })} onClick={() => onColumn(column.index)} onFocus={onFocus} onKeyDown={(event) => moveAlong(event, "column")}>
        <span><span aria-hidden="true">{KIND_SIGNS[kind]}</span> {letter}{unsure ? " ?" : ""}</span>
        <span className={styles.name}>{field}</span>
      </button>
    </th>
  );
}

function Row({ row, stop, onFocus, onRow }: { readonly row: PictureRow; readonly stop: boolean; readonly onFocus: () => void; readonly onRow: (row: number) => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const why = row.why === null || row.why === "blank" ? "" : text(`connect.why.${row.why}` as PaneKey);
  const tag = why !== "" ? why : text(`connect.use.${row.use}`);
  const number = row.row + 1;
  const look = row.use === "header" ? styles.header : row.use === "data" ? undefined : row.use === "left-out" ? styles.struck : styles.quiet;
  return (
    <tr className={look}>
      <th scope="row" className={styles.side}>
        <button type="button" data-row={row.row} tabIndex={stop ? 0 : -1} className={styles.rowButton} aria-label={`${text(row.use === "header" ? "connect.picture.headerRow" : "connect.picture.row", { row: number })}${tag === "" || row.use === "header" ? "" : ` (${tag})`}`}
          onClick={() => onRow(row.row)} onFocus={onFocus} onKeyDown={(event) => moveAlong(event, "row")}>
          <span>{number}</span><span className={styles.tag}>{tag}</span>
        </button>
      </th>
      {row.use === "above" || row.use === "below"
        ? <td className={styles.title} colSpan={row.cells.length}>{row.cells.filter((cell) => cell !== "").join("  ")}</td>
        : row.cells.map((cell, index) => <td key={`c${String(index)}`} title={cell.length > 12 ? cell : undefined}>{cell}</td>)}
    </tr>
  );
}

function Legend({ columns }: { readonly columns: readonly PictureColumn[] }): ReactElement {
  const styles = useStyles();
  const kinds = useKindStyles();
  const text = useText();
  const used = (Object.keys(KIND_SIGNS) as ColumnKind[]).filter((kind) => columns.some((column) => column.kind === kind));
  return (
    <ul className={styles.legend}>
      {used.map((kind) => <li key={kind}><span aria-hidden="true" className={mergeClasses(styles.sample, kinds[kind])}>{KIND_SIGNS[kind]}</span><Caption1>{text(`connect.kind.${kind}`)}</Caption1></li>)}
    </ul>
  );
}
