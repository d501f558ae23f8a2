// Generated from resources/languages/ru/conditions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const conditions: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "esli",
   "kind": "condition",
   "notAfter": [
    "как",
    "будто"
   ],
   "cues": [
    "если",
    "если бы",
    "если б",
    "даже если",
    "только если",
    "лишь если",
    "в случае если",
    "в случае",
    "при условии (, что)",
    "в том случае если",
    "при условии что",
    "коли",
    "коль",
    "ежели",
    "кабы",
    "а если",
    "но если",
    "и если",
    "раз уж",
    "кроме случаев"
   ]
  },
  {
   "rule": "esli-ne",
   "kind": "condition",
   "cues": [
    "если не",
    "если только не",
    "разве что",
    "иначе",
    "в противном случае",
    "пока не",
    "а не то"
   ]
  },
  {
   "rule": "without",
   "kind": "counterfactual",
   "opens": true,
   "cues": [
    "без",
    "если бы не",
    "не будь",
    "будь"
   ]
  },
  {
   "rule": "not-a-condition",
   "kind": "none",
   "cues": [
    "как если бы",
    "если не ошибаюсь",
    "если можно так",
    "если не сказать",
    "если угодно",
    "если хотите",
    "если честно",
    "без сомнения",
    "так или иначе",
    "не иначе",
    "иначе говоря",
    "если уж на то пошло",
    "что если"
   ]
  }
 ]
};
