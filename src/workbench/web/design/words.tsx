import type { ReactNode } from "react";
import styles from "./parts.module.css";

interface WordsProps {
  readonly children: ReactNode;
  readonly lang?: string | null | undefined;
}

/** Words of a source: in letters of their own, in their own language and direction. */
export function Words({ children, lang }: WordsProps): ReactNode {
  return (
    <span className={styles.words} dir="auto" lang={lang ?? undefined}>
      {children}
    </span>
  );
}
