package io.github.oscenews.json;

import io.github.oscenews.model.NewsItem;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The identifier of an item, for formats that want one: its address, or else the hash of its content, so that the same item has the same
 * one in each file and each version. Two items that print one address have the same identifier, too.
 */
final class ItemId {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ItemId() {}

    /** The address as printed, or else the hash. */
    static String of(NewsItem item) {
        return item.url().orElseGet(() -> hash(item));
    }

    /** The address if it is a URI, or else the hash. */
    static String uri(NewsItem item) {
        return item.url().filter(ItemId::isUri).orElseGet(() -> hash(item));
    }

    /**
     * Whether an address is one by RFC 3986. {@link URI} accepts what RFC 2396 does, such as brackets in a query, and characters that are
     * not ASCII. The hash is right for any, so an address is rather taken for none than for one.
     */
    private static boolean isUri(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            boolean hasBracket = address.indexOf('[') >= 0 || address.indexOf(']') >= 0;
            return uri.isAbsolute() && uri.toASCIIString().equals(address) && !hasBracket;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The SHA-256 of the item's JSON without what is computed, as a URI by RFC 6920. */
    private static String hash(NewsItem item) {
        MessageDigest digest = sha256();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            ItemGenerator.writeContent(item, json);
        }
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
