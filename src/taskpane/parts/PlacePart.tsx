import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rectAddress, type Placement } from "../../workflows";
import type { FunctionForm } from "../state/functionsState";
import { usePane } from "../state/paneContext";
import { useGalleryText } from "../state/useGalleryText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  blocked: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Nothing is in the way, or the person has said that what is there may go. */
export function hasRoom({ previewed, replace }: FunctionForm): boolean {
  const code = previewed?.place?.code;
  return code === "free" || (code === "holds" && replace);
}

/** Where the formula goes, what its result will fill, and what is in the way. */
export function PlacePart({ form }: { readonly form: FunctionForm }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const say = useGalleryText();
  const place = form.previewed?.place ?? null;
  return (
    <div className={styles.root}>
      <div aria-live="polite">{place === null ? <Caption1 className={styles.quiet}>{say("result.reading")}</Caption1> : <Said place={place} form={form} />}</div>
      {place?.code === "holds" && form.around === null ? <Checkbox size="medium" checked={form.replace} onChange={(_event, data) => actions.replaceTarget(data.checked === true)} label={say("place.replace", place.facts)} /> : null}
      {form.around === null ? (
        <>
          <Button size="small" onClick={actions.takeTarget}>{say("target.take")}</Button>
          <Caption1 className={styles.quiet}>{say("target.takeHint")}</Caption1>
        </>
      ) : null}
    </div>
  );
}

function Said({ place, form }: { readonly place: Placement; readonly form: FunctionForm }): ReactElement {
  const styles = useStyles();
  const say = useGalleryText();
  const { code, facts } = place;
  if (code === "holds") return form.around === null ? <Body1>{say("place.holds", facts)}</Body1> : <Body1>{say("place.own", facts)}</Body1>;
  if (code !== "free") return <Body1 className={styles.blocked}>{say(`place.${code}`, facts)}</Body1>;
  const result = form.previewed?.result;
  const { target } = form;
  const spills = result?.kind === "cells" && result.rows * result.columns > 1 && target !== null;
  if (!spills) return <Body1>{say("place.free", facts)}</Body1>;
  const area = rectAddress({ top: target.row, left: target.column, bottom: target.row + result.rows - 1, right: target.column + result.columns - 1 });
  return <Body1>{say("place.fills", { ...facts, area })}</Body1>;
}
