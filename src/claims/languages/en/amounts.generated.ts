// Generated from resources/languages/en/amounts.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const amounts: WordLists = {
 "CURRENCY": {
  "USD": [
   "USD",
   "US dollar",
   "US dollars",
   "U. S. dollars",
   "U. S. dollar",
   "United States dollars",
   "American dollars",
   "greenbacks"
  ],
  "USD?": [
   "dollar",
   "dollars",
   "buck",
   "bucks"
  ],
  "EUR": [
   "EUR",
   "euro",
   "euros"
  ],
  "GBP": [
   "GBP",
   "pound sterling",
   "pounds sterling",
   "sterling",
   "British pounds",
   "British pound",
   "quid"
  ],
  "GBP?": [
   "pound",
   "pounds"
  ],
  "JPY": [
   "JPY",
   "yen",
   "Japanese yen"
  ],
  "CNY": [
   "CNY",
   "RMB",
   "yuan",
   "renminbi",
   "Chinese yuan",
   "kuai"
  ],
  "RUB": [
   "RUB",
   "RUR",
   "ruble",
   "rubles",
   "rouble",
   "roubles",
   "Russian rubles",
   "Russian roubles"
  ],
  "UAH": [
   "UAH",
   "hryvnia",
   "hryvnias",
   "hryvnya",
   "hryvnyas",
   "hryven"
  ],
  "CHF": [
   "CHF",
   "Swiss francs",
   "Swiss franc"
  ],
  "CAD": [
   "CAD",
   "Canadian dollars",
   "Canadian dollar"
  ],
  "AUD": [
   "AUD",
   "Australian dollars",
   "Australian dollar"
  ],
  "NZD": [
   "NZD",
   "New Zealand dollars",
   "New Zealand dollar"
  ],
  "HKD": [
   "HKD",
   "Hong Kong dollars",
   "Hong Kong dollar"
  ],
  "SGD": [
   "SGD",
   "Singapore dollars",
   "Singapore dollar"
  ],
  "TWD": [
   "TWD",
   "Taiwan dollars",
   "New Taiwan dollars",
   "Taiwan dollar"
  ],
  "JMD": [
   "Jamaican dollars"
  ],
  "NAD": [
   "Namibian dollars"
  ],
  "INR": [
   "INR",
   "Indian rupees",
   "Indian rupee"
  ],
  "INR?": [
   "rupee",
   "rupees",
   "Rs",
   "Rs."
  ],
  "PKR": [
   "PKR",
   "Pakistani rupees"
  ],
  "LKR": [
   "Sri Lankan rupees",
   "Sri Lankan rupee"
  ],
  "IDR": [
   "IDR",
   "rupiah",
   "rupiahs"
  ],
  "KRW": [
   "KRW",
   "South Korean won",
   "Korean won"
  ],
  "KRW?": [
   "won"
  ],
  "BRL": [
   "BRL",
   "real",
   "reais",
   "Brazilian real",
   "Brazilian reais"
  ],
  "MXN": [
   "MXN",
   "Mexican peso",
   "Mexican pesos"
  ],
  "ARS": [
   "ARS",
   "Argentine pesos",
   "Argentine peso"
  ],
  "CLP": [
   "CLP",
   "Chilean pesos",
   "Chilean peso"
  ],
  "COP": [
   "COP",
   "Colombian pesos"
  ],
  "PHP": [
   "PHP",
   "Philippine pesos",
   "Philippine peso"
  ],
  "CUP": [
   "CUP",
   "Cuban pesos"
  ],
  "TRY": [
   "TRY",
   "Turkish lira",
   "Turkish liras"
  ],
  "ILS": [
   "ILS",
   "NIS",
   "shekel",
   "shekels",
   "new shekels"
  ],
  "PLN": [
   "PLN",
   "zloty",
   "zlotys",
   "złoty",
   "złotys"
  ],
  "CZK": [
   "CZK",
   "Czech koruna",
   "Czech crowns"
  ],
  "HUF": [
   "HUF",
   "forint",
   "forints"
  ],
  "SEK": [
   "SEK",
   "Swedish krona",
   "Swedish kronor",
   "Swedish crowns"
  ],
  "NOK": [
   "NOK",
   "Norwegian kroner",
   "Norwegian krone",
   "Norwegian crowns"
  ],
  "DKK": [
   "DKK",
   "Danish kroner",
   "Danish krone",
   "Danish crowns"
  ],
  "ISK": [
   "Icelandic krona",
   "Icelandic kronur"
  ],
  "KZT": [
   "KZT",
   "tenge"
  ],
  "GEL": [
   "GEL",
   "lari"
  ],
  "AMD": [
   "AMD",
   "dram",
   "drams"
  ],
  "AZN": [
   "AZN",
   "manat",
   "manats"
  ],
  "BYN": [
   "BYN",
   "Belarusian rubles"
  ],
  "MDL": [
   "MDL",
   "Moldovan lei"
  ],
  "RON": [
   "RON",
   "Romanian lei"
  ],
  "BGN": [
   "BGN",
   "lev",
   "leva"
  ],
  "THB": [
   "THB",
   "baht",
   "bahts"
  ],
  "VND": [
   "VND",
   "dong"
  ],
  "MYR": [
   "MYR",
   "ringgit",
   "ringgits",
   "Malaysian ringgit"
  ],
  "SAR": [
   "SAR",
   "riyal",
   "riyals",
   "Saudi riyals"
  ],
  "AED": [
   "AED",
   "dirham",
   "dirhams"
  ],
  "QAR": [
   "QAR",
   "Qatari riyals"
  ],
  "KWD": [
   "KWD",
   "Kuwaiti dinars"
  ],
  "IRR": [
   "IRR",
   "rial",
   "rials",
   "tomans"
  ],
  "ZAR": [
   "ZAR",
   "rand",
   "rands"
  ],
  "NGN": [
   "NGN",
   "naira"
  ],
  "EGP": [
   "EGP",
   "Egyptian pounds"
  ],
  "LBP": [
   "LBP",
   "Lebanese pounds"
  ],
  "SYP": [
   "Syrian pounds"
  ],
  "KES": [
   "KES",
   "Kenyan shillings"
  ],
  "DEM": [
   "deutsche marks",
   "deutschmarks",
   "deutsche mark",
   "D-marks",
   "d - marks"
  ],
  "FRF": [
   "French francs"
  ],
  "BEF": [
   "Belgian francs"
  ],
  "ITL": [
   "lire"
  ],
  "ESP": [
   "pesetas",
   "peseta"
  ],
  "ATS": [
   "schillings"
  ],
  "BTC": [
   "BTC",
   "bitcoin",
   "bitcoins"
  ],
  "ETH": [
   "ETH"
  ],
  "peso": [
   "peso",
   "pesos"
  ],
  "franc": [
   "franc",
   "francs"
  ],
  "krone": [
   "krona",
   "kronor",
   "krone",
   "kroner",
   "crowns"
  ],
  "dinar": [
   "dinar",
   "dinars"
  ],
  "lira": [
   "lira",
   "liras"
  ],
  "shilling": [
   "shilling",
   "shillings"
  ],
  "leu": [
   "lei",
   "leu"
  ],
  "mark": [
   "marks"
  ],
  "FIM": [
   "Finnish markka",
   "markka",
   "markkas"
  ],
  "NLG": [
   "Dutch guilders",
   "guilders",
   "guilder"
  ],
  "LAK": [
   "kip",
   "kips",
   "Lao kip"
  ],
  "PTE": [
   "escudos",
   "escudo"
  ],
  "IEP": [
   "Irish pounds",
   "punts"
  ],
  "GRD": [
   "drachmas",
   "drachma"
  ],
  "MMK": [
   "kyat",
   "kyats"
  ],
  "KHR": [
   "riel",
   "riels"
  ],
  "BDT": [
   "taka"
  ],
  "NPR": [
   "Nepalese rupees"
  ],
  "ETB": [
   "birr"
  ],
  "GHS": [
   "cedi",
   "cedis"
  ],
  "MNT": [
   "tugrik",
   "tugriks"
  ],
  "UZS": [
   "som",
   "soms"
  ],
  "RSD": [
   "Serbian dinars"
  ],
  "IQD": [
   "Iraqi dinars"
  ],
  "JOD": [
   "Jordanian dinars"
  ],
  "TND": [
   "Tunisian dinars"
  ],
  "DZD": [
   "Algerian dinars"
  ],
  "PYG": [
   "guarani",
   "guaranies"
  ],
  "PEN": [
   "soles",
   "sol"
  ],
  "VES": [
   "bolivars",
   "bolivar"
  ],
  "GTQ": [
   "quetzals"
  ],
  "HNL": [
   "lempiras"
  ],
  "CRC": [
   "colones"
  ],
  "BOB": [
   "bolivianos"
  ],
  "DOP": [
   "Dominican pesos"
  ],
  "UYU": [
   "Uruguayan pesos"
  ],
  "MOP": [
   "pataca",
   "patacas"
  ],
  "HRK": [
   "kuna",
   "kunas"
  ],
  "EEK": [
   "kroons"
  ],
  "LVL": [
   "lats"
  ],
  "LTL": [
   "litas"
  ],
  "AFN": [
   "afghani",
   "afghanis"
  ],
  "MAD": [
   "Moroccan dirhams"
  ],
  "TZS": [
   "Tanzanian shillings"
  ],
  "UGX": [
   "Ugandan shillings"
  ],
  "ZWD": [
   "Zimbabwe dollars",
   "Zimbabwean dollars"
  ],
  "FJD": [
   "Fiji dollars",
   "Fijian dollars"
  ],
  "BSD": [
   "Bahamian dollars"
  ],
  "BBD": [
   "Barbados dollars",
   "Barbadian dollars"
  ],
  "TTD": [
   "Trinidad and Tobago dollars"
  ],
  "BZD": [
   "Belize dollars"
  ],
  "LRD": [
   "Liberian dollars"
  ],
  "XOF": [
   "CFA francs"
  ],
  "RWF": [
   "Rwandan francs"
  ],
  "SDG": [
   "Sudanese pounds"
  ]
 },
 "CURRENCY-SIGN": {
  "USD?": [
   "$"
  ],
  "USD": [
   "US$",
   "US $",
   "U. S. $",
   "USD$",
   "U $ S",
   "U$D"
  ],
  "EUR": [
   "€"
  ],
  "GBP": [
   "£"
  ],
  "JPY?": [
   "¥"
  ],
  "JPY": [
   "JP¥"
  ],
  "CNY": [
   "CN¥",
   "RMB¥"
  ],
  "RUB": [
   "₽"
  ],
  "UAH": [
   "₴"
  ],
  "INR?": [
   "₹"
  ],
  "KRW": [
   "₩"
  ],
  "ILS": [
   "₪"
  ],
  "TRY": [
   "₺"
  ],
  "KZT": [
   "₸"
  ],
  "GEL": [
   "₾"
  ],
  "VND": [
   "₫"
  ],
  "NGN": [
   "₦"
  ],
  "PHP": [
   "₱"
  ],
  "BTC": [
   "₿"
  ],
  "CAD": [
   "C$",
   "CA$",
   "CAD$",
   "CDN$",
   "Can$"
  ],
  "AUD": [
   "A$",
   "AU$",
   "AUD$"
  ],
  "NZD": [
   "NZ$",
   "NZD$"
  ],
  "HKD": [
   "HK$",
   "HKD$"
  ],
  "SGD": [
   "S$",
   "SG$"
  ],
  "TWD": [
   "NT$",
   "TWD$"
  ],
  "BRL": [
   "R$"
  ],
  "MXN": [
   "MX$",
   "Mex$",
   "MXN$"
  ],
  "NAD": [
   "N$"
  ],
  "JMD": [
   "J$"
  ],
  "LAK": [
   "₭"
  ],
  "LKR": [
   "ரூ"
  ]
 },
 "COUNTRY-CURRENCY": {
  "USD": [
   "US",
   "USD",
   "American"
  ],
  "CAD": [
   "Canadian"
  ],
  "AUD": [
   "Australian"
  ],
  "MXN": [
   "Mexican"
  ],
  "ARS": [
   "Argentine",
   "Argentinian"
  ],
  "CHF": [
   "Swiss"
  ]
 },
 "CURRENCY-MILLIONS": {
  "USD": [
   "MUSD"
  ],
  "EUR": [
   "MEUR"
  ],
  "GBP": [
   "MGBP"
  ],
  "CHF": [
   "MCHF"
  ],
  "CAD": [
   "MCAD"
  ],
  "AUD": [
   "MAUD"
  ],
  "NZD": [
   "MNZD"
  ],
  "JPY": [
   "MJPY"
  ],
  "CNY": [
   "MCNY"
  ],
  "RUB": [
   "MRUB"
  ],
  "UAH": [
   "MUAH"
  ],
  "SEK": [
   "MSEK"
  ],
  "NOK": [
   "MNOK"
  ],
  "DKK": [
   "MDKK"
  ],
  "PLN": [
   "MPLN"
  ],
  "INR": [
   "MINR"
  ],
  "BRL": [
   "MBRL"
  ],
  "MXN": [
   "MMXN"
  ],
  "ZAR": [
   "MZAR"
  ],
  "SGD": [
   "MSGD"
  ],
  "HKD": [
   "MHKD"
  ]
 },
 "CENT": {
  "cent": [
   "cent",
   "cents",
   "c",
   "¢"
  ],
  "GBP": [
   "penny",
   "pence",
   "p"
  ],
  "RUB": [
   "kopeck",
   "kopecks",
   "kopek",
   "kopeks"
  ]
 },
 "PERCENT": {
  "1": [
   "%",
   "percent",
   "per cent",
   "pct",
   "percents",
   "per-cent"
  ]
 },
 "POINTS": {
  "1": [
   "percentage points",
   "percentage point",
   "pp",
   "p. p."
  ],
  "0.01": [
   "basis points",
   "basis point",
   "bps"
  ]
 },
 "UNIT": {
  "second": [
   "second",
   "seconds",
   "sec",
   "secs",
   "s"
  ],
  "minute": [
   "minute",
   "minutes",
   "min",
   "mins"
  ],
  "hour": [
   "hour",
   "hours",
   "hr",
   "hrs",
   "h"
  ],
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
  "fortnight": [
   "fortnight",
   "fortnights"
  ],
  "month": [
   "month",
   "months"
  ],
  "quarter": [
   "quarters"
  ],
  "year": [
   "year",
   "years",
   "yr",
   "yrs"
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
  ]
 },
 "MEASURE": {
  "km": [
   "km",
   "kilometre",
   "kilometres",
   "kilometer",
   "kilometers",
   "kms"
  ],
  "m": [
   "metre",
   "metres",
   "meter",
   "meters",
   "m"
  ],
  "cm": [
   "cm",
   "centimetre",
   "centimetres",
   "centimeter",
   "centimeters"
  ],
  "mm": [
   "mm",
   "millimetre",
   "millimetres",
   "millimeter",
   "millimeters"
  ],
  "mi": [
   "mile",
   "miles"
  ],
  "ft": [
   "ft",
   "foot",
   "feet"
  ],
  "in": [
   "inch",
   "inches"
  ],
  "yd": [
   "yard",
   "yards"
  ],
  "nmi": [
   "nautical mile",
   "nautical miles"
  ],
  "kg": [
   "kg",
   "kgs",
   "kilogram",
   "kilograms",
   "kilogramme",
   "kilogrammes",
   "kilo",
   "kilos"
  ],
  "g": [
   "gram",
   "grams",
   "gramme",
   "grammes"
  ],
  "mg": [
   "mg",
   "milligram",
   "milligrams"
  ],
  "t": [
   "ton",
   "tons",
   "tonne",
   "tonnes",
   "metric tons",
   "metric tonnes"
  ],
  "lb": [
   "lb",
   "lbs",
   "pounds of"
  ],
  "oz": [
   "oz",
   "ounce",
   "ounces"
  ],
  "l": [
   "litre",
   "litres",
   "liter",
   "liters"
  ],
  "ml": [
   "ml",
   "millilitre",
   "millilitres",
   "milliliter",
   "milliliters"
  ],
  "gal": [
   "gallon",
   "gallons"
  ],
  "bbl": [
   "barrel",
   "barrels"
  ],
  "bbl/d": [
   "bpd",
   "barrels a day",
   "barrels per day"
  ],
  "km2": [
   "square kilometres",
   "square kilometers",
   "sq km",
   "sq. km",
   "km2",
   "km²"
  ],
  "m2": [
   "square metres",
   "square meters",
   "sq m",
   "sq. m",
   "m2",
   "m²"
  ],
  "sqft": [
   "square feet",
   "sq ft",
   "sq. ft."
  ],
  "mi2": [
   "square miles",
   "sq mi"
  ],
  "m3": [
   "cubic metres",
   "cubic meters",
   "m3",
   "m³"
  ],
  "ha": [
   "ha",
   "hectare",
   "hectares"
  ],
  "acre": [
   "acre",
   "acres"
  ],
  "kW": [
   "kW",
   "kilowatt",
   "kilowatts"
  ],
  "MW": [
   "MW",
   "megawatt",
   "megawatts"
  ],
  "GW": [
   "GW",
   "gigawatt",
   "gigawatts"
  ],
  "kWh": [
   "kWh",
   "kilowatt-hours",
   "kilowatt hours"
  ],
  "V": [
   "volts"
  ],
  "km/h": [
   "km / h",
   "kph",
   "kmh",
   "kilometres an hour",
   "kilometers an hour",
   "kilometres per hour",
   "kilometers per hour"
  ],
  "mph": [
   "mph",
   "miles an hour",
   "miles per hour"
  ],
  "m/s": [
   "m / s",
   "metres per second",
   "meters per second"
  ],
  "°C": [
   "°C",
   "° C",
   "degrees Celsius",
   "degrees centigrade",
   "℃"
  ],
  "°F": [
   "°F",
   "° F",
   "degrees Fahrenheit",
   "℉"
  ],
  "°": [
   "°",
   "degree",
   "degrees"
  ],
  "kt": [
   "knots",
   "kiloton",
   "kilotons"
  ],
  "GB": [
   "GB",
   "gigabyte",
   "gigabytes"
  ],
  "MB": [
   "MB",
   "megabyte",
   "megabytes"
  ],
  "TB": [
   "TB",
   "terabyte",
   "terabytes"
  ],
  "kB": [
   "KB",
   "kB",
   "kilobyte",
   "kilobytes"
  ],
  "Hz": [
   "Hz",
   "hertz"
  ],
  "MHz": [
   "MHz",
   "megahertz"
  ],
  "mmol/l": [
   "mmol / L"
  ]
 },
 "BOUND-BEFORE": {
  "about": [
   "about",
   "around",
   "approximately",
   "approx.",
   "approx",
   "roughly",
   "some",
   "circa",
   "c.",
   "ca.",
   "an estimated",
   "estimated",
   "in the region of",
   "in the order of",
   "close to",
   "~",
   "≈",
   "or so",
   "somewhere around",
   "something like",
   "as many as about"
  ],
  "almost": [
   "nearly",
   "almost",
   "just under",
   "just short of",
   "not quite",
   "approaching",
   "virtually"
  ],
  "atLeast": [
   "at least",
   "no less than",
   "no fewer than",
   "not less than",
   "not fewer than",
   "a minimum of",
   "minimum",
   ">=",
   "≥",
   "> =",
   "from at least",
   "at the very least",
   "no smaller than"
  ],
  "atMost": [
   "at most",
   "no more than",
   "not more than",
   "up to",
   "a maximum of",
   "maximum",
   "as many as",
   "as much as",
   "not over",
   "<=",
   "≤",
   "< =",
   "at the most",
   "no greater than"
  ],
  "moreThan": [
   "more than",
   "over",
   "above",
   "upwards of",
   "upward of",
   "in excess of",
   "exceeding",
   "greater than",
   "better than",
   "higher than",
   "larger than",
   "bigger than",
   "beyond",
   "well over",
   "well above",
   ">",
   "just over",
   "a little over",
   "slightly more than",
   "topped",
   "surpassing"
  ],
  "lessThan": [
   "less than",
   "fewer than",
   "under",
   "below",
   "short of",
   "lower than",
   "smaller than",
   "well under",
   "<"
  ],
  "exact": [
   "exactly",
   "precisely",
   "only",
   "just",
   "a total of",
   "a mere",
   "a full",
   "all",
   "another"
  ]
 },
 "BOUND-AFTER": {
  "atLeast": [
   "+",
   "or more",
   "and more",
   "plus",
   "or greater",
   "or higher",
   "or above",
   "and over",
   "or over",
   "and above",
   "at least",
   "and up",
   "or better",
   "or larger",
   "upwards"
  ],
  "atMost": [
   "or less",
   "or fewer",
   "at most",
   "or lower",
   "or under",
   "and under",
   "or below",
   "at the most",
   "maximum",
   "tops",
   "or smaller"
  ],
  "about": [
   "or so",
   "or thereabouts",
   "approximately",
   "give or take",
   "ish"
  ],
  "moreThan": [
   "odd",
   "-odd"
  ]
 },
 "VAGUE": {
  "200-999": [
   "hundreds of",
   "hundreds",
   "several hundred",
   "several hundreds of",
   "many hundreds of"
  ],
  "2000-999999": [
   "thousands of",
   "thousands",
   "many thousands of"
  ],
  "2000-9999": [
   "several thousand",
   "a few thousand",
   "several thousands of"
  ],
  "20000-99999": [
   "tens of thousands of",
   "tens of thousands"
  ],
  "200000-999999": [
   "hundreds of thousands of",
   "hundreds of thousands"
  ],
  "2000000-999999999": [
   "millions of",
   "millions",
   "many millions of"
  ],
  "2000000-9999999": [
   "several million",
   "a few million"
  ],
  "20000000-99999999": [
   "tens of millions of",
   "tens of millions"
  ],
  "200000000-999999999": [
   "hundreds of millions of",
   "hundreds of millions"
  ],
  "2000000000-999999999999": [
   "billions of",
   "billions"
  ],
  "2000000000-9999999999": [
   "several billion",
   "a few billion"
  ],
  "20000000000-99999999999": [
   "tens of billions of",
   "tens of billions"
  ],
  "200000000000-999999999999": [
   "hundreds of billions of",
   "hundreds of billions"
  ],
  "24-99": [
   "dozens of",
   "dozens",
   "several dozen"
  ],
  "40-99": [
   "scores of"
  ],
  "20-99": [
   "tens of"
  ],
  "300-999": [
   "a few hundred"
  ],
  "3-": [
   "several",
   "a few",
   "few"
  ],
  "2-": [
   "various",
   "a number of",
   "a couple of dozen"
  ],
  "2-9": [
   "a handful of"
  ],
  "2-3": [
   "a couple of",
   "a couple"
  ],
  "10-99": [
   "two-digit",
   "double digits"
  ]
 },
 "SHARE": {
  "0": [
   "none of"
  ],
  "1": [
   "all of"
  ],
  "0.5-1": [
   "most of",
   "most",
   "the majority of",
   "a majority of",
   "the bulk of",
   "more than half of",
   "over half of",
   "more than half",
   "the vast majority of",
   "the overwhelming majority of"
  ],
  "0-0.5": [
   "a minority of",
   "less than half of",
   "less than half"
  ],
  "0.5": [
   "half of",
   "half the",
   "half"
  ],
  "0.25": [
   "a quarter of",
   "one quarter of"
  ],
  "0.75": [
   "three quarters of",
   "three-quarters of"
  ],
  "0.3333333333333333": [
   "a third of",
   "one third of",
   "one-third of"
  ],
  "0.2": [
   "a fifth of",
   "one fifth of",
   "one-fifth of"
  ],
  "0.1": [
   "a tenth of",
   "one tenth of",
   "one-tenth of"
  ]
 },
 "OF": {
  "0": [
   "of",
   "of the"
  ]
 },
 "TO": {
  "0": [
   "-",
   "–",
   "—",
   "to",
   "and",
   "through",
   "or"
  ]
 },
 "FROM": {
  "0": [
   "from",
   "between",
   "anywhere from",
   "anywhere between",
   "somewhere between"
  ]
 },
 "OUT-OF": {
  "0": [
   "in",
   "out of",
   "in every",
   "out of every",
   "of every",
   "per"
  ]
 },
 "OLD": {
  "0": [
   "old",
   "of age",
   "years of age"
  ]
 },
 "AGED": {
  "0": [
   "aged",
   "aged just",
   "aged only",
   "age",
   "at the age of",
   "the age of",
   "ages",
   "turned",
   "of age"
  ]
 },
 "WITH": {
  "0": [
   "and",
   "with"
  ]
 },
 "LABEL": {
  "0": [
   "No.",
   "no.",
   "No",
   "nos.",
   "number",
   "#",
   "room",
   "flight",
   "route",
   "highway",
   "chapter",
   "section",
   "article",
   "page",
   "pp.",
   "paragraph",
   "apartment",
   "apt.",
   "suite",
   "channel",
   "resolution",
   "case",
   "docket",
   "building",
   "gate",
   "line",
   "exhibit",
   "annex",
   "volume",
   "vol.",
   "figure",
   "fig.",
   "table",
   "version",
   "floor",
   "model",
   "type",
   "class",
   "grade",
   "level",
   "phase",
   "stage",
   "step",
   "unit",
   "psalm",
   "verse",
   "block",
   "lot",
   "box",
   "code",
   "district",
   "precinct",
   "zip",
   "tel",
   "tel.",
   "phone",
   "fax",
   "ext",
   "ext.",
   "question",
   "item",
   "point",
   "rule",
   "day",
   "week",
   "category",
   "season",
   "episode",
   "formula",
   "group",
   "appendix",
   "id",
   "isbn",
   "doi",
   "bus",
   "platform",
   "track",
   "game",
   "round",
   "title",
   "protocol",
   "schedule"
  ]
 },
 "CLOCK": {
  "0": [
   "a. m.",
   "p. m.",
   "am",
   "pm",
   "o’clock",
   "o'clock",
   "a. m",
   "p. m",
   "hrs",
   "gmt",
   "utc",
   "est",
   "cet"
  ]
 },
 "STOP": {
  "0": [
   "the",
   "a",
   "an",
   "of",
   "in",
   "on",
   "at",
   "to",
   "for",
   "from",
   "by",
   "with",
   "and",
   "or",
   "but",
   "as",
   "is",
   "was",
   "are",
   "were",
   "be",
   "been",
   "has",
   "have",
   "had",
   "will",
   "would",
   "can",
   "could",
   "may",
   "might",
   "shall",
   "should",
   "must",
   "that",
   "which",
   "who",
   "whom",
   "whose",
   "this",
   "these",
   "those",
   "it",
   "its",
   "he",
   "she",
   "they",
   "we",
   "i",
   "you",
   "his",
   "her",
   "their",
   "our",
   "my",
   "your",
   "than",
   "then",
   "when",
   "while",
   "where",
   "if",
   "because",
   "since",
   "until",
   "after",
   "before",
   "per",
   "not",
   "no",
   "so",
   "up",
   "down",
   "out",
   "off",
   "over",
   "under",
   "about",
   "into",
   "onto",
   "against",
   "between",
   "among",
   "during",
   "without",
   "within",
   "through",
   "across",
   "each",
   "every",
   "all",
   "both",
   "such",
   "there",
   "here",
   "also",
   "only",
   "just",
   "even",
   "still",
   "yet",
   "more",
   "less",
   "other",
   "others",
   "said",
   "says",
   "ago",
   "later",
   "earlier",
   "times",
   "years",
   "yards",
   "s",
   "plus",
   "minus",
   "versus",
   "vs",
   "does",
   "did",
   "do",
   "having",
   "being",
   "went",
   "came",
   "costs",
   "units",
   "apiece",
   "later's"
  ]
 },
 "ADJECTIVE": {
  "0": [
   "more",
   "new",
   "other",
   "further",
   "additional",
   "different",
   "separate",
   "such"
  ]
 },
 "COUNTED": {
  "0": [
   "people",
   "men",
   "women",
   "children",
   "police",
   "personnel",
   "staff",
   "aircraft",
   "troops",
   "sheep",
   "fish",
   "cattle",
   "persons",
   "spacecraft",
   "species",
   "series",
   "dead",
   "wounded",
   "missing",
   "injured",
   "killed",
   "crew",
   "mice",
   "teeth",
   "feet",
   "geese",
   "media",
   "data",
   "criteria",
   "phenomena",
   "alumni",
   "oxen",
   "percent",
   "infantry",
   "cavalry",
   "artillery",
   "offspring",
   "headquarters",
   "crossroads",
   "victims"
  ]
 }
};
