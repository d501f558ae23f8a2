export { currentId, handleOf, type Referable, resolveHandle } from "./handles.ts";
export { type NewThing, type RecordedThing, recordThings } from "./record-things.ts";
export { sayThing, sayThingEntered } from "./said-thing.ts";
export { type Kept, nounOfKind, type ThingMaps } from "./thing-maps.ts";
