import {
  addActor,
  addRelation,
  CAREO_VERSION,
  handleOf,
  type OpenCase,
  type ProposedRelation,
  proposeRelations,
  refreshed,
} from "../../../casework/index.ts";
import { gexfOf } from "../../../dossier/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { actorCalled } from "../actor-called.ts";
import { list, listOf, recorded, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import type { ActorBrief, NetworkApi, NewTie, ProposedTieRow } from "./contract.ts";
import { networkAnswerOf } from "./network-drawing.ts";
import { networkRows, partOf } from "./network-rows.ts";
import {
  actorBrief,
  networkAnswer,
  networkListQuery,
  networkQuery,
  newTie,
  nodeRow,
  proposedTieRow,
  tieRow,
} from "./schemas.ts";

export const network: Topic<NetworkApi> = {
  "GET /cases/:case/actors": {
    summary: "Persons and bodies of the case, by name.",
    answer: listOf(actorBrief),
    run: ({ session }) => list(actorBriefs(session)),
  },
  "GET /cases/:case/network": {
    summary: "Who is tied to whom, drawn: all of it, or a part, with what was pinned in its place.",
    query: networkQuery,
    answer: networkAnswer,
    run: ({ session, query }) =>
      session.derive(`network ${JSON.stringify(query)}`, () => networkAnswerOf(networkRows(session), query)),
  },
  "GET /cases/:case/network/actors": {
    summary: "Everybody who is tied to somebody, the most tied first.",
    query: networkListQuery,
    answer: listOf(nodeRow),
    run: ({ session, query }) => list(partOf(networkRows(session), query).nodes, query),
  },
  "GET /cases/:case/network/ties": {
    summary: "Every tie, with the claims that report it and those that deny it.",
    query: networkListQuery,
    answer: listOf(tieRow),
    run: ({ session, query }) => list(partOf(networkRows(session), query).ties, query),
  },
  "GET /cases/:case/network/proposed": {
    summary: "Ties that the reading found in accepted claims, and that are not entered yet.",
    answer: listOf(proposedTieRow),
    run: async ({ session }) => list((await proposeRelations(session.open)).map(proposedRow)),
  },
  "GET /cases/:case/network/gexf": {
    summary: "The network as GEXF, for other programs; protected persons are withheld in it.",
    run: ({ session }) =>
      new Response(gexfFile(session), {
        headers: {
          "Content-Type": "application/xml; charset=utf-8",
          "Content-Disposition": 'attachment; filename="network.gexf"',
          "X-Content-Type-Options": "nosniff",
        },
      }),
  },
  "POST /cases/:case/network/ties": {
    summary: "Enters a tie that a claim reports; a name that is no actor of the case is entered as one.",
    body: newTie,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => enterTie(open, body, person))),
  },
};

function actorBriefs(session: CaseSession): readonly ActorBrief[] {
  return session.derive("actor briefs", ({ state }) =>
    [...state.things.actor.values()]
      .map(({ thing: { id, label } }) => ({ id, handle: handleOf(state, id), label }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  );
}

function enterTie(open: OpenCase, { source, target, claim, ...fields }: NewTie, person: string) {
  let now = open;
  const actor = (said: string): string => {
    const known = actorCalled(now, said);
    if (known !== undefined) return known;
    const { id } = addActor(now, { label: said.normalize("NFC"), person });
    now = refreshed(now);
    return id;
  };
  const ends = { source: actor(source), target: actor(target) };
  return addRelation(now, { ...ends, ...fields, claims: [claim], person });
}

function gexfFile(session: CaseSession): string {
  const { nodes, ties } = networkRows(session);
  const { ledger, state } = session.open;
  const times = [...ledger.entries()].flatMap(({ payload }) => payload?.["at"] ?? []);
  return gexfOf({
    title: state.opened?.title ?? session.id,
    // As it stands since its last entry, whenever it is asked for.
    at: String(times.at(-1) ?? ""),
    program: { name: "Careo", version: CAREO_VERSION },
    actors: nodes
      .filter(({ isProtected }) => !isProtected)
      .map(({ id, label, schema }) => ({ id, label, schema, shownAs: "full" })),
    events: [],
    relations: ties.map(({ id, source, target, schema, role, startDate, endDate, claims, doubt }) => ({
      id,
      source: source.id,
      target: target.id,
      schema,
      role: role ?? undefined,
      startDate: startDate ?? undefined,
      endDate: endDate ?? undefined,
      claims: claims.map((claim) => claim.id),
      doubt,
    })),
    payments: [],
  });
}

function proposedRow({ claim, schema, role, subject, object }: ProposedRelation): ProposedTieRow {
  return {
    claim: claim.id,
    handle: claim.handle,
    words: claim.words,
    by: claim.speakers[0] ?? "",
    source: claim.source,
    schema,
    role: role ?? null,
    subject: { name: subject.name, actor: subject.actor ?? null },
    object: { name: object.name, actor: object.actor ?? null },
  };
}
