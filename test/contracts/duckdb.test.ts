import { openDuckDbEngine } from "../../src/records/index.ts";
import { matchEngineContract } from "./match-engine.ts";

// Blocks of seven rows, so that the reference, which has one block, is another path through the same code.
matchEngineContract("DuckDB", (input) => openDuckDbEngine({ ...input, threads: 1, blockRows: 7 }), 8);
