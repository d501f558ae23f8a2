import {
  listNarratives,
  makeLink,
  refreshed,
  stateNarrative,
  stateProposition,
} from "../../../casework/index.ts";
import { list, listOf, recorded, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import { boardRows } from "./board-rows.ts";
import type { BoardApi } from "./contract.ts";
import { boardRow, narrativeRow, newLink, newProposition } from "./schemas.ts";

export const board: Topic<BoardApi> = {
  "GET /cases/:case/board": {
    summary:
      "Every proposition: what was told of it, what the record says for it and against it, and what is missing.",
    answer: listOf(boardRow),
    run: ({ session }) => list(boardRows(session)),
  },
  "GET /cases/:case/narratives": {
    summary: "Whose stories the case holds.",
    answer: listOf(narrativeRow),
    run: ({ session }) =>
      list(
        listNarratives(session.open.state).map(({ id, handle, title, holder, propositions }) => ({
          id,
          handle,
          title,
          holder: holder.says,
          propositions: propositions.length,
        })),
      ),
  },
  "POST /cases/:case/propositions": {
    summary: "States a proposition, and adds it to a story where one is named.",
    body: newProposition,
    answer: recorded,
    run: ({ session, body: { narrative, ...said }, person }) =>
      session.write(async (open) => {
        const stated = stateProposition(open, { ...said, person });
        if (narrative !== undefined) {
          const propositions = [stated.id];
          await stateNarrative(refreshed(open), { ref: narrative, propositions, person });
        }
        return recordedAnswer(stated);
      }),
  },
  "POST /cases/:case/links": {
    summary: "Says what a claim or an item does to a proposition, a claim or a link.",
    body: newLink,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => makeLink(open, { ...body, person }))),
  },
};
