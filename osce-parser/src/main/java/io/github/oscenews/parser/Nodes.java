package io.github.oscenews.parser;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The order of a document, step by step. */
final class Nodes {

    private Nodes() {}

    /** The next node within an element, in the order of the document. */
    static @Nullable Node following(Node node, Node within) {
        return node.childNodeSize() > 0 ? node.childNode(0) : behind(node, within);
    }

    /** The next node within an element that is not in a node. */
    static @Nullable Node behind(Node node, Node within) {
        Node at = node;
        while (!at.equals(within) && at.nextSibling() == null) {
            at = at.parent();
            if (at == null) {
                return null;
            }
        }
        return at.equals(within) ? null : at.nextSibling();
    }
}
