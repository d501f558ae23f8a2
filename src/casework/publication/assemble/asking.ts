/** What was looked for, and who was asked. */
import type { PublishedQuestion, PublishedSearch } from "../../../dossier/index.ts";
import { type Assembly, publicId } from "./assembly.ts";

export function publishedSearches(assembly: Assembly): PublishedSearch[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("sea").flatMap((id) => {
    const made = state.searches.get(id)?.entry;
    if (made === undefined) return [];
    const { question, place, outcome, coverage, about = [] } = made.search;
    return [
      {
        id: publicId(assembly, id),
        question: say(question),
        place: say(place),
        outcome,
        ...(coverage !== undefined && { coverage: say(coverage) }),
        about: ids.those(about),
        at: made.at,
        entries: entriesOf(id),
      },
    ];
  });
}

export function publishedQuestions(assembly: Assembly): PublishedQuestion[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("que").flatMap((id) => {
    const question = state.things.question.get(id)?.thing;
    if (question === undefined) return [];
    const replies = [...state.things.reply.values()]
      .map(({ thing }) => thing)
      .filter((each) => each.question === id);
    return [
      {
        id: publicId(assembly, id),
        to: publicId(assembly, question.to),
        channel: say(question.channel),
        text: question.text.map(say),
        about: ids.those(question.about),
        sentAt: question.sentAt,
        deadline: question.deadline,
        replies: replies.map(({ id: reply, outcome, receivedAt, source, effect }) => {
          const shown = ids.find(source ?? "");
          return {
            id: publicId(assembly, reply),
            outcome,
            receivedAt,
            ...(shown !== undefined && { source: shown }),
            ...(effect !== undefined && { effect: say(effect) }),
          };
        }),
        entries: entriesOf(id, ...replies.map((each) => each.id)),
      },
    ];
  });
}
