// Generated from resources/languages/en/numbers.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const numbers: WordLists = {
 "CARDINAL": {
  "0": [
   "zero",
   "nought",
   "nil"
  ],
  "1": [
   "one"
  ],
  "2": [
   "two"
  ],
  "3": [
   "three"
  ],
  "4": [
   "four"
  ],
  "5": [
   "five"
  ],
  "6": [
   "six"
  ],
  "7": [
   "seven"
  ],
  "8": [
   "eight"
  ],
  "9": [
   "nine"
  ],
  "10": [
   "ten"
  ],
  "11": [
   "eleven"
  ],
  "12": [
   "twelve"
  ],
  "13": [
   "thirteen"
  ],
  "14": [
   "fourteen"
  ],
  "15": [
   "fifteen"
  ],
  "16": [
   "sixteen"
  ],
  "17": [
   "seventeen"
  ],
  "18": [
   "eighteen"
  ],
  "19": [
   "nineteen"
  ],
  "20": [
   "twenty"
  ],
  "30": [
   "thirty"
  ],
  "40": [
   "forty",
   "fourty"
  ],
  "50": [
   "fifty"
  ],
  "60": [
   "sixty"
  ],
  "70": [
   "seventy"
  ],
  "80": [
   "eighty"
  ],
  "90": [
   "ninety"
  ]
 },
 "HUNDRED": {
  "100": [
   "hundred"
  ]
 },
 "SCALE": {
  "12": [
   "dozen",
   "dozens"
  ],
  "20": [
   "score"
  ],
  "144": [
   "gross"
  ],
  "1e3": [
   "thousand",
   "thsd"
  ],
  "1e6": [
   "million",
   "mln",
   "mn",
   "mil"
  ],
  "1e9": [
   "billion",
   "bln",
   "bn",
   "milliard"
  ],
  "1e12": [
   "trillion",
   "trn",
   "tn",
   "tln"
  ],
  "1e15": [
   "quadrillion"
  ],
  "1e18": [
   "quintillion"
  ],
  "1e5": [
   "lakh",
   "lac"
  ],
  "1e7": [
   "crore"
  ]
 },
 "SCALE-LETTER": {
  "1e3": [
   "k"
  ],
  "1e6": [
   "m",
   "mm",
   "mn",
   "mln"
  ],
  "1e9": [
   "b",
   "bn",
   "bln",
   "g"
  ],
  "1e12": [
   "t",
   "tn",
   "trn"
  ]
 },
 "ORDINAL": {
  "1": [
   "first"
  ],
  "2": [
   "second"
  ],
  "3": [
   "third"
  ],
  "4": [
   "fourth"
  ],
  "5": [
   "fifth"
  ],
  "6": [
   "sixth"
  ],
  "7": [
   "seventh"
  ],
  "8": [
   "eighth"
  ],
  "9": [
   "ninth"
  ],
  "10": [
   "tenth"
  ],
  "11": [
   "eleventh"
  ],
  "12": [
   "twelfth"
  ],
  "13": [
   "thirteenth"
  ],
  "14": [
   "fourteenth"
  ],
  "15": [
   "fifteenth"
  ],
  "16": [
   "sixteenth"
  ],
  "17": [
   "seventeenth"
  ],
  "18": [
   "eighteenth"
  ],
  "19": [
   "nineteenth"
  ],
  "20": [
   "twentieth"
  ],
  "30": [
   "thirtieth"
  ],
  "40": [
   "fortieth"
  ],
  "50": [
   "fiftieth"
  ],
  "60": [
   "sixtieth"
  ],
  "70": [
   "seventieth"
  ],
  "80": [
   "eightieth"
  ],
  "90": [
   "ninetieth"
  ],
  "100": [
   "hundredth"
  ],
  "1000": [
   "thousandth"
  ],
  "1000000": [
   "millionth"
  ]
 },
 "ORDINAL-ENDING": {
  "0": [
   "st",
   "nd",
   "rd",
   "th"
  ]
 },
 "DENOMINATOR": {
  "2": [
   "half",
   "halves"
  ],
  "3": [
   "third",
   "thirds"
  ],
  "4": [
   "quarter",
   "quarters",
   "fourth",
   "fourths"
  ],
  "5": [
   "fifth",
   "fifths"
  ],
  "6": [
   "sixth",
   "sixths"
  ],
  "7": [
   "seventh",
   "sevenths"
  ],
  "8": [
   "eighth",
   "eighths"
  ],
  "9": [
   "ninth",
   "ninths"
  ],
  "10": [
   "tenth",
   "tenths"
  ],
  "11": [
   "eleventh",
   "elevenths"
  ],
  "12": [
   "twelfth",
   "twelfths"
  ],
  "13": [
   "thirteenths"
  ],
  "14": [
   "fourteenths"
  ],
  "15": [
   "fifteenth",
   "fifteenths"
  ],
  "16": [
   "sixteenth",
   "sixteenths"
  ],
  "20": [
   "twentieth",
   "twentieths"
  ],
  "21": [
   "twenty-first",
   "twenty-firsts",
   "twenty first",
   "twenty firsts"
  ],
  "50": [
   "fiftieth",
   "fiftieths"
  ],
  "100": [
   "hundredth",
   "hundredths"
  ],
  "1000": [
   "thousandth",
   "thousandths"
  ],
  "1000000": [
   "millionth",
   "millionths"
  ]
 },
 "HALF": {
  "0.5": [
   "half a",
   "half an",
   "a half",
   "half"
  ],
  "0.25": [
   "quarter of a",
   "a quarter of a"
  ]
 },
 "AND-HALF": {
  "0.5": [
   "and a half",
   "and one half",
   "and half",
   "and one-half"
  ],
  "0.25": [
   "and a quarter",
   "and one quarter"
  ],
  "0.75": [
   "and three quarters",
   "and three-quarters"
  ],
  "0.3333333333333333": [
   "and a third",
   "and one third"
  ],
  "0.6666666666666666": [
   "and two thirds",
   "and two-thirds"
  ]
 },
 "ARTICLE-ONE": {
  "1": [
   "a",
   "an"
  ]
 },
 "NUMBER-AND": {
  "0": [
   "and"
  ]
 },
 "POINT": {
  "0": [
   "point"
  ]
 },
 "MINUS": {
  "0": [
   "minus",
   "negative"
  ]
 }
};
