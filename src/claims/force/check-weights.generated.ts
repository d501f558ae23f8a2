// Generated from resources/vocabularies/check-worthiness.yaml by npm run generate. Edit that file, not this one.
import type { CheckLevels, CheckWeights } from "./check-signs.ts";

export const checkWeights: CheckWeights = {
 "number": 1,
 "furtherNumber": 0.5,
 "money": 0.5,
 "percentage": 0.5,
 "date": 0.5,
 "name": 0.5,
 "furtherName": 0.25,
 "reported": 0.5,
 "long": 0.25,
 "short": -1,
 "question": -2,
 "directive": -1,
 "opinion": -1,
 "evaluation": -0.5,
 "prediction": -0.75,
 "hypothetical": -0.5,
 "hedged": -0.25,
 "firstPerson": -0.25
};

export const checkLevels: CheckLevels = {"low":-0.5,"medium":0.75,"high":1.75};
