package io.github.oscenews.model;

import io.github.oscenews.parser.SourceSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Made-up code, each class of which breaks one rule of the architecture, and so what the compiler checks as well. */
@SuppressWarnings("all")
public final class ModelBreaches {

    private ModelBreaches() {}

    public record KnowsTheParser(SourceSpan span) {}

    public static final class ImmutableNote {}

    public static class Extensible {}

    public interface Implementable {}

    public static final class Counter {
        int count;
    }

    public static final class Shared {
        static int count;
    }

    public static final class Bare {
        public final String name = "";
    }

    public record Deserialized() implements Serializable {}

    static final class Hidden {}

    public static final class ShowsHidden {
        public List<Hidden> hidden() {
            return List.of();
        }
    }

    public static final class ThrowsAnything {
        public void read() throws Exception {}
    }

    public static final class ReturnsNull {
        public @Nullable String note() {
            return null;
        }
    }

    public static final class TakesNulls {
        public void notes(List<? extends @Nullable String> notes) {}
    }

    public static final class TakesOptional {
        public void note(Optional<String> note) {}
    }

    public static final class ReturnsArray {
        public String[] notes() {
            return new String[0];
        }
    }

    public static final class TakesBoolean {
        public void read(boolean strictly) {}
    }

    public static final class TakesFive {
        public void note(int one, int two, int three, int four, int five) {}
    }

    public static final class HasFourForms {
        public void note(int note) {}

        public void note(long note) {}

        public void note(double note) {}

        public void note(String note) {}
    }

    public static final class IsBean {
        public String getNote() {
            return "";
        }
    }

    public static final class NoteUtils {}

    public static final class TakesLocale {
        String note(String note) {
            return note.toUpperCase();
        }
    }

    public static final class ReferencesLocale {
        UnaryOperator<String> note() {
            return String::toLowerCase;
        }
    }

    public static final class TakesCharset {
        byte[] note(String note) {
            return note.getBytes();
        }
    }

    public static final class TakesCharsetOfFile {
        PrintWriter note() throws IOException {
            return new PrintWriter("note");
        }
    }

    public static final class TakesZone {
        Object note() {
            return java.time.ZoneId.systemDefault();
        }
    }

    public static final class Collates {
        Object note() {
            return Collator.getInstance();
        }
    }

    public static final class AsksTheClock {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    public static final class AsksTheClockInJapan {
        JapaneseDate today() {
            return JapaneseDate.now(ZoneOffset.UTC);
        }
    }

    public static final class KeepsCalendar {
        @Nullable Calendar note;
    }

    public static final class DrawsGenerator {
        RandomGenerator note() {
            return RandomGenerator.of("L64X128MixRandom");
        }
    }

    public static final class StartsProcess {
        ProcessBuilder note() {
            return new ProcessBuilder("note");
        }
    }

    public static final class LooksUp {
        Object note() throws ReflectiveOperationException {
            return MethodHandles.lookup().findClass("note");
        }
    }

    public static final class TakesBoxedBoolean {
        public void read(Boolean note) {}
    }

    public static final class Draws {
        double note() {
            return Math.random();
        }
    }

    public static final class Prints {
        void note() {
            System.out.println();
        }
    }

    public static final class Logs {
        @Nullable Logger note;
    }

    public static final class Matches {
        @Nullable Pattern note;
    }

    public static final class Replaces {
        String note(String note) {
            return note.replaceAll("a", "b");
        }
    }

    public static final class Reflects {
        Object note() throws ReflectiveOperationException {
            return Class.forName("note");
        }
    }

    public static final class CatchesEverything {
        void note() {
            try {
                toString();
            } catch (Throwable e) {
                toString();
            }
        }
    }

    public static final class CatchesError {
        void note() {
            try {
                toString();
            } catch (OutOfMemoryError e) {
                toString();
            }
        }
    }
}
