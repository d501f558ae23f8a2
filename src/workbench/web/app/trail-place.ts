type GoTo = (id: string | undefined) => void;

let goTo: GoTo = () => {};

/** The router says how a trail is gone to; it is in the address, so that Back closes it. */
export function trailGoesTo(take: GoTo): void {
  goTo = take;
}

/** Opens the trail of anything: a side panel from what is shown to the preserved words. */
export function openTrail(id: string): void {
  goTo(id);
}

export function closeTrail(): void {
  goTo(undefined);
}
