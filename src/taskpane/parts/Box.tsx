import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});

interface BoxProps {
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A framed group. */
export function Box({ label, className, children }: BoxProps): ReactElement {
  const styles = useStyles();
  return <div {...(label === undefined ? {} : { role: "group", "aria-label": label })} className={mergeClasses(styles.root, className)}>{children}</div>;
}
