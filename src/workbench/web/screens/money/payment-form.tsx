import { Link } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";
import { readEdtf } from "../../../../base/in-browser.ts";
import type { BoundName, PaymentKindName, ProposedPaymentRow } from "../../../api/money/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import styles from "../../design/chart.module.css";
import { ClaimField } from "../../design/claim-field.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { Words } from "../../design/words.tsx";
import { useSay } from "../../messages/say.tsx";

const KINDS: readonly PaymentKindName[] = ["paid", "promised", "owed", "forgiven"];
const BOUNDS: readonly BoundName[] = ["exact", "about", "atLeast", "atMost"];

interface PaymentFormProps {
  /** What it was found in; its sum is filled in where the claim names one alone. */
  readonly from: ProposedPaymentRow | undefined;
  readonly onClose: () => void;
}

export function PaymentForm({ from, onClose }: PaymentFormProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const claims = useAnswer("GET /cases/:case/claims", { params: { case: id }, query: { limit: 1 } });
  if (claims.data?.total !== 0) return <Form from={from} onClose={onClose} />;
  return (
    <Dialog title={say("web.verb.newPayment")} onClose={onClose}>
      <p>{say("web.money.noClaims")}</p>
      <p>
        <Link to={`/cases/${id}/sources` as "/"} className={parts.button}>
          {say("web.money.toSources")}
        </Link>
      </p>
    </Dialog>
  );
}

function Form({ from, onClose }: PaymentFormProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const names = useId();
  const actors = useAnswer("GET /cases/:case/actors", { params: { case: id } });
  const only = from?.amounts.length === 1 ? from.amounts[0] : undefined;
  const [kind, setKind] = useState<PaymentKindName>("paid");
  const [payer, setPayer] = useState("");
  const [beneficiary, setBeneficiary] = useState("");
  const [amount, setAmount] = useState(only?.value ?? "");
  const [bound, setBound] = useState<BoundName>(only?.bound ?? "exact");
  const [currency, setCurrency] = useState(only?.currency ?? "");
  const [date, setDate] = useState("");
  const [purpose, setPurpose] = useState("");
  const [claim, setClaim] = useState(from?.claim ?? "");
  const isDate = date.trim() === "" || readEdtf(date.trim()) !== undefined;
  const submit = async () => {
    const written = { payer, beneficiary, amount, currency: currency.toUpperCase(), date, purpose };
    const said = Object.fromEntries(Object.entries(written).filter(([, value]) => value.trim() !== ""));
    const body = { kind, claim, ...(amount.trim() === "" ? {} : { bound }), ...said };
    const done = await change(
      "POST /cases/:case/payments",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.money.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.verb.newPayment")}
      onClose={onClose}
      onSubmit={() => isDate && void submit()}
      submit={say("web.form.save")}
    >
      <datalist id={names}>
        {actors.data?.rows.map((actor) => (
          <option key={actor.id} value={actor.label} />
        ))}
      </datalist>
      {from === undefined ? (
        <ClaimField label={say("web.money.claim")} value={claim} onPick={setClaim} />
      ) : (
        <p>
          <Words>{from.words}</Words> <span className={styles.under}>{from.by}</span>
        </p>
      )}
      <SelectField
        label={say("web.money.kindHead")}
        value={kind}
        options={KINDS.map((each) => [each, say(`web.money.kind.${each}`)] as const)}
        onPick={(value) => setKind(value as PaymentKindName)}
      />
      <div className={styles.twoFields}>
        <TextField
          label={say("web.money.payer")}
          help={say("web.money.endHelp")}
          list={names}
          value={payer}
          onChange={(event) => setPayer(event.target.value)}
        />
        <TextField
          label={say("web.money.payee")}
          help={say("web.money.endHelp")}
          list={names}
          value={beneficiary}
          onChange={(event) => setBeneficiary(event.target.value)}
        />
        <TextField
          label={say("web.money.amount")}
          help={say("web.money.amountHelp")}
          value={amount}
          pattern="[0-9]+([.][0-9]+)?"
          onChange={(event) => setAmount(event.target.value)}
        />
        <SelectField
          label={say("web.money.boundLabel")}
          value={bound}
          options={BOUNDS.map((each) => [each, say(`web.money.bound.${each}`)] as const)}
          onPick={(value) => setBound(value as BoundName)}
        />
        <TextField
          label={say("web.money.currency")}
          help={say("web.money.currencyHelp")}
          value={currency}
          pattern="[A-Za-z]{3}"
          onChange={(event) => setCurrency(event.target.value)}
        />
        <TextField
          label={say("web.money.date")}
          help="2023, 2023-10, 2023-10-05"
          wrong={isDate ? undefined : say("web.timeline.dateWrong")}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <TextField
        label={say("web.money.purpose")}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      />
    </Dialog>
  );
}
