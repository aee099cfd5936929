import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, padding: "8px 10px", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorTransparentStroke}` },
  value: { overflowWrap: "break-word", fontVariantNumeric: "tabular-nums" },
  label: { color: tokens.colorNeutralForeground3 },
});

/** One figure with its name. */
export function Figure({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1 className={styles.label}>{label}</Caption1>
      <Text className={styles.value} size={value.length > 8 ? 300 : 400} weight="semibold">{value}</Text>
    </div>
  );
}
