package io.github.oscenews.archive;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * What the header of a record says, where this library asks for it.
 *
 * <p>jwarc's parser reads the header; its reader of whole files is not used, as it holds headers of any length in memory, takes a
 * record without a length to be empty, and cannot go on behind damage.
 *
 * @param type the type in lower case, such as {@code response}
 * @param uri the address, as printed; never blank
 * @param id the identifier of the record
 * @param date when the record was made, as printed
 * @param contentType the media type of the record, which for a response is not that of the page
 * @param length the length of the content, in bytes
 */
record WarcHead(
        String type,
        Optional<String> uri,
        Optional<String> id,
        Optional<String> date,
        Optional<String> contentType,
        long length) {

    /** The most digits that fit a {@code long} whatever they are. */
    private static final int MOST_DIGITS = 18;

    /** Reads a header that ends with its empty line. */
    static WarcHead parse(ByteBuffer bytes) throws WarcDamage {
        WarcParser parser = new WarcParser();
        // Bare LF, and control characters in values, are no reason to lose a record.
        parser.setLenient(true);
        parser.parse(bytes);
        if (!parser.isFinished()) {
            throw new WarcDamage("found a header with a line that is none of a WARC header");
        }
        MessageHeaders headers = parser.headers();
        String type = headers.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.isEmpty()) {
            throw new WarcDamage("found a header without WARC-Type");
        }
        return new WarcHead(
                type,
                headers.first("WARC-Target-URI").map(WarcHead::withoutBrackets).filter(uri -> !uri.isBlank()),
                headers.first("WARC-Record-ID"),
                headers.first("WARC-Date"),
                headers.first("Content-Type"),
                length(headers));
    }

    /** WARC 1.0 has angle brackets around the address in its grammar, though not in its examples; so some crawlers write them. */
    private static String withoutBrackets(String uri) {
        return uri.length() >= 2 && uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private static long length(MessageHeaders headers) throws WarcDamage {
        List<String> lengths = headers.all("Content-Length").stream().distinct().toList();
        if (lengths.size() != 1) {
            throw new WarcDamage(
                    lengths.isEmpty() ? "found a header without Content-Length" : "found more than one Content-Length");
        }
        String digits = lengths.get(0);
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!isNumber) {
            throw new WarcDamage("found a Content-Length that is no length");
        }
        return Long.parseLong(digits);
    }
}
