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
 * links to share, and captions. Elements say so by their names and attributes, see {@link Traits}, and a few by their words, see
 * {@link Phrases}.
 *
 * <p>Names of classes are hints, and a page may be built otherwise than anyone thought. So where nothing is found without the elements
 * that {@link #FIRST} leaves out, the page is read again with {@link #LAST}, which leaves out only what is certain.
 */
enum Interest {
    FIRST,
    LAST;

    private static final Set<String> MENU_ROLES =
            Set.of("navigation", "search", "banner", "contentinfo", "complementary", "menu", "menubar", "toolbar");

    /** What any element has that is left out for another reason than its words. */
    private static final int SAYING = Traits.NOT_SHOWN
            | Traits.CONTROL
            | Traits.MENU
            | Traits.CAPTION
            | Traits.NAMED_MENU
            | Traits.NAMED_HIDDEN
            | Traits.NAMED_CONTROL
            | Traits.NAMED_AUTHOR
            | Traits.NAMED_DOWNLOAD
            | Traits.CONDITIONAL
            | Traits.WITH_ROLE
            | Traits.WITH_STYLE
            | Traits.WITH_ARIA_HIDDEN
            | Traits.LINK;

    /**
     * What an element and everything in it is for; null when that may be of interest. Rule 13.20: What is of no interest in a record is
     * furniture of its kind.
     *
     * @param mayBePhrase whether the element begins like one that leads to more, see {@link Phrases}
     */
    @Nullable Furniture furniture(Element element, int traits, boolean mayBePhrase) {
        if (!mayBePhrase && !has(traits, SAYING)) {
            return null;
        }
        if (has(traits, Traits.NOT_SHOWN) || isClosed(element, traits) || isHidden(element, traits)) {
            return Furniture.HIDDEN;
        }
        if (has(traits, Traits.CONTROL) || isLabelOfControl(element, traits)) {
            return Furniture.CONTROL;
        }
        if (has(traits, Traits.CONDITIONAL) && element.normalName().equals("nav")) {
            return Furniture.OUTSIDE;
        }
        return this == FIRST && !has(traits, Traits.WHOLE) ? hinted(element, traits, mayBePhrase) : null;
    }

    private static boolean has(int traits, int trait) {
        return (traits & trait) != 0;
    }

    private static @Nullable Furniture hinted(Element element, int traits, boolean mayBePhrase) {
        if (has(traits, Traits.MENU | Traits.NAMED_MENU)
                || isHeaderOrFooterOfPage(element, traits)
                || (has(traits, Traits.WITH_ROLE) && hasMenuRole(element))) {
            return Furniture.OUTSIDE;
        }
        // A label that a picture or a column replaces is still there for those who listen to the page.
        boolean isHidden = has(traits, Traits.NAMED_HIDDEN)
                || (has(traits, Traits.WITH_ARIA_HIDDEN)
                        && element.attributes().get("aria-hidden").equalsIgnoreCase("true"));
        if (isHidden && Label.startOf(Phrases.shortText(element).strip()) == null) {
            return Furniture.HIDDEN;
        }
        Furniture kind = ofRecord(element, traits, mayBePhrase);
        // Names may be meant otherwise; a label says more.
        return kind == null || holdsLabel(element) ? null : kind;
    }

    private static boolean hasMenuRole(Element element) {
        String role = element.attributes().get("role");
        return !role.isEmpty() && MENU_ROLES.contains(role.toLowerCase(Locale.ROOT));
    }

    /** What an element within a record is for. */
    private static @Nullable Furniture ofRecord(Element element, int traits, boolean mayBePhrase) {
        if (has(traits, Traits.CAPTION)) {
            return Furniture.CAPTION;
        }
        // Rule 14.8: The author of an article, its files and its pictures' captions are furniture.
        if (has(traits, Traits.NAMED_AUTHOR)) {
            return Furniture.AUTHOR;
        }
        if (has(traits, Traits.NAMED_DOWNLOAD)) {
            return Furniture.DOWNLOAD;
        }
        boolean isLink = has(traits, Traits.LINK);
        boolean isControl = has(traits, Traits.NAMED_CONTROL)
                || (isLink && Phrases.isAmongPageNumbers(element))
                || (mayBePhrase && Phrases.isLinkToMore(element, isLink));
        return isControl ? Furniture.CONTROL : null;
    }

    private static boolean isHeaderOrFooterOfPage(Element element, int traits) {
        if (!has(traits, Traits.CONDITIONAL)) {
            return false;
        }
        boolean isFooter = element.normalName().equals("footer");
        return (isFooter || element.normalName().equals("header"))
                && isNearBody(element)
                // With the main heading, it may be that of an article.
                && (isFooter || !holdsMainHeading(element));
    }

    private static boolean holdsMainHeading(Element element) {
        Node at = Nodes.following(element, element);
        while (at != null && !at.normalName().equals("h1")) {
            at = Nodes.following(at, element);
        }
        return at != null;
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
        return holdsColon(element) && element.stream().anyMatch(inner -> Label.startOf(inner.ownText()) != null);
    }

    private static boolean holdsColon(Element element) {
        Node at = Nodes.following(element, element);
        while (at != null
                && !(at instanceof TextNode words && words.getWholeText().indexOf(':') >= 0)) {
            at = Nodes.following(at, element);
        }
        return at != null;
    }

    private static boolean isClosed(Element element, int traits) {
        return has(traits, Traits.CONDITIONAL) && element.normalName().equals("dialog") && !element.hasAttr("open");
    }

    private static boolean isHidden(Element element, int traits) {
        if (!has(traits, Traits.WITH_STYLE)) {
            return false;
        }
        if (element.attributes().hasKey("hidden")) {
            return true;
        }
        String style = element.attributes().get("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = withoutSpace(style.toLowerCase(Locale.ROOT));
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private static String withoutSpace(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringTokenizer tokens = new StringTokenizer(text, " \t\n\r\f\u00A0");
        while (tokens.hasMoreTokens()) {
            words.append(tokens.nextToken());
        }
        return words.toString();
    }

    private static boolean isLabelOfControl(Element element, int traits) {
        return has(traits, Traits.CONDITIONAL)
                && element.normalName().equals("label")
                && (element.hasAttr("for") || element.stream().anyMatch(Interest::takesInput));
    }

    private static boolean takesInput(Element element) {
        String name = element.normalName();
        return name.equals("input") || name.equals("select") || name.equals("textarea");
    }
}
