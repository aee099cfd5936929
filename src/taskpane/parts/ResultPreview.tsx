import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { factText } from "../../messages/factText";
import type { CallPreview, PreviewCell } from "../../messages/gallery";
import { useGalleryText } from "../state/useGalleryText";

const WRAPPED_COLUMNS = 3;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke2}`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** A few columns have room for sentences. */
  wrapped: { whiteSpace: "normal", overflowWrap: "anywhere", verticalAlign: "top" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  single: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  error: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Text and sentence of a cell; TRUE and FALSE as Excel writes them. */
function worded(cell: PreviewCell): { readonly text: string; readonly sentence: string | null } {
  if (typeof cell === "object") return { text: cell.error, sentence: cell.sentence };
  return { text: typeof cell === "boolean" ? String(cell).toUpperCase() : factText(cell), sentence: null };
}

/** A result before it is anywhere: one cell large, a block as its first cells, an error with its sentence. */
export function ResultPreview({ result }: { readonly result: CallPreview }): ReactElement {
  const styles = useStyles();
  const say = useGalleryText();
  if (result.kind === "error") return <Body1 className={styles.error}>{say("result.error", { error: result.error, sentence: result.sentence })}</Body1>;
  const { rows, columns, cells } = result;
  const [shownRows, shownColumns] = [cells.length, cells[0]?.length ?? 0];
  const only = rows === 1 && columns === 1 ? cells[0]?.[0] : undefined;
  if (only !== undefined) return <span className={styles.single}>{worded(only).text === "" ? say("result.empty") : worded(only).text}</span>;
  const sentences = [...new Set(cells.flat().flatMap((cell) => (typeof cell === "object" && cell.sentence !== "" ? [say("result.error", { error: cell.error, sentence: cell.sentence })] : [])))];
  return (
    <div className={styles.root}>
      <table className={styles.table} aria-label={say("result.table")}>
        <tbody>
          {cells.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c} className={mergeClasses(styles.cell, shownColumns <= WRAPPED_COLUMNS && styles.wrapped, typeof cell === "number" && styles.number, typeof cell === "object" && styles.error)} title={worded(cell).text}>{worded(cell).text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{shownRows < rows || shownColumns < columns ? say("result.first", { shownRows, shownColumns, rows, columns }) : say("result.shape", { rows, columns })}</Caption1>
      {sentences.slice(0, 2).map((sentence) => <Caption1 key={sentence} className={styles.error}>{sentence}</Caption1>)}
    </div>
  );
}
