package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The encoding that a page of HTML says it has: in {@code <meta charset>} or {@code <meta http-equiv="Content-Type">}. */
final class HtmlCharset {

    /** So far from the beginning browsers look for it, and further: much may have been put in before. */
    static final int LONGEST_HEAD = 1 << 13;

    private static final String ASCII = "<meta charset=x>";
    private static final String META = "<meta";
    private static final String CHARSET = "charset";
    private static final String HTTP_EQUIV = "http-equiv";
    private static final String PARAMETER = CHARSET + "=";

    private HtmlCharset() {}

    /** The encoding of a document, of which these are the first bytes; empty when it is no HTML or says none that is known. */
    static Optional<Charset> of(byte[] bytes, int from, int length) {
        String head = new String(bytes, from, Math.min(length, LONGEST_HEAD), ISO_8859_1);
        int visible = 0;
        while (visible < head.length() && Html.isBlank(head.charAt(visible))) {
            visible++;
        }
        if (!Html.begins(head.substring(visible))) {
            return Optional.empty();
        }
        PlainHead plain = new PlainHead(head.substring(visible));
        Optional<Charset> charset = of(plain);
        return charset.isPresent() || !mayNameCharset(plain.rest()) ? charset : ofParsed(head);
    }

    private static Optional<Charset> of(PlainHead head) {
        Optional<Charset> charset = Optional.empty();
        Map<String, String> meta = head.nextMeta();
        while (meta != null && charset.isEmpty()) {
            Map<String, String> attributes = meta;
            charset = of(attributes.get(CHARSET), name -> attributes.getOrDefault(name, ""));
            meta = charset.isEmpty() ? head.nextMeta() : null;
        }
        return charset;
    }

    private static Optional<Charset> ofParsed(String head) {
        for (Element meta : Jsoup.parse(head).select("meta")) {
            Optional<Charset> charset = of(meta.hasAttr(CHARSET) ? meta.attr(CHARSET) : null, meta::attr);
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    /** Whether {@code <meta>} with such attributes may name an encoding. */
    static boolean mayBeNamed(Map<String, String> attributes) {
        return attributes.containsKey(CHARSET) || attributes.containsKey(HTTP_EQUIV);
    }

    /** Whether the words are there without which no element names an encoding. */
    private static boolean mayNameCharset(String head) {
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            if (head.regionMatches(true, at, META, 0, META.length())) {
                String small = head.toLowerCase(Locale.ROOT);
                return small.contains(CHARSET) || small.contains(HTTP_EQUIV);
            }
        }
        return false;
    }

    /**
     * The encoding that {@code <meta>} names.
     *
     * @param said its attribute of that name; null when it has none
     * @param attributes gives any other attribute, or what is empty
     */
    private static Optional<Charset> of(@Nullable String said, UnaryOperator<String> attributes) {
        return named(said == null ? ofContentType(attributes) : said);
    }

    private static String ofContentType(UnaryOperator<String> attributes) {
        String content = attributes.apply("content").toLowerCase(Locale.ROOT);
        int at = content.indexOf(PARAMETER);
        if (!attributes.apply(HTTP_EQUIV).equalsIgnoreCase("Content-Type") || at < 0) {
            return "";
        }
        String name = content.substring(at + PARAMETER.length());
        int end = name.indexOf(';');
        return end < 0 ? name : name.substring(0, end);
    }

    private static boolean readsAscii(Charset charset) {
        return new String(ASCII.getBytes(ISO_8859_1), charset).equals(ASCII);
    }

    /** An encoding by a name as browsers understand it. */
    private static Optional<Charset> named(String given) {
        String name = given.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "" -> Optional.empty();
                // The characters that pages of these encodings use between 80 and 9F are those of windows-1252.
                case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii" ->
                    Optional.of(Charset.forName("windows-1252"));
                case "iso-8859-9", "latin5" -> Optional.of(Charset.forName("windows-1254"));
                // What says so in ASCII is no UTF-16.
                case "utf-16", "utf-16le", "utf-16be", "utf-32" -> Optional.of(UTF_8);
                default ->
                    Optional.of(Charset.forName(name))
                            .filter(charset -> !charset.newDecoder().isAutoDetecting())
                            .map(charset -> readsAscii(charset) ? charset : UTF_8);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
