// A writer to be killed: appends, undoes, erases and signs for ever, and says on stdout what has been acknowledged.
import { existsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createLedger, generateKey, makeCheckpoint, openLedger } from "../../dist/ledger/index.js";

const [root, round] = process.argv.slice(2);
const kinds = { "note.made": ({ text }) => (typeof text === "string" ? [] : ["no text"]) };
const open = existsSync(join(root, "careo.json")) ? openLedger : createLedger;
const ledger = open(root, { kinds });
if (!ledger.canWrite) throw ledger.readOnlyBecause;
const key = generateKey("desk.example", "notes");

function acknowledge(entries) {
  for (const { seq, payload } of entries)
    writeSync(1, `${JSON.stringify({ seq, text: String(payload.text) })}\n`);
}

for (let turn = 0; ; turn++) {
  const note = (part) => ({ kind: "note.made", by: "agt_ada", text: `${round}/${turn}/${part} — ñ 🙂` });
  acknowledge([ledger.append(note(0))]);
  const batch = ledger.appendAll([note(1), note(2), note(3)]);
  acknowledge(batch);
  if (turn % 3 === 0) acknowledge([ledger.undo(batch[0].seq, "agt_ada", "wrong")]);
  if (turn % 4 === 1) ledger.erase([batch[1].seq], "agt_ada", "consent withdrawn");
  if (turn % 7 === 2) makeCheckpoint(ledger, [key], "agt_ada");
}
