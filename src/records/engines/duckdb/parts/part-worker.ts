/** The thread in which a part of a list is matched. It reads the index of the table from disk, block by block. */
import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { probeBlocks } from "../../../matching/run/match-part.ts";
import { runPart } from "../../../matching/run/part-runner.ts";
import { loadNameDictionary } from "../../../name-dictionary.ts";
import type { ColumnHints } from "../../../names/index.ts";
import { readIndex } from "../index-files/row-index.ts";
import type { FromPart, PartTask, ToPart } from "./part-messages.ts";

const port = parentPort as MessagePort;
const tell = (message: FromPart): void => port.postMessage(message);
const { folder, dictionary, input: given, chosen, options } = workerData as PartTask;
const withDictionary = (hints: ColumnHints, has: boolean): ColumnHints =>
  has ? { ...hints, dictionary: loadNameDictionary() } : hints;
const input = {
  ...given,
  list: { ...given.list, hints: withDictionary(given.list.hints, dictionary.list) },
  tableHints: withDictionary(given.tableHints, dictionary.table),
};

const rows = await readIndex(folder);
if (rows === undefined) throw new Error(`There is no index in ${folder}.`);
const { index, blocks, readBlock } = rows;

function* eachBlock() {
  for (let block = 0; block < blocks; block++) yield readBlock(block);
}

const counts = await runPart({ ...input, chosen, index }, options, {
  probe: (question) =>
    probeBlocks(question, eachBlock(), (more) => tell({ kind: "progress", step: "probing", more })),
  async exchange(words) {
    tell({ kind: "words", words });
    const [answer] = (await once(port, "message")) as [ToPart];
    return answer.words;
  },
  // As they come: the other side takes them in while this one goes on.
  onOutcomes: (outcomes) => tell({ kind: "outcomes", outcomes }),
  pause: async () => {},
});
tell({ kind: "counts", counts });
