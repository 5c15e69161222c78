package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.SourcedItem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The hash of an item's content, as docs/exports.md explains it. */
final class ItemHash {

    private ItemHash() {}

    static String of(SourcedItem item) {
        ObjectNode content = OwnJson.of(item);
        content.remove(List.of("sources", "disagreements", "omissions", "summaryExtent", "dateline"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
