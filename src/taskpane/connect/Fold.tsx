import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", paddingInline: "4px", minWidth: 0, textAlign: "start" },
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingInlineStart: "8px" },
});

interface FoldProps {
  readonly title: string;
  /** Made only once it is open. */
  readonly children: () => ReactNode;
}

/** Something that is there for whoever asks. */
export function Fold({ title, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const body = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button className={styles.button} size="small" appearance="subtle" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>{title}</Button>
      <div id={body} hidden={!open}>{open ? <div className={styles.body}>{children()}</div> : null}</div>
    </div>
  );
}
