import type { ReactNode } from "react";
import type { TieClaim, TieRow } from "../../../api/network/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Absence, DoubtBadge } from "../../design/badges.tsx";
import styles from "../../design/chart.module.css";
import { byNumber, byWords, type Column, DataTable } from "../../design/data-table.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { useSay } from "../../messages/say.tsx";
import { networkView } from "./view.ts";

/** Every tie with the claims that report it, and those that deny it. */
export function TieTable({ rows }: { readonly rows: readonly TieRow[] }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(networkView);
  const nameOf = ({ role, schema }: TieRow) => role ?? say(`web.network.relation.${schema}`);
  const columns: readonly Column<TieRow>[] = [
    {
      id: "who",
      head: say("web.network.who"),
      compare: byWords(({ source }) => source.label, say.language),
      cell: ({ source }) => <bdi>{source.label}</bdi>,
    },
    {
      id: "tie",
      head: say("web.network.tie"),
      compare: byWords(nameOf, say.language),
      cell: (tie) => (
        <>
          <span dir="auto">{nameOf(tie)}</span> <DoubtBadge doubt={tie.doubt} />
        </>
      ),
    },
    {
      id: "to",
      head: say("web.network.toWhom"),
      compare: byWords(({ target }) => target.label, say.language),
      cell: ({ target }) => <bdi>{target.label}</bdi>,
    },
    {
      id: "when",
      head: say("web.network.time"),
      compare: byWords(({ startDate, endDate }) => startDate ?? endDate, "en"),
      isExtra: true,
      cell: ({ startDate, endDate }) =>
        startDate === null && endDate === null ? (
          <Absence which="missing" />
        ) : (
          <span className={styles.lines}>
            <EdtfDate date={startDate} />
            <EdtfDate date={endDate} />
          </span>
        ),
    },
    {
      id: "origins",
      head: say("web.chart.origins"),
      compare: byNumber(({ origins }) => origins),
      isNumber: true,
      cell: ({ origins }) => origins,
    },
    {
      id: "said",
      head: say("web.chart.saidBy"),
      isExtra: true,
      cell: ({ claims }) => (
        <span className={styles.lines}>
          {claims.map((claim) => (
            <Said key={claim.id} claim={claim} />
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={say("web.network.ties")}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      sort={view.sort}
      onSort={(sort) => setView({ sort })}
      onOpen={({ id }) => openTrail(id)}
      current={view.row}
      onCurrent={(row) => setView({ row }, "replace")}
    />
  );
}

function Said({ claim: { id, by, polarity, source, doubt } }: { readonly claim: TieClaim }): ReactNode {
  const say = useSay();
  return (
    <button type="button" className={styles.open} onClick={() => openTrail(id)} title={source?.name}>
      <bdi>{by}</bdi>
      {polarity !== "affirms" && (
        <span className={styles.under}> · {say(`web.claim.polarity.${polarity}`)}</span>
      )}{" "}
      <DoubtBadge doubt={doubt} />
    </button>
  );
}
