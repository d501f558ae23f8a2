export { type RelationContext, readRelations, relationsOf, type SentenceRelation } from "./relations.ts";
