// Generated from resources/languages/en/conditions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const conditions: CueList = {
 "words": {
  "had": [
   "had",
   "were"
  ]
 },
 "groups": [
  {
   "rule": "if",
   "kind": "condition",
   "notAfter": [
    "as",
    "even",
    "ask",
    "asks",
    "asked",
    "asking",
    "know",
    "knows",
    "knew",
    "wonder",
    "wonders",
    "wondered",
    "see",
    "check",
    "doubt",
    "unclear",
    "sure",
    "decide",
    "determine",
    "tell",
    "question",
    "say",
    "unknown",
    "learn",
    "and",
    "only"
   ],
   "cues": [
    "if",
    "only if",
    "and if",
    "but if",
    "even if",
    "if and only if",
    "what if",
    "provided",
    "provided that",
    "providing that",
    "on (the) condition that",
    "as long as",
    "so long as",
    "in the event (that|of)",
    "in case (of)",
    "assuming that",
    "supposing that",
    "contingent on",
    "conditional on",
    "should they (ever)",
    "should he (ever)",
    "should it (ever)",
    "should she (ever)"
   ]
  },
  {
   "rule": "unless",
   "kind": "condition",
   "cues": [
    "unless",
    "except if",
    "otherwise"
   ]
  },
  {
   "rule": "inverted",
   "kind": "counterfactual",
   "opens": true,
   "onlyBefore": [
    "i",
    "he",
    "she",
    "it",
    "they",
    "we",
    "you",
    "the",
    "this",
    "that",
    "these",
    "those",
    "#name",
    "not"
   ],
   "cues": [
    "had",
    "were"
   ]
  },
  {
   "rule": "without",
   "kind": "counterfactual",
   "opens": true,
   "cues": [
    "without",
    "but for",
    "were it not for",
    "if it were not for",
    "had it not been for",
    "absent"
   ]
  },
  {
   "rule": "if-only",
   "kind": "counterfactual",
   "cues": [
    "if only",
    "if it were not",
    "if it weren't",
    "if it had not",
    "if it hadn't",
    "if i were",
    "if he were",
    "if they were",
    "if we were"
   ]
  },
  {
   "rule": "not-a-condition",
   "kind": "none",
   "cues": [
    "as if",
    "if any",
    "if not",
    "if ever",
    "if anything",
    "if possible",
    "if necessary",
    "see if",
    "what if",
    "if you will",
    "provided by",
    "provided for",
    "provided with",
    "as long as _ [years|months|metres|meters|miles|feet]"
   ]
  }
 ]
};
