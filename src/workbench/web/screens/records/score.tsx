import type { ReactNode } from "react";
import type { LineOfEvidence, PairAnswer } from "../../../api/matches/contract.ts";
import { Badge } from "../../design/badges.tsx";
import { useSay } from "../../messages/say.tsx";
import { figuresIn } from "./figures.ts";
import { likenessOf, lineWords } from "./line-words.ts";
import styles from "./records.module.css";

interface ScoreProps {
  readonly pair: PairAnswer;
  readonly line: number | undefined;
  readonly onLine: (line: number) => void;
}

/** The score in words, and every piece of evidence that it is the sum of. */
export function Score({ pair, line, onLine }: ScoreProps): ReactNode {
  const say = useSay();
  const { percent, chance, bits, figure } = figuresIn(say);
  return (
    <section className={styles.score} aria-label={say("web.records.score")}>
      <p>
        <Badge tone={pair.band === "strong" ? "cool" : pair.band === "tie" ? "warm" : undefined}>
          {say(`web.records.band.${pair.band}`)}
        </Badge>{" "}
        {say("web.records.scoreWords", {
          share: percent(pair.probability),
          none: percent(pair.noMatchProbability),
        })}{" "}
        {say("web.records.chanceWords", { expected: chance(pair.expectedByChance) })}{" "}
        {pair.rank > 1
          ? say("web.records.rankWords", { rank: pair.rank })
          : pair.margin === null
            ? say("web.records.noRival")
            : say("web.records.marginWords", { bits: figure(Number(pair.margin.toFixed(1))) })}
      </p>
      <ol className={styles.evidenceLines}>
        {pair.lines.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of evidence has no other name than its place.
          <li key={at} data-likeness={likenessOf(each)}>
            <button type="button" aria-expanded={line === at} onClick={() => onLine(at)}>
              <span className={styles.bits}>{bits(each.weight)}</span>
              <Bar weight={each.weight} />
              <span>
                {[each.left, each.right].some((word) => word !== null) && (
                  <bdi>
                    {[...new Set([each.left, each.right])].filter((word) => word !== null).join(" = ")}{" "}
                  </bdi>
                )}
                <span className={styles.by}>{lineWords(say, each)}</span>
              </span>
            </button>
            {line === at && <Detail line={each} />}
          </li>
        ))}
        <li className={styles.sum}>
          <span className={styles.bits}>{bits(pair.score)}</span> {say("web.records.together")}
        </li>
      </ol>
    </section>
  );
}

const LONGEST = 15;

function Bar({ weight }: { readonly weight: number }): ReactNode {
  return (
    <svg className={styles.barChart} viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
      <rect width={Math.min(100, (Math.abs(weight) * 100) / LONGEST)} height="10" />
    </svg>
  );
}

/** How the two were sounded, by which rules, and how rare that is. */
function Detail({ line }: { readonly line: LineOfEvidence }): ReactNode {
  const say = useSay();
  const { count, percent } = figuresIn(say);
  const { reading, phones, rules, similarity, oneIn, isOfCommunity } = line;
  const facts = [
    ...(similarity === null ? [] : [say("web.records.similarity", { share: percent(similarity) })]),
    ...(phones.length === 0 ? [] : [say("web.records.sounded", { phones: phones.join(" · ") })]),
    ...(oneIn === null
      ? []
      : [
          say(isOfCommunity ? "web.records.rareInCommunity" : "web.records.rareInTable", {
            count: count(oneIn),
          }),
        ]),
  ];
  return (
    <p className={styles.detail}>
      {facts.join(" ")}{" "}
      {(reading !== null || rules.length > 0) && (
        <span lang="en">
          {[reading, rules.join(", ")].filter((each) => each !== null && each !== "").join(" · ")}
        </span>
      )}
    </p>
  );
}
