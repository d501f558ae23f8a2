import type {
  PublishedActor,
  PublishedCase,
  PublishedDate,
  PublishedEvent,
  PublishedPayment,
  PublishedRelation,
} from "../../published/index.ts";
import { daysOf } from "../date-shape.ts";
import { byId } from "../export-file.ts";
import { type LookUp, labelOf, shownId } from "../look-up.ts";
import { type Column, type ExportedTable, exportedTable, idList, type TableForm } from "./table.ts";

/** The world as the sources report it: actors, events, payments, relations. */
export function worldTables(published: PublishedCase, held: LookUp): readonly ExportedTable[] {
  return [
    exportedTable(ACTORS, byId(published.actors)),
    exportedTable(eventsForm(held), byId(published.events)),
    exportedTable(paymentsForm(held), byId(published.payments)),
    exportedTable(relationsForm(held), byId(published.relations)),
  ];
}

const ID: Column<{ readonly id: string }> = {
  name: "id",
  type: "string",
  description: "Id in this publication.",
  value: ({ id }) => id,
};

const DOUBT: Column<{ readonly doubt: string }> = {
  name: "doubt",
  type: "string",
  description: "Sound, weakened, unsupported or withdrawn.",
  value: ({ doubt }) => doubt,
};

const ACTORS: TableForm<PublishedActor> = {
  name: "actors",
  title: "Persons and bodies",
  columns: [
    ID,
    { name: "schema", type: "string", description: "FollowTheMoney.", value: ({ schema }) => schema },
    {
      name: "label",
      type: "string",
      description: "As it is shown: a name, initials or a code.",
      value: ({ label }) => label,
    },
    {
      name: "shown_as",
      type: "string",
      description: "Under a code or initials the name is withheld.",
      among: ["full", "initials", "code"],
      value: ({ shownAs }) => shownAs,
    },
  ],
};

/** A date as it is known, and the days that it may mean. */
const DATE: readonly Column<{ readonly date?: PublishedDate | undefined }>[] = [
  { name: "date", type: "string", description: "EDTF.", value: ({ date }) => date?.value },
  {
    name: "date_basis",
    type: "string",
    description: "How it is known.",
    among: ["stated", "inferred", "metadata"],
    value: ({ date }) => date?.basis,
  },
  {
    name: "date_earliest",
    type: "string",
    description: "The first day it may mean; empty where that is open.",
    value: ({ date }) => date && daysOf(date.value).earliest,
  },
  {
    name: "date_latest",
    type: "string",
    description: "The last day it may mean; empty where that is open.",
    value: ({ date }) => date && daysOf(date.value).latest,
  },
];

function eventsForm(held: LookUp): TableForm<PublishedEvent> {
  const saying = (stance: "asserts" | "denies" | "qualifies"): Column<PublishedEvent> => ({
    name: stance === "asserts" ? "asserted_by" : stance === "denies" ? "denied_by" : "qualified_by",
    type: "string",
    description: "Ids of claims.",
    value: ({ claims }) => idList(claims.flatMap((each) => (each.stance === stance ? [each.claim] : []))),
  });
  return {
    name: "events",
    title: "Events as reported",
    columns: [
      ID,
      { name: "schema", type: "string", description: "Event, Trip or Meeting.", value: (row) => row.schema },
      { name: "label", type: "string", description: "What happened.", value: ({ label }) => label },
      ...DATE,
      { name: "place", type: "string", description: "Where.", value: ({ place }) => place?.label },
      { name: "lat", type: "number", description: "Degrees, WGS 84.", value: ({ place }) => place?.lat },
      { name: "lon", type: "number", description: "Degrees, WGS 84.", value: ({ place }) => place?.lon },
      {
        name: "precision",
        type: "string",
        description: "How precise the place is.",
        among: ["exact", "vicinity", "locality", "region", "country"],
        value: ({ place }) => place?.precision,
      },
      {
        name: "participants",
        type: "string",
        description: "Roles and labels, with a semicolon between.",
        value: ({ participants }) =>
          participants.map(({ actor, role }) => `${role}: ${labelOf(held, actor)}`).join("; "),
      },
      ...(["asserts", "denies", "qualifies"] as const).map(saying),
      DOUBT,
    ],
  };
}

function paymentsForm(held: LookUp): TableForm<PublishedPayment> {
  const end = (name: "payer" | "beneficiary", description: string): Column<PublishedPayment> => ({
    name,
    type: "string",
    description,
    of: "actors",
    value: (payment) => shownId(held.actor, payment[name]),
  });
  return {
    name: "payments",
    title: "Money as stated, never converted",
    withholds: true,
    columns: [
      ID,
      {
        name: "kind",
        type: "string",
        description: "Kinds are never added together.",
        among: ["paid", "promised", "owed", "forgiven"],
        value: ({ kind }) => kind,
      },
      end("payer", "Who pays or owes."),
      end("beneficiary", "Who gets it."),
      {
        name: "amount",
        type: "number",
        description: "Empty where no source gives it.",
        value: (p) => p.amount,
      },
      {
        name: "bound",
        type: "string",
        description: "How the amount is stated.",
        among: ["exact", "about", "atLeast", "atMost"],
        value: ({ amount, bound }) => (amount === undefined ? undefined : bound),
      },
      { name: "currency", type: "string", description: "ISO 4217.", value: ({ currency }) => currency },
      ...DATE,
      { name: "purpose", type: "string", description: "What for.", value: ({ purpose }) => purpose },
      { name: "programme", type: "string", description: "In which programme.", value: (p) => p.programme },
      { name: "claims", type: "string", description: "Ids.", value: ({ claims }) => idList(claims) },
      DOUBT,
    ],
  };
}

function relationsForm(held: LookUp): TableForm<PublishedRelation> {
  return {
    name: "relations",
    title: "Relations of persons and bodies",
    withholds: true,
    columns: [
      ID,
      { name: "schema", type: "string", description: "FollowTheMoney.", value: ({ schema }) => schema },
      {
        name: "source",
        type: "string",
        description: "From whom it runs.",
        of: "actors",
        value: ({ source }) => shownId(held.actor, source),
      },
      {
        name: "target",
        type: "string",
        description: "To whom it runs.",
        of: "actors",
        value: ({ target }) => shownId(held.actor, target),
      },
      { name: "role", type: "string", description: "In words.", value: ({ role }) => role },
      { name: "start_date", type: "string", description: "EDTF.", value: ({ startDate }) => startDate },
      { name: "end_date", type: "string", description: "EDTF.", value: ({ endDate }) => endDate },
      { name: "claims", type: "string", description: "Ids.", value: ({ claims }) => idList(claims) },
      {
        name: "origins",
        type: "integer",
        description: "How many origins the claims have.",
        value: ({ origins }) => String(origins),
      },
      DOUBT,
    ],
  };
}
