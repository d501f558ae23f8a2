import type { ReactNode } from "react";
import type { HypothesisAnswer, SweepAnswer } from "../../../api/weighing/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import { percent } from "./figures.ts";
import styles from "./weighing.module.css";

interface SweepProps {
  readonly sweep: SweepAnswer;
  readonly hypotheses: readonly HypothesisAnswer[];
  /** The prior that is recorded, or supposed. */
  readonly now: number;
}

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 34;
const TOP = 8;
const PLOT = { width: 240, height: 150 };
/** Lines are told apart by their dashes, and by the name at their end. */
const DASHES = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 3", "12 3"];

const x = (prior: number) => LEFT + prior * PLOT.width;
const y = (share: number) => TOP + (1 - share) * PLOT.height;

/** What each answer comes to as one prior goes from 1 to 99 per cent. */
export function Sweep({ sweep, hypotheses, now }: SweepProps): ReactNode {
  const say = useSay();
  const { points, hypothesis, prior, breakEven } = sweep;
  const summary = say("web.weighing.sweepSummary", { hypothesis });
  return (
    <>
      <svg
        className={parts.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={summary}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path d={`M${LEFT} ${y(share)}h${PLOT.width}`} stroke="var(--line)" />
            <text x={LEFT - 4} y={y(share) + 4} fontSize="11" textAnchor="end" fill="var(--quiet)">
              {`${share * 100}%`}
            </text>
            <text x={x(share)} y={HEIGHT - 14} fontSize="11" textAnchor="middle" fill="var(--quiet)">
              {`${share * 100}%`}
            </text>
          </g>
        ))}
        <path d={`M${x(prior)} ${TOP}v${PLOT.height}`} stroke="var(--line-strong)" />
        {now !== prior && (
          <path d={`M${x(now)} ${TOP}v${PLOT.height}`} stroke="var(--ink)" strokeDasharray="4 3" />
        )}
        {breakEven !== null && (
          <path d={`M${x(breakEven)} ${TOP}v${PLOT.height}`} stroke="var(--warm)" strokeDasharray="2 2" />
        )}
        {hypotheses.map((each, at) => (
          <Line key={each.id} hypothesis={each} at={at} sweep={sweep} isOwn={each.handle === hypothesis} />
        ))}
        <Names hypotheses={hypotheses} sweep={sweep} />
      </svg>
      <details className={styles.quiet}>
        <summary>{say("web.weighing.sweepTable")}</summary>
        <div className={parts.tableFrame}>
          <table className={parts.table}>
            <caption className="visually-hidden">{summary}</caption>
            <thead>
              <tr>
                <th scope="col">{say("web.weighing.prior")}</th>
                {hypotheses.map(({ id, handle }) => (
                  <th key={id} scope="col">
                    {handle}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points
                .filter((_, at) => (at + 1) % 10 === 0)
                .map(({ prior: own, posterior }) => (
                  <tr key={own}>
                    <th scope="row">{percent(own)}</th>
                    {posterior.map((share, at) => (
                      <td key={hypotheses[at]?.id}>{percent(share)}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

interface LineProps {
  readonly hypothesis: HypothesisAnswer;
  readonly at: number;
  readonly sweep: SweepAnswer;
  readonly isOwn: boolean;
}

function Line({ hypothesis, at, sweep: { points }, isOwn }: LineProps): ReactNode {
  const drawn = points.map(({ prior, posterior }) => `${x(prior)},${y(posterior[at] ?? 0)}`).join(" ");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below is the way without a pointer.
    <g onClick={() => openTrail(hypothesis.id)} cursor="pointer">
      <title>{`${hypothesis.handle}: ${hypothesis.text}`}</title>
      <polyline
        points={drawn}
        fill="none"
        stroke={isOwn ? "var(--cool)" : "var(--ink)"}
        strokeWidth={isOwn ? 2.5 : 1.5}
        strokeDasharray={DASHES[at % DASHES.length]}
      />
    </g>
  );
}

const ROOM = 13;

/** Names at the end of the lines, set apart so that none covers another, with the dashes of their line. */
function Names({ hypotheses, sweep }: Pick<SweepProps, "hypotheses" | "sweep">): ReactNode {
  const middle = sweep.points[Math.floor(sweep.points.length / 2)]?.posterior ?? [];
  const sorted = hypotheses
    .map((each, at) => ({ each, at, share: middle[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  return sorted.map(({ each, at }, place) => {
    const line = TOP + 10 + place * ROOM;
    return (
      <g key={each.id}>
        <path
          d={`M${LEFT + PLOT.width + 6} ${line - 4}h18`}
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray={DASHES[at % DASHES.length]}
        />
        <text x={LEFT + PLOT.width + 28} y={line} fontSize="11" fill="var(--ink)">
          {each.handle}
        </text>
      </g>
    );
  });
}
