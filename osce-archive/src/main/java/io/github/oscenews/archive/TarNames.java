package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a tar archive says about an entry before its header, where that has no room for it: the name, the size, whether it has holes. */
final class TarNames {

    /** No name is longer, and nobody needs to read it all to see that. */
    private static final int LONGEST = 1 << 20;

    private static final String PATH = "path";
    private static final String SIZE = "size";
    private static final String HOLES = "GNU.sparse.";
    private static final String HOLES_PATH = HOLES + "name";

    /** Of all entries from here on. */
    private final Map<String, String> global = new HashMap<>();

    /** Of the next entry. */
    private final Map<String, String> own = new HashMap<>();

    void clear() {
        own.clear();
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    /** {@return whether a header of this type is about other entries} */
    boolean takes(char type) {
        return "LKxXg".indexOf(type) >= 0;
    }

    void add(char type, InputStream in, long size) throws IOException {
        if (size > LONGEST) {
            throw new IOException("a name or other facts about an entry have " + size + " bytes");
        }
        byte[] bytes = in.readNBytes((int) size);
        switch (type) {
            case 'L' -> own.put(PATH, withoutZeros(bytes));
            case 'K' -> own.put("linkpath", "");
            case 'g' -> addFacts(bytes, global);
            default -> addFacts(bytes, own);
        }
    }

    private static String withoutZeros(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** Reads facts, each as a line of its length in digits, a space, a key, {@code '='} and a value. */
    private static void addFacts(byte[] bytes, Map<String, String> facts) throws IOException {
        int start = 0;
        while (start < bytes.length && bytes[start] != 0) {
            int space = indexOf(bytes, ' ', start, bytes.length);
            int end = start + length(bytes, start, space);
            int equal = indexOf(bytes, '=', space, end);
            if (end > bytes.length || equal > end - 2 || bytes[end - 1] != '\n') {
                throw new IOException("facts about an entry are not as long as they say");
            }
            String key = new String(bytes, space + 1, equal - space - 1, StandardCharsets.UTF_8);
            if (key.equals(PATH) || key.equals(SIZE) || key.startsWith(HOLES)) {
                String kept = key.startsWith(HOLES) && !key.equals(HOLES_PATH) ? HOLES : key;
                facts.put(kept, new String(bytes, equal + 1, end - equal - 2, StandardCharsets.UTF_8));
            }
            start = end;
        }
    }

    private static int indexOf(byte[] bytes, char character, int start, int end) {
        int at = start;
        while (at < Math.min(end, bytes.length) && bytes[at] != character) {
            at++;
        }
        return at;
    }

    private static int length(byte[] bytes, int start, int space) throws IOException {
        int length = 0;
        for (int i = start; i < space; i++) {
            length = length * 10 + bytes[i] - '0';
            if (bytes[i] < '0' || bytes[i] > '9' || length > LONGEST) {
                throw new IOException("facts about an entry do not begin with their length");
            }
        }
        if (length <= space - start) {
            throw new IOException("facts about an entry do not begin with their length");
        }
        return length;
    }

    Optional<String> name() {
        return fact(HOLES_PATH).or(() -> fact(PATH));
    }

    boolean isSparse() {
        return fact(HOLES).isPresent();
    }

    Optional<Long> size() throws IOException {
        Optional<String> size = fact(SIZE);
        try {
            Optional<Long> value = size.map(Long::valueOf);
            if (value.orElse(0L) >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IOException("an entry says that its size is " + EntryName.shown(size.orElse("")), e);
        }
        throw new IOException("an entry says that its size is " + size.orElse(""));
    }

    private Optional<String> fact(String key) {
        return Optional.ofNullable(own.getOrDefault(key, global.get(key))).filter(fact -> !fact.isEmpty());
    }
}
