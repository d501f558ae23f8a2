// Generated from resources/languages/en/relations.yaml by npm run generate. Edit that file, not this one.
import type { RelationWords } from "../../relations/relation-words.ts";

export const relations: RelationWords = {
 "positions": [
  "president",
  "minister",
  "secretary",
  "director",
  "chairman",
  "chairwoman",
  "chair",
  "head",
  "governor",
  "mayor",
  "ambassador",
  "commander",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "leader",
  "chief",
  "deputy",
  "senator",
  "member",
  "founder",
  "co-founder",
  "owner",
  "prosecutor",
  "judge",
  "premier",
  "chancellor",
  "king",
  "queen",
  "envoy",
  "adviser",
  "advisor",
  "editor",
  "correspondent",
  "professor",
  "coach",
  "captain",
  "general",
  "colonel",
  "officer",
  "ceo",
  "representative",
  "attaché",
  "consul",
  "speaker",
  "commissioner",
  "coordinator",
  "manager"
 ],
 "positionLinks": [
  "of",
  "at",
  "for",
  "to",
  "in"
 ],
 "passive": {
  "auxiliaries": [
   "was",
   "were",
   "is",
   "are",
   "been",
   "be",
   "being"
  ],
  "by": [
   "by"
  ]
 },
 "betweenNouns": [
  {
   "predicate": "met",
   "nouns": [
    "meeting",
    "talks"
   ],
   "between": [
    "between"
   ],
   "and": [
    "and"
   ]
  },
  {
   "predicate": "signed",
   "nouns": [
    "agreement",
    "treaty",
    "deal",
    "contract",
    "memorandum"
   ],
   "between": [
    "between"
   ],
   "and": [
    "and"
   ]
  }
 ],
 "bodyNouns": [
  "company",
  "firm",
  "group",
  "newspaper",
  "union",
  "party",
  "agency",
  "bank",
  "association",
  "shipyard",
  "shipping",
  "network",
  "foundation"
 ],
 "bodies": [
  "police",
  "government",
  "parliament",
  "court",
  "ministry",
  "council",
  "army",
  "navy",
  "prosecutors",
  "authorities",
  "company",
  "union",
  "bank"
 ],
 "frames": [
  {
   "predicate": "met",
   "verbs": [
    "met",
    "meets"
   ],
   "before": [
    "",
    "with"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "signed",
   "verbs": [
    "signed",
    "signs",
    "concluded"
   ],
   "before": [
    "",
    "with"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG",
    "DOC",
    "phrase"
   ]
  },
  {
   "predicate": "negotiated-with",
   "verbs": [
    "negotiated",
    "negotiates"
   ],
   "before": [
    "with"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "funded",
   "verbs": [
    "funded",
    "funds",
    "financed",
    "finances",
    "subsidised",
    "subsidized",
    "bankrolled"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG",
    "LOC"
   ],
   "objects": [
    "PER",
    "ORG",
    "LOC"
   ]
  },
  {
   "predicate": "paid",
   "verbs": [
    "paid",
    "pays"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG",
    "amount"
   ]
  },
  {
   "predicate": "told",
   "verbs": [
    "told",
    "tells",
    "informed"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG",
    "phrase"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "member-of",
   "verbs": [
    "joined",
    "joins"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "born-in",
   "verbs": [
    "born"
   ],
   "before": [
    "in"
   ],
   "subjects": [
    "PER"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "left",
   "verbs": [
    "left",
    "fled",
    "departed"
   ],
   "before": [
    "",
    "from"
   ],
   "subjects": [
    "PER",
    "ORG",
    "amount"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "travelled-to",
   "verbs": [
    "traveled",
    "travelled",
    "flew",
    "went",
    "travels"
   ],
   "before": [
    "to"
   ],
   "subjects": [
    "PER",
    "ORG",
    "amount"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "visited",
   "verbs": [
    "visited",
    "visits"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "LOC",
    "ORG",
    "PER"
   ]
  },
  {
   "predicate": "detained",
   "verbs": [
    "detained",
    "arrested",
    "detains",
    "arrests",
    "imprisoned",
    "jailed"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  },
  {
   "predicate": "trained",
   "verbs": [
    "trained",
    "trains"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG",
    "LOC"
   ],
   "objects": [
    "PER",
    "ORG",
    "amount"
   ]
  },
  {
   "predicate": "transported",
   "verbs": [
    "transported",
    "shipped",
    "transports"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  },
  {
   "predicate": "recruited",
   "verbs": [
    "recruited",
    "recruits",
    "enlisted"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  },
  {
   "predicate": "accused",
   "verbs": [
    "accused",
    "accuses"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "owes",
   "verbs": [
    "owes",
    "owed"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG",
    "LOC"
   ],
   "objects": [
    "PER",
    "ORG",
    "LOC",
    "amount"
   ]
  },
  {
   "predicate": "owns",
   "verbs": [
    "owns",
    "owned"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "bought",
   "verbs": [
    "bought",
    "acquired",
    "buys",
    "acquires"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "founded",
   "verbs": [
    "founded",
    "established"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "killed",
   "verbs": [
    "killed",
    "kills"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  }
 ]
};
