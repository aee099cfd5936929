import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "20px 0" },
  picture: { width: "96px", height: "64px", color: tokens.colorBrandForeground1 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly button?: string;
  readonly onPress?: () => void;
}

/** An empty screen says what would fill it. */
export function EmptyState({ title, text, button, onPress }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <svg className={styles.picture} viewBox="0 0 96 64" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        {[0, 1, 2, 3].map((column) => [0, 1, 2].map((row) => (
          <rect key={`${String(column)}-${String(row)}`} x={4 + column * 23} y={4 + row * 20} width="19" height="16" rx="2" fill={row + column >= 3 ? "currentColor" : "none"} fillOpacity={0.18 * (row + column - 1)} />
        )))}
      </svg>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1>{text}</Body1>
      {button !== undefined && onPress !== undefined ? <Button appearance="primary" onClick={onPress}>{button}</Button> : null}
    </div>
  );
}
