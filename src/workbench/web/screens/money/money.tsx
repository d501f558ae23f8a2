import { Maximize2, Plus, SearchCheck } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import { decimalWords } from "../../../../messages/in-browser.ts";
import type { MarkAnswer } from "../../../api/drawing.ts";
import type { MoneyAnswer, PaymentRow, ProposedPaymentRow } from "../../../api/money/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Absence } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { ChartFigure } from "../../design/chart-figure.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useWidth } from "../../design/use-width.ts";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { PaymentForm } from "./payment-form.tsx";
import { PaymentTable } from "./payment-table.tsx";
import { ReviewSums } from "./review-sums.tsx";
import { FORMS, moneyView } from "./view.ts";

/** Who gave whom how much, one currency at a time: drawn, and as a table. */
export function Money(): ReactNode {
  const say = useSay();
  const id = useCase();
  const [over, setOver] = useState<"new" | "review" | ProposedPaymentRow | undefined>(undefined);
  const all = useAnswer("GET /cases/:case/payments", { params: { case: id }, query: {} });
  useKeys({ "money.new": () => setOver("new"), "money.review": () => setOver("review") });
  const close = () => setOver(undefined);
  return (
    <ScreenBody>
      <ScreenHead title={say("web.money.title")}>
        <Button verb="money.review" onClick={() => setOver("review")}>
          <SearchCheck aria-hidden="true" />
          {say("web.money.review")}
        </Button>
        <Button look="main" verb="money.new" onClick={() => setOver("new")}>
          <Plus aria-hidden="true" />
          {say("web.verb.newPayment")}
        </Button>
      </ScreenHead>
      <Answered of={all}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.money.none")}
              action={
                <Button look="main" onClick={() => setOver("review")}>
                  {say("web.money.review")}
                </Button>
              }
            />
          ) : (
            <Shown all={rows} />
          )
        }
      </Answered>
      {over === "review" && <ReviewSums onClose={close} onEnter={setOver} />}
      {over === "new" && <PaymentForm from={undefined} onClose={close} />}
      {typeof over === "object" && <PaymentForm from={over} onClose={() => setOver("review")} />}
    </ScreenBody>
  );
}

function Shown({ all }: { readonly all: readonly PaymentRow[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(moneyView);
  const [frame, width] = useWidth();
  const words = useDeferredValue(view.words);
  const query = {
    ...(words === undefined ? {} : { words }),
    ...(view.only === undefined ? {} : { only: view.only }),
  };
  const drawn = useAnswer(
    "GET /cases/:case/payments/drawing",
    {
      params: { case: id },
      query: {
        ...query,
        form: view.form,
        width: width ?? 720,
        lang: say.language,
        ...(view.currency === undefined ? {} : { currency: view.currency }),
      },
    },
    { keepsLast: true, when: width !== undefined },
  );
  const currency = view.currency ?? drawn.data?.currency;
  const payments = useAnswer(
    "GET /cases/:case/payments",
    { params: { case: id }, query: { ...query, ...(currency === undefined ? {} : { currency }) } },
    { keepsLast: true, when: currency !== undefined },
  );
  const open = ({ trail }: MarkAnswer) => {
    const ids = trail.filter((each) => each.startsWith("pay_"));
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return openTrail(only);
    const handles = all.filter((row) => ids.includes(row.id)).map(({ handle }) => handle);
    setView({ only: handles.join(" "), row: undefined });
  };
  const isNothing = payments.data?.rows.length === 0;
  const data = drawn.data;
  return (
    <>
      <Filters drawn={data} />
      {isNothing && (
        <EmptyState
          says={say("web.chart.noneSuch")}
          action={
            <Button onClick={() => setView({ words: undefined, only: undefined })}>
              {say("web.chart.showAll")}
            </Button>
          }
        />
      )}
      <div className={styles.beside} hidden={isNothing}>
        <ChartFigure
          drawing={data?.drawing}
          frame={frame}
          current={view.row}
          onOpen={open}
          legend={[
            ...(data?.comesBack === true && view.form === "bands" ? [say("web.money.comesBack")] : []),
            say(data?.form === "date" ? "web.money.keyDate" : "web.money.key"),
          ]}
          tools={data !== undefined && <Totals drawn={data} />}
        />
        {payments.data !== undefined && <PaymentTable rows={payments.data.rows} />}
      </div>
    </>
  );
}

/** Each kind for itself: what was promised never adds to what was paid. */
function Totals({ drawn: { totals, currency } }: { readonly drawn: MoneyAnswer }): ReactNode {
  const say = useSay();
  const unit = currency === "none" ? "" : `\u00a0${currency}`;
  return totals.map(({ kind, sum, payments, unknown, inexact }) => (
    <span key={kind} className={styles.total}>
      <strong>{say(`web.money.kind.${kind}`)}</strong>{" "}
      {sum === null ? (
        <Absence which="missing" />
      ) : (
        <span className={parts.number}>
          {inexact > 0 ? "≈\u00a0" : ""}
          {decimalWords(sum, say.language)}
          {unit}
        </span>
      )}{" "}
      <span className={styles.under}>
        {say("web.money.payments", { count: payments })}
        {unknown > 0 && <> · {say("web.money.unknown", { count: unknown })}</>}
      </span>
    </span>
  ));
}

function Filters({ drawn }: { readonly drawn: MoneyAnswer | undefined }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(moneyView);
  const currencies = drawn?.currencies ?? [];
  const pick = (currency: string) => setView({ currency, only: undefined, row: undefined });
  const next = () => {
    const at = currencies.findIndex(({ currency }) => currency === drawn?.currency);
    const after = currencies[(at + 1) % currencies.length];
    if (after !== undefined) pick(after.currency);
  };
  const draw = (form: (typeof FORMS)[number]) => setView({ form: view.form === form ? "bands" : form });
  const whole = () => setView({ only: undefined });
  useKeys({
    "money.matrix": () => draw("matrix"),
    "money.by-date": () => draw("date"),
    "money.currency": currencies.length > 1 ? next : undefined,
    "money.fit": view.only === undefined ? undefined : whole,
  });
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={`${parts.input} ${styles.search}`}
        placeholder={say("web.money.filter")}
        aria-label={say("web.money.filter")}
        value={view.words ?? ""}
        onChange={(event) => setView({ words: event.target.value, row: undefined }, "replace")}
      />
      {currencies.length > 0 && (
        <select
          className={parts.button}
          aria-label={say("web.money.currency")}
          value={drawn?.currency ?? ""}
          onChange={(event) => pick(event.target.value)}
        >
          {currencies.map(({ currency, payments }) => (
            <option key={currency} value={currency}>
              {say("web.money.inCurrency", {
                currency: currency === "none" ? say("web.money.noCurrency") : currency,
                count: payments,
              })}
            </option>
          ))}
        </select>
      )}
      <span className={styles.status} id="money-form">
        {say("web.money.form")}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons in a line are no form. */}
      <span className={styles.row} role="group" aria-labelledby="money-form">
        {FORMS.map((form) => (
          <Button
            key={form}
            isSmall
            aria-pressed={(drawn?.form ?? view.form) === form}
            {...(form === "matrix" ? { verb: "money.matrix" as const } : {})}
            {...(form === "date" ? { verb: "money.by-date" as const } : {})}
            onClick={() => setView({ form })}
          >
            {say(`web.money.form.${form}`)}
          </Button>
        ))}
      </span>
      {view.only !== undefined && (
        <Button isSmall verb="money.fit" onClick={whole}>
          <Maximize2 aria-hidden="true" />
          {say("web.money.someOnly", { count: view.only.split(" ").length })}
        </Button>
      )}
    </search>
  );
}
