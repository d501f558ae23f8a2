import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who acts. Needed once more than one person works on the case.",
};
const ID: CommandOption = {
  type: "string",
  value: "HANDLE",
  help: "What it is to be called; A1, V1 … if left out.",
};
const REASON: CommandOption = { type: "string", value: "TEXT", help: "Why; kept in the history." };

/** The world as reported: who, what happened, who paid. */
export const WORLD_COMMANDS: readonly CommandRow[] = [
  {
    verb: "actors",
    summary:
      "Who the case is about: enter them, say whose names the claims hold, see what is said of them and by whom.",
    details:
      "ACTION is list, propose, accept, add, edit, say or show. propose lists names of accepted claims that nobody said whose they are, spellings that look like one name together; accept takes one in by any of its spellings. say enters what a claim states: --prop position --value director --from 17.",
    arguments: [
      { name: "ACTION", help: "list, propose, accept, add, edit, say or show." },
      CASE,
      {
        name: "ACTOR",
        help: "An actor (A1); for accept a spelling of a proposed name.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      label: { type: "string", value: "TEXT", help: "What we call the actor." },
      schema: {
        type: "string",
        value: "S",
        help: "Person, Organization, Company, PublicBody, Vehicle; LegalEntity, for either, if left out.",
      },
      protected: { type: "string", value: "yes|no", help: "Whether the identity must not be published." },
      as: { type: "string", value: "ACTOR", help: "For accept: who is meant is in the case already." },
      only: { type: "boolean", help: "For accept: this spelling alone, not those like it." },
      prop: { type: "string", value: "P", help: "For say: name, alias, position, nationality, birthDate …" },
      value: { type: "string", value: "TEXT", help: "For say: what the claim states." },
      from: { type: "string", value: "CLAIM", help: "For say: the claim that states it." },
      denied: { type: "boolean", help: "For say: the claim denies it." },
      lang: { type: "string", value: "CODE", help: "For say: language of the value." },
    },
    examples: [
      "careo actors propose my-case",
      'careo actors accept my-case "Norrland Marine" --schema Company --id norrland',
      'careo actors accept my-case "Норрланд Марин" --as norrland --only',
      "careo actors say my-case A2 --prop position --value minister --from 17",
      "careo actors show my-case A2",
    ],
    load: () => import("./actors.ts"),
  },
  {
    verb: "relations",
    summary: "What ties two actors, as claims report it: ownership, membership, family, or any other link.",
    details:
      "ACTION is list, propose, accept, add or edit. propose shows what the reading found in accepted claims; accept takes in those of one claim, once both ends are actors of the case. Every relation rests on at least one claim.",
    arguments: [
      { name: "ACTION", help: "list, propose, accept, add or edit." },
      CASE,
      { name: "ID", help: "For accept a claim, for edit a relation.", optional: true, many: true },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      from: { type: "string", value: "ACTOR", help: "Whose relation it is: who owns, who is a member." },
      to: { type: "string", value: "ACTOR", help: "To whom." },
      schema: {
        type: "string",
        value: "S",
        help: "Ownership, Membership, Employment, Directorship, Family, Associate, Representation; UnknownLink if left out.",
      },
      role: { type: "string", value: "TEXT", help: "What the link is." },
      start: { type: "string", value: "DATE", help: "When it began, in EDTF." },
      end: { type: "string", value: "DATE", help: "When it ended, in EDTF." },
      claim: { type: "string", value: "CLAIM", multiple: true, help: "A claim that reports it." },
    },
    examples: [
      "careo relations propose my-case",
      "careo relations accept my-case 17",
      'careo relations add my-case --from A1 --to A2 --schema Ownership --role "sole owner" --claim 17',
    ],
    load: () => import("./relations.ts"),
  },
  {
    verb: "events",
    summary:
      "What happened, as reported: dates as intervals, who took part, where, and claims that contradict each other side by side.",
    details:
      "ACTION is list, timeline, propose, accept, add, edit or show. Dates are EDTF: 2023-05, 2023-05-03?, 2023-05/2023-08, ../2023-05. A claim brings the date and place that it gives; where they differ all stand. timeline draws a date that is not known to the day as a bar; what has no date is counted below.",
    arguments: [
      { name: "ACTION", help: "list, timeline, propose, accept, add, edit or show." },
      CASE,
      { name: "ID", help: "An event (V1); for accept an accepted claim.", optional: true, many: true },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      label: { type: "string", value: "TEXT", help: "What happened, in a few words." },
      schema: { type: "string", value: "S", help: "Event, Trip or Meeting; Event if left out." },
      date: { type: "string", value: "DATE", help: "When, in EDTF, where you put it down yourself." },
      basis: {
        type: "string",
        value: "B",
        help: "How the dates given here are known: stated, inferred or metadata.",
      },
      place: { type: "string", value: "TEXT", help: "Where." },
      precision: {
        type: "string",
        value: "P",
        help: "exact (10 m), vicinity (100 m), locality (1 km), region or country.",
      },
      lat: { type: "string", value: "DEGREES", help: "Latitude, with --place." },
      lon: { type: "string", value: "DEGREES", help: "Longitude, with --place." },
      participant: {
        type: "string",
        value: "ACTOR=ROLE",
        multiple: true,
        help: "Who took part, and as what.",
      },
      claim: {
        type: "string",
        value: "CLAIM[=STANCE]",
        multiple: true,
        help: "A claim that asserts, denies or qualifies it.",
      },
      "claim-date": {
        type: "string",
        value: "CLAIM=DATE",
        multiple: true,
        help: "The date that a claim gives, in EDTF.",
      },
      "claim-place": {
        type: "string",
        value: "CLAIM=PLACE",
        multiple: true,
        help: "The place that a claim gives.",
      },
      order: {
        type: "string",
        value: "ORDER",
        multiple: true,
        help: "What order a claim puts it in: “before V2 17”, “after V2 17 3..5” for three to five days.",
      },
      as: {
        type: "string",
        value: "EVENT",
        help: "For accept: the claim tells an event that is in the case.",
      },
    },
    examples: [
      "careo events propose my-case",
      "careo events accept my-case 17 --id signing",
      "careo events accept my-case 21 --as signing",
      'careo events edit my-case signing --participant "A1=signatory" --claim-date 21=2024-04 --order "before departure 30"',
      "careo events timeline my-case",
    ],
    load: () => import("./events.ts"),
  },
  {
    verb: "payments",
    summary:
      "Money as reported: paid, promised, owed or forgiven; totals per payer, beneficiary, programme and currency.",
    details:
      "ACTION is list, propose, add, edit, totals or rates. One payment that several claims report is entered once, with all its claims, and counted once. An amount that no source gives is left out and counted as unknown. rates CASE EUR USD 1.0812 --date 2024-05-02 --source TEXT supplies a rate; without one nothing is converted.",
    arguments: [
      { name: "ACTION", help: "list, propose, add, edit, totals or rates." },
      CASE,
      {
        name: "ID",
        help: "For edit a payment (M1); for rates two currencies and a number.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      kind: { type: "string", value: "KIND", help: "paid, promised, owed or forgiven." },
      payer: { type: "string", value: "ACTOR", help: "Who pays, or owes." },
      beneficiary: { type: "string", value: "ACTOR", help: "Who gets it, or is owed it." },
      "payer-account": { type: "string", value: "TEXT", help: "The account it is from." },
      "beneficiary-account": { type: "string", value: "TEXT", help: "The account it goes to." },
      amount: {
        type: "string",
        value: "N",
        help: "As stated, in digits: 1900000.50. Left out: no source gives it.",
      },
      bound: { type: "string", value: "B", help: "exact, about, atLeast or atMost; exact if left out." },
      currency: { type: "string", value: "C", help: "Three letters of ISO 4217." },
      date: {
        type: "string",
        value: "DATE",
        help: "When, in EDTF, as stated; for rates the day of the rate.",
      },
      basis: { type: "string", value: "B", help: "How the date is known: stated, inferred or metadata." },
      purpose: { type: "string", value: "TEXT", help: "What for." },
      programme: { type: "string", value: "TEXT", help: "The programme it belongs to." },
      claim: { type: "string", value: "CLAIM", multiple: true, help: "A claim that reports it." },
      in: {
        type: "string",
        value: "C",
        help: "For totals: show this currency beside, by the rates supplied.",
      },
      source: { type: "string", value: "TEXT", help: "For rates: who gives the rate." },
    },
    examples: [
      "careo payments add my-case --kind paid --payer A1 --beneficiary A2 --amount 1900000 --currency EUR --date 2024-05 --claim 18",
      "careo payments edit my-case M1 --claim 30",
      "careo payments totals my-case",
      'careo payments rates my-case EUR USD 1.0812 --date 2024-05-02 --source "European Central Bank"',
      "careo payments totals my-case --in USD",
    ],
    load: () => import("./payments.ts"),
  },
  {
    verb: "test",
    summary:
      "Ask tables a question whose answer each hypothesis foretold: a share, a count, a difference or a ratio, with its interval.",
    details:
      "ACTION is enter, run or list. The statement is one SELECT over tables of the case, called as --table says; every cell is text as received. It gives one row: x and n for a share, x for a count, x1, n1, x2, n2 for a difference of shares, x1, t1, x2, t2 for a ratio of rates; a column nulls counts rows left out. Entered after a run on the same tables, a prediction is post hoc, and marked. See docs/guide/tests-on-tables.md.",
    arguments: [
      { name: "ACTION", help: "enter, run or list." },
      CASE,
      { name: "TEST", help: "For run a test (D1).", optional: true, many: true },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      name: { type: "string", value: "TEXT", help: "A short name; the question if left out." },
      question: { type: "string", value: "TEXT", help: "What is asked of the tables." },
      sql: { type: "string", value: "SELECT", help: "One SELECT that counts." },
      "sql-file": { type: "string", value: "FILE", help: "The SELECT from a file." },
      table: {
        type: "string",
        value: "NAME=TABLE",
        multiple: true,
        help: "A table it reads: its name in SQL, and its number or name.",
      },
      statistic: {
        type: "string",
        value: "S",
        help: "share, count, difference-of-shares or ratio-of-rates.",
      },
      predict: {
        type: "string",
        value: "H=LOW..HIGH: WHY",
        multiple: true,
        help: "What a hypothesis foretells, and why.",
      },
      caveat: {
        type: "string",
        value: "TEXT",
        multiple: true,
        help: "What the tables leave out, or how rows came into them.",
      },
      seconds: { type: "string", value: "N", help: "For run: stop the statement after so long (30)." },
    },
    examples: [
      'careo test enter my-case --question "Did contracts precede departures?" --table contracts=7 --table departures=9 --statistic share --sql-file precede.sql --predict "H1=0.7..1: the contract was the way out" --predict "H2=0.3..0.6: the two are unrelated"',
      "careo test run my-case D1",
      "careo test list my-case",
    ],
    load: () => import("./test.ts"),
  },
  {
    verb: "timing",
    summary:
      "Does one series of dates follow another more closely than chance? Every way of sliding the second is tried.",
    details:
      "ACTION is enter, run or list. A series is made of events of the case (--a V1 --a V2), dates (--a-dates 2023-05-03,2023-06), or one column of days from a SELECT. The window is entered before the run, and every window tried on the same series is shown. Dates not known to the day give a range of p. Caveats are printed with every result. See docs/guide/timing.md.",
    arguments: [
      { name: "ACTION", help: "enter, run or list." },
      CASE,
      { name: "TEST", help: "For run a timing test (W1).", optional: true, many: true },
    ],
    options: {
      by: BY,
      id: ID,
      reason: REASON,
      name: { type: "string", value: "TEXT", help: "A short name." },
      a: { type: "string", value: "EVENT", multiple: true, help: "An event of the first series." },
      "a-dates": {
        type: "string",
        value: "DATES",
        multiple: true,
        help: "Dates of the first series, parted by commas.",
      },
      "a-sql": {
        type: "string",
        value: "SELECT",
        help: "A statement that gives the days of the first series.",
      },
      "a-label": { type: "string", value: "TEXT", help: "What the first series is." },
      b: { type: "string", value: "EVENT", multiple: true, help: "An event of the second series." },
      "b-dates": { type: "string", value: "DATES", multiple: true, help: "Dates of the second series." },
      "b-sql": {
        type: "string",
        value: "SELECT",
        help: "A statement that gives the days of the second series.",
      },
      "b-label": { type: "string", value: "TEXT", help: "What the second series is." },
      table: { type: "string", value: "NAME=TABLE", multiple: true, help: "A table that a statement reads." },
      statistic: { type: "string", value: "S", help: "followed-within (the default) or mean-lag." },
      window: { type: "string", value: "DAYS", help: "Within how many days B is to follow A." },
      from: { type: "string", value: "DAY", help: "First day that both series were watched." },
      to: { type: "string", value: "DAY", help: "Last day that both series were watched." },
      seed: { type: "string", value: "S", help: "For run: what uncertain dates are drawn from (1)." },
    },
    examples: [
      "careo timing enter my-case --a-label denials --a V1 --a V4 --b-label flights --b-dates 2023-05-03,2023-06 --window 7 --from 2023-01-01 --to 2023-12-31",
      "careo timing run my-case W1",
    ],
    load: () => import("./timing.ts"),
  },
  {
    verb: "coding",
    summary:
      "What sources say to each element that law or practice asks for (Palermo Protocol, ILO indicators). Never a verdict.",
    details:
      "ACTION is list, for, against or show. list shows the schemes; for and against cite accepted claims on an element; show prints the table of a scheme for the case, elements without a citation among them.",
    arguments: [
      { name: "ACTION", help: "list, for, against or show." },
      { ...CASE, optional: true },
      {
        name: "SCHEME",
        help: "palermo or ilo-forced-labour; for a citation then the element and the claims.",
        optional: true,
        many: true,
      },
    ],
    options: { by: BY, note: { type: "string", value: "TEXT", help: "A note on the element." } },
    examples: [
      "careo coding list",
      "careo coding for my-case palermo means/deception 17 21",
      "careo coding show my-case palermo",
    ],
    load: () => import("./coding.ts"),
  },
];
