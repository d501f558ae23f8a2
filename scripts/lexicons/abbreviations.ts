import { z } from "zod";

const list = z.array(z.string().regex(/^\S+$/u)).readonly();

/** Abbreviations written with a stop, without that last stop, in lower case; inner stops are kept ("т.е"). */
export const schema = z.strictObject({
  beforeName: list,
  beforeNumber: list,
  inner: list,
  final: list,
  afterNumber: list,
});

export const type = { name: "AbbreviationLists", from: "../../text/word-lists.ts" };
