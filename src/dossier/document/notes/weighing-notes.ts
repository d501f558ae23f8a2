import { percentWords } from "../../../messages/index.ts";
import { likelihoodWord } from "../../outline/index.ts";
import type { PublishedFinding } from "../../published/index.ts";
import type { Context } from "../context.ts";
import { namedCites } from "../figures/index.ts";
import type { Fact } from "../parts.ts";
import { absence, code, doubt, link, listed, quiet, strong, term, text, words } from "../pieces.ts";
import {
  entriesFact,
  facts,
  list,
  type Note,
  named,
  originPieces,
  paragraph,
  sentencesFact,
} from "./note.ts";
import { restLines } from "./rest-lines.ts";

export function hypothesisNote(id: string, context: Context): Note | undefined {
  const { say, published } = context;
  const found = context.hypothesis(id);
  const weighing = published.weighings.find(({ hypotheses }) => hypotheses.some((each) => each.id === id));
  if (found === undefined || weighing === undefined) return undefined;
  return {
    title: named(say("dossier.note.hypothesis"), link(weighing.id, words(found.handle))),
    parts: [
      paragraph(words(found.text)),
      facts({ label: say("dossier.head.question"), pieces: [link(weighing.id, words(weighing.question))] }),
    ],
  };
}

export function weighingNote(id: string, context: Context): Note | undefined {
  const { say, published } = context;
  const found = published.weighings.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: named(say("dossier.note.weighing"), link(id, words(found.handle))),
    parts: [
      paragraph(words(found.question)),
      list(restLines(found.items, context)),
      facts(entriesFact(found.entries, context)),
    ],
  };
}

export function evidenceNote(id: string, context: Context): Note | undefined {
  const { say } = context;
  const item = context.evidence(id);
  if (item === undefined) return undefined;
  return {
    title: [...named(say("dossier.note.evidence"), strong(words(item.handle))), ...doubt(item.doubt, say)],
    parts: [
      paragraph(words(item.summary)),
      list(restLines(item.restsOn, context)),
      facts(
        { label: say("dossier.head.kind"), pieces: [text(say(`dossier.evidenceKind.${item.kind}`))] },
        { label: say("dossier.head.origins"), pieces: originPieces(item.origins, context) },
        entriesFact(item.entries, context),
      ),
    ],
  };
}

export function findingNote(id: string, context: Context): Note | undefined {
  const { say } = context;
  const finding = context.finding(id);
  if (finding === undefined) return undefined;
  const { supports, contradicts, undercuts } = finding;
  return {
    title: named(say("dossier.note.finding"), strong(words(finding.handle))),
    parts: [
      paragraph(words(finding.verdict)),
      list(restLines([...supports, ...contradicts, ...undercuts], context)),
      facts(
        ...judgementFacts(finding, context),
        cited(say("dossier.head.supports"), supports, context),
        cited(say("dossier.head.contradicts"), contradicts, context),
        cited(say("dossier.head.undercuts"), undercuts, context),
        sentencesFact(say("dossier.head.unknowns"), finding.unknowns),
        cited(say("dossier.head.linchpins"), finding.linchpins, context),
        adverseFacts(finding, context),
        { label: say("dossier.head.inputs"), pieces: [code(finding.inputsDigest)] },
        entriesFact(finding.entries, context),
      ),
    ],
  };
}

/** How likely and how well grounded stand in two lines: they are different things. */
function judgementFacts(finding: PublishedFinding, context: Context): (Fact | readonly Fact[])[] {
  const { say } = context;
  const { about, hypothesis, standard, likelihood, confidence } = finding;
  const percent = (share: string) => percentWords(share, say.language);
  return [
    {
      label: say("dossier.head.about"),
      pieces: namedCites(hypothesis === undefined ? [about] : [about, hypothesis], context),
    },
    {
      label: say("dossier.head.standard"),
      pieces: [standard === undefined ? absence("missing", say) : term("standard", standard, say)],
    },
    likelihood === undefined
      ? []
      : [
          {
            label: say("dossier.head.likelihood"),
            pieces: [
              text(likelihoodWord(likelihood.band, say)),
              quiet(text(` · ${percent(likelihood.low)} – ${percent(likelihood.high)}`)),
            ],
          },
        ],
    {
      label: say("dossier.head.confidence"),
      pieces: [
        text(say(`dossier.confidence.${confidence.level}`)),
        quiet(text(" · "), words(confidence.why)),
      ],
    },
  ];
}

function cited(label: string, ids: readonly string[], context: Context): Fact[] {
  return ids.length === 0 ? [] : [{ label, pieces: namedCites(ids, context) }];
}

function adverseFacts({ adverseTo, notAsked }: PublishedFinding, { say, actorName }: Context): Fact[] {
  return [
    ...(adverseTo.length === 0
      ? []
      : [
          {
            label: say("dossier.head.adverseTo"),
            pieces: listed(adverseTo.map((id) => [words(actorName(id))])),
          },
        ]),
    ...(notAsked === undefined ? [] : [{ label: say("dossier.head.notAsked"), pieces: [words(notAsked)] }]),
  ];
}
