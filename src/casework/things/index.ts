export { currentId, handleOf, type Referable, resolveHandle } from "./handles.ts";
export { type NewThing, type RecordedThing, recordThings } from "./record-things.ts";
export { sayThing, sayThingEntered } from "./said-thing.ts";
export { sameContent } from "./same-content.ts";
export { type Kept, nounOfKind, raterOf, type ThingMaps } from "./thing-maps.ts";
