/** What VERIFY.txt says around its commands, in one language. */
export interface VerifyWords {
  readonly heading: string;
  readonly of: (title: string, version: number, approved: string) => string;
  readonly before: string;
  readonly changed: string;
  readonly silence: string;
  readonly added: (files: number) => string;
  readonly sealed: (fingerprint: string) => string;
  readonly good: string;
  readonly compare: string;
  readonly publishedAt: string;
  readonly nowhere: string;
  readonly unsealed: string;
  readonly rest: string;
  readonly page: string;
  readonly unprovedHeading: string;
  readonly unproved: readonly string[];
}
