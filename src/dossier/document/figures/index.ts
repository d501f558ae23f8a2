import type { FigureRef } from "../../outline/index.ts";
import type { Context } from "../context.ts";
import type { Part } from "../parts.ts";
import { text } from "../pieces.ts";
import { changeParts, replyParts, searchParts } from "./asking.ts";
import { elementParts } from "./elements.ts";
import { mapParts } from "./map.ts";
import { limitParts, methodParts } from "./method.ts";
import { moneyParts } from "./money.ts";
import { networkParts } from "./network.ts";
import { propositionRecord, recordBoard } from "./record.ts";
import { matchParts, tableParts, testParts } from "./records.ts";
import { storyParts } from "./story.ts";
import { tensionParts } from "./tensions.ts";
import { timelineParts } from "./timeline.ts";
import { weighingParts } from "./weighing.ts";

export { namedCites } from "./claim-lines.ts";

/** What stands in the place of a figure of the outline. A figure that the publication does not have is said not to be there. */
export function figureParts(figure: FigureRef, context: Context): readonly Part[] {
  const parts = partsOf(figure, context);
  if (parts.length > 0) return parts;
  return [{ kind: "paragraph", isQuiet: true, pieces: [text(context.say("dossier.figure.none"))] }];
}

function partsOf({ name, of }: FigureRef, context: Context): readonly Part[] {
  const { published } = context;
  switch (name) {
    case "changes":
      return published.changes.length === 0 ? [] : changeParts(context);
    case "story":
      return storyParts(context);
    case "record":
      return of === undefined ? recordBoard(context) : recordOf(of, context);
    case "tensions":
      return published.tensions.length === 0 ? [] : tensionParts(context);
    case "weighing":
      return published.weighings
        .filter(({ handle }) => handle === of)
        .flatMap((weighing) => weighingParts(weighing, context));
    case "timeline":
      return published.events.length === 0 ? [] : timelineParts(context);
    case "network":
      return published.relations.length === 0 ? [] : networkParts(context);
    case "money":
      return of === undefined || published.payments.length === 0 ? [] : moneyParts(of, context);
    case "map":
      return published.events.some(({ place }) => place !== undefined) ? mapParts(context) : [];
    case "tables":
      return tableParts(context);
    case "matches":
      return published.matchRuns.length === 0 ? [] : matchParts(context);
    case "tests":
      return testParts(context);
    case "elements":
      return elementParts(context);
    case "searches":
      return searchParts(context);
    case "replies":
      return replyParts(context);
    case "method":
      return methodParts(context);
    case "limits":
      return limitParts(context);
  }
}

function recordOf(handle: string, context: Context): readonly Part[] {
  return context.published.propositions
    .filter((proposition) => proposition.handle === handle)
    .flatMap((proposition) => propositionRecord(proposition, context));
}
