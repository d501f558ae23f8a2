import type {
  PublishedActor,
  PublishedCase,
  PublishedEvent,
  PublishedPayment,
  PublishedRelation,
} from "../published/index.ts";
import { byId } from "./export-file.ts";
import { WITHHELD } from "./look-up.ts";

/** As much of a case as its network needs. */
export interface GexfInput {
  readonly title: string;
  /** When it stood so: ISO 8601. */
  readonly at: string;
  readonly program: { readonly name: string; readonly version: string };
  readonly actors: readonly Pick<PublishedActor, "id" | "label" | "schema" | "shownAs">[];
  readonly events: readonly Pick<
    PublishedEvent,
    "id" | "label" | "schema" | "date" | "participants" | "doubt"
  >[];
  readonly relations: readonly Omit<PublishedRelation, "origins" | "entries">[];
  readonly payments: readonly PublishedPayment[];
}

export function networkOf(published: PublishedCase): string {
  const { title, approvedAt, program } = published.publication;
  return gexfOf({ ...published, title, at: approvedAt, program });
}

/**
 * Who is joined to whom, as GEXF 1.3: actors and events as nodes; relations, payments and taking part as edges. Every edge is
 * written as directed, because common readers refuse graphs of both sorts; `directed` says where the direction means nothing.
 */
export function gexfOf(input: GexfInput): string {
  const { title, at, program } = input;
  const edges = edgesOf(input);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="${at.slice(0, 10)}">
    <creator>${escapeXml(`${program.name} ${program.version}`)}</creator>
    <description>${escapeXml(title)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed" idtype="string">
${declarations("node", NODE_COLUMNS)}${declarations("edge", EDGE_COLUMNS)}    <nodes>
${nodesOf(input, edges).map(nodeXml).join("")}    </nodes>
    <edges>
${edges.map(edgeXml).join("")}    </edges>
  </graph>
</gexf>
`;
}

const NODE_COLUMNS = ["sort", "schema", "shown_as", "date", "doubt"] as const;
const EDGE_COLUMNS = [
  "sort",
  "schema",
  "role",
  "directed",
  "start_date",
  "end_date",
  "date",
  "amount",
  "bound",
  "currency",
  "claims",
  "doubt",
] as const;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Partial<Record<(typeof NODE_COLUMNS)[number], string | undefined>>>;
}

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly values: Readonly<Partial<Record<(typeof EDGE_COLUMNS)[number], string | undefined>>>;
}

/** An end that is no node of the case is of somebody who is known and not shown. */
function nodesOf({ actors, events }: GexfInput, edges: readonly Edge[]): readonly Node[] {
  const shown: readonly Node[] = [
    ...byId(actors).map(({ id, label, schema, shownAs }) => ({
      id,
      label,
      values: { sort: "actor", schema, shown_as: shownAs },
    })),
    ...byId(events).map(({ id, label, schema, date, doubt }) => ({
      id,
      label,
      values: { sort: "event", schema, date: date?.value, doubt },
    })),
  ];
  const known = new Set(shown.map(({ id }) => id));
  const others = new Set(
    edges.flatMap(({ source, target }) => [source, target]).filter((id) => !known.has(id)),
  );
  return [
    ...shown,
    ...[...others].sort().map((id) => ({ id, label: WITHHELD, values: { shown_as: WITHHELD } })),
  ];
}

/** The relations of FollowTheMoney that run both ways. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["Family", "Associate", "UnknownLink"]);

function edgesOf({ relations, payments, events }: GexfInput): readonly Edge[] {
  return [
    ...byId(relations).map(({ id, source, target, schema, role, startDate, endDate, claims, doubt }) => ({
      id,
      source,
      target,
      label: role ?? schema,
      values: {
        sort: "relation",
        schema,
        role,
        directed: String(!BOTH_WAYS.has(schema)),
        start_date: startDate,
        end_date: endDate,
        claims: claims.join(" "),
        doubt,
      },
    })),
    ...byId(payments).flatMap(paymentEdge),
    ...byId(events).flatMap(({ id, participants, doubt }) =>
      participants.map(({ actor, role }, at) => ({
        id: `${id}:${at + 1}`,
        source: actor,
        target: id,
        label: role,
        values: { sort: "participation", role, directed: "true", doubt },
      })),
    ),
  ];
}

/** A payment with one end is in the tables; a line needs two. */
function paymentEdge(payment: PublishedPayment): readonly Edge[] {
  const { id, kind, payer, beneficiary, amount, bound, currency, date, claims, doubt } = payment;
  if (payer === undefined || beneficiary === undefined) return [];
  const values = {
    sort: "payment",
    schema: kind,
    directed: "true",
    date: date?.value,
    amount,
    bound: amount === undefined ? undefined : bound,
    currency,
    claims: claims.join(" "),
    doubt,
  };
  return [{ id, source: payer, target: beneficiary, label: kind, values }];
}

function declarations(of: "node" | "edge", columns: readonly string[]): string {
  const type = (column: string) => (column === "directed" ? "boolean" : "string");
  const each = columns.map(
    (column) => `      <attribute id="${column}" title="${column}" type="${type(column)}"/>\n`,
  );
  return `    <attributes class="${of}">\n${each.join("")}    </attributes>\n`;
}

function nodeXml({ id, label, values }: Node): string {
  return element("node", `id="${escapeXml(id)}" label="${escapeXml(label)}"`, values);
}

/** `kind` keeps apart the edges of two nodes that are joined more than once. */
function edgeXml({ id, source, target, label, values }: Edge): string {
  const named = { id, source, target, label, kind: values.sort ?? "" };
  const attributes = Object.entries(named).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return element("edge", attributes.join(" "), values);
}

function element(
  name: string,
  attributes: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const each = Object.entries(values).flatMap(([column, value]) =>
    value === undefined ? [] : [`          <attvalue for="${column}" value="${escapeXml(value)}"/>\n`],
  );
  return `      <${name} ${attributes}>\n        <attvalues>\n${each.join("")}        </attvalues>\n      </${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** For attributes and text. What XML 1.0 cannot hold at all, as most control characters, becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] as string);
}
