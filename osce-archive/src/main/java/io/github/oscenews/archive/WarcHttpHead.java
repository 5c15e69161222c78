package io.github.oscenews.archive;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What the head of an HTTP response says, where this library asks for it. How long the body is, the record says.
 *
 * @param status the status
 * @param mediaType the media type
 * @param transfer how the body was packed for the way, but for {@code identity}, in lower case
 * @param content how the page is packed, but for {@code identity}, in lower case
 */
record WarcHttpHead(int status, WarcMediaType mediaType, List<String> transfer, List<String> content) {

    /** For a body that came without a head, to which nothing was done. */
    static final WarcHttpHead NONE = new WarcHttpHead(0, WarcMediaType.of(Optional.empty()), List.of(), List.of());

    private static final String CHUNKED = "chunked";

    /** Reads a head that ends with its empty line. */
    static WarcHttpHead parse(ByteBuffer bytes) throws WarcDamage {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        parser.parse(bytes);
        if (!parser.isFinished()) {
            throw new WarcDamage("found a head that is none of an HTTP response");
        }
        MessageHeaders headers = parser.headers();
        return new WarcHttpHead(
                parser.status(),
                WarcMediaType.of(headers.first("Content-Type")),
                codings(headers, "Transfer-Encoding"),
                codings(headers, "Content-Encoding"));
    }

    /** Some servers name a coding twice that they have used once. */
    private static List<String> codings(MessageHeaders headers, String name) {
        return headers.all(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .map(coding -> coding.startsWith("x-") ? coding.substring(2) : coding)
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity") && !coding.equals("none"))
                .distinct()
                .toList();
    }

    boolean isChunked() {
        return transfer.contains(CHUNKED);
    }

    boolean isGzip() {
        return content.contains("gzip");
    }

    boolean isDeflate() {
        return content.contains("deflate");
    }

    /** {@return how the body is packed, when that cannot be undone} */
    Optional<String> unsupported() {
        List<String> codings = Stream.concat(
                        transfer.stream().filter(coding -> !coding.equals(CHUNKED)), content.stream())
                .toList();
        boolean isSupported = codings.isEmpty() || (codings.size() == 1 && (isGzip() || isDeflate()));
        return isSupported ? Optional.empty() : Optional.of(String.join(", ", codings));
    }
}
