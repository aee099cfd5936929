import { Button, Caption1, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { PaneKey } from "../../messages/pane";
import type { ColumnMapping } from "../../workbook/tables";
import { valueName, type ColumnDetail, type ColumnText, type TableChange } from "../../workflows";
import { useText } from "../state/paneContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, "& th": { textAlign: "start", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular }, "& th, & td": { padding: "2px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" } },
  count: { width: "48px" },
  read: { width: "52%" },
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, paddingInlineEnd: "24px" } },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

const FIRST = 8, MORE = 40;

interface ValueListProps {
  readonly detail: ColumnDetail;
  readonly column: ColumnMapping;
  readonly onChange: (change: TableChange, to?: string, of?: string) => void;
}

/** Each text of a column with what it is read as; levels and words of closed lists can be told. What is not understood comes first. */
export function ValueList({ detail, column, onChange }: ValueListProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [shown, setShown] = useState(FIRST);
  const choosable = detail.choices.length > 0;
  // Free texts say what they say: only what is not understood is worth a list.
  const texts = choosable ? detail.texts : detail.texts.filter((each) => each.fault !== null);
  const rest = texts.length - shown;
  return (
    <div>
      <Caption1>{text("connect.column.understood", { understood: detail.understood, cells: detail.cells })}{choosable && column.key !== undefined ? ` · ${text("connect.column.whole")}` : ""}</Caption1>
      {texts.length === 0 ? null : (
        <table className={styles.table} aria-label={text("connect.column.texts")}>
          <thead><tr><th scope="col">{text("connect.column.text")}</th><th scope="col" className={styles.count}>{text("connect.column.cells")}</th><th scope="col" className={styles.read}>{text("connect.column.readAs")}</th></tr></thead>
          <tbody>
            {texts.slice(0, shown).map((each) => (
              <tr key={each.text}>
                <td>{each.text}</td>
                <td>{each.cells}</td>
                <td>{choosable ? <Meaning each={each} detail={detail} column={column} onChange={onChange} /> : <span className={styles.fault}>{text("connect.column.notUnderstood")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 ? <Button size="small" appearance="transparent" onClick={() => setShown(shown + MORE)}>{text("connect.column.moreTexts", { count: Math.min(rest, MORE) })}</Button> : null}
      {detail.more > 0 && rest <= 0 ? <Caption1>{text("connect.column.uncounted", { count: detail.more })}</Caption1> : null}
    </div>
  );
}

const AS_FOUND = "as-found", NOTHING = "nothing";

function Meaning({ each, detail, column, onChange }: ValueListProps & { readonly each: ColumnText }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const word = (label: string): string => (detail.kind === "level" ? label : text(`connect.word.${label}` as PaneKey));
  const told = column.values?.has(each.key) === true;
  const set = column.values?.get(each.key);
  const chosen = !told ? AS_FOUND : set === null ? NOTHING : String(detail.choices.findIndex((choice) => choice.value === set));
  const found = each.fault === null ? valueName(detail, each) : null;
  const known = found === null ? null : detail.choices.some((choice) => choice.label === found) ? word(found) : each.state === null ? found : text(`connect.word.${found}` as PaneKey);
  const choose = (value: string): void => {
    const choice = detail.choices[Number(value)];
    const to = value === AS_FOUND ? undefined : value === NOTHING ? null : choice?.value;
    const name = value === AS_FOUND ? text("connect.column.asFound") : value === NOTHING ? text("connect.column.nothing") : word(choice?.label ?? "");
    onChange({ kind: "value", index: column.index, text: each.key, value: to }, name, each.text);
  };
  return (
    <Select className={styles.select} size="small" aria-label={text("connect.column.readAsOf", { text: each.text })} value={chosen} onChange={(_event, data) => choose(data.value)}>
      <option value={AS_FOUND}>{text("connect.column.asFound", { value: told ? text("connect.column.texts") : known })}</option>
      {detail.choices.map((choice, index) => <option key={choice.label} value={String(index)}>{word(choice.label)}</option>)}
      <option value={NOTHING}>{text("connect.column.nothing")}</option>
    </Select>
  );
}
