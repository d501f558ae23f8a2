import type { BlockType } from "../../frozen-text.ts";
import type { DomElement } from "./dom.ts";

/**
 * What a part of a page is for, by its tags, roles and the words in its class names. English words, because that is what
 * class names are written in everywhere. Own compilation from the markup of large content systems (WordPress, Drupal,
 * Blogger, Arc, Ghost) and the schema of the HTML standard. A zone is a mask: all of it is read.
 */
export interface Zone {
  readonly type: BlockType;
  readonly main: boolean;
}

const BODY_ASIDE: Zone = { type: "body", main: false };
const zoneOf = (type: BlockType, main: boolean): Zone => ({ type, main });

const BIO =
  /-(bio|biography|about-(the-)?authors?|author-(info|box|card|desc|description|details|profile|note|meta-bio)|contributors?-(note|info|bio)|writer-(bio|info))-/;
const BYLINE = /-(byline|by-line|author-names?|article-authors?|post-authors?|entry-author|authors?-list)-/;
const DATELINE =
  /-(dateline|pub(lished|lication)?-?date|date-published|posted-on|entry-date|post-date|article-date|timestamp)-/;
const CAPTION = /-(caption|wp-caption-text|image-credit|photo-credit|figcaption)-/;
const RELATED =
  /-(related|recommended|recommendations?|read-(more|next|also)|more-(from|stories|on|news)|most-(read|popular|viewed)|trending|popular-posts|see-also|you-may-(also-)?like|sidebar|outbrain|taboola|teasers?|latest-news|widget-area)-/;
const BOILERPLATE =
  /-(nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookie-banner|consent|gdpr|share|sharing|social|sharedaddy|comments?|disqus|newsletter|subscribe|subscription|sign-?up|log-?in|paywall|advert|advertisement|ads?|promo|banner|copyright|legal|site-footer|page-footer|masthead|skip-link|pagination|pager|search-form|toolbar|topbar)-/;

const ROLES: Readonly<Record<string, Zone>> = {
  navigation: zoneOf("boilerplate", false),
  banner: zoneOf("boilerplate", false),
  contentinfo: zoneOf("boilerplate", false),
  search: zoneOf("boilerplate", false),
  menu: zoneOf("boilerplate", false),
  menubar: zoneOf("boilerplate", false),
  complementary: BODY_ASIDE,
};

/** Elements that hold the page together; the words in their class names speak of the page, not of its parts. */
const FRAMES: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/** The zone that begins with this element, or undefined where it goes on with the one around it. */
export function findZone(element: DomElement, isInArticle: boolean): Zone | undefined {
  if (FRAMES.has(element.localName)) return undefined;
  const names = classNames(element);
  if (BIO.test(names)) return zoneOf("bio", false);
  const tagged = zoneOfTag(element, isInArticle) ?? ROLES[element.getAttribute("role") ?? ""];
  if (tagged !== undefined) return tagged;
  if (
    element.getAttribute("rel") === "author" ||
    element.getAttribute("itemprop") === "author" ||
    BYLINE.test(names)
  )
    return zoneOf("byline", true);
  if (DATELINE.test(names)) return zoneOf("dateline", true);
  if (CAPTION.test(names)) return zoneOf("caption", true);
  return zoneOfNames(element, names);
}

function zoneOfNames(element: DomElement, names: string): Zone | undefined {
  const found = RELATED.test(names) ? "related" : BOILERPLATE.test(names) ? "boilerplate" : undefined;
  // A wrapper named after one of its parts ("has-sidebar") holds the article too.
  if (found === undefined || element.querySelector("h1, article, main") !== null) return undefined;
  return zoneOf(found, false);
}

function zoneOfTag(element: DomElement, isInArticle: boolean): Zone | undefined {
  switch (element.localName) {
    case "nav":
    case "form":
    case "button":
    case "select":
    case "menu":
      return zoneOf("boilerplate", false);
    case "footer":
      return isInArticle ? BODY_ASIDE : zoneOf("boilerplate", false);
    case "header":
      return isInArticle || element.querySelector("h1") !== null ? undefined : zoneOf("boilerplate", false);
    case "aside":
      return isMostlyLinks(element) ? zoneOf("related", false) : BODY_ASIDE;
    case "figcaption":
    case "caption":
      return zoneOf("caption", true);
    default:
      return undefined;
  }
}

/** More than this share of an aside in links makes it a list of other pages. */
const LINK_SHARE = 0.6;

function isMostlyLinks(element: DomElement): boolean {
  const whole = (element.textContent ?? "").replace(/\s+/g, "").length;
  let linked = 0;
  for (const link of element.querySelectorAll("a"))
    linked += (link.textContent ?? "").replace(/\s+/g, "").length;
  return whole > 0 && linked / whole > LINK_SHARE;
}

/** Class and id as `-words-joined-by-hyphens-`, camel case taken apart. */
function classNames(element: DomElement): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names === " ") return "";
  const words = names.slice(0, 1000).replace(/([a-z0-9])([A-Z])/g, "$1-$2");
  return `-${words.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
}

/**
 * The zone of a part inside `outer`. Inside what is not the article, teasers carry bylines, dates and captions of their
 * own, and those stay what is around them; a note on the author is one anywhere.
 */
export function innerZone(outer: Zone, found: Zone | undefined): Zone {
  if (found === undefined) return outer;
  if (found.type === "bio" || outer.type === "body") return { ...found, main: found.main && outer.main };
  if (outer.type === "byline" || outer.type === "dateline") return found.main ? found : outer;
  return outer;
}
