import { type ZodType, z } from "zod";
import {
  type HistoryLine,
  resolveHandle,
  showHistory,
  type Trail,
  trailOf,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtName, type Topic } from "../endpoint.ts";
import { aboutOf } from "../history/about.ts";
import { hiddenFrom } from "../weighing/viewer.ts";
import type { ThingAnswer, TrailAnswer, TrailApi, TrailClaimAnswer, TrailEntry } from "./contract.ts";

const thingFields = {
  id: z.string(),
  handle: z.string(),
  noun: z.string(),
  says: z.string(),
  doubt: doubtName,
};
const thing: ZodType<ThingAnswer> = z.strictObject(thingFields);
const trailClaim: ZodType<TrailClaimAnswer> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  seq: z.int(),
  speaker: z.string(),
  through: z.array(z.string()),
  restatement: z.string().nullable(),
  polarity: z.enum(["affirms", "denies", "unclear"]),
  doubt: doubtName,
  quotes: z.array(
    z.strictObject({
      prefix: z.string(),
      exact: z.string(),
      suffix: z.string(),
      lang: z.string(),
      start: z.int(),
      end: z.int(),
    }),
  ),
  source: z.strictObject({ id: z.string(), seq: z.int(), name: z.string(), sha256: z.string() }).nullable(),
});
const trailAnswer: ZodType<TrailAnswer> = z.strictObject({
  ...thingFields,
  chain: z.array(thing),
  claims: z.array(trailClaim),
  restsOn: z.array(thing),
  under: z.array(thing),
  entries: z.array(
    z.strictObject({
      seq: z.int(),
      at: z.string().nullable(),
      by: z.string().nullable(),
      kind: z.string().nullable(),
      summary: z.string(),
      state: z.string(),
    }),
  ),
});

export const trail: Topic<TrailApi> = {
  "GET /cases/:case/trail/:thing": {
    summary:
      "From a thing to the preserved words that it rests on, and to the entries of the ledger about it.",
    answer: trailAnswer,
    run: ({ session, params, desk }) => {
      const { state } = session.open;
      const hidden = hiddenFrom(desk, session);
      const id = isId(params.thing) ? params.thing : resolveHandle(state, params.thing, ANYTHING);
      const found = session.derive(`trail ${id}`, () => trailOf(state, id));
      // What somebody holds of a cell is no trail for whoever has yet to rate it.
      const under = found.under.filter((each) => !hidden.has(each.id));
      return { ...answerOf({ ...found, under }), entries: entriesAbout(session, id) };
    },
  },
};

const ANYTHING = [
  "claim",
  "source",
  "proposition",
  "evidence",
  "actor",
  "event",
  "finding",
  "hypothesis",
  "link",
] as const;

function isId(text: string): boolean {
  return /^[a-z]{3}_[0-9a-f]{32}$/.test(text);
}

function answerOf({
  thing: own,
  status,
  chain,
  claims,
  restsOn,
  under,
}: Trail): Omit<TrailAnswer, "entries"> {
  return {
    ...named({ ...own, status }),
    chain: chain.map((each) => named({ ...each, status: "sound" })),
    claims: claims.map(claimAnswer),
    restsOn: restsOn.map(named),
    under: under.map(named),
  };
}

type Named = Trail["under"][number];

function named({ id, handle, noun, says, status }: Named): ThingAnswer {
  return { id, handle, noun, says, doubt: status };
}

function claimAnswer(claim: Trail["claims"][number]): TrailClaimAnswer {
  const { id, handle, seq, speaker, through, restatement, polarity, status, quotes, source } = claim;
  const sha256 = quotes[0]?.original ?? "";
  return {
    id,
    handle,
    seq,
    speaker,
    through,
    restatement,
    polarity,
    doubt: status,
    quotes: quotes.map(({ prefix, exact, suffix, lang, start, end }) => ({
      prefix,
      exact,
      suffix,
      lang,
      start,
      end,
    })),
    source: source === null ? null : { ...source, sha256 },
  };
}

function entriesAbout(session: CaseSession, id: string): TrailEntry[] {
  const byThing = session.derive("entries by thing", (open) => {
    const lines = showHistory(open);
    const found = new Map<string, HistoryLine[]>();
    for (const { seq, payload } of open.ledger.entries()) {
      const about = aboutOf(payload);
      const line = lines[seq];
      if (about === null || line === undefined) continue;
      const known = found.get(about);
      if (known === undefined) found.set(about, [line]);
      else known.push(line);
    }
    return found;
  });
  return (byThing.get(id) ?? []).map(({ seq, at, by, kind, summary, state }) => ({
    seq,
    at,
    by,
    kind,
    summary,
    state,
  }));
}
