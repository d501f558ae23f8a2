import { z } from "zod";

const words = z.string().transform((list) => list.split(/\s+/).filter((word) => word !== ""));

/** Heads of noun phrases by the kind of source they name. */
export const schema: z.ZodType = z.strictObject({
  generic: words,
  nobody: words,
  anonymousPersons: words,
  anonymousGroups: words,
  anonymousOfficials: words,
  anonymousPlural: words,
  organisations: words,
  outlets: words,
  unspecifiedMedia: words,
  documents: words,
  labels: words,
  mediums: words,
  distributives: words,
  nonAgents: words,
  soleRoles: words,
  bareDeterminers: words,
  pluralDeterminers: words,
  abstractEndings: words,
  agentsDespiteEnding: words,
  personsDespiteEnding: words,
  neuterPronouns: words,
  severalPronouns: words,
  onePronouns: words,
  owing: words,
  supposing: words,
  standingDeterminers: words,
  openingParticiples: words,
  narratives: words,
  doubtingNarratives: words,
  indefinite: words,
  collectives: words,
});

export const type = { name: "SourceWords", from: "../../attribution/clause-words.ts" } as const;
