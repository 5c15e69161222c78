package io.github.oscenews.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Texts that have come before in a file, in at most 22 bytes for each, however long they are. Two of them pass for one when the first
 * 63 bits of their SHA-256 are the same, which no file has by chance, nor can its texts be made to crowd one place of the table.
 */
final class WarcSeen {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest digest = sha256();
    private long[] table = new long[SMALLEST];
    private int count;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text; false when it has been there already. */
    boolean add(String text) {
        long hash = hash(text);
        int place = place(table, hash);
        if (table[place] == hash) {
            return false;
        }
        table[place] = hash;
        count++;
        if (count > table.length / 4 * 3) {
            grow();
        }
        return true;
    }

    boolean contains(String text) {
        long hash = hash(text);
        return table[place(table, hash)] == hash;
    }

    /** {@return a number that is not 0, which marks a free place} */
    private long hash(String text) {
        byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(bytes).getLong() | 1;
    }

    private static int place(long[] table, long hash) {
        int place = (int) (hash >>> 1) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                larger[place(larger, hash)] = hash;
            }
        }
        table = larger;
    }
}
