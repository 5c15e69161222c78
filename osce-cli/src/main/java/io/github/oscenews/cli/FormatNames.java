package io.github.oscenews.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of formats, and of what else is one of a few, on the command line. */
abstract class FormatNames<T> implements Iterable<String>, ITypeConverter<T> {

    private final Map<String, T> formats;

    private FormatNames(Map<String, T> formats) {
        this.formats = new TreeMap<>(formats);
    }

    @Override
    public final Iterator<String> iterator() {
        return formats.keySet().iterator();
    }

    @Override
    public final T convert(String name) {
        T format = formats.get(name);
        if (format == null) {
            throw new TypeConversionException(
                    "expected one of " + String.join(", ", formats.keySet()) + ", found '" + name + "'");
        }
        return format;
    }

    /** The formats of items. */
    static final class OfItems extends FormatNames<ItemFormat> {
        OfItems() {
            super(Stream.of(ItemFormat.values())
                    .filter(format -> format != ItemFormat.CSV_FOR_SPREADSHEETS)
                    .collect(Collectors.toMap(ItemFormat::id, Function.identity())));
        }
    }

    /** The formats of what is reported of documents. */
    static final class OfReports extends FormatNames<CheckReport.Format> {
        OfReports() {
            super(Map.of("json", CheckReport.Format.JSON, "text", CheckReport.Format.TEXT));
        }
    }

    /** The formats of what is counted. */
    static final class OfStatistics extends FormatNames<StatsCommand.Format> {
        OfStatistics() {
            super(Map.of("json", StatsCommand.Format.JSON, "text", StatsCommand.Format.TEXT));
        }
    }

    /** When progress is shown. */
    static final class OfProgress extends FormatNames<Progress.When> {
        OfProgress() {
            super(Map.of("always", Progress.When.ALWAYS, "never", Progress.When.NEVER, "auto", Progress.When.AUTO));
        }
    }
}
