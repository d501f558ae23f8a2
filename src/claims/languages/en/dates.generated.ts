// Generated from resources/languages/en/dates.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const dates: WordLists = {
 "MONTH": {
  "1": [
   "January"
  ],
  "2": [
   "February"
  ],
  "4": [
   "April"
  ],
  "6": [
   "June"
  ],
  "7": [
   "July"
  ],
  "8": [
   "August"
  ],
  "9": [
   "September"
  ],
  "10": [
   "October"
  ],
  "11": [
   "November"
  ],
  "12": [
   "December"
  ]
 },
 "MONTH-WEAK": {
  "3": [
   "March"
  ],
  "5": [
   "May"
  ]
 },
 "MONTH-SHORT": {
  "1": [
   "Jan",
   "Jan."
  ],
  "2": [
   "Feb",
   "Feb.",
   "Febr",
   "Febr."
  ],
  "3": [
   "Mar",
   "Mar."
  ],
  "4": [
   "Apr",
   "Apr."
  ],
  "6": [
   "Jun",
   "Jun."
  ],
  "7": [
   "Jul",
   "Jul."
  ],
  "8": [
   "Aug",
   "Aug."
  ],
  "9": [
   "Sep",
   "Sep.",
   "Sept",
   "Sept."
  ],
  "10": [
   "Oct",
   "Oct."
  ],
  "11": [
   "Nov",
   "Nov."
  ],
  "12": [
   "Dec",
   "Dec."
  ]
 },
 "WEEKDAY": {
  "1": [
   "Monday",
   "Mondays"
  ],
  "2": [
   "Tuesday",
   "Tuesdays"
  ],
  "3": [
   "Wednesday",
   "Wednesdays"
  ],
  "4": [
   "Thursday",
   "Thursdays"
  ],
  "5": [
   "Friday",
   "Fridays"
  ],
  "6": [
   "Saturday",
   "Saturdays"
  ],
  "7": [
   "Sunday",
   "Sundays"
  ]
 },
 "WEEKDAY-SHORT": {
  "1": [
   "Mon",
   "Mon."
  ],
  "2": [
   "Tue",
   "Tue.",
   "Tues",
   "Tues."
  ],
  "3": [
   "Wed",
   "Wed.",
   "Weds"
  ],
  "4": [
   "Thu",
   "Thu.",
   "Thur",
   "Thur.",
   "Thurs",
   "Thurs."
  ],
  "5": [
   "Fri",
   "Fri."
  ],
  "6": [
   "Sat",
   "Sat."
  ],
  "7": [
   "Sun",
   "Sun."
  ]
 },
 "SEASON": {
  "21": [
   "spring",
   "springtime"
  ],
  "22": [
   "summer",
   "summertime"
  ],
  "23": [
   "autumn",
   "fall"
  ],
  "24": [
   "winter",
   "wintertime"
  ]
 },
 "UNIT": {
  "day": [
   "day",
   "days"
  ],
  "week": [
   "week",
   "weeks",
   "wk",
   "wks"
  ],
  "month": [
   "month",
   "months"
  ],
  "quarter": [
   "quarter",
   "quarters"
  ],
  "year": [
   "year",
   "years",
   "yr",
   "yrs",
   "fiscal year",
   "school year",
   "calendar year"
  ],
  "decade": [
   "decade",
   "decades"
  ],
  "century": [
   "century",
   "centuries"
  ],
  "millennium": [
   "millennium",
   "millennia"
  ],
  "weekend": [
   "weekend",
   "weekends"
  ],
  "hour": [
   "hour",
   "hours",
   "hr",
   "hrs"
  ],
  "minute": [
   "minute",
   "minutes",
   "min",
   "mins"
  ],
  "second": [
   "second",
   "seconds",
   "sec",
   "secs"
  ],
  "fortnight": [
   "fortnight",
   "fortnights"
  ]
 },
 "YEAR-BEFORE": {
  "0": [
   "year",
   "the year",
   "the year of"
  ]
 },
 "CENTURY-WORD": {
  "0": [
   "century",
   "centuries",
   "cent.",
   "c."
  ]
 },
 "DECADE-ENDING": {
  "0": [
   "s",
   "'s",
   "’s"
  ]
 },
 "DECADE-WORD": {
  "20": [
   "twenties"
  ],
  "30": [
   "thirties"
  ],
  "40": [
   "forties"
  ],
  "50": [
   "fifties"
  ],
  "60": [
   "sixties"
  ],
  "70": [
   "seventies"
  ],
  "80": [
   "eighties"
  ],
  "90": [
   "nineties"
  ]
 },
 "BC": {
  "0": [
   "BC",
   "B. C.",
   "BCE",
   "B. C. E."
  ]
 },
 "AD": {
  "0": [
   "AD",
   "A. D.",
   "CE",
   "C. E."
  ]
 },
 "PART": {
  "start": [
   "early",
   "early in",
   "the beginning of",
   "beginning of",
   "the start of",
   "start of",
   "the first half of",
   "first half of",
   "beginning",
   "the beginnings of",
   "the opening of",
   "very early"
  ],
  "mid": [
   "mid",
   "mid-",
   "middle of",
   "the middle of",
   "mid –",
   "halfway through",
   "in the middle of"
  ],
  "end": [
   "late",
   "late in",
   "the end of",
   "end of",
   "the close of",
   "very late",
   "later in",
   "ending",
   "the latter half of",
   "the second half of",
   "second half of",
   "the last half of"
  ]
 },
 "HALF-YEAR": {
  "1": [
   "the first half of",
   "first half of"
  ],
  "2": [
   "the latter half of",
   "the second half of",
   "second half of",
   "the last half of"
  ]
 },
 "SHIFT": {
  "0": [
   "this",
   "the current",
   "current",
   "this same",
   "the present"
  ],
  "1": [
   "next",
   "this coming",
   "the coming",
   "coming",
   "upcoming",
   "this next"
  ],
  "-1": [
   "last",
   "past",
   "the past",
   "this past"
  ],
  "-2": [
   "the last but one"
  ]
 },
 "SHIFT-AFTER": {
  "1": [
   "next"
  ],
  "-1": [
   "last",
   "past"
  ]
 },
 "TEXT-SHIFT": {
  "0": [
   "that",
   "that same",
   "the same",
   "same"
  ],
  "1": [
   "the following",
   "the next",
   "following",
   "the ensuing",
   "the subsequent",
   "the succeeding"
  ],
  "-1": [
   "the previous",
   "the preceding",
   "the prior",
   "previous",
   "preceding"
  ]
 },
 "WHOLE": {
  "1": [
   "another",
   "all",
   "full",
   "whole",
   "the whole",
   "the full",
   "the entire",
   "an entire",
   "a whole",
   "a full",
   "all-",
   "full-",
   "entire"
  ]
 },
 "SOME": {
  "X": [
   "a few",
   "few",
   "several",
   "some",
   "many",
   "a couple of",
   "a number of",
   "couple of",
   "a couple",
   "just a few",
   "only a few"
  ]
 },
 "AGO": {
  "-1": [
   "ago",
   "back",
   "before now"
  ]
 },
 "HENCE": {
  "1": [
   "from now",
   "hence",
   "from today"
  ]
 },
 "AHEAD": {
  "1": [
   "in",
   "within"
  ]
 },
 "LATER": {
  "1": [
   "later",
   "after",
   "thereafter",
   "afterwards",
   "afterward",
   "after that",
   "after this"
  ]
 },
 "EARLIER": {
  "-1": [
   "earlier",
   "before",
   "previously",
   "prior",
   "beforehand",
   "before that"
  ]
 },
 "DAY-SHIFT": {
  "0": [
   "today",
   "tonight"
  ],
  "1": [
   "tomorrow"
  ],
  "2": [
   "the day after tomorrow",
   "day after tomorrow"
  ],
  "-1": [
   "yesterday"
  ],
  "-2": [
   "the day before yesterday",
   "day before yesterday"
  ]
 },
 "TEXT-DAY-SHIFT": {
  "1": [
   "the day after",
   "the day following",
   "a day after that"
  ],
  "-1": [
   "the day before",
   "the day earlier",
   "the eve"
  ]
 },
 "VAGUE": {
  "PRESENT_REF": [
   "now",
   "currently",
   "nowadays",
   "presently",
   "at present",
   "at the moment",
   "at this time",
   "at this moment",
   "right now",
   "these days",
   "today's",
   "as of now",
   "present day",
   "the present day",
   "the present",
   "to date",
   "this day"
  ],
  "PAST_REF": [
   "recently",
   "lately",
   "in the past",
   "the past",
   "in recent years",
   "in recent months",
   "in recent weeks",
   "in recent days",
   "recent years",
   "recent months",
   "recent weeks",
   "recent days",
   "recent decades",
   "long ago",
   "formerly",
   "once upon a time",
   "at that time",
   "at the time",
   "in those days",
   "the old days",
   "the good old days",
   "not long ago",
   "years ago",
   "days ago",
   "weeks ago",
   "months ago",
   "decades ago",
   "centuries ago",
   "some time ago",
   "in ancient times",
   "in the old days",
   "back then",
   "those days",
   "the recent past",
   "the distant past"
  ],
  "FUTURE_REF": [
   "in the future",
   "the future",
   "the near future",
   "in the near future",
   "in the coming years",
   "in the coming months",
   "in the coming weeks",
   "in the coming days",
   "in the years to come",
   "the coming years",
   "the coming months",
   "the coming weeks",
   "the coming days",
   "in due course",
   "the foreseeable future",
   "in the short term"
  ]
 },
 "RECURRING": {
  "R/P1D": [
   "daily",
   "every day",
   "each day",
   "nightly",
   "day by day",
   "every morning",
   "each morning",
   "every night",
   "every evening"
  ],
  "R/P1W": [
   "weekly",
   "every week",
   "each week",
   "week by week"
  ],
  "R/P2W": [
   "fortnightly",
   "biweekly",
   "bi-weekly"
  ],
  "R/P1M": [
   "monthly",
   "every month",
   "each month"
  ],
  "R/P2M": [
   "bimonthly"
  ],
  "R/P3M": [
   "quarterly",
   "every quarter",
   "each quarter"
  ],
  "R/P6M": [
   "semiannually",
   "twice a year",
   "twice yearly"
  ],
  "R/P1Y": [
   "annually",
   "yearly",
   "every year",
   "each year",
   "per annum",
   "once a year",
   "a year ago each year"
  ],
  "R/P2Y": [
   "biennially",
   "every other year"
  ],
  "R/P1H": []
 },
 "EVERY": {
  "1": [
   "every",
   "each"
  ]
 },
 "DAYPART": {
  "0": [
   "morning",
   "afternoon",
   "evening",
   "night",
   "midday",
   "noon",
   "midnight",
   "morning's",
   "evening's"
  ]
 },
 "HOLIDAY": {
  "christmas": [
   "Christmas",
   "Christmas Day",
   "Xmas",
   "X-mas"
  ],
  "christmas-eve": [
   "Christmas Eve",
   "Xmas Eve"
  ],
  "boxing-day": [
   "Boxing Day"
  ],
  "new-year": [
   "New Year's Day",
   "New Years Day",
   "New Year's",
   "New Year Day"
  ],
  "new-years-eve": [
   "New Year's Eve",
   "New Years Eve"
  ],
  "valentine": [
   "Valentine's Day",
   "Valentines Day",
   "Valentine Day"
  ],
  "st-patrick": [
   "St. Patrick's Day",
   "St Patrick's Day",
   "Saint Patrick's Day"
  ],
  "womens-day": [
   "International Women's Day",
   "Women's Day"
  ],
  "may-day": [
   "May Day",
   "Labour Day",
   "International Workers' Day"
  ],
  "halloween": [
   "Halloween",
   "Hallowe'en"
  ],
  "all-saints": [
   "All Saints' Day",
   "All Saints Day",
   "All Saint's Day"
  ],
  "thanksgiving": [
   "Thanksgiving",
   "Thanksgiving Day"
  ],
  "black-friday": [
   "Black Friday"
  ],
  "labor-day": [
   "Labor Day"
  ],
  "memorial-day": [
   "Memorial Day"
  ],
  "independence-day-us": [
   "Fourth of July",
   "July Fourth"
  ],
  "veterans-day": [
   "Veterans Day",
   "Veterans' Day",
   "Armistice Day"
  ],
  "juneteenth": [
   "Juneteenth"
  ],
  "columbus-day": [
   "Columbus Day"
  ],
  "mlk-day": [
   "Martin Luther King Day",
   "MLK Day"
  ],
  "presidents-day": [
   "Presidents' Day",
   "Presidents Day"
  ],
  "mothers-day": [
   "Mother's Day"
  ],
  "fathers-day": [
   "Father's Day"
  ],
  "good-friday": [
   "Good Friday"
  ],
  "easter": [
   "Easter",
   "Easter Sunday"
  ],
  "easter-monday": [
   "Easter Monday"
  ],
  "ash-wednesday": [
   "Ash Wednesday"
  ],
  "palm-sunday": [
   "Palm Sunday"
  ],
  "pentecost": [
   "Pentecost",
   "Whitsun"
  ],
  "ascension": [
   "Ascension Day"
  ],
  "epiphany": [
   "Epiphany"
  ],
  "earth-day": [
   "Earth Day"
  ],
  "groundhog": [
   "Groundhog Day"
  ],
  "bastille": [
   "Bastille Day"
  ],
  "guy-fawkes": [
   "Guy Fawkes Night",
   "Guy Fawkes Day",
   "Bonfire Night"
  ],
  "human-rights-day": [
   "Human Rights Day"
  ]
 },
 "THE": {
  "0": [
   "the",
   "that"
  ]
 },
 "OF": {
  "0": [
   "of",
   "in",
   "of the",
   "of the year",
   "in the year",
   "of the month of",
   ", of",
   "the",
   "in the"
  ]
 },
 "AND": {
  "0": [
   "and",
   "or",
   "&",
   "and on",
   "or on",
   "and in"
  ]
 },
 "TO": {
  "0": [
   "-",
   "–",
   "—",
   "and",
   "to",
   "until",
   "till",
   "through",
   "thru",
   "up to",
   "and until",
   "up until"
  ]
 },
 "FROM": {
  "0": [
   "from",
   "between"
  ]
 },
 "BETWEEN": {
  "0": [
   "between",
   "both"
  ]
 },
 "BEFORE-DATE": {
  "0": [
   "in",
   "on",
   "at",
   "by",
   "since",
   "from",
   "until",
   "till",
   "before",
   "after",
   "during",
   "through",
   "throughout",
   "around",
   "about",
   "circa",
   "between",
   "within",
   "to",
   "for",
   "over",
   "as of",
   "beginning",
   "starting",
   "following",
   "near",
   "prior to",
   "upon"
  ]
 },
 "BEFORE-YEAR": {
  "0": [
   "in",
   "by",
   "since",
   "from",
   "until",
   "till",
   "before",
   "after",
   "during",
   "through",
   "throughout",
   "around",
   "circa",
   "to",
   "of",
   "early",
   "late",
   "mid",
   "and",
   "between",
   "the",
   "summer",
   "winter",
   "spring",
   "fall",
   "autumn",
   "for",
   "than",
   "on"
  ]
 },
 "APPROX": {
  "0": [
   "about",
   "around",
   "circa",
   "ca.",
   "c.",
   "approximately",
   "roughly",
   "some time in",
   "sometime in",
   "approx."
  ]
 },
 "FOR": {
  "0": [
   "for",
   "during",
   "over",
   "lasting",
   "within"
  ]
 },
 "PAST-SPAN": {
  "0": [
   "the last",
   "the past",
   "past",
   "the next",
   "the first",
   "the final",
   "the previous",
   "the coming",
   "the following",
   "these",
   "those",
   "another",
   "the",
   "first"
  ]
 },
 "OLD": {
  "0": [
   "old",
   "-old",
   "of age",
   "years of age"
  ]
 },
 "AGED": {
  "0": [
   "aged",
   "age",
   "at the age of",
   "the age of",
   "turned",
   "turns",
   "turning",
   "ages",
   "children ages"
  ]
 },
 "LABEL": {
  "0": [
   "No.",
   "no.",
   "number",
   "nos.",
   "room",
   "flight",
   "route",
   "highway",
   "chapter",
   "section",
   "article",
   "page",
   "p.",
   "pp.",
   "paragraph",
   "apartment",
   "apt.",
   "suite",
   "unit",
   "channel",
   "resolution",
   "order",
   "case",
   "docket",
   "building",
   "gate",
   "line",
   "exhibit",
   "annex",
   "volume",
   "vol.",
   "issue",
   "figure",
   "fig.",
   "table",
   "version",
   "street",
   "model",
   "boeing",
   "airbus",
   "psalm",
   "verse",
   "floor",
   "platform",
   "district",
   "precinct",
   "battalion",
   "regiment",
   "square"
  ]
 },
 "FUTURE-CUE": {
  "0": [
   "will",
   "shall",
   "'ll",
   "’ll",
   "due",
   "upcoming",
   "scheduled",
   "expected",
   "planned",
   "going to",
   "forthcoming"
  ]
 },
 "COUNTED": {
  "0": [
   "people",
   "persons",
   "men",
   "women",
   "children",
   "soldiers",
   "troops",
   "workers",
   "employees",
   "members",
   "residents",
   "students",
   "pupils",
   "patients",
   "prisoners",
   "refugees",
   "civilians",
   "families",
   "houses",
   "homes",
   "votes",
   "cases",
   "deaths",
   "miles",
   "kilometres",
   "kilometers",
   "km",
   "metres",
   "meters",
   "m",
   "feet",
   "ft",
   "tons",
   "tonnes",
   "kg",
   "dollars",
   "euros",
   "pounds",
   "rubles",
   "roubles",
   "hryvnias",
   "yuan",
   "yen",
   "pages",
   "copies",
   "units",
   "items",
   "times",
   "cars",
   "vehicles",
   "aircraft",
   "planes",
   "ships",
   "tanks",
   "guns",
   "barrels",
   "acres",
   "hectares",
   "voters",
   "seats",
   "hours",
   "days",
   "minutes",
   "seconds",
   "points",
   "shares",
   "words",
   "characters",
   "letters",
   "%",
   "percent",
   "per cent",
   "complaints",
   "documents",
   "signatures",
   "bags",
   "boxes",
   "passengers",
   "inmates",
   "officers",
   "delegates",
   "participants",
   "protesters",
   "individuals",
   "victims",
   "metric",
   "square",
   "cubic",
   "calories",
   "watts",
   "volts",
   "tickets",
   "bottles",
   "rounds",
   "shells",
   "rockets",
   "missiles"
  ]
 }
};
