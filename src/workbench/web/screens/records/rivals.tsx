import type { ReactNode } from "react";
import type { PairAnswer } from "../../../api/matches/contract.ts";
import { Badge } from "../../design/badges.tsx";
import { useSay } from "../../messages/say.tsx";
import { figuresIn } from "./figures.ts";
import styles from "./records.module.css";

interface RivalsProps {
  readonly pair: PairAnswer;
  readonly onPair: (pair: string) => void;
  readonly isInQueue: (pair: string) => boolean;
}

/** Who else it may be: records that are tied with this one, and others of the same or a like name. */
export function Rivals({ pair, onPair, isInQueue }: RivalsProps): ReactNode {
  const say = useSay();
  const { percent } = figuresIn(say);
  if (pair.rivals.length === 0) return null;
  return (
    <section className={styles.rivals} aria-label={say("web.records.rivals")}>
      <h2>{say("web.records.rivals")}</h2>
      <ul>
        {pair.rivals.map(({ pair: other, rank, name, key, probability, isTied, band }) => (
          <li key={`${rank} ${key}`}>
            {other !== null && isInQueue(other) ? (
              <button type="button" className={styles.bare} onClick={() => onPair(other)}>
                <bdi>{name === "" ? key : name}</bdi>
              </button>
            ) : (
              <bdi>{name === "" ? key : name}</bdi>
            )}{" "}
            <span className={styles.by}>
              {say("web.records.rowKey", { key })} · {percent(probability)} ·{" "}
              {say(`web.records.band.${band}`)}
            </span>{" "}
            {isTied && <Badge tone="warm">{say("web.records.tiedWithThis")}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
