package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Raw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes what stands within a line: words in tags of their own, and what is seen without being read. */
record MarkupInline(Draw draw) {

    /** A text with tags around some of its words, which change nothing of how it reads. */
    List<MarkupNode> tagged(String text, String... tags) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        int from = draw.number(words.size());
        int to = Math.min(words.size(), from + 1 + draw.number(2));
        String before = String.join(" ", words.subList(0, from)) + (from == 0 ? "" : " ");
        String tagged = String.join(" ", words.subList(from, to));
        String after = (to == words.size() ? "" : " ") + String.join(" ", words.subList(to, words.size()));
        if (after.startsWith(" ") && draw.chance(20)) {
            tagged += " ";
            after = after.substring(1);
        }
        List<MarkupNode> nodes = new ArrayList<>();
        nodes.add(text(before));
        String tag = draw.of(tags);
        nodes.add(tag.equals("a") ? link("/node/1" + draw.number(99), text(tagged)) : element(tag, tagged));
        if (draw.chance(15)) {
            nodes.add(new Raw("<!-- Publishing date: 1 January 1999 -->"));
        }
        nodes.add(text(after));
        return nodes;
    }

    /** A picture that has a text of its own only for those who cannot see it. */
    MarkupNode icon() {
        return draw.of(
                element("i", "★").with("aria-hidden", "true"),
                element("span", "»").with("aria-hidden", "true"),
                element("svg", element("title", "Open"), element("path").with("d", "M0 0h9"))
                        .with("viewBox", "0 0 9 9"),
                element("img").with("src", "/icon.png").with("alt", ""));
    }
}
