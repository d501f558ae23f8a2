import { Link } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";
import type { RelationSchemaName } from "../../../api/network/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { ClaimField } from "../../design/claim-field.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";

const SCHEMATA: readonly RelationSchemaName[] = [
  "UnknownLink",
  "Membership",
  "Employment",
  "Directorship",
  "Ownership",
  "Family",
  "Associate",
  "Representation",
];

/** Two who are tied, how, and the claim that says so. */
export function TieForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const claims = useAnswer("GET /cases/:case/claims", { params: { case: id }, query: { limit: 1 } });
  if (claims.data?.total !== 0) return <Form onClose={onClose} />;
  return (
    <Dialog title={say("web.network.linkTwo")} onClose={onClose}>
      <p>{say("web.network.noClaims")}</p>
      <p>
        <Link to={`/cases/${id}/sources` as "/"} className={parts.button}>
          {say("web.network.toSources")}
        </Link>
      </p>
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const names = useId();
  const actors = useAnswer("GET /cases/:case/actors", { params: { case: id } });
  const [source, setSource] = useState("");
  const [target, setTarget] = useState("");
  const [schema, setSchema] = useState<RelationSchemaName>("UnknownLink");
  const [role, setRole] = useState("");
  const [claim, setClaim] = useState("");
  const submit = async () => {
    const body = { source, target, schema, claim, ...(role.trim() === "" ? {} : { role }) };
    const done = await change(
      "POST /cases/:case/network/ties",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.network.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  const end = (label: string, value: string, onChange: (value: string) => void) => (
    <TextField
      label={label}
      help={say("web.network.fromHelp")}
      value={value}
      list={names}
      required
      maxLength={300}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <Dialog
      title={say("web.network.linkTwo")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <datalist id={names}>
        {actors.data?.rows.map((actor) => (
          <option key={actor.id} value={actor.label} />
        ))}
      </datalist>
      {end(say("web.network.from"), source, setSource)}
      <SelectField
        label={say("web.network.how")}
        value={schema}
        options={SCHEMATA.map((each) => [each, say(`web.network.relation.${each}`)] as const)}
        onPick={(value) => setSchema(value as RelationSchemaName)}
      />
      {end(say("web.network.toWhom"), target, setTarget)}
      <TextField
        label={say("web.network.role")}
        value={role}
        maxLength={300}
        onChange={(event) => setRole(event.target.value)}
      />
      <ClaimField label={say("web.network.claim")} value={claim} onPick={setClaim} />
    </Dialog>
  );
}
