import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PlaceView } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { placeText } from "./shownCell";

const useStyles = makeStyles({ root: { minWidth: 0, paddingInline: "4px", fontWeight: "inherit", textDecorationLine: "underline", textUnderlineOffset: "2px" } });

interface PlaceButtonProps {
  readonly place: PlaceView;
  readonly home: string;
  readonly prominent?: boolean;
  readonly children?: ReactNode;
}

/** Selects the cells it names. */
export function PlaceButton({ place, home, prominent = false, children }: PlaceButtonProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useExplanationText();
  const label = text("show", { place: placeText(place, home) });
  if (prominent) return <Button size="small" onClick={() => void actions.goTo(place)}>{label}</Button>;
  return <Button size="small" appearance="transparent" className={styles.root} aria-label={label} title={label} onClick={() => void actions.goTo(place)}>{children ?? placeText(place, home)}</Button>;
}
