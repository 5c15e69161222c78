package io.github.oscenews.parser;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads pages of the OSCE newsroom. The entry point of this package.
 *
 * <p>What is read is listing text: any number of pages of the newsroom's listing in one document, as a text extraction leaves
 * them, one line for the title of a record, one for each label, and one or more for its text. Lines end with LF or CRLF. The
 * document decides by its content what it is; anything else gives a document without items that says so.
 *
 * <p>No content makes a method throw: what cannot be read is a {@link Reject} or a {@link Problem} of the result. The same input
 * gives the same result in every locale and time zone. Immutable and thread-safe.
 */
public final class NewsroomParser {

    private static final NewsroomParser STANDARD = new NewsroomParser();

    /** As many bytes as can surely become the characters of one String. */
    private static final int LONGEST = (1 << 30) - 1;

    private NewsroomParser() {}

    /** {@return the parser with the standard settings} */
    public static NewsroomParser standard() {
        return STANDARD;
    }

    /**
     * Reads a file of UTF-8. The document of its items is named by the file name, see {@link Source#of(Path)}.
     *
     * @param file the file
     * @return what it holds
     * @throws IOException when the file cannot be read or has 1 GiB (2<sup>30</sup> bytes) or more
     */
    public NewsroomDocument parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, Source.of(file));
        }
    }

    /**
     * Reads UTF-8 up to the end of a stream, which stays open.
     *
     * @param in the stream
     * @param document where the bytes come from; becomes the source of each item, with its lines
     * @return what the stream holds
     * @throws IOException when the stream cannot be read or has 1 GiB (2<sup>30</sup> bytes) or more
     */
    public NewsroomDocument parse(InputStream in, Source document) throws IOException {
        Objects.requireNonNull(document, "document");
        return parse(DecodedText.of(readAll(in)), document);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param document where the text comes from; becomes the source of each item, with its lines
     * @return what the text holds
     */
    public NewsroomDocument parse(String text, Source document) {
        Objects.requireNonNull(document, "document");
        return parse(new DecodedText(text, 0, List.of()), document);
    }

    private static byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        if (bytes.length == LONGEST && in.read() >= 0) {
            throw new IOException("the document is longer than " + LONGEST + " bytes");
        }
        return bytes;
    }

    private static NewsroomDocument parse(DecodedText decoded, Source document) {
        String text = decoded.text();
        int first = firstVisible(text);
        if (first == text.length()) {
            return notRead(text, ProblemCode.DOCUMENT_EMPTY, "found white space only, expected a newsroom page");
        }
        if (Html.beginsAt(text, first)) {
            return notRead(text, ProblemCode.DOCUMENT_HTML, "found HTML, expected the text of a newsroom page");
        }
        Findings findings = new Findings(document, text);
        if (!ListingText.read(new Lines(text, findings), new RecordReader(findings), findings)) {
            return notRead(
                    text,
                    ProblemCode.DOCUMENT_UNKNOWN,
                    "found no line that begins with " + Label.PUBLISHING_DATE.printed()
                            + " or another label, expected a newsroom page");
        }
        if (decoded.malformedCount() > 0) {
            findings.problem(
                    place(text, decoded.malformed().get(0).textOffset()),
                    ProblemCode.BYTES_MALFORMED,
                    decoded.malformedMessage());
        }
        return findings.document();
    }

    private static int firstVisible(String text) {
        int first = 0;
        while (first < text.length() && (Segment.isWhiteSpace(text.charAt(first)) || text.charAt(first) == '\uFEFF')) {
            first++;
        }
        return first;
    }

    private static NewsroomDocument notRead(String text, ProblemCode code, String message) {
        Problem problem = new Problem(code, new Segment(text, 0, 1, 1), message);
        return new NewsroomDocument(false, List.of(), List.of(), List.of(problem), List.of());
    }

    private static Segment place(String text, int offset) {
        long line = 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        return new Segment(text.substring(offset, offset + 1), offset, line, 1L + offset - lineStart);
    }
}
