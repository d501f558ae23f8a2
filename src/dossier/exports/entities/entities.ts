import type { PublishedCase } from "../../published/index.ts";
import { lookUp } from "../look-up.ts";
import { actorEntities } from "./actor-entities.ts";
import { claimEntities } from "./claim-entities.ts";
import { documentEntities } from "./document-entities.ts";
import { eventEntities } from "./event-entities.ts";
import { moneyEntities } from "./money-entities.ts";
import { relationEntities } from "./relation-entities.ts";

/** The case as entities of FollowTheMoney (https://followthemoney.tech), one JSON object a line. */
export function entitiesOf(published: PublishedCase): string {
  const held = lookUp(published);
  return [
    ...actorEntities(published, held),
    ...documentEntities(published),
    ...eventEntities(published, held),
    ...relationEntities(published, held),
    ...moneyEntities(published, held),
    ...claimEntities(published, held),
  ]
    .map((entity) => `${oneLine(JSON.stringify(entity))}\n`)
    .join("");
}

/** Some readers end a line at these too; escaped they are the same text. */
function oneLine(json: string): string {
  return json.replaceAll(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
