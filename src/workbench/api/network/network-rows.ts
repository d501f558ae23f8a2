import { listActors, listRelations, originsOf } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { NetworkPart, NodeRow, TieClaim, TieRow } from "./contract.ts";

export interface NetworkRows {
  readonly nodes: readonly NodeRow[];
  readonly ties: readonly TieRow[];
}

/** Everybody who is tied to somebody, the most tied first, and every tie. */
export function networkRows(session: CaseSession): NetworkRows {
  return session.derive("network", () => {
    const ties = tieRows(session);
    return { nodes: nodeRows(session, ties), ties };
  });
}

function tieRows(session: CaseSession): readonly TieRow[] {
  const doubts = doubtsOf(session);
  const { state } = session.open;
  const origins = originsOf(state);
  return listRelations(state).map((relation): TieRow => {
    const { id, handle, source, target, sourceLabel, targetLabel, schema, claims } = relation;
    const { role = null, startDate = null, endDate = null } = relation;
    return {
      id,
      handle,
      source: { id: source, label: sourceLabel },
      target: { id: target, label: targetLabel },
      schema,
      role,
      startDate,
      endDate,
      origins: origins.count(claims.map((claim) => claim.id)),
      claims: claims.map(
        (claim): TieClaim => ({
          id: claim.id,
          handle: claim.handle,
          words: claim.words,
          by: claim.speakers[0] ?? "",
          polarity: claim.polarity,
          source: claim.source,
          doubt: doubts.get(claim.id) ?? "sound",
        }),
      ),
      doubt: doubts.get(id) ?? "sound",
    };
  });
}

function nodeRows(session: CaseSession, ties: readonly TieRow[]): readonly NodeRow[] {
  const doubts = doubtsOf(session);
  const tied = new Map<string, TieRow[]>();
  for (const tie of ties)
    for (const id of new Set([tie.source.id, tie.target.id])) tied.set(id, [...(tied.get(id) ?? []), tie]);
  const rows = listActors(session.open.state).flatMap((actor): NodeRow[] => {
    const own = tied.get(actor.id);
    if (own === undefined) return [];
    const others = own.flatMap(({ source, target }) => [source.id, target.id]);
    return [
      {
        id: actor.id,
        handle: actor.handle,
        label: actor.label,
        schema: actor.schema,
        names: [...new Set(actor.names.map(({ name }) => name))],
        isProtected: actor.protected,
        ties: own.length,
        neighbours: [...new Set(others)].filter((id) => id !== actor.id),
        origins: actor.origins,
        doubt: doubts.get(actor.id) ?? "sound",
      },
    ];
  });
  return rows.sort((a, b) => b.ties - a.ties || (a.label < b.label ? -1 : 1));
}

/** What is asked for: some alone, some not, those in whose names or ties the words stand. */
export function partOf({ nodes, ties }: NetworkRows, { words, only, hide }: NetworkPart): NetworkRows {
  const asked = (said: string | undefined) => new Set(said?.split(" ").filter((each) => each !== ""));
  const [wanted, hidden] = [asked(only), asked(hide)];
  const isIn = (set: ReadonlySet<string>, { id, handle }: NodeRow) => set.has(id) || set.has(handle);
  const left = nodes.filter(
    (node) => (wanted.size === 0 || isIn(wanted, node)) && (hidden.size === 0 || !isIn(hidden, node)),
  );
  const ids = new Set(left.map(({ id }) => id));
  const between = ties.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id));
  return withWords({ nodes: left, ties: between }, words);
}

/** Those who are named so, with whom they are tied to, and the ties that are called so, with their ends. */
function withWords({ nodes, ties }: NetworkRows, words: string | undefined): NetworkRows {
  const sought = words?.trim().toLowerCase();
  if (sought === undefined || sought === "") return { nodes, ties };
  const has = (...texts: readonly (string | null)[]) =>
    texts.some((text) => text?.toLowerCase().includes(sought) === true);
  const named = new Set(
    nodes.filter(({ label, handle, names }) => has(label, handle, ...names)).map(({ id }) => id),
  );
  const found = ties.filter(
    ({ source, target, role, schema, claims }) =>
      named.has(source.id) ||
      named.has(target.id) ||
      has(role, schema, ...claims.flatMap(({ words: said, by }) => [said, by])),
  );
  const ends = new Set([...named, ...found.flatMap(({ source, target }) => [source.id, target.id])]);
  return { nodes: nodes.filter(({ id }) => ends.has(id)), ties: found };
}
