/** Licences of texts and data that SPDX has a page for. Any other is words: an address is not made up. */
const OF_SPDX =
  /^((CC-BY(-NC)?(-SA|-ND)?|CC0|ODbL|ODC-By|PDDL|OGL-UK|OGL-Canada|GFDL)-\d[\w.-]*|CC-PDDC|MIT|Apache-2\.0)$/;

/** The address of a licence, where the text is an identifier of SPDX. */
export function licenceAddress(licence: string): string | undefined {
  return OF_SPDX.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined;
}
