import { Button, Caption1, Input, Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { factText } from "../../messages/factText";
import type { GalleryParameter } from "../../messages/gallery";
import { rectAddress, sheetReference, type ReadArgument } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useGalleryText } from "../state/useGalleryText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  ways: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "8px", "& > *": { minWidth: 0 } },
});

interface ArgumentProps {
  readonly parameter: GalleryParameter;
  readonly index: number;
  readonly typed: string;
  /** What the text was understood as; null while that is not known. */
  readonly read: ReadArgument | null;
}

const quoted = (value: string): string => `"${value}"`;

/** One argument: taken from the sheet, chosen from tables and names, or typed; says what it was understood as. */
export function ArgumentField({ parameter, index, typed, read }: ArgumentProps): ReactElement {
  const styles = useStyles();
  const say = useGalleryText();
  const [field, help, understood] = [useId(), useId(), useId()];
  const { name, optional, choices } = parameter;
  const choice = choices.find(({ value }) => typed.toLowerCase() === quoted(value));
  const [fromCell, setFromCell] = useState(false);
  const open = choices.length === 0 || fromCell || (typed !== "" && choice === undefined);
  return (
    <div className={styles.root} role="group" aria-label={name}>
      <div className={styles.head}>
        <Label htmlFor={field} weight="semibold" size="small">{name}</Label>
        {parameter.id === name ? null : <Caption1 className={styles.quiet} lang="en">{parameter.id}</Caption1>}
        {optional ? <Caption1 className={styles.quiet}>{say("optional")}</Caption1> : null}
      </div>
      <Caption1 id={help} className={styles.quiet}>{choice?.help || parameter.help}</Caption1>
      {choices.length > 0 ? <Choice id={field} parameter={parameter} index={index} chosen={open ? null : (choice?.value ?? "")} describedBy={help} onCell={setFromCell} /> : null}
      {open ? <Picked id={choices.length > 0 ? `${field}-cell` : field} parameter={parameter} index={index} typed={typed} describedBy={`${help} ${understood}`} refused={read?.kind === "refused"} /> : null}
      <div id={understood} aria-live="polite">{read === null ? null : <Understood read={read} />}</div>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly parameter: GalleryParameter;
  readonly index: number;
  readonly describedBy: string;
}

function Choice({ id, parameter, index, chosen, describedBy, onCell }: PartProps & { readonly chosen: string | null; readonly onCell: (is: boolean) => void }): ReactElement {
  const { actions } = usePane();
  const say = useGalleryText();
  const choose = (value: string): void => {
    onCell(value === "cell");
    actions.typeArgument(index, value === "" || value === "cell" ? "" : value);
  };
  return (
    <Select id={id} size="small" aria-describedby={describedBy} value={chosen === null ? "cell" : chosen === "" ? "" : quoted(chosen)} onChange={(_event, data) => choose(data.value)}>
      <option value="">{say("choice.none")}</option>
      {parameter.choices.map(({ value, label }) => <option key={value} value={quoted(value)}>{label}</option>)}
      <option value="cell">{say("choice.cell")}</option>
    </Select>
  );
}

function Picked({ id, parameter, index, typed, describedBy, refused }: PartProps & { readonly typed: string; readonly refused: boolean }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const say = useGalleryText();
  const { offered } = state.functions;
  const { name, takes } = parameter;
  return (
    <>
      <Input id={id} size="small" aria-describedby={describedBy} aria-invalid={refused} {...(parameter.choices.length > 0 ? { "aria-label": name } : {})} placeholder={say(`hint.${takes}`)} value={typed} onChange={(_event, data) => actions.typeArgument(index, data.value)} />
      <div className={styles.ways}>
        <Button size="small" aria-label={say("takeFor", { name })} onClick={() => { void actions.takeArgument(index); }}>{say("take")}</Button>
        {takes !== "cell" && offered.length > 0 ? (
          <Select size="small" aria-label={say("offeredFor", { name })} value={offered.includes(typed) ? typed : ""} onChange={(_event, data) => actions.typeArgument(index, data.value)}>
            <option value="">{say("offered")}</option>
            {offered.map((each) => <option key={each} value={each}>{each}</option>)}
          </Select>
        ) : null}
      </div>
    </>
  );
}

function Understood({ read }: { readonly read: ReadArgument }): ReactElement | null {
  const styles = useStyles();
  const say = useGalleryText();
  if (read.kind === "left-out") return null;
  if (read.kind === "refused") return <Caption1 className={styles.refused}>{say(`refused.${read.code}`, read.facts)}</Caption1>;
  if (read.kind === "expression") return <Caption1 className={styles.quiet}>{say("is.expression")}</Caption1>;
  if (read.kind === "value") return Array.isArray(read.value) ? null : <Caption1 className={styles.quiet}>{say("is.value", { value: factText(read.value as string | number | boolean) })}</Caption1>;
  const { sheet, rect } = read;
  return <Caption1 className={styles.quiet}>{say("is.cells", { at: sheetReference(sheet, rectAddress(rect)), rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 })}</Caption1>;
}
