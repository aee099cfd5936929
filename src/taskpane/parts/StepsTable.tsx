import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnInFull, type StepsTable as Steps } from "../../messages/explanation";
import type { PlaceView } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { PlaceButton } from "./PlaceButton";
import { ScrollFrame } from "./ScrollFrame";
import { shownTableCell } from "./shownCell";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "end", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, verticalAlign: "bottom", padding: "2px 4px", wordBreak: "keep-all", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { textAlign: "end", padding: "3px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  words: { textAlign: "start", overflowWrap: "anywhere", minWidth: "32px" },
  out: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  here: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, "& > :first-child": { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` } },
});

/** Columns of words stand left; figures stand under each other. */
const WORDS: ReadonlySet<string> = new Set(["label", "name", "evaluator", "why", "part", "group"]);

interface StepsTableProps {
  readonly table: Steps;
  readonly places: readonly (PlaceView | null)[];
  readonly home: string;
  readonly label: string;
}

/** The lines, ballots or members that a value is made of; each leads to its cell. */
export function StepsTable({ table, places, home, label }: StepsTableProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useExplanationText();
  return (
    <ScrollFrame label={label}>
      <table className={styles.table}>
        <thead>
          <tr>{table.columns.map((column) => {
            const full = columnInFull(column, language);
            return <th key={column} scope="col" className={mergeClasses(styles.head, WORDS.has(column) && styles.words)} {...(full === null ? {} : { title: full, abbr: full, "aria-label": full })}>{text(`column.${column}`)}</th>;
          })}</tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, mark }, row) => {
            const place = places[row] ?? null;
            return (
              <tr key={row} className={mergeClasses(mark === "out" && styles.out, mark === "here" && styles.here)} aria-current={mark === "here" ? "true" : undefined}>
                {cells.map((cell, at) => {
                  const column = table.columns[at] ?? "line";
                  const shown = shownTableCell(cell, text, language);
                  const classes = mergeClasses(styles.cell, WORDS.has(column) && styles.words);
                  if (at > 0) return <td key={column} className={classes}>{shown}</td>;
                  return <th key={column} scope="row" className={classes}>{place === null ? shown : <PlaceButton place={place} home={home}>{shown}</PlaceButton>}</th>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
