import type { List } from "../shapes.ts";

export interface SettingsApi {
  /** What words and numbers Careo judges by, with where they are from. */
  "GET /vocabularies": { readonly answer: List<VocabularyRow> };
  "GET /licences": { readonly answer: List<LicenceRow> };
  /** Public parts of the keys that have signed for a case. */
  "GET /cases/:case/keys": { readonly answer: List<NamedKeyRow> };
}

export interface VocabularyRow {
  /** As it lies in the folder `resources`. */
  readonly name: string;
  /** The comment at its head: what it is for, and its sources. */
  readonly about: string;
  /** The whole file. */
  readonly text: string;
}

export interface LicenceRow {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
}

export interface NamedKeyRow {
  readonly use: string;
  readonly verifier: string;
}
