export type * from "./asking.ts";
export type { PublishedDate, PublishedRange } from "./fields.ts";
export type * from "./material.ts";
export {
  DOSSIER_LANGUAGES,
  type DossierLanguage,
  PUBLISHED_SCHEMA,
  type Publication,
  type PublishedCase,
  publishedCase,
} from "./published-case.ts";
export type * from "./records.ts";
export type * from "./story.ts";
export type * from "./weighing.ts";
export type * from "./world.ts";
