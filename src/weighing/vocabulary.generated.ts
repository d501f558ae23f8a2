// Generated from resources/weighing by npm run generate. Edit those files, not this one.
import type { CodingScheme, DefaultName, DefaultValue, DenialRung, Scales } from "./vocabulary.ts";

export const SCALES: Scales = {
 "reliability": {
  "A": "completely reliable",
  "B": "usually reliable",
  "C": "fairly reliable",
  "D": "not usually reliable",
  "E": "unreliable",
  "F": "reliability cannot be judged"
 },
 "credibility": {
  "1": "confirmed by other independent sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged"
 },
 "certainty": {
  "CT": "certain",
  "PR": "probable",
  "PS": "possible",
  "U": "uncommitted"
 },
 "ratio": [
  {
   "above": 1,
   "word": "limited"
  },
  {
   "above": 10,
   "word": "moderate"
  },
  {
   "above": 100,
   "word": "moderately strong"
  },
  {
   "above": 1000,
   "word": "strong"
  },
  {
   "above": 10000,
   "word": "very strong"
  }
 ],
 "standard": {
  "reasonable_suspicion": "reasonable suspicion",
  "reasonable_grounds": "reasonable grounds to believe",
  "balance_of_probabilities": "balance of probabilities",
  "clear_and_convincing": "clear and convincing evidence",
  "beyond_reasonable_doubt": "beyond reasonable doubt"
 },
 "likelihood": [
  {
   "low": 0.01,
   "high": 0.05,
   "likely": "almost no chance",
   "probable": "remote"
  },
  {
   "low": 0.05,
   "high": 0.2,
   "likely": "very unlikely",
   "probable": "highly improbable"
  },
  {
   "low": 0.2,
   "high": 0.45,
   "likely": "unlikely",
   "probable": "improbable"
  },
  {
   "low": 0.45,
   "high": 0.55,
   "likely": "roughly even chance",
   "probable": "roughly even odds"
  },
  {
   "low": 0.55,
   "high": 0.8,
   "likely": "likely",
   "probable": "probable"
  },
  {
   "low": 0.8,
   "high": 0.95,
   "likely": "very likely",
   "probable": "highly probable"
  },
  {
   "low": 0.95,
   "high": 0.99,
   "likely": "almost certain",
   "probable": "nearly certain"
  }
 ]
};

export const DEFAULTS: Readonly<Record<DefaultName, DefaultValue>> = {
 "capDecades": {
  "value": 2,
  "why": "One origin may favour one explanation over another a hundredfold at most: nobody can defend a larger figure for a single report, and an unbounded one lets a single guess decide a case."
 },
 "rho": {
  "value": 1,
  "why": "Reports of one origin are one report until somebody says, with a reason, how far they saw different things."
 },
 "thinFrom": {
  "value": 0.3333333333,
  "why": "Where more than a third of a hypothesis's cells say nothing, its score is about the cells that happen to be filled."
 },
 "priorLeast": {
  "value": 0.001,
  "why": "Nothing that is worth listing is ruled out before the evidence."
 },
 "priorMost": {
  "value": 0.999,
  "why": "Nothing that is worth weighing is taken for granted before the evidence."
 },
 "namedFrom": {
  "value": 0.01,
  "why": "An interval that touches a row of the scale by a point or less would gain a second word from rounding alone."
 },
 "aboutMargin": {
  "value": 0.1,
  "why": "What \"about\" allows on either side unless the claim says more; newspapers round to the nearest ten or hundred."
 },
 "raters": {
  "value": 3,
  "why": "With fewer raters a spread is a statement about two people; their values are shown one by one."
 },
 "oneOrigin": {
  "value": 0.8,
  "why": "Where one origin carries four fifths of all that speaks for the leader, in logs, the rest could be left out and a reader would not notice; the sentence then says that nearly everything rests on one origin."
 },
 "releaseContainment": {
  "value": 0.2,
  "why": "An article that takes over a fifth of a press release word by word was written from it; articles are longer than releases, so that the share is that of the release. A choice, to be calibrated."
 },
 "quotationWords": {
  "value": 6,
  "why": "Six words in the same order are rarely said twice; shorter quotations are names and phrases that anybody uses."
 },
 "kmPerDay": {
  "value": 10000,
  "why": "A long-haul flight of about twelve hours with a presence at both ends on one calendar day. Dates have no time of day, so less cannot be called impossible."
 }
};

export const RELEASE_WORDS: readonly string[] = [
 "press release",
 "for immediate release",
 "media release",
 "news release",
 "press statement",
 "media advisory",
 "nota de prensa",
 "comunicado de prensa",
 "comunicado oficial",
 "nota informativa",
 "пресс-релиз",
 "сообщение для прессы",
 "сообщение для печати",
 "пресс-служба сообщает",
 "прес-реліз",
 "пресреліз",
 "повідомлення для преси",
 "повідомлення для медіа"
];

export const DENIALS: Readonly<Record<string, DenialRung>> = {
 "existence": {
  "says": "It did not happen.",
  "contradictedBy": "any instance of it",
  "notContradictedBy": "nothing that is an instance"
 },
 "responsibility": {
  "says": "We did not do or order it.",
  "contradictedBy": "orders, payment, command",
  "notContradictedBy": "its having happened"
 },
 "knowledge": {
  "says": "We know nothing of it.",
  "contradictedBy": "records that the speaker held, reports made to the speaker",
  "notContradictedBy": "its having happened, or that others knew"
 },
 "quantity": {
  "says": "There were few.",
  "contradictedBy": "a count with its interval",
  "notContradictedBy": "one more case, unless the denial gave a number"
 },
 "intent": {
  "says": "They went of their own will.",
  "contradictedBy": "inducement, deceit, coercion",
  "notContradictedBy": "their presence alone"
 },
 "legality": {
  "says": "It was within the law.",
  "contradictedBy": "the rule and the act together",
  "notContradictedBy": "the act alone"
 }
};

export const CODING_SCHEMES: Readonly<Record<string, CodingScheme>> = {
 "palermo": {
  "title": "Trafficking in persons (Palermo Protocol)",
  "from": "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (2000), article 3",
  "notes": [
   "Consent is irrelevant where any of the means was used (article 3, b).",
   "For a person under eighteen no means is needed (article 3, c and d)."
  ],
  "parts": {
   "act": {
    "needs": "at least one",
    "elements": {
     "recruitment": "recruitment",
     "transportation": "transportation",
     "transfer": "transfer",
     "harbouring": "harbouring",
     "receipt": "receipt of persons"
    }
   },
   "means": {
    "needs": "at least one, unless the person is under eighteen",
    "elements": {
     "force": "threat or use of force",
     "coercion": "other forms of coercion",
     "abduction": "abduction",
     "fraud": "fraud",
     "deception": "deception",
     "abuse-of-power": "abuse of power",
     "vulnerability": "abuse of a position of vulnerability",
     "payment": "giving or receiving payments or benefits for the consent of one who controls another"
    }
   },
   "purpose": {
    "needs": "at least one",
    "elements": {
     "sexual": "exploitation of prostitution of others, or other sexual exploitation",
     "labour": "forced labour or services",
     "slavery": "slavery, or practices similar to it",
     "servitude": "servitude",
     "organs": "removal of organs"
    }
   }
  }
 },
 "ilo-forced-labour": {
  "title": "Indicators of forced labour (ILO)",
  "from": "International Labour Office, ILO indicators of forced labour (2012)",
  "notes": [
   "One indicator may be enough in a given case, or several together; the list is a guide to where to look."
  ],
  "parts": {
   "indicators": {
    "needs": "read together",
    "elements": {
     "vulnerability": "abuse of vulnerability",
     "deception": "deception",
     "movement": "restriction of movement",
     "isolation": "isolation",
     "violence": "physical and sexual violence",
     "threats": "intimidation and threats",
     "documents": "retention of identity documents",
     "wages": "withholding of wages",
     "debt": "debt bondage",
     "conditions": "abusive working and living conditions",
     "overtime": "excessive overtime"
    }
   }
  }
 }
};
