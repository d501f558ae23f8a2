// Generated from resources/languages/en/tensions.yaml by npm run generate. Edit that file, not this one.
import type { TensionWords } from "../../tensions/tension-words.ts";

export const tensions: TensionWords = {
 "people": [
  "people",
  "persons",
  "men",
  "women",
  "children",
  "workers",
  "citizens",
  "residents",
  "civilians",
  "soldiers",
  "troops",
  "recruits",
  "dockers",
  "migrants",
  "refugees",
  "passengers",
  "prisoners",
  "villagers",
  "families",
  "students",
  "sailors",
  "fighters",
  "volunteers",
  "victims",
  "protesters"
 ],
 "anyone": [
  "people",
  "persons"
 ],
 "partial": [
  "including",
  "among",
  "another",
  "additional",
  "further",
  "other",
  "others",
  "each",
  "per",
  "every",
  "first",
  "second"
 ],
 "events": {
  "departed": [
   "left",
   "leave",
   "sent",
   "departed",
   "fled",
   "flee",
   "transported",
   "deported",
   "trafficked",
   "emigrated",
   "evacuated",
   "shipped"
  ],
  "killed": [
   "killed",
   "died",
   "dead",
   "drowned",
   "perished",
   "murdered",
   "executed"
  ],
  "hurt": [
   "injured",
   "wounded",
   "hurt"
  ],
  "detained": [
   "detained",
   "arrested",
   "jailed",
   "imprisoned",
   "interned"
  ]
 },
 "silent": [
  "not",
  "no",
  "never",
  "was",
  "were",
  "is",
  "are",
  "be",
  "been",
  "being",
  "had",
  "has",
  "have",
  "did",
  "does",
  "do",
  "n’t",
  "only",
  "also",
  "already",
  "later",
  "just",
  "at",
  "least",
  "most",
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "more",
  "fewer",
  "less",
  "than",
  "over",
  "up",
  "approximately",
  "roughly",
  "by",
  "on",
  "in",
  "to",
  "of",
  "from"
 ],
 "sequels": [
  "then",
  "afterwards",
  "subsequently",
  "as a result",
  "in response",
  "consequently",
  "in retaliation",
  "soon after",
  "shortly afterwards"
 ],
 "after": [
  "after",
  "before",
  "following"
 ],
 "articles": [
  "the",
  "his",
  "her",
  "their",
  "its"
 ],
 "loaded": [
  [
   "victims",
   "recruits"
  ],
  [
   "volunteers",
   "mercenaries"
  ],
  [
   "evacuation",
   "deportation"
  ],
  [
   "liberation",
   "occupation"
  ],
  [
   "terrorists",
   "rebels"
  ],
  [
   "rioters",
   "protesters"
  ],
  [
   "hostages",
   "prisoners"
  ],
  [
   "massacre",
   "incident"
  ],
  [
   "war",
   "operation"
  ]
 ],
 "unnamed": [
  "two",
  "three",
  "four",
  "five",
  "half",
  "hand",
  "side",
  "end",
  "part",
  "way",
  "direction",
  "time",
  "day",
  "week",
  "month",
  "year",
  "world",
  "one",
  "ones",
  "man",
  "woman",
  "person",
  "people",
  "thing",
  "things",
  "place",
  "kind",
  "manner",
  "extent"
 ]
};
