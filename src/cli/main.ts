#!/usr/bin/env node
import { EXIT_CODES } from "./exit-codes.ts";
import { run } from "./run.ts";
import { systemTerminal } from "./terminal.ts";

// No handler for SIGINT here: a handler has to wait for a long reading to end, the system does not. A verb that writes a
// case brings its own (commands/with-case.ts).
// A reader that has seen enough (`careo audit … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.done.code);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), systemTerminal());
