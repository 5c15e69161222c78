package io.github.oscenews.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What is known of an element by its name, its classes and its identifier: a set of bits, which is read once for each element. Names
 * of classes are hints; what follows from them is decided by those who ask.
 */
final class Traits {

    /** Headings, of whatever level, and the one of the first level. */
    static final int HEADING = 1;

    static final int MAIN_HEADING = 1 << 1;

    /** A link, and a link that leads somewhere. */
    static final int LINK = 1 << 2;

    static final int LINKED = 1 << 3;

    /** What is shown in bold. */
    static final int BOLD = 1 << 4;

    /** What is a title: a heading, or what says that it is one. */
    static final int TITLE = 1 << 5;

    /** Elements of the site's own pages: of a record, and of an article the heading, the text, the date and the description. */
    static final int KNOWN_RECORD = 1 << 6;

    static final int ARTICLE_TITLE = 1 << 7;
    static final int ARTICLE_BODY = 1 << 8;
    static final int ARTICLE_DATE = 1 << 9;
    static final int ARTICLE_DESCRIPTION = 1 << 10;

    /** What holds no text of the page. */
    static final int WITHOUT_TEXT = 1 << 11;

    static final int PREFORMATTED = 1 << 12;
    static final int LINE_BREAK = 1 << 13;

    /** What a browser shows as a block, with what stands before and after it on other lines. */
    static final int BLOCK = 1 << 14;

    /** What its name says is of no interest, see {@link Interest}. */
    static final int NOT_SHOWN = 1 << 15;

    static final int CONTROL = 1 << 16;
    static final int MENU = 1 << 17;
    static final int CAPTION = 1 << 18;

    /** What a class or an identifier says is of no interest. */
    static final int NAMED_MENU = 1 << 19;

    static final int NAMED_HIDDEN = 1 << 20;
    static final int NAMED_CONTROL = 1 << 21;
    static final int NAMED_AUTHOR = 1 << 22;
    static final int NAMED_DOWNLOAD = 1 << 23;

    /** What is of no interest under conditions. */
    static final int CONDITIONAL = 1 << 24;

    /** The page as a whole. */
    static final int WHOLE = 1 << 25;

    /** What the parser takes for blocks, as they may hold some. */
    static final int INLINE = 1 << 26;

    /** What speaks to programs, see {@link PageHead}. */
    static final int SPEAKS_TO_PROGRAMS = 1 << 27;

    /** What has attributes that {@link Interest} asks for: a role, a style or that it is hidden, and that it is hidden to some. */
    static final int WITH_ROLE = 1 << 28;

    static final int WITH_STYLE = 1 << 29;
    static final int WITH_ARIA_HIDDEN = 1 << 30;

    private static final String RECORD_CLASS = "search-result-news";

    private static final Map<String, Integer> TAGS = new HashMap<>();
    private static final Map<String, Integer> NAMES = new HashMap<>();

    static {
        add(TAGS, HEADING | TITLE, "h1 h2 h3 h4 h5 h6");
        add(TAGS, MAIN_HEADING, "h1");
        add(TAGS, LINK, "a");
        add(TAGS, BOLD, "strong b th dt big");
        add(TAGS, ARTICLE_DATE, "time");
        add(TAGS, WITHOUT_TEXT, "head script style template noscript");
        add(TAGS, PREFORMATTED, "pre listing plaintext textarea");
        add(TAGS, LINE_BREAK, "br");
        add(TAGS, INLINE, "ins del");
        add(TAGS, SPEAKS_TO_PROGRAMS, "meta link base script");
        add(TAGS, NOT_SHOWN, "title object audio video canvas iframe datalist map applet noembed");
        add(TAGS, CONTROL, "button select option textarea input optgroup progress meter svg math");
        add(TAGS, MENU, "aside menu");
        add(TAGS, CAPTION, "figure figcaption");
        add(TAGS, CONDITIONAL, "dialog label nav header footer");
        add(TAGS, WHOLE, "html body main");

        add(TAGS, 0, "#root div p span ul ol li dl dd table thead tbody tfoot tr td section article i em u small");
        add(TAGS, 0, "img hr blockquote address abbr cite code sup sub center font form main details summary");

        add(NAMES, TITLE, "title headline heading search-title node-title entry-title card-title");
        add(NAMES, ARTICLE_TITLE, "content--header content--content");
        add(NAMES, ARTICLE_BODY, "content--content node-content");
        add(NAMES, ARTICLE_DATE, "date-display-single");
        add(NAMES, ARTICLE_DESCRIPTION, "field-field-description");
        add(NAMES, NAMED_MENU, "menu nav navbar navigation breadcrumb breadcrumbs sidebar facet facets pager");
        add(NAMES, NAMED_MENU, "pagination toolbar site-header site-footer skip-link");
        add(NAMES, NAMED_HIDDEN, "hidden hide sr-only visually-hidden visuallyhidden element-invisible");
        add(NAMES, NAMED_HIDDEN, "element-hidden screen-reader-text d-none");
        add(
                NAMES,
                NAMED_CONTROL,
                "share sharing social addtoany share-buttons share-links social-links icon badge-icon");
        add(NAMES, CAPTION, "caption credit credits photo-credit photo-caption image-caption image-credit");
        add(NAMES, CAPTION, "wp-caption-text copyright");
        add(NAMES, NAMED_AUTHOR, "author byline");
        add(NAMES, NAMED_DOWNLOAD, "osce-download-links");
    }

    private Traits() {}

    private static void add(Map<String, Integer> map, int trait, String names) {
        for (String name : names.split(" ", -1)) {
            map.merge(name, trait, (one, other) -> one | other);
        }
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The names of elements of which something is known, and those that are on every page. */
    static Set<String> tags() {
        return TAGS.keySet();
    }

    /** What is known of all elements of a name. */
    static int ofTag(String name) {
        return TAGS.getOrDefault(name, 0);
    }

    /**
     * What is known of one element besides.
     *
     * @param seen what is known of classes, as records have the same ones
     */
    static int ofAttributes(Element element, int ofTag, Map<String, Integer> seen) {
        int traits = element.isBlock() && (ofTag & INLINE) == 0 ? BLOCK : 0;
        if (element.attributesSize() == 0) {
            return traits;
        }
        for (Attribute attribute : element.attributes()) {
            traits |= switch (attribute.getKey()) {
                case "href" -> (ofTag & LINK) == 0 ? 0 : LINKED;
                case "role" -> attribute.getValue().equals("heading") ? TITLE | WITH_ROLE : WITH_ROLE;
                case "class" -> seen.computeIfAbsent(attribute.getValue(), key -> ofClasses(element));
                case "id" -> NAMES.getOrDefault(attribute.getValue().toLowerCase(Locale.ROOT), 0);
                case "style", "hidden" -> WITH_STYLE;
                case "aria-hidden" -> WITH_ARIA_HIDDEN;
                default -> 0;
            };
        }
        return traits;
    }

    private static int ofClasses(Element element) {
        int traits = element.hasClass(RECORD_CLASS) ? KNOWN_RECORD : 0;
        StringTokenizer tokens = new StringTokenizer(element.className().toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            traits |= NAMES.getOrDefault(tokens.nextToken(), 0);
        }
        return traits;
    }
}
