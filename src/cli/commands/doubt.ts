import { CareoError } from "../../base/index.ts";
import { findDoubted, showDoubt, showThingDoubt, supposeWithout } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { doubtText, thingDoubtText } from "../report/doubt-text.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, ref] = invocation.arguments as [string, string?];
  const without = (invocation.options["without"] ?? []) as readonly string[];
  const json = invocation.options["json"] === true;
  if (ref !== undefined && without.length > 0) {
    throw new CareoError("cli/usage", "Either a thing is looked at, or something is supposed away.", {
      hint: "Leave out the thing, or leave out --without.",
    });
  }
  return withCase(root, "read", terminal, async (open): Promise<Outcome> => {
    if (ref !== undefined) {
      const shown = showThingDoubt(open.state, await findDoubted(open, ref));
      terminal.out(
        json
          ? `${JSON.stringify({ schema: "careo.doubt-of/1", ...shown })}\n`
          : thingDoubtText(shown, terminal),
      );
      return "done";
    }
    const supposed: string[] = [];
    for (const each of without) supposed.push(await findDoubted(open, each));
    const shown = supposed.length === 0 ? showDoubt(open.state) : supposeWithout(open.state, supposed);
    terminal.out(
      json
        ? `${JSON.stringify({ schema: "careo.doubt/1", without: supposed, ...shown })}\n`
        : doubtText(shown, supposed.length > 0, terminal),
    );
    return "done";
  });
};
