package io.github.oscenews.archive;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code Content-Type} says of a page. One that is malformed says nothing.
 *
 * @param name type and subtype in lower case; empty when it is not known
 * @param charset the encoding; only text has one
 */
record WarcMediaType(String name, Optional<Charset> charset) {

    private static final Set<String> TEXT =
            Set.of("text/html", "text/plain", "application/xhtml+xml", "application/xml", "text/xml");

    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "application/unknown", "unknown/unknown");

    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    static WarcMediaType of(Optional<String> contentType) {
        String text = contentType.orElse("");
        int end = text.indexOf(';');
        String name = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        boolean isSound = slash > 0
                && slash < name.length() - 1
                && isToken(name.substring(0, slash))
                && isToken(name.substring(slash + 1));
        String known = isSound ? name : "";
        return new WarcMediaType(known, TEXT.contains(known) ? charset(text) : Optional.empty());
    }

    private static boolean isToken(String text) {
        return text.chars()
                .allMatch(sign ->
                        (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || TOKEN_SIGNS.indexOf(sign) >= 0);
    }

    /** jwarc's parser of media types is not used, as it throws on some that are malformed. */
    private static Optional<Charset> charset(String contentType) {
        String[] parts = contentType.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals >= 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase("charset")) {
                return known(unquoted(parts[i].substring(equals + 1).strip()));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static Optional<Charset> known(String name) {
        try {
            Charset charset = Charset.forName(name);
            // One that guesses says nothing.
            return charset.newDecoder().isAutoDetecting() ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return whether it can be text: it is, or nothing is said of it} */
    boolean canBeText() {
        return TEXT.contains(name) || UNKNOWN.contains(name);
    }
}
