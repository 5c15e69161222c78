package io.github.oscenews.docs;

import java.util.List;

/**
 * A fenced block.
 *
 * @param line the line of its opening fence, from 1
 * @param info what stands behind the fence; empty for a plain block
 * @param lines what stands between the fences
 * @param follows whether it stands below another block with no text in between
 */
record Block(int line, String info, List<String> lines, boolean follows) {

    /** The content, with a line end behind each line. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The number that a line of the content, from 0, has in the document. */
    int lineNumber(int index) {
        return line + 1 + index;
    }
}
