import { fileURLToPath } from "node:url";
import {
  type Desk,
  makeDesk,
  openAndRemember,
  type StartedServer,
  startServer,
  userFolder,
} from "../../workbench/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { findOpener, openBrowser } from "./open-browser.ts";

/** Shows the workbench in the browser until it is ended: by Ctrl-C, by its own command, or by whoever started it. */
export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [folder] = invocation.arguments;
  const desk = makeDesk({
    folder: userFolder(),
    examples: fileURLToPath(new URL("../../../examples", import.meta.url)),
    readOnly: invocation.options["read-only"] === true,
  });
  const by = optionText(invocation, "by");
  if (by !== undefined) desk.preferences.set({ ...desk.preferences.get(), person: by });
  const path = folder === undefined ? "/" : placeOf(desk, folder);
  const ended = endings();
  const { server, show } = await start(desk, invocation, terminal, ended.quit);
  show(server.invite(path));
  const release = newAddressOnEnter(terminal, () => show(server.invite(path)));
  await ended.promise;
  release();
  await server.stop();
  return "done";
}

interface Started {
  readonly server: StartedServer;
  readonly show: (address: string) => void;
}

async function start(
  desk: Desk,
  invocation: Invocation,
  terminal: Terminal,
  quit: () => void,
): Promise<Started> {
  const show = (address: string) => showAddress(address, invocation, terminal);
  const log =
    invocation.options["verbose"] === true ? (line: string) => terminal.err(`${line}\n`) : undefined;
  const onLock = (address: string) => {
    terminal.err("Locked: nothing was done for a while. This address opens it again.\n");
    terminal.out(`${address}\n`);
  };
  try {
    return { server: await startServer({ desk, log, onLock, onQuit: quit }), show };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Where in the workbench a case is opened: where somebody was last. */
function placeOf(desk: Desk, folder: string): string {
  const { id, root } = openAndRemember(desk, folder);
  const place = desk.recent.all().find((each) => each.root === root)?.place;
  return `/cases/${id}${place ? `/${place}` : ""}`;
}

function showAddress(address: string, invocation: Invocation, terminal: Terminal): void {
  if (invocation.options["json"] === true) {
    terminal.out(`${JSON.stringify({ schema: "careo.open/1", address })}\n`);
    return;
  }
  const opener = invocation.options["no-browser"] === true ? undefined : findOpener();
  if (opener !== undefined) openBrowser(address, opener);
  terminal.err(
    opener === undefined
      ? "Open this address in a browser on this computer. It is good once.\n"
      : "Opened in the browser. Should nothing appear, this address is good once:\n",
  );
  terminal.out(`${address}\n`);
  terminal.err(
    terminal.interactive ? "Enter gives a new address. Ctrl-C ends Careo.\n" : "Ctrl-C ends Careo.\n",
  );
}

/** An address is good once, and after a lock another one is needed. */
function newAddressOnEnter(terminal: Terminal, give: () => void): () => void {
  const { stdin } = process;
  if (!terminal.interactive || stdin.isTTY !== true) return () => {};
  const onData = () => give();
  stdin.on("data", onData);
  return () => {
    stdin.off("data", onData);
    stdin.pause();
  };
}

interface Endings {
  readonly promise: Promise<void>;
  readonly quit: () => void;
}

/** A second Ctrl-C does not wait: whatever was acknowledged is on the disk. */
function endings(): Endings {
  let quit = () => {};
  const promise = new Promise<void>((resolve) => {
    quit = resolve;
  });
  const onSignal = () => {
    quit();
    process.once("SIGINT", () => process.exit(130));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, onSignal);
  return { promise, quit: () => quit() };
}
