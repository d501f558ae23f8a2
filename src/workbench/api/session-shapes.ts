/** What a page learns when it is let in. The routes are the server's own, for they give out the cookie. */
export interface SessionAnswer {
  /** Goes into the header x-careo-token of every change. */
  readonly token: string;
  readonly version: string;
  /** Cases are shown and never changed. */
  readonly readOnly: boolean;
}
