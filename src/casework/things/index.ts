export { currentId, existsInCase, handleOf, nextHandle, type Referable, resolveHandle } from "./handles.ts";
export { type NewThing, type RecordedThing, recordThings } from "./record-things.ts";
export { sayThing, sayThingEntered } from "./said-thing.ts";
export { emptyThings, type Kept, keepThing, nounOfKind, type ThingMaps } from "./thing-maps.ts";
