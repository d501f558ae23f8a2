import type { WithProblems } from "../../../base/index.ts";
import type { Publication } from "../../frozen-text.ts";
import { findStatedDate } from "../../stated-date.ts";
import type { Metadata } from "./metadata.ts";

/** Fields that state when a page was published, the most explicit first. `date` alone may be of anything, so it is last. */
const FIELDS: readonly { readonly witness: string; readonly name: RegExp }[] = [
  { witness: "json-ld", name: /^datePublished$/ },
  { witness: "opengraph", name: /^article:published_time$|^og:(article:)?published_time$/ },
  { witness: "microdata", name: /^datePublished$/ },
  {
    witness: "meta",
    name: /^(article:published_time|parsely-pub-date|sailthru\.date|publish-?date|publish_?date|pub_?date|publication_date|citation_publication_date|citation_date|dc(terms)?\.(date\.issued|issued|created)|originalpublicationdate|article\.published)$/,
  },
  { witness: "json-ld", name: /^dateCreated$/ },
  { witness: "meta", name: /^(date|dc(terms)?\.date|release_date)$/ },
];

/** The date of publication that the metadata states, and a problem where two witnesses state different ones. */
export function readPublication(
  metadata: readonly Metadata[],
  bylineDate: string | undefined,
): WithProblems<Publication | null> {
  const stated = FIELDS.flatMap(({ witness, name }) =>
    metadata
      .filter((each) => each.witness === witness && name.test(each.name))
      .map((each) => ({
        date: findStatedDate(each.value),
        said: `${each.witness} ${each.name}: ${each.value}`,
      }))
      .filter((each): each is { date: string; said: string } => each.date !== undefined),
  );
  const first = stated[0];
  if (first === undefined) {
    return { value: bylineDate === undefined ? null : { value: bylineDate, basis: "byline" }, problems: [] };
  }
  const value: Publication = { value: first.date, basis: "metadata" };
  const other = stated.find((each) => !agrees(each.date, first.date));
  if (other === undefined) return { value, problems: [] };
  const message = `The page states two dates of publication (${first.said}; ${other.said}); the first was taken.`;
  return { value, problems: [{ code: "sources/dates-disagree", message }] };
}

/** A month agrees with a day in it. */
function agrees(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
