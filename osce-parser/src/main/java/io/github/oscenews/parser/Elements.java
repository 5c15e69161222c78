package io.github.oscenews.parser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The elements of a page by number, in the order of the document: an element comes before everything in it, and behind everything
 * that begins before it. So all that is asked about where two elements stand is answered by comparing numbers.
 *
 * <p>Of an element that is left out there is only the element itself, and nothing in it. Not thread-safe.
 */
final class Elements {

    static final int NONE = -1;

    /** Room for the elements of most pages. */
    private static final int ROOM = 512;

    /** A name of elements. */
    private record Name(int number, int traits) {}

    /** The names that pages have. */
    private static final Map<String, Name> KNOWN = new HashMap<>();

    static {
        for (String name : Traits.tags()) {
            KNOWN.put(name, new Name(KNOWN.size() + 1, Traits.ofTag(name)));
        }
    }

    /** Other names of this page. */
    private final Map<String, Name> others = new HashMap<>(0);

    /** What is known of classes. */
    private final Map<String, Integer> classes = new HashMap<>();

    private final Paths numbers = new Paths();

    private Element[] nodes = new Element[ROOM];
    private int[] parents = new int[ROOM];
    private int[] lasts = new int[ROOM];
    private int[] starts = new int[ROOM];
    private int[] ends = new int[ROOM];
    private int[] depths = new int[ROOM];
    private int[] paths = new int[ROOM];
    private int[] traits = new int[ROOM];
    private int[] traitsAround = new int[ROOM];
    private boolean[] ownWords = new boolean[ROOM];
    private int size;

    /** Begins an element at an offset of the page; gives its number. */
    int begin(Element node, int parent, int start) {
        if (size == nodes.length) {
            grow(2 * size);
        }
        Name name = name(node.normalName());
        int number = size++;
        boolean isRoot = parent == NONE;
        nodes[number] = node;
        parents[number] = parent;
        starts[number] = start;
        depths[number] = isRoot ? 0 : depths[parent] + 1;
        paths[number] = numbers.of(isRoot ? 0 : paths[parent], name.number());
        traits[number] = name.traits() | Traits.ofAttributes(node, name.traits(), classes);
        traitsAround[number] = traits[number] | (isRoot ? 0 : traitsAround[parent]);
        return number;
    }

    private Name name(String tag) {
        Name known = KNOWN.get(tag);
        return known == null
                ? others.computeIfAbsent(tag, key -> new Name(KNOWN.size() + others.size() + 1, 0))
                : known;
    }

    private void grow(int room) {
        nodes = Arrays.copyOf(nodes, room);
        parents = Arrays.copyOf(parents, room);
        lasts = Arrays.copyOf(lasts, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        depths = Arrays.copyOf(depths, room);
        paths = Arrays.copyOf(paths, room);
        traits = Arrays.copyOf(traits, room);
        traitsAround = Arrays.copyOf(traitsAround, room);
        ownWords = Arrays.copyOf(ownWords, room);
    }

    /** Ends an element at an offset of the page. */
    void end(int element, int end) {
        ends[element] = end;
        lasts[element] = size - 1;
    }

    /** Says that an element has words of its own. */
    void setOwnWords(int element) {
        ownWords[element] = true;
    }

    Element node(int element) {
        return nodes[element];
    }

    String name(int element) {
        return nodes[element].normalName();
    }

    boolean isNamed(int element, String name) {
        return element != NONE && name(element).equals(name);
    }

    /** The element around another one; {@link #NONE} for the document. */
    int parent(int element) {
        return parents[element];
    }

    /** The offset of the first character that an element holds. */
    int start(int element) {
        return starts[element];
    }

    /** The offset after the last character that an element holds. */
    int end(int element) {
        return ends[element];
    }

    /** The number of elements around one. */
    int depth(int element) {
        return depths[element];
    }

    /** The number of a path: the names of the elements around one and its own, the same number for the same names; 0 for none. */
    int path(int element) {
        return element == NONE ? 0 : paths[element];
    }

    /** What is known of an element by its name and attributes, see {@link Traits}. */
    int traits(int element) {
        return traits[element];
    }

    boolean is(int element, int trait) {
        return (traits[element] & trait) != 0;
    }

    /** Whether an element or one around it has a trait. */
    boolean isIn(int element, int trait) {
        return (traitsAround[element] & trait) != 0;
    }

    /** Whether an element has words of its own, besides those of the elements in it. */
    boolean hasOwnWords(int element) {
        return ownWords[element];
    }

    boolean holds(int element, Segment words) {
        return starts[element] <= words.start() && words.end() <= ends[element];
    }

    /** Whether an element is another one, or stands in it. */
    boolean isWithin(int element, int outer) {
        return outer <= element && element <= lasts[outer];
    }

    /** The innermost element that holds two others. */
    int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = parents[a];
            } else {
                b = parents[b];
            }
        }
        return a;
    }

    /** The child of an element that holds another one, or is it; {@link #NONE} when that is the element itself. */
    int childOf(int parent, int within) {
        int at = within;
        while (at != parent && parents[at] != parent) {
            at = parents[at];
        }
        return at == parent ? NONE : at;
    }

    /** The first element in another one; {@link #NONE} when there is none. */
    int firstChild(int element) {
        return lasts[element] > element ? element + 1 : NONE;
    }

    /** The next element beside another one; {@link #NONE} for the last one. */
    int nextSibling(int element) {
        int next = lasts[element] + 1;
        return parents[element] != NONE && next <= lasts[parents[element]] ? next : NONE;
    }

    /** The element before another one; {@link #NONE} for the first one. */
    int previousSibling(int element) {
        int before = NONE;
        for (int at = firstChild(parents[element]); at != element; at = nextSibling(at)) {
            before = at;
        }
        return before;
    }

    /** The innermost of an element and those around it that has a name; {@link #NONE} when none has. */
    int closest(int element, String name) {
        int at = element;
        while (at != NONE && !isNamed(at, name)) {
            at = parents[at];
        }
        return at;
    }

    /** The numbers of paths, by the number of the path above and that of a name. */
    private static final class Paths {

        private static final long MIX = 0x9E3779B97F4A7C15L;

        private long[] keys = new long[256];
        private int[] values = new int[256];
        private int size;

        int of(int above, int name) {
            long key = ((long) above << Integer.SIZE) | name;
            int slot = slot(key);
            if (values[slot] == 0) {
                if (2 * size > keys.length) {
                    grow();
                    slot = slot(key);
                }
                keys[slot] = key;
                values[slot] = ++size;
            }
            return values[slot];
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            int slot = (int) ((key * MIX) >>> Integer.SIZE) & mask;
            while (values[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[2 * oldKeys.length];
            values = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldValues[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }
}
