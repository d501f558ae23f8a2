import { CareoError } from "../../../base/index.ts";
import {
  approvePublication,
  checkEdtfDate,
  classSources,
  commitSources,
  decideRisk,
  enterReply,
  judgeNamesake,
  listKeys,
  makeKey,
  makeVault,
  planPublication,
  putQuestion,
  reaffirmFinding,
  redactWords,
  setConsent,
} from "../../../casework/index.ts";
import { list, listOf, recorded, started, startJob, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import type { DossierApi } from "./contract.ts";
import { publishJob, verifyDossierJob } from "./jobs.ts";
import { holdPassphrase } from "./passphrases.ts";
import { previewPage } from "./preview-page.ts";
import {
  blockerRows,
  gateOf,
  personRows,
  previewOf,
  publicationAnswerOf,
  sourceClassRows,
} from "./publication.ts";
import * as schemas from "./schemas.ts";

export const dossier: Topic<DossierApi> = {
  "GET /cases/:case/publication": {
    summary: "What is planned to be published, how much of the case it lets out, and what is out already.",
    answer: schemas.publicationAnswer,
    run: ({ session }) => publicationAnswerOf(session),
  },
  "GET /cases/:case/publication/blockers": {
    summary: "Everything that stands in the way of the publication, each with what mends it.",
    answer: listOf(schemas.blockerRow),
    run: async ({ session }) => list(await blockerRows(session)),
  },
  "GET /cases/:case/publication/people": {
    summary: "Who may stand in the publication, and how: whoever is not decided of first.",
    answer: listOf(schemas.personRow),
    run: ({ session }) => list(personRows(session)),
  },
  "GET /cases/:case/publication/sources": {
    summary: "How much of each source goes out, and what is cut from it.",
    answer: listOf(schemas.sourceClassRow),
    run: ({ session }) => list(sourceClassRows(session)),
  },
  "GET /cases/:case/publication/preview": {
    summary: "A page of the dossier as it would go out, to be shown in a frame that runs nothing.",
    query: schemas.previewQuery,
    run: async ({ session, query }) => previewPage(await previewOf(session), query.page),
  },
  "GET /cases/:case/publication/shown": {
    summary: "Which thing of the case stands in the preview under each public id.",
    answer: listOf(schemas.shownRow),
    run: async ({ session }) =>
      list([...((await previewOf(session))?.caseIds ?? [])].map(([shown, id]) => ({ shown, id }))),
  },
  "POST /cases/:case/publication/plan": {
    summary: "Plans what is to be published, or changes the plan.",
    body: schemas.newPlan,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => planPublication(open, { ...body, person }))),
  },
  "POST /cases/:case/publication/risks": {
    summary: "Decides how somebody may be shown.",
    body: schemas.newRisk,
    answer: recorded,
    run: async ({ session, body: { by, ...said }, person }) =>
      recordedAnswer(await session.write((open) => decideRisk(open, { ...said, person: by ?? person }))),
  },
  "POST /cases/:case/publication/consents": {
    summary: "Keeps what a person allowed, or that they took it back.",
    body: schemas.newConsent,
    answer: listOf(recorded),
    run: async ({ session, body, person }) =>
      list((await session.write((open) => setConsent(open, { ...body, person }))).map(recordedAnswer)),
  },
  "POST /cases/:case/publication/classes": {
    summary: "Decides how much of sources goes out.",
    body: schemas.newClasses,
    answer: listOf(recorded),
    run: async ({ session, body: { sources, class: decided, metadataSeen }, person }) => {
      const classes = Object.fromEntries(sources.map((source) => [source, decided]));
      return list(
        (await session.write((open) => classSources(open, classes, { person, metadataSeen }))).map(
          recordedAnswer,
        ),
      );
    },
  },
  "POST /cases/:case/publication/redactions": {
    summary: "Decides which words of a source, or which field, readers are not shown.",
    body: schemas.newRedaction,
    answer: listOf(recorded),
    run: async ({ session, body: { reason, ...said }, person }) =>
      list(
        (await session.write((open) => redactWords(open, { ...said, reasonCode: reason, person }))).map(
          recordedAnswer,
        ),
      ),
  },
  "POST /cases/:case/publication/namesakes": {
    summary: "Says that words which look like a protected name are somebody else's, or no name.",
    body: schemas.newNamesake,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => judgeNamesake(open, { ...body, person }))),
  },
  "POST /cases/:case/publication/questions": {
    summary: "Enters a question that was put to whoever a finding is against.",
    body: schemas.newQuestion,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(
        await session.write((open) =>
          putQuestion(open, { ...body, deadline: checkEdtfDate(body.deadline), person }),
        ),
      ),
  },
  "POST /cases/:case/publication/replies": {
    summary: "Enters what came back of a question, or that nothing did.",
    body: schemas.newReply,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => enterReply(open, { ...body, person }))),
  },
  "POST /cases/:case/publication/reaffirm": {
    summary: "Says that a finding stands, though something that it was drawn from has changed.",
    body: schemas.reaffirmation,
    answer: recorded,
    run: async ({ session, body: { finding, reason }, person }) =>
      recordedAnswer(await session.write((open) => reaffirmFinding(open, finding, { reason, person }))),
  },
  "POST /cases/:case/publication/vault": {
    summary: "Makes the vault of the case, once, and gives out its recovery kit.",
    body: schemas.newVault,
    answer: schemas.madeKit,
    run: async ({ session, body }) => {
      const { recipient, path, recoveryKit } = await session.write((open) =>
        makeVault(open, body.passphrase),
      );
      return { path, kit: recoveryKit, shown: recipient };
    },
  },
  "POST /cases/:case/publication/commit": {
    summary: "Makes every commitment that is planned.",
    body: schemas.empty,
    answer: listOf(recorded),
    run: async ({ session, person }) =>
      list((await session.write((open) => commitSources(open, { person }))).map(recordedAnswer)),
  },
  "POST /cases/:case/publication/approve": {
    summary: "Records that a second person allows exactly what would go out now.",
    body: schemas.newApproval,
    answer: schemas.approvalAnswer,
    run: async ({ session, body: { by }, person }) => {
      const { material } = await gateOf(session);
      const approved = await session.write((open) =>
        approvePublication(open, { person: by ?? person, material }),
      );
      return { ...recordedAnswer(approved), digest: approved.digest };
    },
  },
  "POST /cases/:case/publication/publish": {
    summary: "Publishes what was approved into a folder. It cannot be taken back, so the title is typed.",
    body: schemas.publishing,
    answer: started,
    run: async ({ session, desk, body, person }) => {
      const { cleared } = await gateOf(session);
      const { target, keyName, passphrase, title, keyPublishedAt = [] } = body;
      if (cleared === undefined || title.trim() !== cleared.plan.title.trim()) {
        throw new CareoError("workbench/bad-request", "What was typed is not the title of this dossier.", {
          hint: "Type the title as it stands in the plan: what is published cannot be called back.",
        });
      }
      const ticket = holdPassphrase(passphrase);
      return startJob(publishJob, { target, keyName, ticket, keyPublishedAt }, { desk, session, person });
    },
  },
  "POST /dossiers/verify": {
    summary: "Checks a dossier in any folder, as its readers would.",
    whenShown: true,
    body: schemas.verifyWish,
    answer: started,
    run: ({ desk, body: { folder, keys = [], pins = [], earlier = [] } }) => {
      const person = desk.preferences.get().person ?? "";
      return startJob(verifyDossierJob, { folder, keys, pins, earlier }, { desk, person });
    },
  },
  "GET /keys": {
    summary: "Keys of this machine, by name; what is secret of them is looked at by nobody.",
    answer: listOf(schemas.keyRow),
    run: () => list(listKeys()),
  },
  "POST /keys": {
    summary: "Makes a key, encrypted with a passphrase, and gives out its recovery kit.",
    whenShown: true,
    body: schemas.newKeyWish,
    answer: schemas.madeKit,
    run: async ({ body: { name, use, passphrase } }) => {
      const { key, path, recoveryKit } = await makeKey(name, use, passphrase);
      return { path, kit: recoveryKit, shown: key.verifier };
    },
  },
};
