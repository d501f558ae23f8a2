// Generated from resources/vocabularies/completeness.yaml by npm run generate. Edit that file, not this one.
import type { CompletenessItem } from "./item.ts";

export const completenessItems: readonly CompletenessItem[] = [
 {
  "id": "url",
  "forms": [
   "web"
  ],
  "level": "minimum",
  "present": "The address it was captured from is recorded.",
  "missing": "Nobody has recorded the address it was captured from.",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "html",
  "forms": [
   "web"
  ],
  "level": "minimum",
  "present": "The HTML source of the page is kept.",
  "missing": "The HTML source of the page is not kept.",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "full-page-image",
  "forms": [
   "web"
  ],
  "level": "minimum",
  "present": "A picture of the full page with date and time is kept.",
  "missing": "There is no picture of the full page with date and time.",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "embedded-media",
  "forms": [
   "web"
  ],
  "level": "expected",
  "present": "Pictures or recordings shown on the page are kept with it.",
  "missing": "Pictures and recordings shown on the page are not kept with it.",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "page-metadata",
  "forms": [
   "web"
  ],
  "level": "expected",
  "present": "What the page says of itself (dates, author, publisher) is kept.",
  "missing": "The page says nothing of itself that was kept (dates, author, publisher).",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "context",
  "forms": [
   "web"
  ],
  "level": "expected",
  "present": "What stood around it (comments, profile, thread, how it was found) is recorded.",
  "missing": "Nobody has recorded what stood around it (comments, profile, thread, how it was found).",
  "from": "Berkeley Protocol, 155"
 },
 {
  "id": "capture-seal",
  "forms": [
   "web"
  ],
  "level": "expected",
  "present": "The capture carries a signature that fits.",
  "missing": "The capture carries no signature that fits, so only your own record says when it was made.",
  "from": "own compilation"
 },
 {
  "id": "obtained-at",
  "forms": [
   "web",
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "minimum",
  "present": "When it was obtained is recorded.",
  "missing": "Nobody has recorded when it was obtained.",
  "from": "Berkeley Protocol, chain of custody"
 },
 {
  "id": "obtained-by",
  "forms": [
   "web",
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "minimum",
  "present": "Who obtained it is recorded.",
  "missing": "Nobody has recorded who obtained it.",
  "from": "Berkeley Protocol, chain of custody"
 },
 {
  "id": "obtained-from",
  "forms": [
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "minimum",
  "present": "From whom it was obtained, and on what condition, is recorded.",
  "missing": "Nobody has recorded from whom it was obtained, and on what condition.",
  "from": "own compilation"
 },
 {
  "id": "original",
  "forms": [
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "expected",
  "present": "Whether it is the original file or a copy is recorded.",
  "missing": "Nobody has recorded whether it is the original file or a copy.",
  "from": "own compilation"
 },
 {
  "id": "custody",
  "forms": [
   "web",
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "expected",
  "present": "Every hand it went through until now is recorded.",
  "missing": "Nobody has recorded through whose hands it went before it came here.",
  "from": "Berkeley Protocol, chain of custody"
 },
 {
  "id": "author",
  "forms": [
   "web",
   "document",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "expected",
  "present": "Its author is stated.",
  "missing": "It states no author.",
  "from": "own compilation"
 },
 {
  "id": "date",
  "forms": [
   "web",
   "document",
   "transcript",
   "picture",
   "recording",
   "mail",
   "other"
  ],
  "level": "expected",
  "present": "The date it was made or published is stated.",
  "missing": "It states no date on which it was made or published.",
  "from": "own compilation"
 },
 {
  "id": "text-layer",
  "forms": [
   "document"
  ],
  "level": "expected",
  "present": "Its words can be searched and quoted.",
  "missing": "Not all of its pages have words that can be searched and quoted.",
  "from": "own compilation"
 },
 {
  "id": "single-version",
  "forms": [
   "document"
  ],
  "level": "expected",
  "present": "The file holds one version of itself.",
  "missing": "The file holds earlier versions of itself, or changes that are not accepted; they should be looked at.",
  "from": "own compilation"
 },
 {
  "id": "recording-kept",
  "forms": [
   "transcript"
  ],
  "level": "minimum",
  "present": "The recording it transcribes is at hand.",
  "missing": "The recording it transcribes is not at hand, so nobody can check it.",
  "from": "own compilation"
 },
 {
  "id": "checked-by-person",
  "forms": [
   "transcript"
  ],
  "level": "expected",
  "present": "A person has checked it against the recording.",
  "missing": "Nobody has recorded that a person checked it against the recording.",
  "from": "own compilation"
 },
 {
  "id": "speakers",
  "forms": [
   "transcript"
  ],
  "level": "expected",
  "present": "It names who is speaking.",
  "missing": "It does not name who is speaking.",
  "from": "own compilation"
 },
 {
  "id": "camera-metadata",
  "forms": [
   "picture",
   "recording"
  ],
  "level": "expected",
  "present": "What the camera recorded (time, device) is in the file.",
  "missing": "What a camera records (time, device) is not in the file; most services remove it.",
  "from": "own compilation"
 },
 {
  "id": "place",
  "forms": [
   "picture",
   "recording"
  ],
  "level": "expected",
  "present": "Where it was taken is recorded.",
  "missing": "Nobody has recorded where it was taken.",
  "from": "own compilation"
 },
 {
  "id": "mail-headers",
  "forms": [
   "mail"
  ],
  "level": "expected",
  "present": "The full headers of the mail are in the file.",
  "missing": "The full headers of the mail are not in the file, so its way cannot be followed.",
  "from": "own compilation"
 }
];
