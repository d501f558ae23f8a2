import { CareoError, newIdentifier } from "../../../base/index.ts";

/**
 * Passphrases on their way from a request to the work that it began. The input of work is kept on disk until it has ended; a
 * passphrase is not: it lies here, is taken out once, and is gone with the program.
 */
const held = new Map<string, string>();

export function holdPassphrase(passphrase: string): string {
  const ticket = newIdentifier("job");
  held.set(ticket, passphrase);
  return ticket;
}

/** Throws `ledger/wrong-passphrase` where the work is gone on with after its passphrase was used. */
export function takePassphrase(ticket: string): string {
  const passphrase = held.get(ticket);
  held.delete(ticket);
  if (passphrase !== undefined) return passphrase;
  throw new CareoError("ledger/wrong-passphrase", "The passphrase is kept nowhere, and is needed again.", {
    hint: "Publish once more from the screen. A publication that was cut short is made again from its checkpoint, to the same bytes.",
  });
}
