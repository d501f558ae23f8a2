import { preferencesFields, preferencesSchema } from "../../desk/index.ts";
import { done, type Topic } from "../endpoint.ts";
import type { PreferencesApi } from "./contract.ts";

export const preferences: Topic<PreferencesApi> = {
  "GET /preferences": {
    summary: "What a person chose for all cases.",
    answer: preferencesSchema,
    run: ({ desk }) => desk.preferences.get(),
  },
  "POST /preferences": {
    summary: "Changes what is named; the rest stays.",
    whenShown: true,
    body: preferencesFields,
    answer: preferencesSchema,
    run: ({ desk, body }) => {
      const named = Object.entries(body).filter(([, value]) => value !== undefined);
      desk.preferences.set({ ...desk.preferences.get(), ...Object.fromEntries(named) });
      return desk.preferences.get();
    },
  },
  "POST /alive": {
    summary: "Puts off the lock, for a person who reads and asks for nothing.",
    whenShown: true,
    answer: done,
    run: () => ({ done: true }),
  },
  "POST /quit": {
    summary: "Ends the program, once the cases are free.",
    whenShown: true,
    answer: done,
    run: ({ desk }) => {
      desk.events.tell({ kind: "quit" });
      return { done: true };
    },
  },
};
