package io.github.oscenews.parser;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What on a page of HTML is of no interest, whatever the page: what a browser does not show, menus and other columns, buttons and
 * links to share, and captions. Elements say so by their names and attributes, and a few by their words.
 *
 * <p>Names of classes are hints, and a page may be built otherwise than anyone thought. So where nothing is found without the elements
 * that {@link #FIRST} leaves out, the page is read again with {@link #LAST}, which leaves out only what is certain.
 */
enum Interest {
    FIRST,
    LAST;

    private static final Set<String> NOT_SHOWN =
            Set.of("title", "object", "audio", "video", "canvas", "iframe", "datalist", "map", "applet", "noembed");
    private static final Set<String> CONTROLS =
            Set.of("button", "select", "option", "textarea", "input", "optgroup", "progress", "meter", "svg", "math");

    private static final Set<String> MENUS = Set.of("nav", "aside", "menu");
    private static final Set<String> MENU_ROLES =
            Set.of("navigation", "search", "banner", "contentinfo", "complementary", "menu", "menubar", "toolbar");
    private static final Set<String> MENU_NAMES = Set.of(
            "menu",
            "nav",
            "navbar",
            "navigation",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "facet",
            "facets",
            "pager",
            "pagination",
            "toolbar",
            "site-header",
            "site-footer",
            "skip-link");
    private static final Set<String> HIDDEN_NAMES = Set.of(
            "hidden",
            "hide",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "element-invisible",
            "element-hidden",
            "screen-reader-text",
            "d-none");
    private static final Set<String> CONTROL_NAMES = Set.of(
            "share",
            "sharing",
            "social",
            "addtoany",
            "share-buttons",
            "share-links",
            "social-links",
            "icon",
            "badge-icon");
    private static final Set<String> CAPTION_NAMES = Set.of(
            "caption",
            "credit",
            "credits",
            "photo-credit",
            "photo-caption",
            "image-caption",
            "image-credit",
            "wp-caption-text",
            "copyright");

    private static final Set<String> AUTHOR_NAMES = Set.of("author", "byline");
    private static final Set<String> DOWNLOAD_NAMES = Set.of("osce-download-links");

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

    private static final int LONGEST_PAGE_NUMBER = 4;
    private static final int MOST_PAGE_NUMBERS = 40;
    private static final int LONGEST_PHRASE = 80;
    private static final int MOST_NODES = 12;

    /**
     * What an element and everything in it is for; null when that may be of interest. Rule 13.20: What is of no interest in a record is
     * furniture of its kind.
     */
    @Nullable Furniture furniture(Element element) {
        String name = element.normalName();
        if (NOT_SHOWN.contains(name) || isHidden(element)) {
            return Furniture.HIDDEN;
        }
        if (CONTROLS.contains(name) || isLabelOfControl(element)) {
            return Furniture.CONTROL;
        }
        if (name.equals("nav")) {
            return Furniture.OUTSIDE;
        }
        return this == FIRST ? hinted(element, name) : null;
    }

    private static @Nullable Furniture hinted(Element element, String name) {
        if (name.equals("html") || name.equals("body") || name.equals("main")) {
            return null;
        }
        if (MENUS.contains(name)
                || isHeaderOrFooterOfPage(element, name)
                || MENU_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || hasName(element, MENU_NAMES)) {
            return Furniture.OUTSIDE;
        }
        // A label that a picture or a column replaces is still there for those who listen to the page.
        boolean isHidden = element.attr("aria-hidden").equalsIgnoreCase("true") || hasName(element, HIDDEN_NAMES);
        if (isHidden && Label.startOf(shortText(element).strip()) == null) {
            return Furniture.HIDDEN;
        }
        Furniture kind = ofRecord(element, name);
        // Names may be meant otherwise; a label says more.
        return kind == null || holdsLabel(element) ? null : kind;
    }

    /** What an element within a record is for. */
    private static @Nullable Furniture ofRecord(Element element, String name) {
        if (name.equals("figure") || name.equals("figcaption") || hasName(element, CAPTION_NAMES)) {
            return Furniture.CAPTION;
        }
        // Rule 14.8: The author of an article, its files and its pictures' captions are furniture.
        if (hasName(element, AUTHOR_NAMES)) {
            return Furniture.AUTHOR;
        }
        if (hasName(element, DOWNLOAD_NAMES)) {
            return Furniture.DOWNLOAD;
        }
        boolean isControl = hasName(element, CONTROL_NAMES)
                || (name.equals("a") && isAmongPageNumbers(element))
                || isLinkToMore(element, name);
        return isControl ? Furniture.CONTROL : null;
    }

    private static boolean isHeaderOrFooterOfPage(Element element, String name) {
        return (name.equals("footer") || name.equals("header"))
                && isNearBody(element)
                // With the main heading, it may be that of an article.
                && (name.equals("footer") || element.selectFirst("h1") == null);
    }

    /** Whether an element stands directly in the body, or in an element that does. */
    private static boolean isNearBody(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.normalName().equals("body")) {
            return true;
        }
        Element grandparent = parent.parent();
        boolean isWrapper =
                parent.normalName().equals("div") || parent.normalName().equals("form");
        return isWrapper && grandparent != null && grandparent.normalName().equals("body");
    }

    private static boolean holdsLabel(Element element) {
        return element.stream().anyMatch(inner -> Label.startOf(inner.ownText()) != null);
    }

    private static boolean isHidden(Element element) {
        boolean isClosed = element.normalName().equals("dialog") && !element.hasAttr("open");
        if (isClosed || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = withoutSpace(style.toLowerCase(Locale.ROOT), "");
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private static boolean isLabelOfControl(Element element) {
        return element.normalName().equals("label")
                && (element.hasAttr("for") || element.selectFirst("input, select, textarea") != null);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether an element has one of some names as class or identifier. */
    static boolean hasName(Element element, Set<String> names) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String classes = element.className();
        if (!classes.isEmpty()) {
            StringTokenizer tokens = new StringTokenizer(classes.toLowerCase(Locale.ROOT));
            while (tokens.hasMoreTokens()) {
                if (names.contains(tokens.nextToken())) {
                    return true;
                }
            }
        }
        String id = element.id();
        return !id.isEmpty() && names.contains(id.toLowerCase(Locale.ROOT));
    }

    /** The words of a small element; empty for one that holds more than a phrase. */
    private static String shortText(Element element) {
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
            node = following(node, element);
        }
        return text.toString();
    }

    /** The next node within an element, in the order of the document. */
    private static @Nullable Node following(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(within) && at.nextSibling() == null) {
            at = at.parent();
            if (at == null) {
                return null;
            }
        }
        return at.equals(within) ? null : at.nextSibling();
    }

    /**
     * Whether an element says nothing but to read more, which may stand at the end of a text, or to share, which stands alone. In a
     * heading it is a title.
     */
    private static boolean isLinkToMore(Element element, String name) {
        String words = shortText(element);
        boolean isLink = name.equals("a");
        if (words.isEmpty() || !(isPhrase(words) || (isLink && beginsLikePhrase(words)))) {
            return false;
        }
        boolean isAlone = !isWords(element.previousSibling()) && !isWords(element.nextSibling());
        boolean isAllowed = isAlone || (isLink && (MORE.contains(phrase(words)) || beginsLikePhrase(words)));
        return isAllowed && element.closest("h1, h2, h3, h4, h5, h6") == null;
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
    private static boolean isAmongPageNumbers(Element link) {
        Element parent = link.parent();
        if (parent == null || !isPageNumber(link.ownText()) || !parent.ownText().isBlank()) {
            return false;
        }
        return parent.childrenSize() > 1
                && parent.childrenSize() <= MOST_PAGE_NUMBERS
                && parent.children().stream()
                        .allMatch(child -> isPageNumber(child.ownText()) || isPhrase(child.ownText()));
    }

    private static boolean isPageNumber(String words) {
        String number = words.strip();
        return !number.isEmpty()
                && number.length() <= LONGEST_PAGE_NUMBER
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether words are those of a link to more, to share, or to another page of the listing, and nothing else. */
    static boolean isPhrase(String words) {
        return PHRASES.contains(phrase(words));
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
