import { dateWords } from "../../../messages/index.ts";
import { doubtOf, type NetworkEdge, type NetworkNode, networkDrawing } from "../../charts/index.ts";
import type { PublishedRelation } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { absence, cite, doubt, text, words } from "../pieces.ts";
import { wordFor } from "../vocabulary.ts";
import { namedCites } from "./claim-lines.ts";

export function networkParts(context: Context): Part[] {
  const { published, say } = context;
  const tied = new Set(published.relations.flatMap(({ source, target }) => [source, target]));
  const nodes = [...tied].map((id) => nodeOf(id, context));
  const edges = published.relations.map((relation) => edgeOf(relation, context));
  return [
    {
      kind: "figure",
      name: "network",
      draw: (size) => networkDrawing(nodes, edges, size, say),
      key: [say("dossier.key.network"), say("dossier.key.signs")],
      table: {
        kind: "table",
        caption: say("dossier.caption.relations"),
        head: [
          say("dossier.head.who"),
          say("dossier.head.tie"),
          say("dossier.head.toWhom"),
          say("dossier.head.time"),
          say("dossier.head.origins"),
          say("dossier.head.saidBy"),
        ],
        figures: [4],
        rows: published.relations.map((relation) => relationRow(relation, context)),
      },
    },
  ];
}

function nodeOf(id: string, { actor, actorName }: Context): NetworkNode {
  const schema = actor(id)?.schema;
  const form = schema === "Person" ? "person" : schema === "PublicBody" ? "public" : "other";
  return { id, label: actorName(id), form, trail: [id] };
}

function edgeOf(relation: PublishedRelation, { say }: Context): NetworkEdge {
  return {
    source: relation.source,
    target: relation.target,
    label: tieWords(relation, say),
    origins: relation.origins,
    doubt: doubtOf(relation.doubt),
    trail: [relation.id, ...relation.claims],
  };
}

/** The role in the authors' words, else the kind of tie. */
function tieWords({ role, schema }: PublishedRelation, say: Context["say"]): string {
  return role ?? wordFor("relation", schema, say) ?? schema;
}

function relationRow(relation: PublishedRelation, context: Context): (readonly Piece[])[] {
  const { say, actorName } = context;
  return [
    [words(actorName(relation.source)), cite(relation.source)],
    [words(tieWords(relation, say)), cite(relation.id), ...doubt(relation.doubt, say)],
    [words(actorName(relation.target)), cite(relation.target)],
    [spanOf(relation, say)],
    [text(String(relation.origins))],
    namedCites(relation.claims, context),
  ];
}

function spanOf({ startDate, endDate }: PublishedRelation, say: Context["say"]): Piece {
  if (startDate === undefined && endDate === undefined) return absence("missing", say);
  const [from, to] = [startDate, endDate].map((each) => (each === undefined ? "?" : dateWords(each, say)));
  return text(say("dossier.date.range", { from: from ?? "?", to: to ?? "?" }));
}
