import { z } from "zod";
import { CaseIndex } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type { JobVerb } from "../endpoint.ts";

const indexes = new WeakMap<CaseSession, CaseIndex>();

/** The one index of a case that is open here. */
export function indexOf(session: CaseSession): CaseIndex {
  const known = indexes.get(session) ?? new CaseIndex();
  indexes.set(session, known);
  return known;
}

type IndexInput = Record<string, never>;

/** Takes in what the index lacks. What is there already is left alone, so it can be gone on with. */
export const indexCaseJob: JobVerb<IndexInput> = {
  verb: "index-case",
  unit: "things",
  input: z.strictObject({}) as never,
  run: async (_, { session, signal, report }) => {
    await indexOf(session).sync(session.open, {
      signal,
      onProgress: ({ done, total }) => report({ done, total, problems: 0 }),
    });
    const { done, total, waiting } = await indexOf(session).state(session.open);
    return { done, total, waiting };
  },
};
