// Generated from resources/languages/en/presuppositions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const presuppositions: CueList = {
 "words": {
  "poss": [
   "its",
   "their",
   "his",
   "her",
   "our",
   "my",
   "your",
   "'s",
   "'"
  ]
 },
 "groups": [
  {
   "rule": "despite",
   "kind": "noun-phrase",
   "cues": [
    "despite",
    "in spite of",
    "notwithstanding",
    "regardless of",
    "irrespective of",
    "because of",
    "thanks to",
    "given",
    "in light of",
    "in view of",
    "in addition to",
    "apart from",
    "contrary to"
   ]
  },
  {
   "rule": "the-fact-that",
   "kind": "clause",
   "cues": [
    "the fact that",
    "the fact of",
    "the very fact that",
    "given that",
    "even though",
    "although",
    "now that"
   ]
  },
  {
   "rule": "factive",
   "kind": "clause",
   "cues": [
    "[know|knows|knew|knowing|realize|realizes|realized|realise|realised|regret|regrets|regretted|forget|forgets|forgot|remember|remembers|remembered|discover|discovered|discovers|learn|learned|learnt|notice|noticed|reveal|reveals|revealed|acknowledge|acknowledges|acknowledged|admit|admits|admitted|concede|conceded|recognize|recognized|recognise|recognised] that",
    "aware that",
    "[demonstrates|demonstrate|explains|explain|shows|show|reveals|reveal] why",
    "it is (no) [odd|strange|surprising|significant|tragic|regrettable|telling|ironic|coincidence] that",
    "without (_) (_) noticing (it|that|this)"
   ]
  },
  {
   "rule": "concealment",
   "kind": "noun-phrase",
   "cues": [
    "[hide|hides|hid|hidden|hiding|conceal|conceals|concealed|concealing|disguise|disguised|disguises|expose|exposes|exposed|exposing|mask|masks|masked|masking|downplay|downplays|downplayed|flaunt|flaunted] [its|their|his|her|the|what]",
    "[cover|covers|covered|covering] up [its|their|his|her|the]",
    "[deflect|deflects|deflected|deflecting|shift|shifting] (the) (blame|attention) [for|from] [its|their|his|her|the]",
    "[stop|stops|stopped|continue|continues|continued|resume|resumed|end|ended|resumes|cease|ceased] [its|their|his|her]"
   ]
  },
  {
   "rule": "after-clause",
   "kind": "clause",
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
    "a",
    "an",
    "his",
    "her",
    "its",
    "their",
    "videos",
    "#name",
    "several",
    "many",
    "some",
    "two",
    "three"
   ],
   "cues": [
    "after",
    "before",
    "since",
    "ever since",
    "as soon as",
    "by the time",
    "once",
    "until"
   ]
  },
  {
   "rule": "possessive-event",
   "kind": "event-noun",
   "cues": [
    "[its|their|his|her|our|my|your|'s] (_) (_) [involvement|participation|intervention|role|failure|refusal|attack|attacks|invasion|crimes|crime|assistance|visits|visit|affinity|subordination|complicity|support|aid|aggression|interference|silence|guilt|responsibility|presence|collaboration|cooperation|collusion|schemes|scheme|plot|plots|plans|withdrawal|departure|arrival|decision|refusals|negligence|ties|links|funding|payments|lies|deception|betrayal|abuse|abuses|violations|corruption|incompetence|recruitment|escape|arrest|death|murder|killing|resignation|trip|trips|meeting|meetings|contacts|dealings|deflection]"
   ]
  }
 ]
};
