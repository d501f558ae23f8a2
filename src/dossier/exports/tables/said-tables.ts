import type { PublishedCase, PublishedCitation, PublishedClaim } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { type LookUp, shownId } from "../look-up.ts";
import { SOURCES } from "./source-table.ts";
import { ORIGINS, PROPOSITIONS } from "./story-tables.ts";
import { type ExportedTable, exportedTable, idList, type TableForm } from "./table.ts";

/** What the sources are and say: sources, claims, citations, propositions, origins. */
export function saidTables(published: PublishedCase, held: LookUp): readonly ExportedTable[] {
  const claims = byId(published.claims);
  const citations = claims.flatMap(({ id, citations: all }) =>
    all.map((citation, at) => ({ claim: id, number: at + 1, citation })),
  );
  return [
    exportedTable(SOURCES, byId(published.sources)),
    exportedTable(claimsForm(held), claims),
    exportedTable(citationsForm(held), citations),
    exportedTable(PROPOSITIONS, byId(published.propositions)),
    exportedTable(ORIGINS, byId(published.origins)),
  ];
}

function claimsForm(held: LookUp): TableForm<PublishedClaim> {
  return {
    name: "claims",
    title: "What the sources say",
    withholds: true,
    columns: [
      { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
      {
        name: "source",
        type: "string",
        description: "The source that says it.",
        of: "sources",
        value: ({ source }) => shownId(held.source, source),
      },
      {
        name: "proposition",
        type: "string",
        description: "What it affirms or denies.",
        of: "propositions",
        value: ({ proposition }) => shownId(held.proposition, proposition),
      },
      { name: "says", type: "string", description: "In plain words.", value: ({ says }) => says },
      { name: "kind", type: "string", description: "Fact, opinion, forecast …", value: ({ kind }) => kind },
      {
        name: "polarity",
        type: "string",
        description: "Whether it affirms or denies.",
        among: ["affirms", "denies", "unclear"],
        value: ({ polarity }) => polarity,
      },
      {
        name: "certainty",
        type: "string",
        description: "FactBank, CT+ to Uu.",
        value: (row) => row.certainty,
      },
      { name: "force", type: "string", description: "How it is said.", value: ({ force }) => force },
      {
        name: "speakers",
        type: "string",
        description: "Who says it, outermost first.",
        value: ({ attribution }) => [...attribution].reverse().map(speaker).join(": "),
      },
      {
        name: "credibility",
        type: "string",
        description: "Grades of Admiralty, 1 to 6, by those who gave any. 6 is no value.",
        value: ({ credibility }) => idList(credibility.map(({ grade }) => grade)),
      },
      {
        name: "origins",
        type: "string",
        description: "Ids of origins; claims of one origin are one report.",
        value: ({ origins }) => idList(origins),
      },
      { name: "claim_date", type: "string", description: "EDTF.", value: ({ claimDate }) => claimDate },
      { name: "doubt", type: "string", description: "Sound, weakened …", value: ({ doubt }) => doubt },
    ],
  };
}

function speaker({ who, name }: PublishedClaim["attribution"][number]): string {
  return name ?? who;
}

interface NumberedCitation {
  readonly claim: string;
  readonly number: number;
  readonly citation: PublishedCitation;
}

function citationsForm(held: LookUp): TableForm<NumberedCitation> {
  return {
    name: "citations",
    title: "The exact words that claims rest on",
    primaryKey: ["claim", "number"],
    withholds: true,
    columns: [
      { name: "claim", type: "string", description: "The claim.", of: "claims", value: ({ claim }) => claim },
      {
        name: "number",
        type: "integer",
        description: "Of the citation within the claim, from 1.",
        value: ({ number }) => String(number),
      },
      {
        name: "source",
        type: "string",
        description: "The source cited.",
        of: "sources",
        value: ({ citation }) => shownId(held.source, citation.source),
      },
      {
        name: "start",
        type: "integer",
        description: "First code point in the text, from 0.",
        value: ({ citation }) => String(citation.position.start),
      },
      {
        name: "end",
        type: "integer",
        description: "First code point after it.",
        value: ({ citation }) => String(citation.position.end),
      },
      {
        name: "exact",
        type: "string",
        description: "The words. An apostrophe before = + - @ is ours.",
        value: ({ citation }) => citation.quote.exact,
      },
      {
        name: "prefix",
        type: "string",
        description: "Words before.",
        value: ({ citation }) => citation.quote.prefix,
      },
      {
        name: "suffix",
        type: "string",
        description: "Words after.",
        value: ({ citation }) => citation.quote.suffix,
      },
      { name: "lang", type: "string", description: "BCP 47.", value: ({ citation }) => citation.lang },
      {
        name: "fragment",
        type: "string",
        description: "page=, char=, t= …",
        value: ({ citation }) => citation.fragment,
      },
      { name: "place", type: "string", description: "For people.", value: ({ citation }) => citation.place },
      {
        name: "text_sha256",
        type: "string",
        description: "Of the text that start and end count in.",
        value: ({ citation }) => citation.textSha256,
      },
    ],
  };
}
