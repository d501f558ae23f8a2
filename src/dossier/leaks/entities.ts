/** Named character references of HTML for the letters of names: Latin ones, and Cyrillic ones of ISOcyr1 and ISOcyr2. */

const LATIN =
  "Agrave:À Aacute:Á Acirc:Â Atilde:Ã Auml:Ä Aring:Å AElig:Æ Ccedil:Ç Egrave:È Eacute:É Ecirc:Ê Euml:Ë Igrave:Ì Iacute:Í Icirc:Î Iuml:Ï ETH:Ð Ntilde:Ñ Ograve:Ò Oacute:Ó Ocirc:Ô Otilde:Õ Ouml:Ö Oslash:Ø Ugrave:Ù Uacute:Ú Ucirc:Û Uuml:Ü Yacute:Ý THORN:Þ szlig:ß agrave:à aacute:á acirc:â atilde:ã auml:ä aring:å aelig:æ ccedil:ç egrave:è eacute:é ecirc:ê euml:ë igrave:ì iacute:í icirc:î iuml:ï eth:ð ntilde:ñ ograve:ò oacute:ó ocirc:ô otilde:õ ouml:ö oslash:ø ugrave:ù uacute:ú ucirc:û uuml:ü yacute:ý thorn:þ yuml:ÿ Scaron:Š scaron:š Zcaron:Ž zcaron:ž Ccaron:Č ccaron:č Cacute:Ć cacute:ć Dstrok:Đ dstrok:đ Lstrok:Ł lstrok:ł Nacute:Ń nacute:ń Sacute:Ś sacute:ś Gbreve:Ğ gbreve:ğ Idot:İ inodot:ı Scedil:Ş scedil:ş";

const CYRILLIC =
  "Acy:А Bcy:Б Vcy:В Gcy:Г Dcy:Д IEcy:Е IOcy:Ё ZHcy:Ж Zcy:З Icy:И Jcy:Й Kcy:К Lcy:Л Mcy:М Ncy:Н Ocy:О Pcy:П Rcy:Р Scy:С Tcy:Т Ucy:У Fcy:Ф KHcy:Х TScy:Ц CHcy:Ч SHcy:Ш SHCHcy:Щ HARDcy:Ъ Ycy:Ы SOFTcy:Ь Ecy:Э YUcy:Ю YAcy:Я acy:а bcy:б vcy:в gcy:г dcy:д iecy:е iocy:ё zhcy:ж zcy:з icy:и jcy:й kcy:к lcy:л mcy:м ncy:н ocy:о pcy:п rcy:р scy:с tcy:т ucy:у fcy:ф khcy:х tscy:ц chcy:ч shcy:ш shchcy:щ hardcy:ъ ycy:ы softcy:ь ecy:э yucy:ю yacy:я Jukcy:Є jukcy:є Iukcy:І iukcy:і YIcy:Ї yicy:ї Ubrcy:Ў ubrcy:ў";

// What stands between the words of a name, or is no letter.
const OTHERS =
  "amp:& lt:< gt:> quot:\" apos:' nbsp:\u00a0 ensp:\u2002 emsp:\u2003 thinsp:\u2009 shy:\u00ad zwnj:\u200c zwj:\u200d hyphen:\u2010 dash:\u2010 ndash:\u2013 mdash:\u2014 lsquo:\u2018 rsquo:\u2019 Tab:\t NewLine:\n";

export const ENTITIES: ReadonlyMap<string, string> = new Map(
  `${LATIN} ${CYRILLIC} ${OTHERS}`.split(" ").map((pair) => {
    const at = pair.indexOf(":");
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  }),
);
