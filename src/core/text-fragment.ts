/** Words at each end of a long sentence; enough to be unique in an article, short enough for a link that people paste. */
const WORDS_AT_EACH_END = 5;

/** Above this many UTF-16 units a range (`start,end`) is shorter and survives small edits in the middle. */
const LONGEST_WHOLE = 120;

/** `encodeURIComponent` leaves `-` alone, which in a text directive marks a prefix or a suffix. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The address of a sentence in a page: its URL with a text directive
 * (WICG, "URL Fragment Text Directives", https://wicg.github.io/scroll-to-text-fragment/).
 * A fragment that the URL already has is kept in front of the directive, as the specification asks.
 *
 * @param url an absolute URL
 * @param sentence the text to highlight, verbatim
 */
export function textFragmentUrl(url: string, sentence: string): string {
  // Unpaired surrogates cannot be percent-encoded; browsers would not match them either.
  const words = sentence.toWellFormed().trim().split(/\s+/u);
  const whole = words.join(" ");
  const directive =
    whole.length <= LONGEST_WHOLE || words.length < 2 * WORDS_AT_EACH_END
      ? encode(whole)
      : `${encode(words.slice(0, WORDS_AT_EACH_END).join(" "))},${encode(words.slice(-WORDS_AT_EACH_END).join(" "))}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}
