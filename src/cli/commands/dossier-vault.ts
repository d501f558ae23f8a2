/** The actions of `careo dossier` that have to do with secrets: the vault, commitments, and opening one. */
import { CareoError } from "../../base/index.ts";
import { commitSources, hasVault, makeVault, openCommitment, restoreVault } from "../../casework/index.ts";
import { optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { askPassphrase } from "../passphrase.ts";
import { onlyArgument, reportEntered, type VerbAction } from "./actions.ts";
import { readTextFile } from "./read-text-file.ts";

export const vault: VerbAction = {
  mode: "write",
  act: async ({ open, invocation, terminal, json }): Promise<Outcome> => {
    const kit = optionText(invocation, "restore");
    if (kit === undefined && hasVault(open)) {
      throw new CareoError("casework/no-vault", "This case has a vault already.", {
        hint: "To open it on this machine, restore its key: careo dossier vault CASE --restore KIT",
      });
    }
    const passphrase = await askPassphrase(terminal, "Passphrase for the vault: ");
    if (kit !== undefined) {
      const path = await restoreVault(open, await readTextFile(kit), passphrase);
      terminal.out(
        json
          ? `${JSON.stringify({ schema: "careo.vault/1", path })}\n`
          : `Restored, and kept, encrypted, in ${path}.\n`,
      );
      return "done";
    }
    const made = await makeVault(open, passphrase);
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.vault/1", ...made })}\n`);
    else {
      terminal.out(`${made.recoveryKit}\nKept, encrypted, in ${made.path}.\n`);
      terminal.out(
        "Print the kit above now, or write it down. It is not shown again: a lost passphrase without it is a lost vault.\n",
      );
    }
    return "done";
  },
};

export const commit: VerbAction = {
  mode: "write",
  act: async (acting) => {
    const made = await commitSources(acting.open, { person: acting.person });
    if (made.length === 0 && !acting.json)
      acting.terminal.err("Every commitment that is planned is there.\n");
    return reportEntered(acting, made, "committed to");
  },
};

export const reveal: VerbAction = {
  mode: "read",
  act: async (acting): Promise<Outcome> => {
    const { open, terminal, json } = acting;
    const source = onlyArgument(acting, "the source");
    const passphrase = await askPassphrase(terminal, "Passphrase of the vault: ");
    const opened = await openCommitment(open, { source, passphrase });
    const { commitment, salt, originalSha256, version } = opened;
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.opening/1", ...opened })}\n`);
    else {
      terminal.out(
        `commitment: ${commitment}\nsalt:       ${salt}\noriginal:   ${originalSha256}\nof version: ${version}\n`,
      );
      terminal.err(
        "Whoever has these and the original can see that it was committed to. Give them to nobody else.\n",
      );
    }
    return "done";
  },
};
