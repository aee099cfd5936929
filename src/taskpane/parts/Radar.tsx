import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { width: "100%", maxWidth: "340px", display: "block", margin: "0 auto" },
  ring: { stroke: tokens.colorNeutralStroke2, fill: "none" },
  required: { stroke: tokens.colorNeutralForeground2, fill: "none", strokeDasharray: "4 3", strokeWidth: 1.5 },
  actual: { stroke: tokens.colorBrandStroke1, fill: tokens.colorBrandBackground, fillOpacity: 0.18, strokeWidth: 2 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
});

export interface RadarAxis {
  readonly label: string;
  readonly required: number | null;
  readonly actual: number | null;
}

interface RadarProps {
  readonly axes: readonly RadarAxis[];
  readonly top: number;
  readonly title: string;
}

/** As wide as the longest label beside it needs, and no higher than the ring with a line above and below. */
const width = 300;
const height = 216;
const [middle, centre] = [width / 2, height / 2];
const radius = 82;

function point(index: number, count: number, share: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [middle + Math.cos(angle) * radius * share, centre + Math.sin(angle) * radius * share];
}

function shape(axes: readonly RadarAxis[], top: number, of: (axis: RadarAxis) => number | null): string {
  return axes.map((axis, index) => point(index, axes.length, (of(axis) ?? 0) / top).map((part) => part.toFixed(1)).join(",")).join(" ");
}

const shorten = (label: string): string => (label.length > 9 ? `${label.slice(0, 8)}…` : label);

/** Required (dashed) and actual (filled) levels. The same figures stand below as a list. */
export function Radar({ axes, top, title }: RadarProps): ReactElement | null {
  const styles = useStyles();
  if (axes.length < 3) return null;
  return (
    <svg className={styles.root} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
      {[0.25, 0.5, 0.75, 1].map((share) => <polygon key={share} className={styles.ring} points={axes.map((_axis, index) => point(index, axes.length, share).join(",")).join(" ")} />)}
      <polygon className={styles.actual} points={shape(axes, top, (axis) => axis.actual)} />
      <polygon className={styles.required} points={shape(axes, top, (axis) => axis.required)} />
      {axes.map((axis, index) => {
        const [x, y] = point(index, axes.length, 1.16);
        const anchor = Math.abs(x - middle) < 12 ? "middle" : x < middle ? "end" : "start";
        return <text key={`${String(index)} ${axis.label}`} className={styles.label} x={x} y={y + 3} textAnchor={anchor}>{shorten(axis.label)}</text>;
      })}
    </svg>
  );
}
