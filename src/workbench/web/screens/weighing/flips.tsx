import { type ReactNode, useState } from "react";
import type { FlipsAnswer, OutAnswer, WeighingAnswer } from "../../../api/weighing/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { SelectField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import { percent, ratio } from "./figures.ts";
import { Sweep } from "./sweep.tsx";
import { weighingView } from "./view.ts";
import styles from "./weighing.module.css";

interface FlipsProps {
  readonly answer: WeighingAnswer;
  readonly flips: FlipsAnswer;
}

/** What would change the answer; each line opens a preview, of which nothing is saved. */
export function Flips({ answer, flips }: FlipsProps): ReactNode {
  const say = useSay();
  return (
    <section className={styles.flips} aria-label={say("web.weighing.flips")}>
      <h2>{say("web.weighing.flips")}</h2>
      <Fewest flips={flips} />
      <div className={styles.flipParts}>
        <OneOut answer={answer} flips={flips} />
        {flips.sweeps.length > 0 && <Priors answer={answer} flips={flips} />}
      </div>
    </section>
  );
}

function Fewest({ flips }: { readonly flips: FlipsAnswer }): ReactNode {
  const say = useSay();
  const { flip, matrixFlip, leads, matrixLeads, runnerUp, breakEvenRatio } = flips;
  return (
    <ul className={styles.fewest}>
      {leads !== null && (
        <li>
          {leads.length > 1
            ? say("web.weighing.flip.bayesTied", { leads: leads.join(", ") })
            : flip === null || flip.items.length === 0
              ? say("web.weighing.flip.bayesNone")
              : say("web.weighing.flip.bayes", {
                  origins: flip.origins,
                  items: flip.items.join(", "),
                  challenger: flip.challenger,
                })}{" "}
          {flip !== null && flip.items.length > 0 && leads.length === 1 && <Preview items={flip.items} />}
        </li>
      )}
      {leads?.length === 1 && breakEvenRatio !== null && runnerUp !== null && (
        <li>
          {say("web.weighing.breakEven", {
            ratio: ratio(breakEvenRatio),
            next: runnerUp,
            leader: leads[0] ?? "",
          })}
        </li>
      )}
      {matrixLeads.length > 0 && (
        <li>
          {matrixFlip === null
            ? say("web.weighing.flip.matrixNone")
            : matrixFlip.items.length === 0
              ? say("web.weighing.flip.matrixTied", { challenger: matrixFlip.challenger })
              : say("web.weighing.flip.matrix", {
                  origins: matrixFlip.origins,
                  items: matrixFlip.items.join(", "),
                  challenger: matrixFlip.challenger,
                })}{" "}
          {matrixFlip !== null && matrixFlip.items.length > 0 && <Preview items={matrixFlip.items} />}
        </li>
      )}
    </ul>
  );
}

function Preview({ items }: { readonly items: readonly string[] }): ReactNode {
  const say = useSay();
  const [, setView] = useView(weighingView);
  return (
    <Button
      isSmall
      className={styles.dashed}
      aria-label={say("web.weighing.previewWithout", { items: items.join(", ") })}
      onClick={() => setView({ without: items.join(","), prior: undefined })}
    >
      {say("web.weighing.preview")}
    </Button>
  );
}

function OneOut({ answer, flips }: FlipsProps): ReactNode {
  const say = useSay();
  const leader = answer.hypotheses.findIndex(({ handle }) => handle === flips.leads?.[0]);
  const hasBayes = flips.leads !== null;
  const strength = ({ ratio: own }: OutAnswer) => Math.abs(Math.log(own ?? 1));
  const rows = hasBayes
    ? [...flips.out].sort(
        (a, b) => Number(b.linchpin !== null) - Number(a.linchpin !== null) || strength(b) - strength(a),
      )
    : flips.out;
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className={styles.caption}>{say("web.weighing.oneOut")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.weighing.evidence")}</th>
            {hasBayes && (
              <>
                <th scope="col" className={parts.number}>
                  {say("web.weighing.ratio", { leader: flips.leads?.[0] ?? "", next: flips.runnerUp ?? "" })}
                </th>
                <th scope="col" className={parts.number}>
                  {say("web.weighing.tiesAt")}
                </th>
                <th scope="col">{say("web.weighing.without")}</th>
              </>
            )}
            <th scope="col">{say("web.weighing.withoutMatrix")}</th>
            <th scope="col">{say("web.weighing.preview")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <OutRow
              key={`${each.origin} ${each.items.join()}`}
              out={each}
              leader={leader}
              hasBayes={hasBayes}
              matrixLeads={flips.matrixLeads}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OutRowProps {
  readonly out: OutAnswer;
  /** Position of the leader among the hypotheses. */
  readonly leader: number;
  readonly hasBayes: boolean;
  readonly matrixLeads: readonly string[];
}

function OutRow({ out, leader, hasBayes, matrixLeads }: OutRowProps): ReactNode {
  const say = useSay();
  const { says, items, trail, linchpin, without, leads, first, isPart } = out;
  return (
    <tr data-part={isPart || undefined}>
      <th scope="row">
        <button type="button" className={styles.answer} onClick={() => openTrail(trail)}>
          {isPart ? "↳ " : ""}
          <span dir="auto">{says}</span>
        </button>{" "}
        {linchpin !== null && (
          <Badge tone="warm">
            {say("web.weighing.linchpin")}: {say(`web.weighing.linchpin.${linchpin.changes}`)},{" "}
            {say(`web.weighing.linchpin.${linchpin.by.replace(" ", "-") as "removal"}`)}
          </Badge>
        )}
      </th>
      {hasBayes && (
        <>
          <td className={parts.number}>{out.ratio === null ? "" : ratio(out.ratio)}</td>
          <td className={parts.number}>{out.breakEvenRatio === null ? "" : ratio(out.breakEvenRatio)}</td>
          <td>
            {leads?.join(", ")}
            {without !== null && leader >= 0 && (
              <span className={styles.quiet}> · {percent(without[leader] ?? 0)}</span>
            )}
          </td>
        </>
      )}
      <td>
        {first !== null && (
          <span className={first.join() === matrixLeads.join() ? styles.quiet : styles.changed}>
            {first.join(", ")}
          </span>
        )}
      </td>
      <td>
        <Preview items={items} />
      </td>
    </tr>
  );
}

function Priors({ answer, flips: { sweeps, leads } }: FlipsProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(weighingView);
  const [supposed = "", value = ""] = view.prior?.split("=", 2) ?? [];
  const [picked, setPicked] = useState(supposed === "" ? (leads?.[0] ?? "") : supposed);
  const sweep = sweeps.find(({ hypothesis }) => hypothesis === picked) ?? sweeps[0];
  if (sweep === undefined) return null;
  const { hypothesis, prior, breakEven } = sweep;
  const now = supposed === hypothesis ? Number(value) : prior;
  return (
    <div className={styles.sweep}>
      <h3>{say("web.weighing.sweep")}</h3>
      <SelectField
        label={say("web.weighing.sweepOf")}
        value={hypothesis}
        options={sweeps.map((each) => [each.hypothesis, each.hypothesis] as const)}
        onPick={setPicked}
      />
      <Sweep sweep={sweep} hypotheses={answer.hypotheses} now={now} />
      <label className={styles.slider}>
        {say("web.weighing.sweepPrior", { value: percent(now) })}
        <input
          type="range"
          min={1}
          max={99}
          value={Math.round(now * 100)}
          onChange={(event) =>
            setView(
              { prior: `${hypothesis}=${Number(event.target.value) / 100}`, without: undefined },
              view.prior === undefined ? "step" : "replace",
            )
          }
        />
      </label>
      <p className={styles.quiet}>
        {breakEven === null
          ? say("web.weighing.noBreakEven", { hypothesis })
          : say("web.weighing.breakEvenPrior", {
              hypothesis,
              prior: percent(breakEven),
              recorded: percent(prior),
            })}
      </p>
    </div>
  );
}
