import { type ReactNode, useId } from "react";
import type { HypothesisAnswer, WeighingAnswer } from "../../../api/weighing/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button, KeyHint } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { sayWord, useSay } from "../../messages/say.tsx";
import { percent, ratio, short, span } from "./figures.ts";
import { weighingView } from "./view.ts";
import styles from "./weighing.module.css";

interface ResultProps {
  readonly shown: WeighingAnswer;
  /** What is recorded, beside a preview. */
  readonly recorded: WeighingAnswer | undefined;
  readonly onPriors: () => void;
}

/** What the ratings come to through the lens that was chosen, and what may be said of it. */
export function Result({ shown, recorded, onPriors }: ResultProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(weighingView);
  const lens = view.lens ?? "matrix";
  return (
    <section className={styles.result} aria-label={say("web.weighing.answers")}>
      <div className={styles.tools}>
        <h2>{say("web.weighing.answers")}</h2>
        <fieldset className={styles.lenses}>
          <legend className="visually-hidden">{say("web.weighing.lens")}</legend>
          {(["matrix", "bayes"] as const).map((each) => (
            <Button
              key={each}
              isSmall
              aria-pressed={lens === each}
              onClick={() => setView({ lens: each === "bayes" ? "bayes" : undefined })}
            >
              {say(`web.weighing.lens.${each}`)}
            </Button>
          ))}
          <KeyHint verb="weighing.lens" />
        </fieldset>
      </div>
      {shown.problem !== null && (
        <p className={styles.quiet} lang="en">
          {shown.problem}
        </p>
      )}
      {lens === "matrix" ? (
        <MatrixResult shown={shown} recorded={recorded} />
      ) : (
        <BayesResult shown={shown} recorded={recorded} onPriors={onPriors} />
      )}
      <Said shown={shown} />
    </section>
  );
}

function Said({ shown: { sentences, raters, group } }: { readonly shown: WeighingAnswer }): ReactNode {
  const say = useSay();
  return (
    <div className={styles.said}>
      {sentences.length > 0 && (
        <>
          <h3>{say("web.weighing.mayBeSaid")}</h3>
          <p lang="en" dir="auto">
            {sentences.join(" ")}
          </p>
        </>
      )}
      {raters.length > 0 && (
        <p className={styles.quiet}>
          {say("web.weighing.raters", {
            count: raters.length,
            names: raters.map(({ name }) => name).join(", "),
          })}
        </p>
      )}
      {group.cautions.length > 0 && (
        <details className={styles.quiet}>
          <summary>{say("web.weighing.cautions")}</summary>
          <ul lang="en">
            {group.cautions.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type TableProps = Pick<ResultProps, "shown" | "recorded">;

function MatrixResult({ shown, recorded }: TableProps): ReactNode {
  const say = useSay();
  const hypotheses = [...shown.hypotheses].sort((a, b) => (a.matrix?.rank ?? 0) - (b.matrix?.rank ?? 0));
  const isRated = hypotheses.some(({ matrix }) => matrix !== null);
  const hasCopies = shown.items.some((row) => row.role === "repeats" || row.origin !== row.id);
  return (
    <div className={parts.tableFrame}>
      {!isRated && <p className={styles.quiet}>{say("web.weighing.nothingWeighed")}</p>}
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.weighing.lens.matrix")}</caption>
        <thead>
          <tr>
            <th scope="col" className={parts.number}>
              {say("web.weighing.rank")}
            </th>
            <th scope="col">{say("web.weighing.answer")}</th>
            {(["against", "for", "notApplicable", "unrated"] as const).map((each) => (
              <th key={each} scope="col" className={parts.number}>
                {say(`web.weighing.${each}`)}
              </th>
            ))}
            {hasCopies && (
              <th scope="col" className={parts.number} title={say("web.weighing.byItemHelp")}>
                {say("web.weighing.byItem")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {hypotheses.map((each) => {
            const before = recorded?.hypotheses.find(({ id }) => id === each.id)?.matrix;
            return (
              <tr key={each.id} data-first={each.matrix?.rank === 1 || undefined}>
                <td className={parts.number}>
                  <Value value={each.matrix && String(each.matrix.rank)} />
                  <Was value={before && String(before.rank)} now={each.matrix && String(each.matrix.rank)} />
                </td>
                <th scope="row">
                  <Answer hypothesis={each} />
                  {each.matrix?.thin === true && (
                    <Badge tone="warm" title={say("web.weighing.thinHelp")}>
                      {say("web.weighing.thin")}
                    </Badge>
                  )}
                </th>
                <td className={parts.number}>
                  <AgainstBar
                    score={each.matrix?.inconsistency}
                    most={Math.max(...hypotheses.map(({ matrix }) => matrix?.inconsistency ?? 0))}
                  />
                  <Value value={each.matrix && short(each.matrix.inconsistency)} />
                </td>
                <td className={parts.number}>
                  <Value value={each.matrix && short(each.matrix.consistency)} />
                </td>
                <td className={parts.number}>
                  <Value value={each.matrix && `${each.matrix.notApplicable} / ${each.matrix.rows}`} />
                </td>
                <td className={parts.number}>
                  <Value value={each.matrix && `${each.matrix.unrated} / ${each.matrix.rows}`} />
                </td>
                {hasCopies && (
                  <td className={parts.number}>
                    <Value value={each.byItem && String(each.byItem.rank)} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function BayesResult({ shown, recorded, onPriors }: ResultProps): ReactNode {
  const say = useSay();
  const { hypotheses, odds } = shown;
  if (hypotheses.every(({ prior }) => prior === null))
    return (
      <div className={styles.noPriors}>
        <p>{say("web.weighing.noPriors")}</p>
        <Button isSmall onClick={onPriors}>
          {say("web.verb.priors")}
        </Button>
      </div>
    );
  if (odds !== null) return <Odds shown={shown} />;
  const bases = [...new Set(hypotheses.map(({ prior }) => prior?.basis ?? ""))].filter((each) => each !== "");
  const isWeighed =
    shown.items.some((row) => row.ratio !== null) || shown.origins.some((row) => row.ratio !== null);
  return (
    <>
      {!isWeighed && <p className={styles.quiet}>{say("web.weighing.noLikelihoods")}</p>}
      <div className={parts.tableFrame}>
        <table className={parts.table}>
          <caption className="visually-hidden">{say("web.weighing.lens.bayes")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.weighing.answer")}</th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.prior")}
              </th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.posterior")}
              </th>
              <th scope="col">{say("web.weighing.interval")}</th>
              <th scope="col">{say("web.weighing.inWords")}</th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.uncapped")}
              </th>
            </tr>
          </thead>
          <tbody>
            {hypotheses.map((each) => (
              <BayesRow
                key={each.id}
                hypothesis={each}
                before={recorded?.hypotheses.find(({ id }) => id === each.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        {say("web.weighing.capHelp", { ratio: ratio(10 ** shown.capDecades) })}{" "}
        {bases.length > 0 && (
          <>
            {say("web.weighing.basis")}: <span dir="auto">{bases.join("; ")}</span>
          </>
        )}
      </p>
    </>
  );
}

interface BayesRowProps {
  readonly hypothesis: HypothesisAnswer;
  readonly before: HypothesisAnswer | undefined;
}

function BayesRow({ hypothesis, before }: BayesRowProps): ReactNode {
  const { bayes, prior, leads } = hypothesis;
  const now = bayes === null ? null : percent(bayes.posterior);
  return (
    <tr data-first={leads || undefined}>
      <th scope="row">
        <Answer hypothesis={hypothesis} />
      </th>
      <td className={parts.number}>
        <Value value={prior && percent(prior.value)} />
        <Was value={before?.prior && percent(before.prior.value)} now={prior && percent(prior.value)} />
        {prior !== null && prior.low !== prior.high && (
          <div className={styles.quiet}>{span(prior.low, prior.high)}</div>
        )}
      </td>
      <td className={parts.number}>
        <strong>
          <Value value={now} />
        </strong>
        <Was value={before?.bayes && percent(before.bayes.posterior)} now={now} />
      </td>
      <td>
        {bayes !== null && (
          <button type="button" className={styles.bar} onClick={() => openTrail(hypothesis.id)}>
            <IntervalBar bayes={bayes} before={before?.bayes?.posterior} />
            <span>{span(bayes.low, bayes.high)}</span>
          </button>
        )}
      </td>
      <td>{bayes !== null && <LikelihoodWords {...bayes} />}</td>
      <td className={parts.number}>
        <Value value={bayes && percent(bayes.uncapped)} />
      </td>
    </tr>
  );
}

/** The words of the interval; none where it spans too much, or lies beyond the ends of the scale. */
function LikelihoodWords({ words, low, high }: NonNullable<HypothesisAnswer["bayes"]>): ReactNode {
  const say = useSay();
  const said = words.map((word) => sayWord(say, "web.weighing.word", word, word));
  if (said.length > 0) return said.join(" – ");
  return high < 0.01 || low > 0.99 ? "" : <span className={styles.quiet}>{say("web.weighing.noWord")}</span>;
}

const BAR = 140;

/** From 0 to 100: the interval a line, the value a dot, the value without the cap a stroke, what is recorded a ring. */
function IntervalBar({
  bayes: { low, high, posterior, uncapped },
  before,
}: {
  readonly bayes: NonNullable<HypothesisAnswer["bayes"]>;
  readonly before: number | undefined;
}): ReactNode {
  const at = (share: number) => 5 + share * BAR;
  return (
    <svg viewBox={`0 0 ${BAR + 10} 16`} width={BAR + 10} height={16} aria-hidden="true">
      <path d={`M5 8h${BAR}`} stroke="var(--line)" strokeWidth="2" />
      {[0, 0.5, 1].map((each) => (
        <path key={each} d={`M${at(each)} 4v8`} stroke="var(--line)" />
      ))}
      <path d={`M${at(low)} 8H${at(high)}`} stroke="var(--cool)" strokeWidth="4" opacity="0.55" />
      <path d={`M${at(uncapped)} 2v12`} stroke="var(--warm)" strokeWidth="1.5" strokeDasharray="2 1.5" />
      {before !== undefined && (
        <circle cx={at(before)} cy="8" r="4.5" fill="none" stroke="var(--line-strong)" strokeWidth="1.5" />
      )}
      <circle cx={at(posterior)} cy="8" r="4" fill="var(--cool)" />
    </svg>
  );
}

function AgainstBar({
  score = 0,
  most,
}: {
  readonly score: number | undefined;
  readonly most: number;
}): ReactNode {
  const width = most === 0 ? 0 : (score / most) * 64;
  return (
    <svg className={styles.against} viewBox="0 0 64 10" width={64} height={10} aria-hidden="true">
      <rect x={64 - width} y="1" width={width} height="8" fill="var(--warm)" opacity="0.7" />
    </svg>
  );
}

function Odds({ shown }: { readonly shown: WeighingAnswer }): ReactNode {
  const say = useSay();
  const heading = useId();
  return (
    <>
      <p className={styles.quiet}>{say("web.weighing.oddsHelp")}</p>
      <div className={parts.tableFrame}>
        <table className={parts.table} aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col" id={heading}>
                {say("web.weighing.odds")}
              </th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.prior")}
              </th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.posterior")}
              </th>
              <th scope="col" className={parts.number}>
                {say("web.weighing.uncapped")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.odds?.map(({ of, over, before, after, uncapped }) => (
              <tr key={`${of} ${over}`}>
                <th scope="row">{say("web.weighing.oddsOf", { of, over })}</th>
                {[before, after, uncapped].map((value, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns, always the same.
                  <td key={at} className={parts.number}>
                    {ratio(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Answer({ hypothesis }: { readonly hypothesis: HypothesisAnswer }): ReactNode {
  const say = useSay();
  const { id, handle, text, kind, doubt } = hypothesis;
  return (
    <button type="button" className={styles.answer} onClick={() => openTrail(id)}>
      <span className={styles.handle}>{handle}</span> <span dir="auto">{text}</span>{" "}
      <span className={styles.quiet}>{say(`web.weighing.kindShort.${kind}`)}</span>{" "}
      <DoubtBadge doubt={doubt} />
    </button>
  );
}

function Value({ value }: { readonly value: string | null | undefined }): ReactNode {
  return value == null ? <span className={styles.quiet}>–</span> : value;
}

/** What is recorded, where a preview differs from it. */
function Was({
  value,
  now,
}: {
  readonly value: string | null | undefined;
  readonly now: string | null | undefined;
}): ReactNode {
  const say = useSay();
  if (value == null || value === now) return null;
  return <div className={styles.was}>{say("web.weighing.was", { value })}</div>;
}
