package io.github.oscenews.cli;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels of items that can be asked for. An item is found by keys, which but for countries are its labels. */
enum LabelKind {
    TYPE("--type") {
        @Override
        List<String> labels(NewsItem item) {
            Optional<ContentType> type = item.contentType();
            return type.isPresent() ? List.of(type.get().label()) : List.of();
        }

        @Override
        List<String> listed() {
            return labelsOf(ContentType.listed());
        }
    },

    WHERE("--where") {
        @Override
        List<String> labels(NewsItem item) {
            return labelsOf(item.whereWeAre());
        }

        @Override
        List<String> listed() {
            return labelsOf(Structure.listed());
        }

        @Override
        List<List<String>> names() {
            List<List<String>> names = new ArrayList<>();
            for (Structure structure : Structure.listed()) {
                names.add(join(structure, structure.formerNames()));
            }
            return names;
        }
    },

    WHAT("--what") {
        @Override
        List<String> labels(NewsItem item) {
            return labelsOf(item.whatWeDo());
        }

        @Override
        List<String> listed() {
            return labelsOf(FieldOfWork.listed());
        }

        @Override
        List<List<String>> names() {
            List<List<String>> names = new ArrayList<>();
            for (FieldOfWork field : FieldOfWork.listed()) {
                names.add(join(field, field.formerNames()));
            }
            return names;
        }
    },

    COUNTRY("--country") {
        @Override
        List<String> labels(NewsItem item) {
            return Countries.printed(item);
        }

        @Override
        List<String> keys(NewsItem item) {
            return Countries.keys(item);
        }

        @Override
        String key(String label) {
            return Countries.key(label);
        }

        @Override
        List<String> listed() {
            return Countries.listed();
        }
    };

    private final String option;

    LabelKind(String option) {
        this.option = option;
    }

    /** The option that asks for it. */
    String option() {
        return option;
    }

    /** The labels that an item has, as printed. */
    abstract List<String> labels(NewsItem item);

    /** The keys that an item is found by. */
    List<String> keys(NewsItem item) {
        return labels(item);
    }

    /** The key that a label finds. */
    String key(String label) {
        return label;
    }

    /** The labels that are known without any input. */
    abstract List<String> listed();

    /** The names of each thing that is known to have had several, and perhaps of others. */
    List<List<String>> names() {
        return List.of();
    }

    private static List<String> labelsOf(List<? extends Term> terms) {
        List<String> labels = new ArrayList<>(terms.size());
        for (Term term : terms) {
            labels.add(term.label());
        }
        return labels;
    }

    private static List<String> join(Term term, List<String> formerNames) {
        List<String> names = new ArrayList<>(formerNames);
        names.add(term.label());
        return names;
    }
}
