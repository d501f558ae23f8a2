import { type RateInput, rate } from "../../casework/index.ts";
import { type Invocation, optionText, type RunCommand } from "../command.ts";
import { optionOf, reportEntered } from "./actions.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, target, ...hypotheses] = invocation.arguments as [string, string, ...string[]];
  return withCase(root, "write", terminal, async (open) => {
    const text = (name: string) => optionText(invocation, name);
    const rated = await rate(open, {
      target,
      hypotheses,
      consistency: text("consistency"),
      relevance: text("relevance"),
      likelihood: text("likelihood"),
      fact: text("fact"),
      hit: text("hit"),
      falseReport: text("false-report"),
      trace: text("trace"),
      detection: text("detection"),
      grade: gradeOf(invocation),
      blind: invocation.options["blind"] === true,
      why: requiredText(invocation, "why", "a judgement says why"),
      reason: text("reason"),
      person: text("by"),
      rater: text("rater"),
    });
    return reportEntered({ json: invocation.options["json"] === true, terminal }, rated, "rated");
  });
};

/** One grade; a second one is refused by the ledger, since an assessment grades one thing. */
function gradeOf(invocation: Invocation): RateInput["grade"] {
  const reliability = optionOf(invocation, "reliability", ["A", "B", "C", "D", "E", "F"]);
  const credibility = optionOf(invocation, "credibility", ["1", "2", "3", "4", "5", "6"]);
  const direction = optionOf(invocation, "interest", ["for", "against", "none", "unknown"]);
  const constraint = optionOf(invocation, "constraint", [
    "none",
    "custody",
    "duty",
    "payment",
    "fear",
    "unknown",
  ]);
  const grade = {
    ...(reliability === undefined
      ? {}
      : {
          reliability: {
            grade: reliability,
            topic: requiredText(invocation, "topic", "reliability is on a topic"),
          },
        }),
    ...(credibility === undefined ? {} : { credibility }),
    ...(direction === undefined
      ? {}
      : { interest: { direction, stake: requiredText(invocation, "stake", "an interest has a stake") } }),
    ...(constraint === undefined ? {} : { constraint }),
  };
  return Object.keys(grade).length === 0 ? undefined : grade;
}
