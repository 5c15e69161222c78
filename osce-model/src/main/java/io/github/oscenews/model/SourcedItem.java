package io.github.oscenews.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A news item and every place it was seen: what parsers give and writers take.
 *
 * <p>An item that was merged from several sightings, see {@link Merger}, also says what each of them showed: a source shows the
 * values of the {@link #item()}, but for those that a disagreement or an omission names it for. So nothing of a sighting is lost.
 *
 * <p>Two are equal when all four values are. Immutable and thread-safe. The methods {@code of} throw {@link NullPointerException} when an
 * argument, or an element of a list, is null.
 */
@FactoryStyle
@Value.Immutable
public abstract sealed class SourcedItem permits ImmutableSourcedItem {

    SourcedItem() {}

    /** {@return the content; of a merged item, of each field the fullest value that was seen} */
    @Value.Parameter
    public abstract NewsItem item();

    /** {@return where it was seen, in the order given, which after merging is that of the documents' names and of lines; never empty} */
    @Value.Parameter
    public abstract List<Source> sources();

    /**
     * The other values that some of the sources show.
     *
     * @return the values in the order given, which after merging is that of fields; empty when all sources show the same
     */
    @Value.Parameter
    public abstract List<Disagreement> disagreements();

    /**
     * The fields that some of the sources do not show.
     *
     * @return the fields in the order given, which after merging is that of their sources; empty when all sources show all
     */
    @Value.Parameter
    public abstract List<Omission> omissions();

    @Value.Check
    void check() {
        if (sources().isEmpty()) {
            throw new IllegalArgumentException("sources is empty for the item \"" + item().title() + "\"");
        }
        if (!disagreements().isEmpty() || !omissions().isEmpty()) {
            checkNamedSources();
        }
    }

    private void checkNamedSources() {
        Named named = new Named(new TreeSet<>(SourceOrder.FULL), new EnumMap<>(ItemField.class));
        named.all.addAll(sources());
        for (Disagreement disagreement : disagreements()) {
            named.check("disagreements", disagreement.field(), disagreement.sources());
        }
        for (Omission omission : omissions()) {
            for (ItemField field : omission.fields()) {
                named.check("omissions", field, omission.sources());
            }
        }
    }

    /** All sources, and for each field those that were said to show something else. Whatever the names are, it takes no long time. */
    private record Named(Set<Source> all, Map<ItemField, Set<Source>> different) {

        void check(String name, ItemField field, List<Source> of) {
            for (Source source : of) {
                if (!all.contains(source)) {
                    throw new IllegalArgumentException(
                            name + " names " + source.document() + " for " + field.key() + ", which is not in sources");
                }
                if (!different
                        .computeIfAbsent(field, any -> new TreeSet<>(SourceOrder.FULL))
                        .add(source)) {
                    throw new IllegalArgumentException(
                            name + " names " + source.document() + " for " + field.key() + " again");
                }
            }
        }
    }

    /**
     * An item seen once.
     *
     * @param item the content
     * @param source where it was seen
     * @return the item with its only source
     */
    public static SourcedItem of(NewsItem item, Source source) {
        return of(item, List.of(source));
    }

    /**
     * An item seen in one place or more, all of which show the same.
     *
     * @param item the content
     * @param sources where it was seen, the first sighting first; not empty
     * @return the item with a copy of the sources
     * @throws IllegalArgumentException when there is no source
     */
    public static SourcedItem of(NewsItem item, List<Source> sources) {
        return of(item, sources, List.of(), List.of());
    }

    /**
     * An item seen in several places that do not show the same.
     *
     * @param item the content
     * @param sources where it was seen; not empty
     * @param disagreements the values that some of the sources show instead
     * @param omissions what some of the sources do not show
     * @return the item with copies of all
     * @throws IllegalArgumentException when there is no source, or a disagreement or omission names one that is not among the
     *     sources, or one of them twice for a field
     */
    public static SourcedItem of(
            NewsItem item, List<Source> sources, List<Disagreement> disagreements, List<Omission> omissions) {
        return ImmutableSourcedItem.of(item, sources, disagreements, omissions);
    }
}
