/** What browsers and system viewers run, not only show (evidence.md, section 7). */
const ACTIVE = /\.(html?|xhtml?|xht|shtml|svgz?|mht|mhtml|xml|xsl|xslt|swf|js|mjs|hta|url|webloc|lnk)$/i;

/** Whether a browser would run a file of this name. */
export function isActiveFormat(path: string): boolean {
  return ACTIVE.test(path);
}
