import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "14px", overflow: "visible" },
  track: { fill: tokens.colorNeutralBackground4 },
  met: { fill: tokens.colorPaletteGreenBackground3 },
  short: { fill: tokens.colorPaletteDarkOrangeBackground3 },
  need: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
});

interface LevelBarProps {
  readonly required: number | null;
  readonly actual: number | null;
  readonly top: number;
  readonly label: string;
}

/** Actual level as a bar, required level as a mark on it. The figures stand beside it as text. */
export function LevelBar({ required, actual, top, label }: LevelBarProps): ReactElement {
  const styles = useStyles();
  const at = (level: number): number => Math.max(0, Math.min(100, (level / top) * 100));
  const short = required !== null && actual !== null && actual < required;
  return (
    <svg className={styles.root} viewBox="0 0 100 14" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.track} x="0" y="4" width="100" height="6" rx="1" />
      {actual !== null ? <rect className={short ? styles.short : styles.met} x="0" y="4" width={at(actual)} height="6" rx="1" /> : null}
      {required !== null ? <line className={styles.need} x1={at(required)} x2={at(required)} y1="1" y2="13" vectorEffect="non-scaling-stroke" /> : null}
    </svg>
  );
}
