package io.github.oscenews.parser;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What links and buttons say that lead to more, to another page of the listing, or to somewhere to share it.
 *
 * <p>Every element and every line may be one of them and hardly any is, so that of most no more is read than the first word.
 */
final class Phrases {

    /** What such links say, without signs around it. */
    private static final Set<String> PHRASES = Set.of(
            "read more",
            "read on",
            "more",
            "continue reading",
            "full story",
            "read full story",
            "read the full story",
            "share",
            "share this",
            "share this page",
            "tweet",
            "tweet this",
            "print",
            "print this page",
            "email",
            "e-mail",
            "send by e-mail",
            "send by email",
            "facebook",
            "twitter",
            "x",
            "linkedin",
            "whatsapp",
            "telegram",
            "reddit",
            "pinterest",
            "instagram",
            "copy link",
            "bookmark",
            "like",
            "save",
            "leave a comment",
            "comments",
            "no comments",
            "back to top",
            "next",
            "next page",
            "previous",
            "previous page",
            "first",
            "last");

    /** Those that stand at the end of a text, too. */
    private static final Set<String> MORE =
            Set.of("read more", "more", "continue reading", "full story", "read full story", "read the full story");

    private static final Set<String> BEGINNINGS = Set.of(
            "read more about ",
            "read more on ",
            "read more: ",
            "continue reading ",
            "share on ",
            "share via ",
            "share this on ");

    /** The first word of each, as far as it has letters only, by its first letter. */
    private static final List<List<String>> FIRST_WORDS =
            IntStream.rangeClosed('a', 'z').mapToObj(Phrases::firstWords).toList();

    private static final int LONGEST_PAGE_NUMBER = 4;
    private static final int MOST_PAGE_NUMBERS = 40;
    private static final int LONGEST_PHRASE = 80;
    private static final int MOST_NODES = 12;

    private Phrases() {}

    private static List<String> firstWords(int letter) {
        return Stream.of(PHRASES, BEGINNINGS)
                .flatMap(Set::stream)
                .filter(phrase -> phrase.charAt(0) == letter)
                .map(phrase -> phrase.substring(0, endOfWord(phrase, 0)))
                .distinct()
                .toList();
    }

    /** The words of a small element; empty for one that holds more than a phrase. */
    static String shortText(Element element) {
        StringBuilder text = new StringBuilder();
        int nodes = 0;
        Node node = element.firstChild();
        while (node != null) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
            if (++nodes > MOST_NODES || text.length() > LONGEST_PHRASE) {
                return "";
            }
            node = Nodes.following(node, element);
        }
        return text.toString();
    }

    /**
     * Whether an element says nothing but to read more, which may stand at the end of a text, or to share, which stands alone. In a
     * heading it is a title.
     */
    static boolean isLinkToMore(Element element, boolean isLink) {
        String words = shortText(element);
        if (words.isEmpty() || !(isPhrase(words) || (isLink && beginsLikePhrase(words)))) {
            return false;
        }
        boolean isAlone = !isWords(element.previousSibling()) && !isWords(element.nextSibling());
        boolean isAllowed = isAlone || (isLink && (MORE.contains(phrase(words)) || beginsLikePhrase(words)));
        return isAllowed && !isInHeading(element);
    }

    private static boolean isInHeading(Element element) {
        Element at = element;
        while (at != null && !Traits.isHeading(at)) {
            at = at.parent();
        }
        return at != null;
    }

    /** The first text with words in an element that may be a phrase; null when there is none. */
    static @Nullable TextNode firstWords(Element element) {
        Node node = element.childNodeSize() > MOST_NODES ? null : element.firstChild();
        for (int nodes = 0; node != null && nodes < MOST_NODES; nodes++) {
            if (node instanceof TextNode words && firstLetter(words.getWholeText()) >= 0) {
                return words;
            }
            node = Nodes.following(node, element);
        }
        return null;
    }

    /** Whether a text with words may be the beginning of a phrase. */
    static boolean mayBeginPhrase(TextNode words) {
        String text = words.getWholeText();
        return mayBeginPhrase(text, firstLetter(text));
    }

    /** The index of the first letter or digit; -1 when there is none. */
    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Whether the word at an index begins a phrase, as far as this text shows it. */
    private static boolean mayBeginPhrase(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        if (first < 'a' || first > 'z') {
            return false;
        }
        List<String> words = FIRST_WORDS.get(first - 'a');
        for (int i = 0; i < words.size(); i++) {
            if (beginsWith(text, at, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a word at an index, or ends before that is certain, or has letters there that few know. */
    private static boolean beginsWith(String text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = at + i < text.length() ? text.charAt(at + i) : 0x80;
            if (c >= 0x80 || (c | 0x20) != word.charAt(i)) {
                return c >= 0x80;
            }
        }
        int end = at + word.length();
        return end == text.length() || !isAsciiLetter(text.charAt(end));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a node next to an element is text with words, so that the element may be part of a sentence. */
    private static boolean isWords(@Nullable Node node) {
        return node instanceof TextNode text && Words.areIn(text.getWholeText());
    }

    private static boolean beginsLikePhrase(String words) {
        String phrase = phrase(words);
        return BEGINNINGS.stream().anyMatch(phrase::startsWith);
    }

    /** Whether a link stands among links to pages by their numbers, and nothing else. */
    static boolean isAmongPageNumbers(Element link) {
        Element parent = link.parent();
        if (parent == null
                || beginsWithLetter(link)
                || !isPageNumber(link.ownText())
                || !parent.ownText().isBlank()) {
            return false;
        }
        return parent.childrenSize() > 1
                && parent.childrenSize() <= MOST_PAGE_NUMBERS
                && parent.children().stream()
                        .allMatch(child -> isPageNumber(child.ownText()) || isPhrase(child.ownText()));
    }

    private static boolean beginsWithLetter(Element link) {
        if (!(link.firstChild() instanceof TextNode words)) {
            return false;
        }
        String text = words.getWholeText();
        int at = firstLetter(text);
        return at >= 0 && Character.isLetter(text.charAt(at));
    }

    private static boolean isPageNumber(String words) {
        String number = words.strip();
        return !number.isEmpty()
                && number.length() <= LONGEST_PAGE_NUMBER
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether words are those of a link to more, to share, or to another page of the listing, and nothing else. */
    static boolean isPhrase(String words) {
        int at = firstLetter(words);
        return at >= 0 && mayBeginPhrase(words, at) && PHRASES.contains(phrase(words));
    }

    /** Words without signs at both ends, in small letters. */
    private static String phrase(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return withoutSpace(words.substring(from, to).toLowerCase(Locale.ROOT), " ");
    }

    private static String withoutSpace(String text, String instead) {
        StringBuilder words = new StringBuilder(text.length());
        StringTokenizer tokens = new StringTokenizer(text, " \t\n\r\f\u00A0");
        while (tokens.hasMoreTokens()) {
            words.append(words.isEmpty() ? "" : instead).append(tokens.nextToken());
        }
        return words.toString();
    }
}
