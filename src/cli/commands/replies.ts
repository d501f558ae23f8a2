import { enterReply, listReplies, putQuestion } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { questionText, unaskedText } from "../report/asking-text.ts";
import { requiredText } from "./required.ts";
import { type Action, actionCommand, argument, tellRecorded } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const asking = listReplies(state);
    const { questions, unasked } = asking;
    if (asked.json) {
      terminal.out(`${JSON.stringify({ schema: "careo.replies/1", ...asking })}\n`);
      return "done";
    }
    terminal.out(questions.map((each) => questionText(each, terminal)).join("\n"));
    if (unasked.length > 0)
      terminal.out(
        `${questions.length > 0 ? "\n" : ""}${unasked.map((each) => unaskedText(each, terminal)).join("")}`,
      );
    if (questions.length === 0 && unasked.length === 0)
      terminal.err(
        'Nobody was asked yet: careo replies ask CASE --to A1 --about P1 --text "…" --channel letter --deadline 2024-05-01\n',
      );
    return "done";
  });

const ask: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, async (open): Promise<Outcome> => {
    const { invocation, text, texts } = asked;
    const put = await putQuestion(open, {
      to: requiredText(invocation, "to", "a question is put to somebody"),
      channel: requiredText(invocation, "channel", "letter, e-mail, in person …"),
      deadline: requiredText(invocation, "deadline", "whoever is asked has until a day to answer"),
      text: texts("text") ?? [
        requiredText(invocation, "text", "what was asked, in the words that were sent"),
      ],
      about: texts("about") ?? [],
      sentAt: text("sent"),
      handle: text("id"),
      person: text("by"),
    });
    tellRecorded(put, "careo.question/1", "put", asked, terminal);
    return "done";
  });

const add: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, (open) => {
    const { invocation, text } = asked;
    const reply = enterReply(open, {
      question: argument(asked, 0, "The question"),
      outcome: requiredText(invocation, "outcome", "answered, declined, silence or bounced"),
      receivedAt: text("received"),
      source: text("source"),
      effect: text("effect"),
      handle: text("id"),
      person: text("by"),
    });
    tellRecorded(reply, "careo.reply/1", "entered", asked, terminal);
    return "done";
  });

export const run: RunCommand = actionCommand("replies", { list: [0, list], ask: [0, ask], add: [1, add] });
