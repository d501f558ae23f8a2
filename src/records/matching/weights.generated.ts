// Generated from resources/names/matching-weights.yaml by npm run generate. Edit that file, not this one.
import type { MatchSettings } from "./settings.ts";

export const matchSettings: MatchSettings = {
 "agreement": {
  "surname": 0.88,
  "given": 0.85
 },
 "bands": [
  {
   "from": 0.97,
   "factor": 1,
   "squared": false
  },
  {
   "from": 0.85,
   "factor": 1,
   "squared": true
  },
  {
   "from": 0.8,
   "factor": 0.6,
   "squared": true
  },
  {
   "from": 0.65,
   "factor": 0.3,
   "squared": true
  }
 ],
 "readingCost": 0.5,
 "mostReadingCost": 3,
 "missing": {
  "S1": -8,
  "S2": -1.5,
  "G1": -3,
  "G2": -1,
  "P": 0,
  "X": -3
 },
 "unexplained": {
  "word": -6,
  "wordBeyondList": -2.5,
  "initial": -2,
  "patronymic": 0
 },
 "order": {
  "surnamesInOrder": 1.9,
  "givensInOrder": 1.5,
  "surnamesSwapped": -3,
  "givensSwapped": -1,
  "surnamesApart": -0.5,
  "givensApart": -0.5,
  "joined": -2,
  "split": -0.5,
  "secondSurnameAsPatronymic": 0,
  "givenAsPatronymic": -1,
  "surnameAsGiven": -4,
  "givenAsSurname": -4
 },
 "dates": {
  "agreement": 0.9,
  "mostEqual": 13,
  "mostYear": 4,
  "swapped": 9,
  "digits": 5,
  "yearMonth": 4,
  "year": 2,
  "conflict": -5,
  "heaped": 8
 },
 "identifiers": {
  "equal": 20,
  "conflict": -6,
  "renewed": [
   "passportNumber",
   "phone",
   "email",
   "address"
  ]
 },
 "community": {
  "agreement": 0.9
 },
 "gender": {
  "conflict": -2
 },
 "nationality": {
  "conflict": -3
 },
 "unknownShare": 0.0005,
 "priorPeople": 100,
 "ranking": {
  "prior": 0.1,
  "tie": 1,
  "strongProbability": 0.95,
  "strongMargin": 5,
  "possibleProbability": 0.2
 }
};
