package io.github.oscenews.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the specification of JSON Feed 1.1 asks of a feed, as far as it is about keys that are written here. */
final class JsonFeedRules {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");
    private static final Pattern EXTENSION = Pattern.compile("_[A-Za-z].*");
    private static final List<String> KEYS_OF_FEEDS = List.of("version", "title", "items");
    private static final List<String> KEYS_OF_ITEMS = List.of(
            "id", "url", "title", "content_text", "content_html", "summary", "date_published", "date_modified", "tags");

    private final List<String> faults = new ArrayList<>();

    private JsonFeedRules() {}

    static List<String> faults(String text) {
        JsonFeedRules rules = new JsonFeedRules();
        JsonNode feed = OwnJson.MAPPER.readTree(text);
        rules.check(feed.path("version").asString("").equals(VERSION), "version");
        rules.check(feed.path("title").isString(), "title");
        rules.check(feed.path("items").isArray(), "items");
        boolean areKeysKnown = rules.areKnown(feed, KEYS_OF_FEEDS);
        for (JsonNode item : feed.path("items")) {
            areKeysKnown &= rules.areKnown(item, KEYS_OF_ITEMS);
            rules.checkItem(item);
        }
        // A key that is misspelt is missing, too.
        rules.check(areKeysKnown || !rules.faults.isEmpty(), "a key that is not known");
        return rules.faults;
    }

    private void checkItem(JsonNode item) {
        check(item.path("id").isString() && !item.path("id").stringValue().isEmpty(), "id");
        check(item.has("content_text") || item.has("content_html"), "content");
        for (String key : List.of("url", "title", "content_text", "content_html", "summary")) {
            check(!item.has(key) || item.path(key).isString(), key);
        }
        for (String key : List.of("date_published", "date_modified")) {
            check(!item.has(key) || TIME.matcher(item.path(key).asString("")).matches(), key);
        }
        check(!item.has("tags") || item.path("tags").isArray(), "tags");
        check(item.path("tags").valueStream().allMatch(JsonNode::isString), "a tag");
    }

    private boolean areKnown(JsonNode object, List<String> keys) {
        return object.propertyNames().stream()
                .allMatch(key -> keys.contains(key)
                        || (EXTENSION.matcher(key).matches() && object.path(key).isObject()));
    }

    private void check(boolean isRight, String what) {
        if (!isRight) {
            faults.add(what);
        }
    }
}
