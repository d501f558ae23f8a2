import type { ReactNode } from "react";
import styles from "./claims.module.css";

// More than that and the number beside says it better.
const DRAWN = 8;
const STEP = 13;

/** One mark for each origin: full triangles up for those that speak for it, hollow ones down for those against. */
export function StatePips({ pro, contra }: { readonly pro: number; readonly contra: number }): ReactNode {
  const [up, down] = [Math.min(pro, DRAWN), Math.min(contra, DRAWN)];
  const width = Math.max(1, up + down) * STEP;
  return (
    <svg className={styles.pips} viewBox={`0 0 ${width} 14`} width={width} height={14} aria-hidden="true">
      {Array.from({ length: up }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and stand in a row.
        <path key={`up ${at}`} d={`M${at * STEP + 1} 12h10l-5-10z`} fill="var(--cool)" />
      ))}
      {Array.from({ length: down }, (_, at) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          key={`down ${at}`}
          d={`M${(up + at) * STEP + 1.5} 2.5h9l-4.5 9z`}
          fill="none"
          stroke="var(--warm)"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
      ))}
      {up + down === 0 && (
        <circle
          cx="6.5"
          cy="7"
          r="5"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1.5"
          strokeDasharray="2 2"
        />
      )}
    </svg>
  );
}
