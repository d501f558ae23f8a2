import { type ZodType, z } from "zod";
import { instantOf, systemClock } from "../../../base/index.ts";
import { keepRun, matchPeople, systemMatching } from "../../../casework/index.ts";
import type { JobVerb } from "../endpoint.ts";

type MatchInput = {
  readonly list: number;
  readonly table: number;
  readonly top: number;
  readonly prior?: number;
  readonly audit: number;
  readonly decoys?: number;
  readonly seed: string;
  readonly dictionary: boolean;
};

/** Looks for the people of a list in a table, and keeps the run beside the case. The index of the table goes on where it stopped. */
export const matchPeopleJob: JobVerb<MatchInput> = {
  verb: "match-people",
  unit: "rows",
  input: z.strictObject({
    list: z.int(),
    table: z.int(),
    top: z.int(),
    prior: z.number().optional(),
    audit: z.int(),
    decoys: z.int().optional(),
    seed: z.string(),
    dictionary: z.boolean(),
  }) as unknown as ZodType<MatchInput>,
  run: async (input, { session, person, signal, report }) => {
    const { list, table, prior, decoys, ...rest } = input;
    const wanted = {
      ...rest,
      list: String(list),
      table: String(table),
      listMap: [],
      tableMap: [],
      prior,
      decoys,
    };
    const document = await matchPeople(session.open, wanted, {
      ...systemMatching,
      signal,
      onProgress: ({ rows, total }) => {
        if (rows !== undefined) report({ done: rows, total: total ?? null });
      },
    });
    keepRun(session.open, document, { at: instantOf(systemClock()), by: person });
    const { run } = document;
    return { run: run.id, compared: run.compared, candidates: run.candidates };
  },
};
