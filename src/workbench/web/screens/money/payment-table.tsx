import type { ReactNode } from "react";
import { compareDecimals } from "../../../../base/in-browser.ts";
import { decimalWords } from "../../../../messages/in-browser.ts";
import type { PartyAnswer, PaymentClaimAnswer, PaymentRow } from "../../../api/money/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Absence, Badge, DoubtBadge, OrMissing } from "../../design/badges.tsx";
import styles from "../../design/chart.module.css";
import { byNumber, byWords, type Column, DataTable } from "../../design/data-table.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { useSay } from "../../messages/say.tsx";
import { moneyView } from "./view.ts";

export function PaymentTable({ rows }: { readonly rows: readonly PaymentRow[] }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(moneyView);
  const { language } = say;
  const columns: readonly Column<PaymentRow>[] = [
    {
      id: "payer",
      head: say("web.money.payer"),
      compare: byWords(({ payer }) => payer?.label, language),
      cell: ({ payer }) => <Party party={payer} />,
    },
    {
      id: "payee",
      head: say("web.money.payee"),
      compare: byWords(({ beneficiary }) => beneficiary?.label, language),
      cell: ({ beneficiary }) => <Party party={beneficiary} />,
    },
    {
      id: "kind",
      head: say("web.money.kindHead"),
      compare: byWords(({ kind }) => say(`web.money.kind.${kind}`), language),
      cell: ({ kind, doubt }) => (
        <>
          {say(`web.money.kind.${kind}`)} <DoubtBadge doubt={doubt} />
        </>
      ),
    },
    {
      id: "amount",
      head: say("web.money.amount"),
      compare: byAmount,
      isNumber: true,
      cell: (payment) => <Amount payment={payment} />,
    },
    {
      id: "date",
      head: say("web.money.date"),
      compare: byWords(({ date }) => date?.replace(/^\.\.\//, ""), "en"),
      cell: ({ date }) => <EdtfDate date={date} />,
    },
    {
      id: "purpose",
      head: say("web.money.purpose"),
      compare: byWords(({ purpose }) => purpose, language),
      isExtra: true,
      cell: ({ purpose, programme }) => (
        <>
          <OrMissing value={purpose === null ? null : <span dir="auto">{purpose}</span>} />
          {programme !== null && <span className={styles.under}> · {programme}</span>}
        </>
      ),
    },
    {
      id: "origins",
      head: say("web.chart.origins"),
      compare: byNumber(({ origins }) => origins),
      isNumber: true,
      isExtra: true,
      cell: ({ origins }) => origins,
    },
    {
      id: "said",
      head: say("web.chart.saidBy"),
      isExtra: true,
      cell: ({ claims, amount }) => (
        <span className={styles.lines}>
          {claims.map((claim) => (
            <Said key={claim.id} claim={claim} amount={amount} />
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={say("web.money.caption")}
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

/** As decimal strings, never as floating point; what is not known comes last. */
function byAmount(a: PaymentRow, b: PaymentRow): number {
  if (a.amount === null || b.amount === null) return Number(a.amount === null) - Number(b.amount === null);
  return compareDecimals(a.amount, b.amount);
}

function Party({ party }: { readonly party: PartyAnswer | null }): ReactNode {
  return party === null ? (
    <Absence which="missing" />
  ) : (
    <button type="button" className={styles.open} onClick={() => openTrail(party.id)}>
      <bdi>{party.label}</bdi>
    </button>
  );
}

function Amount({ payment: { amount, bound, currency } }: { readonly payment: PaymentRow }): ReactNode {
  const say = useSay();
  if (amount === null) return <Absence which="missing" />;
  return (
    <>
      {bound !== "exact" && <span className={styles.under}>{say(`web.money.bound.${bound}`)} </span>}
      {decimalWords(amount, say.language)}
      {currency === null ? "" : `\u00a0${currency}`}
    </>
  );
}

interface SaidProps {
  readonly claim: PaymentClaimAnswer;
  readonly amount: string | null;
}

/** Who reports it, and which sum, where it is not the one put down: contradictory sums stand beside each other. */
function Said({ claim: { id, by, source, sums, doubt }, amount }: SaidProps): ReactNode {
  const say = useSay();
  const others = sums.filter(({ value }) => value !== amount);
  return (
    <button type="button" className={styles.open} onClick={() => openTrail(id)} title={source?.name}>
      <bdi>{by}</bdi>
      {others.map(({ words, contradicts }) => (
        <span key={words} className={styles.under}>
          {" · "}
          {say("web.money.claimSays", { words: `“${words}”` })}{" "}
          {contradicts && <Badge tone="warm">{say("web.money.contradicts")}</Badge>}
        </span>
      ))}{" "}
      <DoubtBadge doubt={doubt} />
    </button>
  );
}
