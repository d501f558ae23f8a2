// Generated from resources/languages/uk/conditions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const conditions: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "yakshcho",
   "kind": "condition",
   "notAfter": [
    "як",
    "ніби"
   ],
   "cues": [
    "якщо",
    "якби",
    "якщо б",
    "якщо би",
    "коли б",
    "навіть якщо",
    "навіть якби",
    "тільки якщо",
    "лише якщо",
    "у разі якщо",
    "в разі якщо",
    "у разі",
    "в разі",
    "за умови",
    "за умови , що",
    "за умови якщо",
    "а якщо",
    "але якщо",
    "і якщо",
    "аби"
   ]
  },
  {
   "rule": "yakshcho-ne",
   "kind": "condition",
   "cues": [
    "якщо не",
    "якби не",
    "хіба що",
    "інакше",
    "в іншому разі",
    "в іншому випадку",
    "у протилежному випадку",
    "а то"
   ]
  },
  {
   "rule": "without",
   "kind": "counterfactual",
   "opens": true,
   "cues": [
    "без",
    "якби не"
   ]
  },
  {
   "rule": "not-a-condition",
   "kind": "none",
   "cues": [
    "якщо не помиляюся",
    "якщо не помиляюсь",
    "якщо можна так",
    "якщо не сказати",
    "якщо завгодно",
    "якщо чесно",
    "без сумніву",
    "інакше кажучи",
    "не інакше",
    "аби приховати",
    "аби лише",
    "аби лиш",
    "а то й"
   ]
  }
 ]
};
