/** What the answers of all topics have in common. Types alone: the browser takes them, and nothing of what checks them. */

/** A list, whole or a part of it; it is also answered as CSV to `?format=csv`. */
export interface List<Row> {
  readonly rows: readonly Row[];
  /** How many there are in all, whatever part was asked for. */
  readonly total: number;
}

/** Which part of a list, where not all of it. */
export interface Part {
  readonly from?: number | undefined;
  readonly limit?: number | undefined;
}

/** What a verb recorded: the thing, what people call it, and the entry by which it can be undone. */
export interface Recorded {
  readonly id: string;
  readonly handle: string;
  /** Null where all was so already, and nothing was written. */
  readonly seq: number | null;
}

/** Work that was started. */
export interface Started {
  readonly job: string;
}

export interface Done {
  readonly done: true;
}

/** How a thing stands (data-model.md, section 7); every mark of it shows this. */
export type DoubtName = "sound" | "weakened" | "unsupported" | "withdrawn" | "stale";

/** No JSON: a file, as it was kept. Its address is for links, pictures and players. */
export interface Bytes {
  readonly bytes: true;
}

export interface ErrorAnswer {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string | undefined;
    /** Fields of the request that were refused, and why. */
    readonly fields?: readonly { readonly field: string; readonly message: string }[] | undefined;
  };
}

/** `case` and `source` of `GET /cases/:case/sources/:source`. */
export type ParamsOf<Key extends string> = Key extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Key extends `${string}:${infer Name}`
    ? Name
    : never;

export type QueryOf<Shape> = Shape extends { readonly query: infer Query } ? Query : undefined;
export type BodyOf<Shape> = Shape extends { readonly body: infer Body } ? Body : undefined;
export type AnswerOf<Shape> = Shape extends { readonly answer: infer Answer } ? Answer : never;
