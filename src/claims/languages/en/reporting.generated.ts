// Generated from resources/languages/en/reporting.yaml by npm run generate. Edit that file, not this one.
import type { ReportingWords } from "../../attribution/reporting-words.ts";

export const reporting: ReportingWords = {
 "language": "en",
 "verbs": [
  {
   "lemma": "be sure",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "sure"
   }
  },
  {
   "lemma": "be certain",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "certain"
   }
  },
  {
   "lemma": "be confident",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "confident"
   }
  },
  {
   "lemma": "be convinced",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "convinced"
   }
  },
  {
   "lemma": "be persuaded",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "persuaded"
   }
  },
  {
   "lemma": "be aware",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "aware"
   }
  },
  {
   "lemma": "be hopeful",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "hopeful"
   }
  },
  {
   "lemma": "be optimistic",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "optimistic"
   }
  },
  {
   "lemma": "be pessimistic",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "pessimistic"
   }
  },
  {
   "lemma": "be sceptical",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "sceptical"
   }
  },
  {
   "lemma": "be skeptical",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "skeptical"
   }
  },
  {
   "lemma": "be doubtful",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "doubtful"
   }
  },
  {
   "lemma": "be afraid",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "afraid"
   }
  },
  {
   "lemma": "be fearful",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "fearful"
   }
  },
  {
   "lemma": "be worried",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "worried"
   }
  },
  {
   "lemma": "be concerned",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "concerned"
   }
  },
  {
   "lemma": "be glad",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "glad"
   }
  },
  {
   "lemma": "be happy",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "happy"
   }
  },
  {
   "lemma": "be pleased",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "pleased"
   }
  },
  {
   "lemma": "be proud",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "proud"
   }
  },
  {
   "lemma": "be sad",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "sad"
   }
  },
  {
   "lemma": "be sorry",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "sorry"
   }
  },
  {
   "lemma": "be positive",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "positive"
   }
  },
  {
   "lemma": "be satisfied",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "satisfied"
   }
  },
  {
   "lemma": "be unsure",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "unsure"
   }
  },
  {
   "lemma": "be unconvinced",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "unconvinced"
   }
  },
  {
   "lemma": "be wary",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "wary"
   }
  },
  {
   "lemma": "be surprised",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "surprised"
   }
  },
  {
   "lemma": "be disappointed",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "disappointed"
   }
  },
  {
   "lemma": "be alarmed",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "alarmed"
   }
  },
  {
   "lemma": "be relieved",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "relieved"
   }
  },
  {
   "lemma": "be adamant",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "adamant"
   }
  },
  {
   "lemma": "be clear",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "clear"
   }
  },
  {
   "lemma": "be emphatic",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "emphatic"
   }
  },
  {
   "lemma": "be frank",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "frank"
   }
  },
  {
   "lemma": "be insistent",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "insistent"
   }
  },
  {
   "lemma": "be unanimous",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "unanimous"
   }
  },
  {
   "lemma": "be categorical",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "categorical"
   }
  },
  {
   "lemma": "be firm",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "firm"
   }
  },
  {
   "lemma": "be willing",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "willing"
   }
  },
  {
   "lemma": "be determined",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "determined"
   }
  },
  {
   "lemma": "be unwilling",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "unwilling"
   }
  },
  {
   "lemma": "be reluctant",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "reluctant"
   }
  },
  {
   "lemma": "be critical",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "critical"
   }
  },
  {
   "lemma": "be dismissive",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "dismissive"
   }
  },
  {
   "lemma": "be contemptuous",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "contemptuous"
   }
  },
  {
   "lemma": "be scornful",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "scornful"
   }
  },
  {
   "lemma": "be supportive",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "supportive"
   }
  },
  {
   "lemma": "say",
   "class": "neutral",
   "takes": "clause zero quote",
   "forms": {
    "finite": "say says said",
    "infinitive": "say",
    "gerund": "saying",
    "participle": "said"
   }
  },
  {
   "lemma": "insist",
   "class": "neutral",
   "takes": "clause zero quote",
   "forms": {
    "finite": "insist insists insisted",
    "infinitive": "insist",
    "gerund": "insisting",
    "participle": "insisted"
   }
  },
  {
   "lemma": "argue",
   "class": "neutral",
   "takes": "clause zero quote",
   "forms": {
    "finite": "argue argues argued",
    "infinitive": "argue",
    "gerund": "arguing",
    "participle": "argued"
   }
  },
  {
   "lemma": "claim",
   "class": "distancing",
   "takes": "clause zero quote infinitive",
   "forms": {
    "finite": "claim claims claimed",
    "infinitive": "claim",
    "gerund": "claiming",
    "participle": "claimed"
   }
  },
  {
   "lemma": "allege",
   "class": "distancing",
   "takes": "clause zero quote infinitive",
   "forms": {
    "finite": "allege alleges alleged",
    "infinitive": "allege",
    "gerund": "alleging",
    "participle": "alleged"
   }
  },
  {
   "lemma": "think",
   "class": "belief",
   "takes": "clause zero quote",
   "forms": {
    "finite": "think thinks thought",
    "infinitive": "think",
    "gerund": "thinking",
    "participle": "thought"
   }
  },
  {
   "lemma": "believe",
   "class": "belief",
   "takes": "clause zero quote",
   "forms": {
    "finite": "believe believes believed",
    "infinitive": "believe",
    "gerund": "believing",
    "participle": "believed"
   }
  },
  {
   "lemma": "hope",
   "class": "belief",
   "takes": "clause zero quote",
   "forms": {
    "finite": "hope hopes hoped",
    "infinitive": "hope",
    "gerund": "hoping",
    "participle": "hoped"
   }
  },
  {
   "lemma": "acknowledge",
   "class": "factive",
   "takes": "clause zero quote",
   "forms": {
    "finite": "acknowledge acknowledges acknowledged",
    "infinitive": "acknowledge",
    "gerund": "acknowledging",
    "participle": "acknowledged"
   }
  },
  {
   "lemma": "admit",
   "class": "factive",
   "takes": "clause zero quote",
   "forms": {
    "finite": "admit admits admitted",
    "infinitive": "admit",
    "gerund": "admitting",
    "participle": "admitted"
   }
  },
  {
   "lemma": "concede",
   "class": "factive",
   "takes": "clause zero quote",
   "forms": {
    "finite": "concede concedes conceded",
    "infinitive": "concede",
    "gerund": "conceding",
    "participle": "conceded"
   }
  },
  {
   "lemma": "tell",
   "class": "neutral",
   "takes": "recipient clause zero quote person-infinitive",
   "forms": {
    "finite": "tell tells told",
    "infinitive": "tell",
    "gerund": "telling",
    "participle": "told"
   }
  },
  {
   "lemma": "warn",
   "class": "neutral",
   "takes": "recipient clause zero quote person-infinitive",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "say",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "say says said",
    "infinitive": "say",
    "gerund": "saying",
    "participle": "said"
   }
  },
  {
   "lemma": "add",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "add adds added",
    "infinitive": "add",
    "gerund": "adding",
    "participle": "added"
   }
  },
  {
   "lemma": "state",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "state states stated",
    "infinitive": "state",
    "gerund": "stating",
    "participle": "stated"
   }
  },
  {
   "lemma": "remark",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "remark remarks remarked",
    "infinitive": "remark",
    "gerund": "remarking",
    "participle": "remarked"
   }
  },
  {
   "lemma": "comment",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "comment comments commented",
    "infinitive": "comment",
    "gerund": "commenting",
    "participle": "commented"
   }
  },
  {
   "lemma": "declare",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "declare declares declared",
    "infinitive": "declare",
    "gerund": "declaring",
    "participle": "declared"
   }
  },
  {
   "lemma": "report",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "report reports reported",
    "infinitive": "report",
    "gerund": "reporting",
    "participle": "reported"
   }
  },
  {
   "lemma": "announce",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "announce announces announced",
    "infinitive": "announce",
    "gerund": "announcing",
    "participle": "announced"
   }
  },
  {
   "lemma": "write",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "write writes wrote",
    "infinitive": "write",
    "gerund": "writing",
    "participle": "written"
   }
  },
  {
   "lemma": "tweet",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "tweet tweets tweeted",
    "infinitive": "tweet",
    "gerund": "tweeting",
    "participle": "tweeted"
   }
  },
  {
   "lemma": "post",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "post posts posted",
    "infinitive": "post",
    "gerund": "posting",
    "participle": "posted"
   }
  },
  {
   "lemma": "testify",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "testify testifies testified",
    "infinitive": "testify",
    "gerund": "testifying",
    "participle": "testified"
   }
  },
  {
   "lemma": "reply",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reply replies replied",
    "infinitive": "reply",
    "gerund": "replying",
    "participle": "replied"
   }
  },
  {
   "lemma": "respond",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "respond responds responded",
    "infinitive": "respond",
    "gerund": "responding",
    "participle": "responded"
   }
  },
  {
   "lemma": "continue",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "continue continues continued",
    "infinitive": "continue",
    "gerund": "continuing",
    "participle": "continued"
   }
  },
  {
   "lemma": "conclude",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "conclude concludes concluded",
    "infinitive": "conclude",
    "gerund": "concluding",
    "participle": "concluded"
   }
  },
  {
   "lemma": "observe",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "observe observes observed",
    "infinitive": "observe",
    "gerund": "observing",
    "participle": "observed"
   }
  },
  {
   "lemma": "opine",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "opine opines opined",
    "infinitive": "opine",
    "gerund": "opining",
    "participle": "opined"
   }
  },
  {
   "lemma": "quip",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "quip quips quipped",
    "infinitive": "quip",
    "gerund": "quipping",
    "participle": "quipped"
   }
  },
  {
   "lemma": "joke",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "joke jokes joked",
    "infinitive": "joke",
    "gerund": "joking",
    "participle": "joked"
   }
  },
  {
   "lemma": "mutter",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "mutter mutters muttered",
    "infinitive": "mutter",
    "gerund": "muttering",
    "participle": "muttered"
   }
  },
  {
   "lemma": "whisper",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "whisper whispers whispered",
    "infinitive": "whisper",
    "gerund": "whispering",
    "participle": "whispered"
   }
  },
  {
   "lemma": "shout",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "shout shouts shouted",
    "infinitive": "shout",
    "gerund": "shouting",
    "participle": "shouted"
   }
  },
  {
   "lemma": "yell",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "yell yells yelled",
    "infinitive": "yell",
    "gerund": "yelling",
    "participle": "yelled"
   }
  },
  {
   "lemma": "cry",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "cry cries cried",
    "infinitive": "cry",
    "gerund": "crying",
    "participle": "cried"
   }
  },
  {
   "lemma": "sing",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "sing sings sang",
    "infinitive": "sing",
    "gerund": "singing",
    "participle": "sung"
   }
  },
  {
   "lemma": "chant",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "chant chants chanted",
    "infinitive": "chant",
    "gerund": "chanting",
    "participle": "chanted"
   }
  },
  {
   "lemma": "interject",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "interject interjects interjected",
    "infinitive": "interject",
    "gerund": "interjecting",
    "participle": "interjected"
   }
  },
  {
   "lemma": "retort",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "retort retorts retorted",
    "infinitive": "retort",
    "gerund": "retorting",
    "participle": "retorted"
   }
  },
  {
   "lemma": "muse",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "muse muses mused",
    "infinitive": "muse",
    "gerund": "musing",
    "participle": "mused"
   }
  },
  {
   "lemma": "recount",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "recount recounts recounted",
    "infinitive": "recount",
    "gerund": "recounting",
    "participle": "recounted"
   }
  },
  {
   "lemma": "relate",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "relate relates related",
    "infinitive": "relate",
    "gerund": "relating",
    "participle": "related"
   }
  },
  {
   "lemma": "reiterate",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reiterate reiterates reiterated",
    "infinitive": "reiterate",
    "gerund": "reiterating",
    "participle": "reiterated"
   }
  },
  {
   "lemma": "repeat",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "repeat repeats repeated",
    "infinitive": "repeat",
    "gerund": "repeating",
    "participle": "repeated"
   }
  },
  {
   "lemma": "signal",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "signal signals signaled",
    "infinitive": "signal",
    "gerund": "signaling",
    "participle": "signaled"
   }
  },
  {
   "lemma": "stipulate",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "stipulate stipulates stipulated",
    "infinitive": "stipulate",
    "gerund": "stipulating",
    "participle": "stipulated"
   }
  },
  {
   "lemma": "proclaim",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "proclaim proclaims proclaimed",
    "infinitive": "proclaim",
    "gerund": "proclaiming",
    "participle": "proclaimed"
   }
  },
  {
   "lemma": "summarize",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "summarize summarizes summarized",
    "infinitive": "summarize",
    "gerund": "summarizing",
    "participle": "summarized"
   }
  },
  {
   "lemma": "summarise",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "summarise summarises summarised",
    "infinitive": "summarise",
    "gerund": "summarising",
    "participle": "summarised"
   }
  },
  {
   "lemma": "elaborate",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "elaborate elaborates elaborated",
    "infinitive": "elaborate",
    "gerund": "elaborating",
    "participle": "elaborated"
   }
  },
  {
   "lemma": "caution",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "caution cautions cautioned",
    "infinitive": "caution",
    "gerund": "cautioning",
    "participle": "cautioned"
   }
  },
  {
   "lemma": "counter",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "counter counters countered",
    "infinitive": "counter",
    "gerund": "countering",
    "participle": "countered"
   }
  },
  {
   "lemma": "marvel",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "marvel marvels marveled",
    "infinitive": "marvel",
    "gerund": "marveling",
    "participle": "marveled"
   }
  },
  {
   "lemma": "lament",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "lament laments lamented",
    "infinitive": "lament",
    "gerund": "lamenting",
    "participle": "lamented"
   }
  },
  {
   "lemma": "complain",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "complain complains complained",
    "infinitive": "complain",
    "gerund": "complaining",
    "participle": "complained"
   }
  },
  {
   "lemma": "insist",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "insist insists insisted",
    "infinitive": "insist",
    "gerund": "insisting",
    "participle": "insisted"
   }
  },
  {
   "lemma": "stress",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "stress stresses stressed",
    "infinitive": "stress",
    "gerund": "stressing",
    "participle": "stressed"
   }
  },
  {
   "lemma": "emphasize",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "emphasize emphasizes emphasized",
    "infinitive": "emphasize",
    "gerund": "emphasizing",
    "participle": "emphasized"
   }
  },
  {
   "lemma": "emphasise",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "emphasise emphasises emphasised",
    "infinitive": "emphasise",
    "gerund": "emphasising",
    "participle": "emphasised"
   }
  },
  {
   "lemma": "underline",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "underline underlines underlined",
    "infinitive": "underline",
    "gerund": "underlining",
    "participle": "underlined"
   }
  },
  {
   "lemma": "underscore",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "underscore underscores underscored",
    "infinitive": "underscore",
    "gerund": "underscoring",
    "participle": "underscored"
   }
  },
  {
   "lemma": "predict",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "predict predicts predicted",
    "infinitive": "predict",
    "gerund": "predicting",
    "participle": "predicted"
   }
  },
  {
   "lemma": "forecast",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "forecast forecasts",
    "infinitive": "forecast",
    "gerund": "forecasting",
    "participle": "forecast"
   }
  },
  {
   "lemma": "project",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "project projects projected",
    "infinitive": "project",
    "gerund": "projecting",
    "participle": "projected"
   }
  },
  {
   "lemma": "estimate",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "estimate estimates estimated",
    "infinitive": "estimate",
    "gerund": "estimating",
    "participle": "estimated"
   }
  },
  {
   "lemma": "argue",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "argue argues argued",
    "infinitive": "argue",
    "gerund": "arguing",
    "participle": "argued"
   }
  },
  {
   "lemma": "reason",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reason reasons reasoned",
    "infinitive": "reason",
    "gerund": "reasoning",
    "participle": "reasoned"
   }
  },
  {
   "lemma": "theorize",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "theorize theorizes theorized",
    "infinitive": "theorize",
    "gerund": "theorizing",
    "participle": "theorized"
   }
  },
  {
   "lemma": "hypothesize",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "hypothesize hypothesizes hypothesized",
    "infinitive": "hypothesize",
    "gerund": "hypothesizing",
    "participle": "hypothesized"
   }
  },
  {
   "lemma": "rule",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "rule rules ruled",
    "infinitive": "rule",
    "gerund": "ruling",
    "participle": "ruled"
   }
  },
  {
   "lemma": "find",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "find finds found",
    "infinitive": "find",
    "gerund": "finding",
    "participle": "found"
   }
  },
  {
   "lemma": "decide",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "decide decides decided",
    "infinitive": "decide",
    "gerund": "deciding",
    "participle": "decided"
   }
  },
  {
   "lemma": "note",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "note notes noted",
    "infinitive": "note",
    "gerund": "noting",
    "participle": "noted"
   }
  },
  {
   "lemma": "point",
   "particle": "out",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "point points pointed",
    "infinitive": "point",
    "gerund": "pointing",
    "participle": "pointed"
   }
  },
  {
   "lemma": "spell",
   "particle": "out",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "spell spells spelled",
    "infinitive": "spell",
    "gerund": "spelling",
    "participle": "spelled"
   }
  },
  {
   "lemma": "put",
   "particle": "it",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "put puts puted",
    "infinitive": "put",
    "gerund": "puting",
    "participle": "puted"
   }
  },
  {
   "lemma": "specify",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "specify specifies specified",
    "infinitive": "specify",
    "gerund": "specifying",
    "participle": "specified"
   }
  },
  {
   "lemma": "clarify",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "clarify clarifies clarified",
    "infinitive": "clarify",
    "gerund": "clarifying",
    "participle": "clarified"
   }
  },
  {
   "lemma": "mention",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "mention mentions mentioned",
    "infinitive": "mention",
    "gerund": "mentioning",
    "participle": "mentioned"
   }
  },
  {
   "lemma": "recall",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "recall recalls recalled",
    "infinitive": "recall",
    "gerund": "recalling",
    "participle": "recalled"
   }
  },
  {
   "lemma": "go",
   "particle": "on",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "go goes went",
    "infinitive": "go",
    "gerund": "going",
    "participle": "went"
   }
  },
  {
   "lemma": "specify",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "specify specifies specified",
    "infinitive": "specify",
    "gerund": "specifying",
    "participle": "specified"
   }
  },
  {
   "lemma": "read",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "read reads",
    "infinitive": "read",
    "gerund": "reading",
    "participle": "read"
   }
  },
  {
   "lemma": "claim",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "claim claims claimed",
    "infinitive": "claim",
    "gerund": "claiming",
    "participle": "claimed"
   }
  },
  {
   "lemma": "allege",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "allege alleges alleged",
    "infinitive": "allege",
    "gerund": "alleging",
    "participle": "alleged"
   }
  },
  {
   "lemma": "profess",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "profess professes professed",
    "infinitive": "profess",
    "gerund": "professing",
    "participle": "professed"
   }
  },
  {
   "lemma": "maintain",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "maintain maintains maintained",
    "infinitive": "maintain",
    "gerund": "maintaining",
    "participle": "maintained"
   }
  },
  {
   "lemma": "contend",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "contend contends contended",
    "infinitive": "contend",
    "gerund": "contending",
    "participle": "contended"
   }
  },
  {
   "lemma": "assert",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "assert asserts asserted",
    "infinitive": "assert",
    "gerund": "asserting",
    "participle": "asserted"
   }
  },
  {
   "lemma": "purport",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "purport purports purported",
    "infinitive": "purport",
    "gerund": "purporting",
    "participle": "purported"
   }
  },
  {
   "lemma": "boast",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "boast boasts boasted",
    "infinitive": "boast",
    "gerund": "boasting",
    "participle": "boasted"
   }
  },
  {
   "lemma": "brag",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "brag brags bragged",
    "infinitive": "brag",
    "gerund": "bragging",
    "participle": "bragged"
   }
  },
  {
   "lemma": "pretend",
   "class": "distancing",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "pretend pretends pretended",
    "infinitive": "pretend",
    "gerund": "pretending",
    "participle": "pretended"
   }
  },
  {
   "lemma": "insinuate",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "insinuate insinuates insinuated",
    "infinitive": "insinuate",
    "gerund": "insinuating",
    "participle": "insinuated"
   }
  },
  {
   "lemma": "posit",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "posit posits posited",
    "infinitive": "posit",
    "gerund": "positing",
    "participle": "posited"
   }
  },
  {
   "lemma": "speculate",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "speculate speculates speculated",
    "infinitive": "speculate",
    "gerund": "speculating",
    "participle": "speculated"
   }
  },
  {
   "lemma": "suggest",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "suggest suggests suggested",
    "infinitive": "suggest",
    "gerund": "suggesting",
    "participle": "suggested"
   }
  },
  {
   "lemma": "imply",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "imply implies implied",
    "infinitive": "imply",
    "gerund": "implying",
    "participle": "implied"
   }
  },
  {
   "lemma": "hint",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "hint hints hinted",
    "infinitive": "hint",
    "gerund": "hinting",
    "participle": "hinted"
   }
  },
  {
   "lemma": "make",
   "particle": "the case",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "make makes made",
    "infinitive": "make",
    "gerund": "making",
    "participle": "made"
   }
  },
  {
   "lemma": "surmise",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "surmise surmises surmised",
    "infinitive": "surmise",
    "gerund": "surmising",
    "participle": "surmised"
   }
  },
  {
   "lemma": "rant",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "rant rants ranted",
    "infinitive": "rant",
    "gerund": "ranting",
    "participle": "ranted"
   }
  },
  {
   "lemma": "play",
   "particle": "down",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "play plays played",
    "infinitive": "play",
    "gerund": "playing",
    "participle": "played"
   }
  },
  {
   "lemma": "acknowledge",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "acknowledge acknowledges acknowledged",
    "infinitive": "acknowledge",
    "gerund": "acknowledging",
    "participle": "acknowledged"
   }
  },
  {
   "lemma": "admit",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "admit admits admitted",
    "infinitive": "admit",
    "gerund": "admitting",
    "participle": "admitted"
   }
  },
  {
   "lemma": "confess",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "confess confesses confessed",
    "infinitive": "confess",
    "gerund": "confessing",
    "participle": "confessed"
   }
  },
  {
   "lemma": "concede",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "concede concedes conceded",
    "infinitive": "concede",
    "gerund": "conceding",
    "participle": "conceded"
   }
  },
  {
   "lemma": "reveal",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "reveal reveals revealed",
    "infinitive": "reveal",
    "gerund": "revealing",
    "participle": "revealed"
   }
  },
  {
   "lemma": "disclose",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "disclose discloses disclosed",
    "infinitive": "disclose",
    "gerund": "disclosing",
    "participle": "disclosed"
   }
  },
  {
   "lemma": "confirm",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "confirm confirms confirmed",
    "infinitive": "confirm",
    "gerund": "confirming",
    "participle": "confirmed"
   }
  },
  {
   "lemma": "explain",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "explain explains explained",
    "infinitive": "explain",
    "gerund": "explaining",
    "participle": "explained"
   }
  },
  {
   "lemma": "realize",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "realize realizes realized",
    "infinitive": "realize",
    "gerund": "realizing",
    "participle": "realized"
   }
  },
  {
   "lemma": "realise",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "realise realises realised",
    "infinitive": "realise",
    "gerund": "realising",
    "participle": "realised"
   }
  },
  {
   "lemma": "recognize",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "recognize recognizes recognized",
    "infinitive": "recognize",
    "gerund": "recognizing",
    "participle": "recognized"
   }
  },
  {
   "lemma": "recognise",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "recognise recognises recognised",
    "infinitive": "recognise",
    "gerund": "recognising",
    "participle": "recognised"
   }
  },
  {
   "lemma": "discover",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "discover discovers discovered",
    "infinitive": "discover",
    "gerund": "discovering",
    "participle": "discovered"
   }
  },
  {
   "lemma": "learn",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "learn learns learned",
    "infinitive": "learn",
    "gerund": "learning",
    "participle": "learned"
   }
  },
  {
   "lemma": "find",
   "particle": "out",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "find finds found",
    "infinitive": "find",
    "gerund": "finding",
    "participle": "found"
   }
  },
  {
   "lemma": "prove",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "prove proves proved",
    "infinitive": "prove",
    "gerund": "proving",
    "participle": "proved"
   }
  },
  {
   "lemma": "make",
   "particle": "clear",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "make makes made",
    "infinitive": "make",
    "gerund": "making",
    "participle": "made"
   }
  },
  {
   "lemma": "make",
   "particle": "it clear",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "make makes made",
    "infinitive": "make",
    "gerund": "making",
    "participle": "made"
   }
  },
  {
   "lemma": "remember",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "remember remembers remembered",
    "infinitive": "remember",
    "gerund": "remembering",
    "participle": "remembered"
   }
  },
  {
   "lemma": "regret",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "regret regrets regretted",
    "infinitive": "regret",
    "gerund": "regretting",
    "participle": "regretted"
   }
  },
  {
   "lemma": "show",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "show shows showed",
    "infinitive": "show",
    "gerund": "showing",
    "participle": "shown"
   }
  },
  {
   "lemma": "indicate",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "indicate indicates indicated",
    "infinitive": "indicate",
    "gerund": "indicating",
    "participle": "indicated"
   }
  },
  {
   "lemma": "demonstrate",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "demonstrate demonstrates demonstrated",
    "infinitive": "demonstrate",
    "gerund": "demonstrating",
    "participle": "demonstrated"
   }
  },
  {
   "lemma": "document",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "document documents documented",
    "infinitive": "document",
    "gerund": "documenting",
    "participle": "documented"
   }
  },
  {
   "lemma": "illustrate",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "illustrate illustrates illustrated",
    "infinitive": "illustrate",
    "gerund": "illustrating",
    "participle": "illustrated"
   }
  },
  {
   "lemma": "tell",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "tell tells told",
    "infinitive": "tell",
    "gerund": "telling",
    "participle": "told"
   }
  },
  {
   "lemma": "inform",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "inform informs informed",
    "infinitive": "inform",
    "gerund": "informing",
    "participle": "informed"
   }
  },
  {
   "lemma": "remind",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "remind reminds reminded",
    "infinitive": "remind",
    "gerund": "reminding",
    "participle": "reminded"
   }
  },
  {
   "lemma": "assure",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "assure assures assured",
    "infinitive": "assure",
    "gerund": "assuring",
    "participle": "assured"
   }
  },
  {
   "lemma": "notify",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "notify notifies notified",
    "infinitive": "notify",
    "gerund": "notifying",
    "participle": "notified"
   }
  },
  {
   "lemma": "brief",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "brief briefs briefed",
    "infinitive": "brief",
    "gerund": "briefing",
    "participle": "briefed"
   }
  },
  {
   "lemma": "advise",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "advise advises advised",
    "infinitive": "advise",
    "gerund": "advising",
    "participle": "advised"
   }
  },
  {
   "lemma": "warn",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "convince",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "convince convinces convinced",
    "infinitive": "convince",
    "gerund": "convincing",
    "participle": "convinced"
   }
  },
  {
   "lemma": "persuade",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "persuade persuades persuaded",
    "infinitive": "persuade",
    "gerund": "persuading",
    "participle": "persuaded"
   }
  },
  {
   "lemma": "caution",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "caution cautions cautioned",
    "infinitive": "caution",
    "gerund": "cautioning",
    "participle": "cautioned"
   }
  },
  {
   "lemma": "write",
   "particle": "to",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "write writes wrote",
    "infinitive": "write",
    "gerund": "writing",
    "participle": "written"
   }
  },
  {
   "lemma": "promise",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "promise promises promised",
    "infinitive": "promise",
    "gerund": "promising",
    "participle": "promised"
   }
  },
  {
   "lemma": "teach",
   "class": "neutral",
   "takes": "recipient clause quote person-infinitive",
   "forms": {
    "finite": "teach teaches taught",
    "infinitive": "teach",
    "gerund": "teaching",
    "participle": "taught"
   }
  },
  {
   "lemma": "question",
   "class": "neutral",
   "takes": "question object",
   "forms": {
    "finite": "question questions questioned",
    "infinitive": "question",
    "gerund": "questioning",
    "participle": "questioned"
   }
  },
  {
   "lemma": "debate",
   "class": "neutral",
   "takes": "question object",
   "forms": {
    "finite": "debate debates debated",
    "infinitive": "debate",
    "gerund": "debating",
    "participle": "debated"
   }
  },
  {
   "lemma": "question",
   "class": "neutral",
   "takes": "question object",
   "forms": {
    "finite": "question questions questioned",
    "infinitive": "question",
    "gerund": "questioning",
    "participle": "questioned"
   }
  },
  {
   "lemma": "debate",
   "class": "neutral",
   "takes": "question object",
   "forms": {
    "finite": "debate debates debated",
    "infinitive": "debate",
    "gerund": "debating",
    "participle": "debated"
   }
  },
  {
   "lemma": "ask",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "ask asks asked",
    "infinitive": "ask",
    "gerund": "asking",
    "participle": "asked"
   }
  },
  {
   "lemma": "ask",
   "particle": "about",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "ask asks asked",
    "infinitive": "ask",
    "gerund": "asking",
    "participle": "asked"
   }
  },
  {
   "lemma": "inquire",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "inquire inquires inquired",
    "infinitive": "inquire",
    "gerund": "inquiring",
    "participle": "inquired"
   }
  },
  {
   "lemma": "wonder",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "wonder wonders wondered",
    "infinitive": "wonder",
    "gerund": "wondering",
    "participle": "wondered"
   }
  },
  {
   "lemma": "wonder",
   "particle": "about",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "wonder wonders wondered",
    "infinitive": "wonder",
    "gerund": "wondering",
    "participle": "wondered"
   }
  },
  {
   "lemma": "query",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "query queries queried",
    "infinitive": "query",
    "gerund": "querying",
    "participle": "queried"
   }
  },
  {
   "lemma": "ask",
   "particle": "for",
   "class": "neutral",
   "takes": "question quote person-infinitive object",
   "forms": {
    "finite": "ask asks asked",
    "infinitive": "ask",
    "gerund": "asking",
    "participle": "asked"
   }
  },
  {
   "lemma": "believe",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "believe believes believed",
    "infinitive": "believe",
    "gerund": "believing",
    "participle": "believed"
   }
  },
  {
   "lemma": "think",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "think thinks thought",
    "infinitive": "think",
    "gerund": "thinking",
    "participle": "thought"
   }
  },
  {
   "lemma": "suspect",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "suspect suspects suspected",
    "infinitive": "suspect",
    "gerund": "suspecting",
    "participle": "suspected"
   }
  },
  {
   "lemma": "doubt",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "doubt doubts doubted",
    "infinitive": "doubt",
    "gerund": "doubting",
    "participle": "doubted"
   }
  },
  {
   "lemma": "assume",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "assume assumes assumed",
    "infinitive": "assume",
    "gerund": "assuming",
    "participle": "assumed"
   }
  },
  {
   "lemma": "suppose",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "suppose supposes supposed",
    "infinitive": "suppose",
    "gerund": "supposing",
    "participle": "supposed"
   }
  },
  {
   "lemma": "reckon",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "reckon reckons reckoned",
    "infinitive": "reckon",
    "gerund": "reckoning",
    "participle": "reckoned"
   }
  },
  {
   "lemma": "feel",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "feel feels felt",
    "infinitive": "feel",
    "gerund": "feeling",
    "participle": "felt"
   }
  },
  {
   "lemma": "fear",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "fear fears feared",
    "infinitive": "fear",
    "gerund": "fearing",
    "participle": "feared"
   }
  },
  {
   "lemma": "worry",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "worry worries worried",
    "infinitive": "worry",
    "gerund": "worrying",
    "participle": "worried"
   }
  },
  {
   "lemma": "expect",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "expect expects expected",
    "infinitive": "expect",
    "gerund": "expecting",
    "participle": "expected"
   }
  },
  {
   "lemma": "imagine",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "imagine imagines imagined",
    "infinitive": "imagine",
    "gerund": "imagining",
    "participle": "imagined"
   }
  },
  {
   "lemma": "guess",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "guess guesses guessed",
    "infinitive": "guess",
    "gerund": "guessing",
    "participle": "guessed"
   }
  },
  {
   "lemma": "presume",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "presume presumes presumed",
    "infinitive": "presume",
    "gerund": "presuming",
    "participle": "presumed"
   }
  },
  {
   "lemma": "know",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "know knows knew",
    "infinitive": "know",
    "gerund": "knowing",
    "participle": "known"
   }
  },
  {
   "lemma": "understand",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "understand understands understood",
    "infinitive": "understand",
    "gerund": "understanding",
    "participle": "understood"
   }
  },
  {
   "lemma": "agree",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "agree agrees agreed",
    "infinitive": "agree",
    "gerund": "agreeing",
    "participle": "agreed"
   }
  },
  {
   "lemma": "disagree",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "disagree disagrees disagreed",
    "infinitive": "disagree",
    "gerund": "disagreeing",
    "participle": "disagreed"
   }
  },
  {
   "lemma": "anticipate",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "anticipate anticipates anticipated",
    "infinitive": "anticipate",
    "gerund": "anticipating",
    "participle": "anticipated"
   }
  },
  {
   "lemma": "dream",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "dream dreams dreamed",
    "infinitive": "dream",
    "gerund": "dreaming",
    "participle": "dreamed"
   }
  },
  {
   "lemma": "wish",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "wish wishes wished",
    "infinitive": "wish",
    "gerund": "wishing",
    "participle": "wished"
   }
  },
  {
   "lemma": "sense",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "sense senses sensed",
    "infinitive": "sense",
    "gerund": "sensing",
    "participle": "sensed"
   }
  },
  {
   "lemma": "promise",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "promise promises promised",
    "infinitive": "promise",
    "gerund": "promising",
    "participle": "promised"
   }
  },
  {
   "lemma": "pledge",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "pledge pledges pledged",
    "infinitive": "pledge",
    "gerund": "pledging",
    "participle": "pledged"
   }
  },
  {
   "lemma": "vow",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "vow vows vowed",
    "infinitive": "vow",
    "gerund": "vowing",
    "participle": "vowed"
   }
  },
  {
   "lemma": "threaten",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "threaten threatens threatened",
    "infinitive": "threaten",
    "gerund": "threatening",
    "participle": "threatened"
   }
  },
  {
   "lemma": "swear",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "swear swears swore",
    "infinitive": "swear",
    "gerund": "swearing",
    "participle": "sworn"
   }
  },
  {
   "lemma": "offer",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "offer offers offered",
    "infinitive": "offer",
    "gerund": "offering",
    "participle": "offered"
   }
  },
  {
   "lemma": "guarantee",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "guarantee guarantees guaranteed",
    "infinitive": "guarantee",
    "gerund": "guaranteeing",
    "participle": "guaranteed"
   }
  },
  {
   "lemma": "undertake",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "undertake undertakes undertook",
    "infinitive": "undertake",
    "gerund": "undertaking",
    "participle": "undertaken"
   }
  },
  {
   "lemma": "refuse",
   "class": "commissive",
   "takes": "refusal object",
   "forms": {
    "finite": "refuse refuses refused",
    "infinitive": "refuse",
    "gerund": "refusing",
    "participle": "refused"
   }
  },
  {
   "lemma": "decline",
   "class": "commissive",
   "takes": "refusal object",
   "forms": {
    "finite": "decline declines declined",
    "infinitive": "decline",
    "gerund": "declining",
    "participle": "declined"
   }
  },
  {
   "lemma": "intend",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "intend intends intended",
    "infinitive": "intend",
    "gerund": "intending",
    "participle": "intended"
   }
  },
  {
   "lemma": "agree",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "agree agrees agreed",
    "infinitive": "agree",
    "gerund": "agreeing",
    "participle": "agreed"
   }
  },
  {
   "lemma": "plan",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "plan plans planned",
    "infinitive": "plan",
    "gerund": "planning",
    "participle": "planned"
   }
  },
  {
   "lemma": "propose",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "propose proposes proposed",
    "infinitive": "propose",
    "gerund": "proposing",
    "participle": "proposed"
   }
  },
  {
   "lemma": "volunteer",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "volunteer volunteers volunteered",
    "infinitive": "volunteer",
    "gerund": "volunteering",
    "participle": "volunteered"
   }
  },
  {
   "lemma": "aim",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "aim aims aimed",
    "infinitive": "aim",
    "gerund": "aiming",
    "participle": "aimed"
   }
  },
  {
   "lemma": "consent",
   "class": "commissive",
   "takes": "infinitive object",
   "forms": {
    "finite": "consent consents consented",
    "infinitive": "consent",
    "gerund": "consenting",
    "participle": "consented"
   }
  },
  {
   "lemma": "propose",
   "class": "commissive",
   "takes": "gerund clause object",
   "forms": {
    "finite": "propose proposes proposed",
    "infinitive": "propose",
    "gerund": "proposing",
    "participle": "proposed"
   }
  },
  {
   "lemma": "want",
   "class": "belief",
   "takes": "infinitive object person-infinitive",
   "forms": {
    "finite": "want wants wanted",
    "infinitive": "want",
    "gerund": "wanting",
    "participle": "wanted"
   }
  },
  {
   "lemma": "seek",
   "class": "belief",
   "takes": "infinitive object person-infinitive",
   "forms": {
    "finite": "seek seeks sought",
    "infinitive": "seek",
    "gerund": "seeking",
    "participle": "sought"
   }
  },
  {
   "lemma": "desire",
   "class": "belief",
   "takes": "infinitive object person-infinitive",
   "forms": {
    "finite": "desire desires desired",
    "infinitive": "desire",
    "gerund": "desiring",
    "participle": "desired"
   }
  },
  {
   "lemma": "demand",
   "class": "neutral",
   "takes": "clause object infinitive quote",
   "forms": {
    "finite": "demand demands demanded",
    "infinitive": "demand",
    "gerund": "demanding",
    "participle": "demanded"
   }
  },
  {
   "lemma": "request",
   "class": "neutral",
   "takes": "clause object infinitive quote",
   "forms": {
    "finite": "request requests requested",
    "infinitive": "request",
    "gerund": "requesting",
    "participle": "requested"
   }
  },
  {
   "lemma": "recommend",
   "class": "neutral",
   "takes": "clause object infinitive quote",
   "forms": {
    "finite": "recommend recommends recommended",
    "infinitive": "recommend",
    "gerund": "recommending",
    "participle": "recommended"
   }
  },
  {
   "lemma": "urge",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "urge urges urged",
    "infinitive": "urge",
    "gerund": "urging",
    "participle": "urged"
   }
  },
  {
   "lemma": "encourage",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "encourage encourages encouraged",
    "infinitive": "encourage",
    "gerund": "encouraging",
    "participle": "encouraged"
   }
  },
  {
   "lemma": "implore",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "implore implores implored",
    "infinitive": "implore",
    "gerund": "imploring",
    "participle": "implored"
   }
  },
  {
   "lemma": "beg",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "beg begs begged",
    "infinitive": "beg",
    "gerund": "begging",
    "participle": "begged"
   }
  },
  {
   "lemma": "order",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "order orders ordered",
    "infinitive": "order",
    "gerund": "ordering",
    "participle": "ordered"
   }
  },
  {
   "lemma": "instruct",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "instruct instructs instructed",
    "infinitive": "instruct",
    "gerund": "instructing",
    "participle": "instructed"
   }
  },
  {
   "lemma": "exhort",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "exhort exhorts exhorted",
    "infinitive": "exhort",
    "gerund": "exhorting",
    "participle": "exhorted"
   }
  },
  {
   "lemma": "call",
   "particle": "on",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "call calls called",
    "infinitive": "call",
    "gerund": "calling",
    "participle": "called"
   }
  },
  {
   "lemma": "call",
   "particle": "upon",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "call calls called",
    "infinitive": "call",
    "gerund": "calling",
    "participle": "called"
   }
  },
  {
   "lemma": "challenge",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "challenge challenges challenged",
    "infinitive": "challenge",
    "gerund": "challenging",
    "participle": "challenged"
   }
  },
  {
   "lemma": "plead",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "plead pleads",
    "infinitive": "plead",
    "gerund": "pleading",
    "participle": "plead"
   }
  },
  {
   "lemma": "forbid",
   "class": "neutral",
   "takes": "person-infinitive object quote clause",
   "forms": {
    "finite": "forbid forbids forbade",
    "infinitive": "forbid",
    "gerund": "forbiding",
    "participle": "forbidden"
   }
  },
  {
   "lemma": "invite",
   "class": "neutral",
   "takes": "person-infinitive quote",
   "forms": {
    "finite": "invite invites invited",
    "infinitive": "invite",
    "gerund": "inviting",
    "participle": "invited"
   }
  },
  {
   "lemma": "press",
   "class": "neutral",
   "takes": "person-infinitive quote",
   "forms": {
    "finite": "press presses pressed",
    "infinitive": "press",
    "gerund": "pressing",
    "participle": "pressed"
   }
  },
  {
   "lemma": "pressure",
   "class": "neutral",
   "takes": "person-infinitive quote",
   "forms": {
    "finite": "pressure pressures pressured",
    "infinitive": "pressure",
    "gerund": "pressuring",
    "participle": "pressured"
   }
  },
  {
   "lemma": "expect",
   "class": "belief",
   "takes": "infinitive person-infinitive object clause",
   "forms": {
    "finite": "expect expects expected",
    "infinitive": "expect",
    "gerund": "expecting",
    "participle": "expected"
   }
  },
  {
   "lemma": "hope",
   "class": "belief",
   "takes": "infinitive person-infinitive object clause",
   "forms": {
    "finite": "hope hopes hoped",
    "infinitive": "hope",
    "gerund": "hoping",
    "participle": "hoped"
   }
  },
  {
   "lemma": "hope",
   "particle": "for",
   "class": "belief",
   "takes": "infinitive object",
   "forms": {
    "finite": "hope hopes hoped",
    "infinitive": "hope",
    "gerund": "hoping",
    "participle": "hoped"
   }
  },
  {
   "lemma": "look",
   "particle": "forward to",
   "class": "belief",
   "takes": "infinitive object",
   "forms": {
    "finite": "look looks looked",
    "infinitive": "look",
    "gerund": "looking",
    "participle": "looked"
   }
  },
  {
   "lemma": "deny",
   "class": "denying",
   "takes": "clause gerund object quote",
   "forms": {
    "finite": "deny denies denied",
    "infinitive": "deny",
    "gerund": "denying",
    "participle": "denied"
   }
  },
  {
   "lemma": "dispute",
   "class": "denying",
   "takes": "clause gerund object quote",
   "forms": {
    "finite": "dispute disputes disputed",
    "infinitive": "dispute",
    "gerund": "disputing",
    "participle": "disputed"
   }
  },
  {
   "lemma": "refute",
   "class": "denying",
   "takes": "clause gerund object quote",
   "forms": {
    "finite": "refute refutes refuted",
    "infinitive": "refute",
    "gerund": "refuting",
    "participle": "refuted"
   }
  },
  {
   "lemma": "rebut",
   "class": "denying",
   "takes": "clause gerund object quote",
   "forms": {
    "finite": "rebut rebuts rebutted",
    "infinitive": "rebut",
    "gerund": "rebutting",
    "participle": "rebutted"
   }
  },
  {
   "lemma": "reject",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "reject rejects rejected",
    "infinitive": "reject",
    "gerund": "rejecting",
    "participle": "rejected"
   }
  },
  {
   "lemma": "dismiss",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "dismiss dismisses dismissed",
    "infinitive": "dismiss",
    "gerund": "dismissing",
    "participle": "dismissed"
   }
  },
  {
   "lemma": "contradict",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "contradict contradicts contradicted",
    "infinitive": "contradict",
    "gerund": "contradicting",
    "participle": "contradicted"
   }
  },
  {
   "lemma": "disavow",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "disavow disavows disavowed",
    "infinitive": "disavow",
    "gerund": "disavowing",
    "participle": "disavowed"
   }
  },
  {
   "lemma": "repudiate",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "repudiate repudiates repudiated",
    "infinitive": "repudiate",
    "gerund": "repudiating",
    "participle": "repudiated"
   }
  },
  {
   "lemma": "rule",
   "particle": "out",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "rule rules ruled",
    "infinitive": "rule",
    "gerund": "ruling",
    "participle": "ruled"
   }
  },
  {
   "lemma": "oppose",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "oppose opposes opposed",
    "infinitive": "oppose",
    "gerund": "opposing",
    "participle": "opposed"
   }
  },
  {
   "lemma": "push",
   "particle": "back on",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "push pushes pushed",
    "infinitive": "push",
    "gerund": "pushing",
    "participle": "pushed"
   }
  },
  {
   "lemma": "downplay",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "downplay downplays downplayed",
    "infinitive": "downplay",
    "gerund": "downplaying",
    "participle": "downplayed"
   }
  },
  {
   "lemma": "disregard",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "disregard disregards disregarded",
    "infinitive": "disregard",
    "gerund": "disregarding",
    "participle": "disregarded"
   }
  },
  {
   "lemma": "shoot",
   "particle": "down",
   "class": "denying",
   "takes": "object gerund",
   "forms": {
    "finite": "shoot shoots shot",
    "infinitive": "shoot",
    "gerund": "shooting",
    "participle": "shot"
   }
  },
  {
   "lemma": "accuse",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "accuse accuses accused",
    "infinitive": "accuse",
    "gerund": "accusing",
    "participle": "accused"
   }
  },
  {
   "lemma": "suspect",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "suspect suspects suspected",
    "infinitive": "suspect",
    "gerund": "suspecting",
    "participle": "suspected"
   }
  },
  {
   "lemma": "blame",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "blame blames blamed",
    "infinitive": "blame",
    "gerund": "blaming",
    "participle": "blamed"
   }
  },
  {
   "lemma": "fault",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "fault faults faulted",
    "infinitive": "fault",
    "gerund": "faulting",
    "participle": "faulted"
   }
  },
  {
   "lemma": "criticize",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "criticize criticizes criticized",
    "infinitive": "criticize",
    "gerund": "criticizing",
    "participle": "criticized"
   }
  },
  {
   "lemma": "criticise",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "criticise criticises criticised",
    "infinitive": "criticise",
    "gerund": "criticising",
    "participle": "criticised"
   }
  },
  {
   "lemma": "condemn",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "condemn condemns condemned",
    "infinitive": "condemn",
    "gerund": "condemning",
    "participle": "condemned"
   }
  },
  {
   "lemma": "denounce",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "denounce denounces denounced",
    "infinitive": "denounce",
    "gerund": "denouncing",
    "participle": "denounced"
   }
  },
  {
   "lemma": "slam",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "slam slams slammed",
    "infinitive": "slam",
    "gerund": "slamming",
    "participle": "slammed"
   }
  },
  {
   "lemma": "blast",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "blast blasts blasted",
    "infinitive": "blast",
    "gerund": "blasting",
    "participle": "blasted"
   }
  },
  {
   "lemma": "attack",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "attack attacks attacked",
    "infinitive": "attack",
    "gerund": "attacking",
    "participle": "attacked"
   }
  },
  {
   "lemma": "rebuke",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "rebuke rebukes rebuked",
    "infinitive": "rebuke",
    "gerund": "rebuking",
    "participle": "rebuked"
   }
  },
  {
   "lemma": "chide",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "chide chides chided",
    "infinitive": "chide",
    "gerund": "chiding",
    "participle": "chided"
   }
  },
  {
   "lemma": "scold",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "scold scolds scolded",
    "infinitive": "scold",
    "gerund": "scolding",
    "participle": "scolded"
   }
  },
  {
   "lemma": "berate",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "berate berates berated",
    "infinitive": "berate",
    "gerund": "berating",
    "participle": "berated"
   }
  },
  {
   "lemma": "charge",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "charge charges charged",
    "infinitive": "charge",
    "gerund": "charging",
    "participle": "charged"
   }
  },
  {
   "lemma": "censure",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "censure censures censured",
    "infinitive": "censure",
    "gerund": "censuring",
    "participle": "censured"
   }
  },
  {
   "lemma": "chastise",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "chastise chastises chastised",
    "infinitive": "chastise",
    "gerund": "chastising",
    "participle": "chastised"
   }
  },
  {
   "lemma": "deride",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "deride derides derided",
    "infinitive": "deride",
    "gerund": "deriding",
    "participle": "derided"
   }
  },
  {
   "lemma": "mock",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "mock mocks mocked",
    "infinitive": "mock",
    "gerund": "mocking",
    "participle": "mocked"
   }
  },
  {
   "lemma": "ridicule",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "ridicule ridicules ridiculed",
    "infinitive": "ridicule",
    "gerund": "ridiculing",
    "participle": "ridiculed"
   }
  },
  {
   "lemma": "praise",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "praise praises praised",
    "infinitive": "praise",
    "gerund": "praising",
    "participle": "praised"
   }
  },
  {
   "lemma": "laud",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "laud lauds lauded",
    "infinitive": "laud",
    "gerund": "lauding",
    "participle": "lauded"
   }
  },
  {
   "lemma": "applaud",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "applaud applauds applauded",
    "infinitive": "applaud",
    "gerund": "applauding",
    "participle": "applauded"
   }
  },
  {
   "lemma": "commend",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "commend commends commended",
    "infinitive": "commend",
    "gerund": "commending",
    "participle": "commended"
   }
  },
  {
   "lemma": "thank",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "thank thanks thanked",
    "infinitive": "thank",
    "gerund": "thanking",
    "participle": "thanked"
   }
  },
  {
   "lemma": "hail",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "hail hails hailed",
    "infinitive": "hail",
    "gerund": "hailing",
    "participle": "hailed"
   }
  },
  {
   "lemma": "congratulate",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "congratulate congratulates congratulated",
    "infinitive": "congratulate",
    "gerund": "congratulating",
    "participle": "congratulated"
   }
  },
  {
   "lemma": "warn",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "criticize",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "criticize criticizes criticized",
    "infinitive": "criticize",
    "gerund": "criticizing",
    "participle": "criticized"
   }
  },
  {
   "lemma": "criticise",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "criticise criticises criticised",
    "infinitive": "criticise",
    "gerund": "criticising",
    "participle": "criticised"
   }
  },
  {
   "lemma": "condemn",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "condemn condemns condemned",
    "infinitive": "condemn",
    "gerund": "condemning",
    "participle": "condemned"
   }
  },
  {
   "lemma": "denounce",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "denounce denounces denounced",
    "infinitive": "denounce",
    "gerund": "denouncing",
    "participle": "denounced"
   }
  },
  {
   "lemma": "slam",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "slam slams slammed",
    "infinitive": "slam",
    "gerund": "slamming",
    "participle": "slammed"
   }
  },
  {
   "lemma": "blast",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "blast blasts blasted",
    "infinitive": "blast",
    "gerund": "blasting",
    "participle": "blasted"
   }
  },
  {
   "lemma": "attack",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "attack attacks attacked",
    "infinitive": "attack",
    "gerund": "attacking",
    "participle": "attacked"
   }
  },
  {
   "lemma": "rebuke",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "rebuke rebukes rebuked",
    "infinitive": "rebuke",
    "gerund": "rebuking",
    "participle": "rebuked"
   }
  },
  {
   "lemma": "chide",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "chide chides chided",
    "infinitive": "chide",
    "gerund": "chiding",
    "participle": "chided"
   }
  },
  {
   "lemma": "scold",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "scold scolds scolded",
    "infinitive": "scold",
    "gerund": "scolding",
    "participle": "scolded"
   }
  },
  {
   "lemma": "berate",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "berate berates berated",
    "infinitive": "berate",
    "gerund": "berating",
    "participle": "berated"
   }
  },
  {
   "lemma": "decry",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "decry decries decried",
    "infinitive": "decry",
    "gerund": "decrying",
    "participle": "decried"
   }
  },
  {
   "lemma": "deplore",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "deplore deplores deplored",
    "infinitive": "deplore",
    "gerund": "deploring",
    "participle": "deplored"
   }
  },
  {
   "lemma": "censure",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "censure censures censured",
    "infinitive": "censure",
    "gerund": "censuring",
    "participle": "censured"
   }
  },
  {
   "lemma": "chastise",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "chastise chastises chastised",
    "infinitive": "chastise",
    "gerund": "chastising",
    "participle": "chastised"
   }
  },
  {
   "lemma": "deride",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "deride derides derided",
    "infinitive": "deride",
    "gerund": "deriding",
    "participle": "derided"
   }
  },
  {
   "lemma": "mock",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "mock mocks mocked",
    "infinitive": "mock",
    "gerund": "mocking",
    "participle": "mocked"
   }
  },
  {
   "lemma": "ridicule",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "ridicule ridicules ridiculed",
    "infinitive": "ridicule",
    "gerund": "ridiculing",
    "participle": "ridiculed"
   }
  },
  {
   "lemma": "praise",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "praise praises praised",
    "infinitive": "praise",
    "gerund": "praising",
    "participle": "praised"
   }
  },
  {
   "lemma": "laud",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "laud lauds lauded",
    "infinitive": "laud",
    "gerund": "lauding",
    "participle": "lauded"
   }
  },
  {
   "lemma": "applaud",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "applaud applauds applauded",
    "infinitive": "applaud",
    "gerund": "applauding",
    "participle": "applauded"
   }
  },
  {
   "lemma": "commend",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "commend commends commended",
    "infinitive": "commend",
    "gerund": "commending",
    "participle": "commended"
   }
  },
  {
   "lemma": "hail",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "hail hails hailed",
    "infinitive": "hail",
    "gerund": "hailing",
    "participle": "hailed"
   }
  },
  {
   "lemma": "defend",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "defend defends defended",
    "infinitive": "defend",
    "gerund": "defending",
    "participle": "defended"
   }
  },
  {
   "lemma": "lash",
   "particle": "out at",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "lash lashes lashed",
    "infinitive": "lash",
    "gerund": "lashing",
    "participle": "lashed"
   }
  },
  {
   "lemma": "complain",
   "particle": "about",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "complain complains complained",
    "infinitive": "complain",
    "gerund": "complaining",
    "participle": "complained"
   }
  },
  {
   "lemma": "complain",
   "particle": "of",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "complain complains complained",
    "infinitive": "complain",
    "gerund": "complaining",
    "participle": "complained"
   }
  },
  {
   "lemma": "assail",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "assail assails assailed",
    "infinitive": "assail",
    "gerund": "assailing",
    "participle": "assailed"
   }
  },
  {
   "lemma": "bash",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "bash bashes bashed",
    "infinitive": "bash",
    "gerund": "bashing",
    "participle": "bashed"
   }
  },
  {
   "lemma": "lambaste",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "lambaste lambastes lambasted",
    "infinitive": "lambaste",
    "gerund": "lambasting",
    "participle": "lambasted"
   }
  },
  {
   "lemma": "excoriate",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "excoriate excoriates excoriated",
    "infinitive": "excoriate",
    "gerund": "excoriating",
    "participle": "excoriated"
   }
  },
  {
   "lemma": "lampoon",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "lampoon lampoons lampooned",
    "infinitive": "lampoon",
    "gerund": "lampooning",
    "participle": "lampooned"
   }
  },
  {
   "lemma": "admonish",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "admonish admonishes admonished",
    "infinitive": "admonish",
    "gerund": "admonishing",
    "participle": "admonished"
   }
  },
  {
   "lemma": "bemoan",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "bemoan bemoans bemoaned",
    "infinitive": "bemoan",
    "gerund": "bemoaning",
    "participle": "bemoaned"
   }
  },
  {
   "lemma": "lament",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "lament laments lamented",
    "infinitive": "lament",
    "gerund": "lamenting",
    "participle": "lamented"
   }
  },
  {
   "lemma": "gripe",
   "particle": "about",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "gripe gripes griped",
    "infinitive": "gripe",
    "gerund": "griping",
    "participle": "griped"
   }
  },
  {
   "lemma": "rail",
   "particle": "against",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "rail rails railed",
    "infinitive": "rail",
    "gerund": "railing",
    "participle": "railed"
   }
  },
  {
   "lemma": "speak",
   "particle": "out against",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "speak speaks spoke",
    "infinitive": "speak",
    "gerund": "speaking",
    "participle": "spoken"
   }
  },
  {
   "lemma": "speak",
   "particle": "out",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "speak speaks spoke",
    "infinitive": "speak",
    "gerund": "speaking",
    "participle": "spoken"
   }
  },
  {
   "lemma": "protest",
   "particle": "against",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "protest protests protested",
    "infinitive": "protest",
    "gerund": "protesting",
    "participle": "protested"
   }
  },
  {
   "lemma": "protest",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "protest protests protested",
    "infinitive": "protest",
    "gerund": "protesting",
    "participle": "protested"
   }
  },
  {
   "lemma": "belittle",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "belittle belittles belittled",
    "infinitive": "belittle",
    "gerund": "belittling",
    "participle": "belittled"
   }
  },
  {
   "lemma": "malign",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "malign maligns maligned",
    "infinitive": "malign",
    "gerund": "maligning",
    "participle": "maligned"
   }
  },
  {
   "lemma": "admire",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "admire admires admired",
    "infinitive": "admire",
    "gerund": "admiring",
    "participle": "admired"
   }
  },
  {
   "lemma": "question",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "question questions questioned",
    "infinitive": "question",
    "gerund": "questioning",
    "participle": "questioned"
   }
  },
  {
   "lemma": "challenge",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "challenge challenges challenged",
    "infinitive": "challenge",
    "gerund": "challenging",
    "participle": "challenged"
   }
  },
  {
   "lemma": "object",
   "particle": "to",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "object objects objected",
    "infinitive": "object",
    "gerund": "objecting",
    "participle": "objected"
   }
  },
  {
   "lemma": "object",
   "particle": "to",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "object objects objected",
    "infinitive": "object",
    "gerund": "objecting",
    "participle": "objected"
   }
  },
  {
   "lemma": "blame",
   "class": "accusing",
   "takes": "on",
   "forms": {
    "finite": "blame blames blamed",
    "infinitive": "blame",
    "gerund": "blaming",
    "participle": "blamed"
   }
  },
  {
   "lemma": "pin",
   "class": "accusing",
   "takes": "on",
   "forms": {
    "finite": "pin pins pinned",
    "infinitive": "pin",
    "gerund": "pinning",
    "participle": "pinned"
   }
  },
  {
   "lemma": "charge",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "charge charges charged",
    "infinitive": "charge",
    "gerund": "charging",
    "participle": "charged"
   }
  },
  {
   "lemma": "protest",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "protest protests protested",
    "infinitive": "protest",
    "gerund": "protesting",
    "participle": "protested"
   }
  },
  {
   "lemma": "complain",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "complain complains complained",
    "infinitive": "complain",
    "gerund": "complaining",
    "participle": "complained"
   }
  },
  {
   "lemma": "lament",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "lament laments lamented",
    "infinitive": "lament",
    "gerund": "lamenting",
    "participle": "lamented"
   }
  },
  {
   "lemma": "bemoan",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "bemoan bemoans bemoaned",
    "infinitive": "bemoan",
    "gerund": "bemoaning",
    "participle": "bemoaned"
   }
  },
  {
   "lemma": "gripe",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "gripe gripes griped",
    "infinitive": "gripe",
    "gerund": "griping",
    "participle": "griped"
   }
  },
  {
   "lemma": "fume",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "fume fumes fumed",
    "infinitive": "fume",
    "gerund": "fuming",
    "participle": "fumed"
   }
  },
  {
   "lemma": "thunder",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "thunder thunders thundered",
    "infinitive": "thunder",
    "gerund": "thundering",
    "participle": "thundered"
   }
  },
  {
   "lemma": "scoff",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "scoff scoffs scoffed",
    "infinitive": "scoff",
    "gerund": "scoffing",
    "participle": "scoffed"
   }
  },
  {
   "lemma": "sneer",
   "class": "accusing",
   "takes": "clause quote",
   "forms": {
    "finite": "sneer sneers sneered",
    "infinitive": "sneer",
    "gerund": "sneering",
    "participle": "sneered"
   }
  },
  {
   "lemma": "cite",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "cite cites cited",
    "infinitive": "cite",
    "gerund": "citing",
    "participle": "cited"
   }
  },
  {
   "lemma": "mention",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "mention mentions mentioned",
    "infinitive": "mention",
    "gerund": "mentioning",
    "participle": "mentioned"
   }
  },
  {
   "lemma": "discuss",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "discuss discusses discussed",
    "infinitive": "discuss",
    "gerund": "discussing",
    "participle": "discussed"
   }
  },
  {
   "lemma": "describe",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "describe describes described",
    "infinitive": "describe",
    "gerund": "describing",
    "participle": "described"
   }
  },
  {
   "lemma": "outline",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "outline outlines outlined",
    "infinitive": "outline",
    "gerund": "outlining",
    "participle": "outlined"
   }
  },
  {
   "lemma": "call",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "call calls called",
    "infinitive": "call",
    "gerund": "calling",
    "participle": "called"
   }
  },
  {
   "lemma": "push",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "push pushes pushed",
    "infinitive": "push",
    "gerund": "pushing",
    "participle": "pushed"
   }
  },
  {
   "lemma": "speak",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "speak speaks spoke",
    "infinitive": "speak",
    "gerund": "speaking",
    "participle": "spoken"
   }
  },
  {
   "lemma": "speak",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "speak speaks spoke",
    "infinitive": "speak",
    "gerund": "speaking",
    "participle": "spoken"
   }
  },
  {
   "lemma": "talk",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "talk talks talked",
    "infinitive": "talk",
    "gerund": "talking",
    "participle": "talked"
   }
  },
  {
   "lemma": "talk",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "talk talks talked",
    "infinitive": "talk",
    "gerund": "talking",
    "participle": "talked"
   }
  },
  {
   "lemma": "write",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "write writes wrote",
    "infinitive": "write",
    "gerund": "writing",
    "participle": "written"
   }
  },
  {
   "lemma": "announce",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "announce announces announced",
    "infinitive": "announce",
    "gerund": "announcing",
    "participle": "announced"
   }
  },
  {
   "lemma": "propose",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "propose proposes proposed",
    "infinitive": "propose",
    "gerund": "proposing",
    "participle": "proposed"
   }
  },
  {
   "lemma": "endorse",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "endorse endorses endorsed",
    "infinitive": "endorse",
    "gerund": "endorsing",
    "participle": "endorsed"
   }
  },
  {
   "lemma": "favor",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "favor favors favored",
    "infinitive": "favor",
    "gerund": "favoring",
    "participle": "favored"
   }
  },
  {
   "lemma": "favour",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "favour favours favoured",
    "infinitive": "favour",
    "gerund": "favouring",
    "participle": "favoured"
   }
  },
  {
   "lemma": "advocate",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "advocate advocates advocated",
    "infinitive": "advocate",
    "gerund": "advocating",
    "participle": "advocated"
   }
  },
  {
   "lemma": "advocate",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "advocate advocates advocated",
    "infinitive": "advocate",
    "gerund": "advocating",
    "participle": "advocated"
   }
  },
  {
   "lemma": "point",
   "particle": "to",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "point points pointed",
    "infinitive": "point",
    "gerund": "pointing",
    "participle": "pointed"
   }
  },
  {
   "lemma": "refer",
   "particle": "to",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "refer refers referred",
    "infinitive": "refer",
    "gerund": "referring",
    "participle": "referred"
   }
  },
  {
   "lemma": "reference",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "reference references referenced",
    "infinitive": "reference",
    "gerund": "referencing",
    "participle": "referenced"
   }
  },
  {
   "lemma": "invoke",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "invoke invokes invoked",
    "infinitive": "invoke",
    "gerund": "invoking",
    "participle": "invoked"
   }
  },
  {
   "lemma": "detail",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "detail details detailed",
    "infinitive": "detail",
    "gerund": "detailing",
    "participle": "detailed"
   }
  },
  {
   "lemma": "highlight",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "highlight highlights highlighted",
    "infinitive": "highlight",
    "gerund": "highlighting",
    "participle": "highlighted"
   }
  },
  {
   "lemma": "emphasize",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "emphasize emphasizes emphasized",
    "infinitive": "emphasize",
    "gerund": "emphasizing",
    "participle": "emphasized"
   }
  },
  {
   "lemma": "stress",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "stress stresses stressed",
    "infinitive": "stress",
    "gerund": "stressing",
    "participle": "stressed"
   }
  },
  {
   "lemma": "tout",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "tout touts touted",
    "infinitive": "tout",
    "gerund": "touting",
    "participle": "touted"
   }
  },
  {
   "lemma": "promote",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "promote promotes promoted",
    "infinitive": "promote",
    "gerund": "promoting",
    "participle": "promoted"
   }
  },
  {
   "lemma": "lay",
   "particle": "out",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "lay lays laid",
    "infinitive": "lay",
    "gerund": "laying",
    "participle": "laid"
   }
  },
  {
   "lemma": "allude",
   "particle": "to",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "allude alludes alluded",
    "infinitive": "allude",
    "gerund": "alluding",
    "participle": "alluded"
   }
  },
  {
   "lemma": "quote",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "quote quotes quoted",
    "infinitive": "quote",
    "gerund": "quoting",
    "participle": "quoted"
   }
  },
  {
   "lemma": "echo",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "echo echoes echoed",
    "infinitive": "echo",
    "gerund": "echoing",
    "participle": "echoed"
   }
  },
  {
   "lemma": "recommend",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "recommend recommends recommended",
    "infinitive": "recommend",
    "gerund": "recommending",
    "participle": "recommended"
   }
  },
  {
   "lemma": "note",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "note notes noted",
    "infinitive": "note",
    "gerund": "noting",
    "participle": "noted"
   }
  },
  {
   "lemma": "acknowledge",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "acknowledge acknowledges acknowledged",
    "infinitive": "acknowledge",
    "gerund": "acknowledging",
    "participle": "acknowledged"
   }
  },
  {
   "lemma": "reveal",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "reveal reveals revealed",
    "infinitive": "reveal",
    "gerund": "revealing",
    "participle": "revealed"
   }
  },
  {
   "lemma": "disclose",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "disclose discloses disclosed",
    "infinitive": "disclose",
    "gerund": "disclosing",
    "participle": "disclosed"
   }
  },
  {
   "lemma": "report",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "report reports reported",
    "infinitive": "report",
    "gerund": "reporting",
    "participle": "reported"
   }
  },
  {
   "lemma": "explain",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "explain explains explained",
    "infinitive": "explain",
    "gerund": "explaining",
    "participle": "explained"
   }
  },
  {
   "lemma": "predict",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "predict predicts predicted",
    "infinitive": "predict",
    "gerund": "predicting",
    "participle": "predicted"
   }
  },
  {
   "lemma": "argue",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "argue argues argued",
    "infinitive": "argue",
    "gerund": "arguing",
    "participle": "argued"
   }
  },
  {
   "lemma": "argue",
   "particle": "against",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "argue argues argued",
    "infinitive": "argue",
    "gerund": "arguing",
    "participle": "argued"
   }
  },
  {
   "lemma": "warn",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "warn",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "warn",
   "particle": "against",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "warn warns warned",
    "infinitive": "warn",
    "gerund": "warning",
    "participle": "warned"
   }
  },
  {
   "lemma": "brag",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "brag brags bragged",
    "infinitive": "brag",
    "gerund": "bragging",
    "participle": "bragged"
   }
  },
  {
   "lemma": "boast",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "boast boasts boasted",
    "infinitive": "boast",
    "gerund": "boasting",
    "participle": "boasted"
   }
  },
  {
   "lemma": "boast",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "boast boasts boasted",
    "infinitive": "boast",
    "gerund": "boasting",
    "participle": "boasted"
   }
  },
  {
   "lemma": "recall",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "recall recalls recalled",
    "infinitive": "recall",
    "gerund": "recalling",
    "participle": "recalled"
   }
  },
  {
   "lemma": "recount",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "recount recounts recounted",
    "infinitive": "recount",
    "gerund": "recounting",
    "participle": "recounted"
   }
  },
  {
   "lemma": "chronicle",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "chronicle chronicles chronicled",
    "infinitive": "chronicle",
    "gerund": "chronicling",
    "participle": "chronicled"
   }
  },
  {
   "lemma": "suggest",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "suggest suggests suggested",
    "infinitive": "suggest",
    "gerund": "suggesting",
    "participle": "suggested"
   }
  },
  {
   "lemma": "comment",
   "particle": "on",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "comment comments commented",
    "infinitive": "comment",
    "gerund": "commenting",
    "participle": "commented"
   }
  },
  {
   "lemma": "weigh",
   "particle": "in on",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "weigh weighs weighed",
    "infinitive": "weigh",
    "gerund": "weighing",
    "participle": "weighed"
   }
  },
  {
   "lemma": "unveil",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "unveil unveils unveiled",
    "infinitive": "unveil",
    "gerund": "unveiling",
    "participle": "unveiled"
   }
  },
  {
   "lemma": "agree",
   "particle": "with",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "agree agrees agreed",
    "infinitive": "agree",
    "gerund": "agreeing",
    "participle": "agreed"
   }
  },
  {
   "lemma": "agree",
   "particle": "to",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "agree agrees agreed",
    "infinitive": "agree",
    "gerund": "agreeing",
    "participle": "agreed"
   }
  },
  {
   "lemma": "disagree",
   "particle": "with",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "disagree disagrees disagreed",
    "infinitive": "disagree",
    "gerund": "disagreeing",
    "participle": "disagreed"
   }
  },
  {
   "lemma": "worry",
   "particle": "about",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "worry worries worried",
    "infinitive": "worry",
    "gerund": "worrying",
    "participle": "worried"
   }
  },
  {
   "lemma": "learn",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "learn learns learned",
    "infinitive": "learn",
    "gerund": "learning",
    "participle": "learned"
   }
  },
  {
   "lemma": "know",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "know knows knew",
    "infinitive": "know",
    "gerund": "knowing",
    "participle": "known"
   }
  },
  {
   "lemma": "think",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "think thinks thought",
    "infinitive": "think",
    "gerund": "thinking",
    "participle": "thought"
   }
  },
  {
   "lemma": "dwell",
   "particle": "on",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "dwell dwells dwelled",
    "infinitive": "dwell",
    "gerund": "dwelling",
    "participle": "dwelled"
   }
  },
  {
   "lemma": "confirm",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "confirm confirms confirmed",
    "infinitive": "confirm",
    "gerund": "confirming",
    "participle": "confirmed"
   }
  },
  {
   "lemma": "clarify",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "clarify clarifies clarified",
    "infinitive": "clarify",
    "gerund": "clarifying",
    "participle": "clarified"
   }
  },
  {
   "lemma": "repeat",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "repeat repeats repeated",
    "infinitive": "repeat",
    "gerund": "repeating",
    "participle": "repeated"
   }
  },
  {
   "lemma": "reiterate",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "reiterate reiterates reiterated",
    "infinitive": "reiterate",
    "gerund": "reiterating",
    "participle": "reiterated"
   }
  },
  {
   "lemma": "claim",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "claim claims claimed",
    "infinitive": "claim",
    "gerund": "claiming",
    "participle": "claimed"
   }
  },
  {
   "lemma": "lay",
   "particle": "out",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "lay lays laid",
    "infinitive": "lay",
    "gerund": "laying",
    "participle": "laid"
   }
  },
  {
   "lemma": "vouch",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "vouch vouches vouched",
    "infinitive": "vouch",
    "gerund": "vouching",
    "participle": "vouched"
   }
  },
  {
   "lemma": "appeal",
   "particle": "for",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "appeal appeals appealed",
    "infinitive": "appeal",
    "gerund": "appealing",
    "participle": "appealed"
   }
  },
  {
   "lemma": "express",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "express expresses expressed",
    "infinitive": "express",
    "gerund": "expressing",
    "participle": "expressed"
   }
  },
  {
   "lemma": "voice",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "voice voices voiced",
    "infinitive": "voice",
    "gerund": "voicing",
    "participle": "voiced"
   }
  },
  {
   "lemma": "sign",
   "particle": "off on",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "sign signs signed",
    "infinitive": "sign",
    "gerund": "signing",
    "participle": "signed"
   }
  },
  {
   "lemma": "condone",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "condone condones condoned",
    "infinitive": "condone",
    "gerund": "condoning",
    "participle": "condoned"
   }
  },
  {
   "lemma": "approve",
   "particle": "of",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "approve approves approved",
    "infinitive": "approve",
    "gerund": "approving",
    "participle": "approved"
   }
  },
  {
   "lemma": "liken",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "liken likens likened",
    "infinitive": "liken",
    "gerund": "likening",
    "participle": "likened"
   }
  },
  {
   "lemma": "compare",
   "class": "neutral",
   "takes": "object",
   "forms": {
    "finite": "compare compares compared",
    "infinitive": "compare",
    "gerund": "comparing",
    "participle": "compared"
   }
  },
  {
   "lemma": "call",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "call calls called",
    "infinitive": "call",
    "gerund": "calling",
    "participle": "called"
   }
  },
  {
   "lemma": "label",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "label labels labeled",
    "infinitive": "label",
    "gerund": "labeling",
    "participle": "labeled"
   }
  },
  {
   "lemma": "label",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "label labels labelled",
    "infinitive": "label",
    "gerund": "labelling",
    "participle": "labelled"
   }
  },
  {
   "lemma": "dub",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "dub dubs dubbed",
    "infinitive": "dub",
    "gerund": "dubbing",
    "participle": "dubbed"
   }
  },
  {
   "lemma": "deem",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "deem deems deemed",
    "infinitive": "deem",
    "gerund": "deeming",
    "participle": "deemed"
   }
  },
  {
   "lemma": "brand",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "brand brands branded",
    "infinitive": "brand",
    "gerund": "branding",
    "participle": "branded"
   }
  },
  {
   "lemma": "term",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "term terms termed",
    "infinitive": "term",
    "gerund": "terming",
    "participle": "termed"
   }
  },
  {
   "lemma": "declare",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "declare declares declared",
    "infinitive": "declare",
    "gerund": "declaring",
    "participle": "declared"
   }
  },
  {
   "lemma": "pronounce",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "pronounce pronounces pronounced",
    "infinitive": "pronounce",
    "gerund": "pronouncing",
    "participle": "pronounced"
   }
  },
  {
   "lemma": "consider",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "consider considers considered",
    "infinitive": "consider",
    "gerund": "considering",
    "participle": "considered"
   }
  },
  {
   "lemma": "name",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "name names named",
    "infinitive": "name",
    "gerund": "naming",
    "participle": "named"
   }
  },
  {
   "lemma": "rate",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "rate rates rated",
    "infinitive": "rate",
    "gerund": "rating",
    "participle": "rated"
   }
  },
  {
   "lemma": "rename",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "rename renames renamed",
    "infinitive": "rename",
    "gerund": "renaming",
    "participle": "renamed"
   }
  },
  {
   "lemma": "describe",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "describe describes described",
    "infinitive": "describe",
    "gerund": "describing",
    "participle": "described"
   }
  },
  {
   "lemma": "characterize",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "characterize characterizes characterized",
    "infinitive": "characterize",
    "gerund": "characterizing",
    "participle": "characterized"
   }
  },
  {
   "lemma": "characterise",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "characterise characterises characterised",
    "infinitive": "characterise",
    "gerund": "characterising",
    "participle": "characterised"
   }
  },
  {
   "lemma": "portray",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "portray portrays portrayed",
    "infinitive": "portray",
    "gerund": "portraying",
    "participle": "portrayed"
   }
  },
  {
   "lemma": "depict",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "depict depicts depicted",
    "infinitive": "depict",
    "gerund": "depicting",
    "participle": "depicted"
   }
  },
  {
   "lemma": "brand",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "brand brands branded",
    "infinitive": "brand",
    "gerund": "branding",
    "participle": "branded"
   }
  },
  {
   "lemma": "cite",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "cite cites cited",
    "infinitive": "cite",
    "gerund": "citing",
    "participle": "cited"
   }
  },
  {
   "lemma": "hail",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "hail hails hailed",
    "infinitive": "hail",
    "gerund": "hailing",
    "participle": "hailed"
   }
  },
  {
   "lemma": "dismiss",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "dismiss dismisses dismissed",
    "infinitive": "dismiss",
    "gerund": "dismissing",
    "participle": "dismissed"
   }
  },
  {
   "lemma": "denounce",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "denounce denounces denounced",
    "infinitive": "denounce",
    "gerund": "denouncing",
    "participle": "denounced"
   }
  },
  {
   "lemma": "regard",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "regard regards regarded",
    "infinitive": "regard",
    "gerund": "regarding",
    "participle": "regarded"
   }
  },
  {
   "lemma": "view",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "view views viewed",
    "infinitive": "view",
    "gerund": "viewing",
    "participle": "viewed"
   }
  },
  {
   "lemma": "refer",
   "particle": "to",
   "class": "neutral",
   "takes": "label-as object",
   "forms": {
    "finite": "refer refers referred",
    "infinitive": "refer",
    "gerund": "referring",
    "participle": "referred"
   }
  },
  {
   "lemma": "cast",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "cast casts",
    "infinitive": "cast",
    "gerund": "casting",
    "participle": "cast"
   }
  },
  {
   "lemma": "paint",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "paint paints painted",
    "infinitive": "paint",
    "gerund": "painting",
    "participle": "painted"
   }
  },
  {
   "lemma": "frame",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "frame frames framed",
    "infinitive": "frame",
    "gerund": "framing",
    "participle": "framed"
   }
  },
  {
   "lemma": "decide",
   "class": "neutral",
   "takes": "infinitive clause question",
   "forms": {
    "finite": "decide decides decided",
    "infinitive": "decide",
    "gerund": "deciding",
    "participle": "decided"
   }
  },
  {
   "lemma": "determine",
   "class": "neutral",
   "takes": "infinitive clause question",
   "forms": {
    "finite": "determine determines determined",
    "infinitive": "determine",
    "gerund": "determining",
    "participle": "determined"
   }
  },
  {
   "lemma": "learn",
   "class": "neutral",
   "takes": "infinitive clause question",
   "forms": {
    "finite": "learn learns learned",
    "infinitive": "learn",
    "gerund": "learning",
    "participle": "learned"
   }
  }
 ],
 "nouns": [
  {
   "forms": "statement statements",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "remark remarks",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "announcement announcements",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "comment comments",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "report reports",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "argument arguments",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "conclusion conclusions",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "finding findings",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "assertion assertions",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "message messages",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "news newss",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "word words",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "assessment assessments",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "prediction predictions",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "warning warnings",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "reminder reminders",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "declaration declarations",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "testimony testimonies",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "ruling rulings",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "explanation explanations",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "claim claims",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "allegation allegations",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "accusation accusations",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "suggestion suggestions",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "insinuation insinuations",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "rumor rumors",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "rumour rumours",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "contention contentions",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "complaint complaints",
   "class": "distancing",
   "takes": "clause of"
  },
  {
   "forms": "belief beliefs",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "fear fears",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "concern concerns",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "hope hopes",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "suspicion suspicions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "doubt doubts",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "opinion opinions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "feeling feelings",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "impression impressions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "expectation expectations",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "worry worries",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "assumption assumptions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "hypothesis hypothesiss",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "view views",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "idea ideas",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "notion notions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "theory theories",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "plan plans",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "decision decisions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "intention intentions",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "desire desires",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "admission admissions",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "acknowledgment acknowledgments",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "acknowledgement acknowledgements",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "confession confessions",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "revelation revelations",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "confirmation confirmations",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "recognition recognitions",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "promise promises",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "pledge pledges",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "vow vows",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "threat threats",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "offer offers",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "proposal proposals",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "refusal refusals",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "call calls",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "demand demands",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "request requests",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "commitment commitments",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "denial denials",
   "class": "denying",
   "takes": "clause of"
  }
 ],
 "uttering": [
  "express",
  "expresses",
  "expressed",
  "voice",
  "voices",
  "voiced",
  "raise",
  "raises",
  "raised",
  "make",
  "makes",
  "made",
  "put",
  "puts",
  "advance",
  "advances",
  "advanced",
  "offer",
  "offers",
  "offered",
  "repeat",
  "repeats",
  "repeated",
  "promote",
  "promotes",
  "promoted",
  "spread",
  "spreads",
  "push",
  "pushes",
  "pushed",
  "issue",
  "issues",
  "issued",
  "deliver",
  "delivers",
  "delivered",
  "give",
  "gives",
  "gave",
  "send",
  "sends",
  "sent",
  "share",
  "shares",
  "shared",
  "defend",
  "defends",
  "defended",
  "support",
  "supports",
  "supported",
  "hold",
  "holds",
  "held",
  "reject",
  "rejects",
  "rejected",
  "dismiss",
  "dismisses",
  "dismissed",
  "deny",
  "denies",
  "denied",
  "dispute",
  "disputes",
  "disputed",
  "float",
  "floats",
  "floated",
  "peddle",
  "peddles",
  "peddled",
  "reiterate",
  "reiterates",
  "reiterated",
  "air",
  "airs",
  "aired",
  "circulate",
  "circulates",
  "circulated",
  "present",
  "presents",
  "presented",
  "leave",
  "leaves",
  "left",
  "have",
  "haves",
  "had",
  "bring",
  "brings",
  "brought",
  "launch",
  "launches",
  "launched",
  "publish",
  "publishes",
  "published",
  "renew",
  "renews",
  "renewed",
  "back",
  "backs",
  "backed",
  "propound",
  "propounds",
  "propounded",
  "endorse",
  "endorses",
  "endorsed",
  "embrace",
  "embraces",
  "embraced",
  "question",
  "questions",
  "questioned"
 ],
 "sourcePhrases": [
  {
   "words": "according to",
   "class": "neutral"
  },
  {
   "words": "in the words of",
   "class": "neutral"
  },
  {
   "words": "in the opinion of",
   "class": "neutral"
  },
  {
   "words": "in the view of",
   "class": "neutral"
  },
  {
   "words": "as reported by",
   "class": "neutral"
  },
  {
   "words": "as stated by",
   "class": "neutral"
  },
  {
   "words": "as told by",
   "class": "neutral"
  }
 ],
 "agentless": [
  {
   "words": "it was reported that",
   "class": "neutral"
  },
  {
   "words": "it has been reported that",
   "class": "neutral"
  },
  {
   "words": "it is reported that",
   "class": "neutral"
  },
  {
   "words": "it is said that",
   "class": "neutral"
  },
  {
   "words": "it was said that",
   "class": "neutral"
  },
  {
   "words": "it has been said that",
   "class": "neutral"
  },
  {
   "words": "it was announced that",
   "class": "neutral"
  },
  {
   "words": "it was revealed that",
   "class": "neutral"
  },
  {
   "words": "it emerged that",
   "class": "neutral"
  },
  {
   "words": "it has emerged that",
   "class": "neutral"
  },
  {
   "words": "evidence has emerged that",
   "class": "neutral"
  },
  {
   "words": "evidence emerged that",
   "class": "neutral"
  },
  {
   "words": "reports emerged that",
   "class": "neutral"
  },
  {
   "words": "reports have emerged that",
   "class": "neutral"
  },
  {
   "words": "word has it that",
   "class": "neutral"
  },
  {
   "words": "rumour has it that",
   "class": "neutral"
  },
  {
   "words": "rumor has it that",
   "class": "neutral"
  },
  {
   "words": "it is understood that",
   "class": "neutral"
  },
  {
   "words": "it is believed that",
   "class": "neutral"
  },
  {
   "words": "it was believed that",
   "class": "neutral"
  },
  {
   "words": "it is thought that",
   "class": "neutral"
  },
  {
   "words": "it was thought that",
   "class": "neutral"
  },
  {
   "words": "it is widely believed that",
   "class": "neutral"
  },
  {
   "words": "it is rumored that",
   "class": "neutral"
  },
  {
   "words": "it is rumoured that",
   "class": "neutral"
  },
  {
   "words": "there are reports that",
   "class": "neutral"
  },
  {
   "words": "there were reports that",
   "class": "neutral"
  },
  {
   "words": "there is evidence that",
   "class": "neutral"
  },
  {
   "words": "it is known that",
   "class": "neutral"
  },
  {
   "words": "it is well known that",
   "class": "neutral"
  },
  {
   "words": "it is no secret that",
   "class": "neutral"
  },
  {
   "words": "it turned out that",
   "class": "neutral"
  },
  {
   "words": "it turns out that",
   "class": "neutral"
  },
  {
   "words": "it is estimated that",
   "class": "neutral"
  },
  {
   "words": "it is alleged that",
   "class": "neutral"
  },
  {
   "words": "it was alleged that",
   "class": "neutral"
  },
  {
   "words": "it has been alleged that",
   "class": "neutral"
  },
  {
   "words": "it has been claimed that",
   "class": "neutral"
  },
  {
   "words": "it was claimed that",
   "class": "neutral"
  },
  {
   "words": "it is claimed that",
   "class": "neutral"
  },
  {
   "words": "information has surfaced that",
   "class": "neutral"
  },
  {
   "words": "evidence has surfaced that",
   "class": "neutral"
  },
  {
   "words": "evidence suggests that",
   "class": "neutral"
  },
  {
   "words": "evidence shows that",
   "class": "neutral"
  },
  {
   "words": "evidence has surfaced",
   "class": "neutral"
  },
  {
   "words": "evidence has emerged",
   "class": "neutral"
  },
  {
   "words": "evidence surfaced",
   "class": "neutral"
  },
  {
   "words": "evidence emerged",
   "class": "neutral"
  },
  {
   "words": "reports have surfaced",
   "class": "neutral"
  },
  {
   "words": "reports have emerged",
   "class": "neutral"
  },
  {
   "words": "reports surfaced",
   "class": "neutral"
  },
  {
   "words": "reports emerged",
   "class": "neutral"
  }
 ],
 "hearsay": [
  {
   "words": "reportedly",
   "class": "distancing"
  },
  {
   "words": "allegedly",
   "class": "distancing"
  },
  {
   "words": "supposedly",
   "class": "distancing"
  },
  {
   "words": "purportedly",
   "class": "distancing"
  },
  {
   "words": "ostensibly",
   "class": "distancing"
  }
 ]
};
