import type { ForceForms } from "../../force/forms.ts";

/** Closed classes of English; after Huddleston and Pullum 2002, chapters 3, 8 and 14. */
export const forms: ForceForms = {
  clauseOpeners: new Set(
    "but because although though whereas while when who whom whose which that after before since unless if whether so where why as however until".split(
      " ",
    ),
  ),
  joiners: new Set(["and", "or", "nor", "yet"]),
  subjects: new Set("i he she it they we you there this these those".split(" ")),
  possessives: new Set("its their his her my our your what".split(" ")),
  consequenceOpeners: new Set(["then"]),
  unreal: new Set(["would", "wouldn’t", "would’ve", "’d"]),
  finite: new Set(
    "is are was were has have had does do did will would can could may might must shall should cannot isn’t wasn’t doesn’t didn’t allows makes shows demonstrates means remains became becomes led leads".split(
      " ",
    ),
  ),
};
