/**
 * Names of folders whose content a program copies to machines of others. A case in one is copied entry by entry, may come back
 * older than it was, and is read by whoever runs that service. Told by names alone: what is not in the list may be synced too.
 */
const SYNCED: readonly RegExp[] = [
  /^dropbox/i,
  /^onedrive/i,
  /^google ?drive/i,
  /^my drive$/i,
  /^icloud/i,
  /^mobile documents$/i,
  /^com~apple~clouddocs$/i,
  /^box( sync)?$/i,
  /^nextcloud$/i,
  /^owncloud$/i,
  /^pcloud ?drive$/i,
  /^yandex\.?disk$/i,
  /^mega(sync)?$/i,
  /^sync(thing)?$/i,
];

export function isSyncedFolder(path: string): boolean {
  return path.split(/[\\/]/).some((part) => SYNCED.some((name) => name.test(part)));
}
