import { type ZodType, z } from "zod";
import { logSearch, searchCase, type TextGroup } from "../../../casework/index.ts";
import type { Desk } from "../../desk/index.ts";
import { recorded, started, startJob, type Topic } from "../endpoint.ts";
import { hiddenFrom } from "../weighing/viewer.ts";
import type { HitAnswer, KeptSearch, SearchAnswer, SearchApi, SearchQuery } from "./contract.ts";
import { indexCaseJob, indexOf } from "./index-job.ts";

const groupName = z.enum(["sources", "claims", "records", "notes", "ledger"]);

const searchQuery: ZodType<SearchQuery> = z.strictObject({
  words: z.string().trim().min(1).max(400),
  exact: z.literal("yes").optional(),
  off: z.string().max(4000).optional(),
  group: groupName.optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
});

const hit: ZodType<HitAnswer> = z.strictObject({
  pieces: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
  isCutBefore: z.boolean(),
  isCutAfter: z.boolean(),
  about: z.string().nullable(),
  in: z.string(),
  source: z.int().nullable(),
  at: z.int(),
  isEarlier: z.boolean(),
});

const searchAnswer: ZodType<SearchAnswer> = z.strictObject({
  words: z.array(
    z.strictObject({
      typed: z.string(),
      spellings: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(["typed", "scheme", "variant", "alike"]),
          text: z.string(),
          isOn: z.boolean(),
          count: z.int(),
        }),
      ),
    }),
  ),
  groups: z.array(z.strictObject({ group: groupName, total: z.int(), hits: z.array(hit) })),
  total: z.int(),
  index: z.strictObject({ done: z.int(), total: z.int(), waiting: z.int() }),
});

const words = z.string().trim().min(1).max(2000);
const keptSearch: ZodType<KeptSearch> = z.strictObject({
  question: words,
  place: words,
  query: words,
  outcome: z.enum(["found", "nothing"]),
  resultCount: z.int().nonnegative(),
  coverage: words.optional(),
});

export const search: Topic<SearchApi> = {
  "GET /cases/:case/search": {
    summary:
      "Words anywhere in the case, by group and in context, as far as it is indexed; with every spelling that was tried.",
    query: searchQuery,
    answer: searchAnswer,
    run: async ({ session, desk, query }) => {
      const index = indexOf(session);
      const { open } = session;
      const before = await index.state(open);
      // Entries made since are few words; sources and tables are taken in by a job.
      if (before.waiting === 0 && before.done < before.total) await index.sync(open);
      const { group, exact, off = "", limit } = query;
      const found = await searchCase(open, index, {
        words: query.words,
        allScripts: exact === undefined,
        off: off.split(",").filter((each) => each !== ""),
        ...(group === undefined ? {} : { groups: [group] satisfies readonly TextGroup[] }),
        ...(limit === undefined ? {} : { limit }),
      });
      const hidden = hiddenFrom(desk, session);
      const groups = found.groups.map((each) => ({
        ...each,
        hits: each.hits.filter(({ about }) => about === null || !hidden.has(about)),
      }));
      const { done, total, waiting } = await index.state(open);
      return { ...found, groups, index: { done, total, waiting } };
    },
  },
  "POST /cases/:case/index": {
    summary: "Takes into the index of words what it lacks.",
    whenShown: true,
    answer: started,
    run: ({ session, desk }) => startJob(indexCaseJob, {}, { desk, session, person: personAt(desk) }),
  },
  "POST /cases/:case/searches": {
    summary: "Keeps a search in the log: what was looked for, where, and what came of it.",
    body: keptSearch,
    answer: recorded,
    run: async ({ session, body, person }) => {
      const { id, seq } = await session.write((open) => logSearch(open, { ...body, person }));
      return { id, handle: String(seq), seq };
    },
  },
};

/** An index says nothing of anybody: it may be made before somebody has said who works here. */
function personAt(desk: Desk): string {
  return desk.preferences.get().person ?? "";
}
