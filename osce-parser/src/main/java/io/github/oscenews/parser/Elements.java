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

    // What is known of an element stands together.
    private static final int NUMBERS = 8;
    private static final int PARENT = 0;
    private static final int LAST = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int DEPTH = 4;
    private static final int PATH = 5;
    private static final int TRAITS = 6;
    private static final int TRAITS_AROUND = 7;

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

    /** The elements, and what is known of each: so many numbers for one, at the places below. */
    private Element[] nodes;

    private int[] known;
    private boolean[] ownWords;
    private int size;

    /**
     * Begins without elements.
     *
     * @param room for so many there is room at first
     */
    Elements(int room) {
        this.nodes = new Element[room];
        this.known = new int[NUMBERS * room];
        this.ownWords = new boolean[room];
    }

    /** Begins an element at an offset of the page; gives its number. */
    int begin(Element node, int parent, int start) {
        if (size == nodes.length) {
            grow(2 * size);
        }
        Name name = name(node.normalName());
        int number = size++;
        boolean isRoot = parent == NONE;
        int own = name.traits() | Traits.ofAttributes(node, name.traits(), classes);
        nodes[number] = node;
        set(number, PARENT, parent);
        set(number, START, start);
        set(number, DEPTH, isRoot ? 0 : get(parent, DEPTH) + 1);
        set(number, PATH, numbers.of(isRoot ? 0 : get(parent, PATH), name.number()));
        set(number, TRAITS, own);
        set(number, TRAITS_AROUND, isRoot ? own : own | get(parent, TRAITS_AROUND));
        return number;
    }

    private int get(int element, int what) {
        return known[NUMBERS * element + what];
    }

    private void set(int element, int what, int number) {
        known[NUMBERS * element + what] = number;
    }

    private Name name(String tag) {
        Name name = KNOWN.get(tag);
        return name == null ? others.computeIfAbsent(tag, key -> new Name(KNOWN.size() + others.size() + 1, 0)) : name;
    }

    private void grow(int room) {
        nodes = Arrays.copyOf(nodes, room);
        known = Arrays.copyOf(known, NUMBERS * room);
        ownWords = Arrays.copyOf(ownWords, room);
    }

    /** Ends an element at an offset of the page. */
    void end(int element, int end) {
        set(element, END, end);
        set(element, LAST, size - 1);
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
        return get(element, PARENT);
    }

    /** The offset of the first character that an element holds. */
    int start(int element) {
        return get(element, START);
    }

    /** The offset after the last character that an element holds. */
    int end(int element) {
        return get(element, END);
    }

    /** The number of elements around one. */
    int depth(int element) {
        return get(element, DEPTH);
    }

    /** The number of a path: the names of the elements around one and its own, the same number for the same names; 0 for none. */
    int path(int element) {
        return element == NONE ? 0 : get(element, PATH);
    }

    /** What is known of an element by its name and attributes, see {@link Traits}. */
    int traits(int element) {
        return get(element, TRAITS);
    }

    boolean is(int element, int trait) {
        return (get(element, TRAITS) & trait) != 0;
    }

    /** Whether an element or one around it has a trait. */
    boolean isIn(int element, int trait) {
        return (get(element, TRAITS_AROUND) & trait) != 0;
    }

    /** Whether an element has words of its own, besides those of the elements in it. */
    boolean hasOwnWords(int element) {
        return ownWords[element];
    }

    boolean holds(int element, Segment words) {
        return get(element, START) <= words.start() && words.end() <= get(element, END);
    }

    /** Whether an element is another one, or stands in it. */
    boolean isWithin(int element, int outer) {
        return outer <= element && element <= get(outer, LAST);
    }

    /** The innermost element that holds two others. */
    int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = get(a, PARENT);
            } else {
                b = get(b, PARENT);
            }
        }
        return a;
    }

    /** The child of an element that holds another one, or is it; {@link #NONE} when that is the element itself. */
    int childOf(int parent, int within) {
        int at = within;
        while (at != parent && get(at, PARENT) != parent) {
            at = get(at, PARENT);
        }
        return at == parent ? NONE : at;
    }

    /** The first element in another one; {@link #NONE} when there is none. */
    int firstChild(int element) {
        return get(element, LAST) > element ? element + 1 : NONE;
    }

    /** The next element beside another one; {@link #NONE} for the last one. */
    int nextSibling(int element) {
        int next = get(element, LAST) + 1;
        return get(element, PARENT) != NONE && next <= get(get(element, PARENT), LAST) ? next : NONE;
    }

    /** The element before another one; {@link #NONE} for the first one. */
    int previousSibling(int element) {
        int before = NONE;
        for (int at = firstChild(get(element, PARENT)); at != element; at = nextSibling(at)) {
            before = at;
        }
        return before;
    }

    /** The innermost of an element and those around it that has a name; {@link #NONE} when none has. */
    int closest(int element, String name) {
        int at = element;
        while (at != NONE && !isNamed(at, name)) {
            at = get(at, PARENT);
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
