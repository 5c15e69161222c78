package io.github.oscenews.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static io.github.oscenews.conformance.ArchitectureRule.ABSENT_IS_NEVER_NULL;
import static io.github.oscenews.conformance.ArchitectureRule.ACCESSORS_ARE_NOUNS;
import static io.github.oscenews.conformance.ArchitectureRule.CHOICES_ARE_ENUMS;
import static io.github.oscenews.conformance.ArchitectureRule.EXCEPTIONS_ARE_OF_INPUT_AND_OUTPUT;
import static io.github.oscenews.conformance.ArchitectureRule.GENERATED_TYPES_ARE_HIDDEN;
import static io.github.oscenews.conformance.ArchitectureRule.LIBRARIES_CATCH_NO_ERRORS;
import static io.github.oscenews.conformance.ArchitectureRule.LIBRARIES_COMPILE_NO_PATTERNS;
import static io.github.oscenews.conformance.ArchitectureRule.LIBRARIES_DO_NOT_LOG;
import static io.github.oscenews.conformance.ArchitectureRule.LIBRARIES_DO_NOT_REFLECT;
import static io.github.oscenews.conformance.ArchitectureRule.LIBRARIES_LEAVE_THE_PROCESS_ALONE;
import static io.github.oscenews.conformance.ArchitectureRule.LISTS_ARE_NO_ARRAYS;
import static io.github.oscenews.conformance.ArchitectureRule.MODULES_POINT_ONE_WAY;
import static io.github.oscenews.conformance.ArchitectureRule.NAMES_SAY_WHAT_A_CLASS_IS;
import static io.github.oscenews.conformance.ArchitectureRule.NOBODY_CATCHES_EVERYTHING;
import static io.github.oscenews.conformance.ArchitectureRule.NOTHING_ASKS_THE_CLOCK;
import static io.github.oscenews.conformance.ArchitectureRule.NOTHING_IS_LEFT_TO_CHANCE;
import static io.github.oscenews.conformance.ArchitectureRule.NOTHING_IS_SERIALIZABLE;
import static io.github.oscenews.conformance.ArchitectureRule.NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE;
import static io.github.oscenews.conformance.ArchitectureRule.ONLY_EXPORTED_PACKAGES_HOLD_PUBLIC_TYPES;
import static io.github.oscenews.conformance.ArchitectureRule.OPTIONAL_IS_RETURNED;
import static io.github.oscenews.conformance.ArchitectureRule.OVERLOADS_ARE_FEW;
import static io.github.oscenews.conformance.ArchitectureRule.PACKAGES_ARE_NULL_MARKED;
import static io.github.oscenews.conformance.ArchitectureRule.PARAMETERS_ARE_FEW;
import static io.github.oscenews.conformance.ArchitectureRule.PUBLIC_FIELDS_ARE_CONSTANTS;
import static io.github.oscenews.conformance.ArchitectureRule.SIGNATURES_NAME_NO_HIDDEN_TYPE;
import static io.github.oscenews.conformance.ArchitectureRule.SIGNATURES_NAME_NO_LIBRARY;
import static io.github.oscenews.conformance.ArchitectureRule.STATE_IS_FINAL;
import static io.github.oscenews.conformance.ArchitectureRule.STATIC_STATE_IS_FINAL;
import static io.github.oscenews.conformance.ArchitectureRule.TYPES_ARE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.oscenews.archive.ArchiveBreaches;
import io.github.oscenews.cli.CliBreaches;
import io.github.oscenews.json.JsonBreaches;
import io.github.oscenews.model.ModelBreaches;
import io.github.oscenews.model.unmarked.Unmarked;
import io.github.oscenews.parser.ParserBreaches;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code ArchitectureRule} fails on made-up code that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureBreachesTest {

    private record Breach(ArchitectureRule rule, Class<?> type, String found) {}

    private final JavaClasses made = new ClassFileImporter()
            .importClasses(breaches().stream().map(Breach::type).toList());

    private static List<Breach> breaches() {
        return List.of(
                new Breach(
                        MODULES_POINT_ONE_WAY,
                        ModelBreaches.KnowsTheParser.class,
                        "<io.github.oscenews.parser.SourceSpan>"),
                new Breach(
                        MODULES_POINT_ONE_WAY, ParserBreaches.KnowsJson.class, "<io.github.oscenews.json.JsonFormat>"),
                new Breach(
                        MODULES_POINT_ONE_WAY,
                        JsonBreaches.KnowsTheParser.class,
                        "<io.github.oscenews.parser.SourceSpan>"),
                new Breach(
                        MODULES_POINT_ONE_WAY, ArchiveBreaches.KnowsJson.class, "<io.github.oscenews.json.JsonFormat>"),
                new Breach(MODULES_POINT_ONE_WAY, CliBreaches.Maps.class, "<tools.jackson.databind.ObjectMapper>"),
                new Breach(
                        ONLY_EXPORTED_PACKAGES_HOLD_PUBLIC_TYPES,
                        CliBreaches.IsPublic.class,
                        "CliBreaches$IsPublic> does not reside in any package"),
                new Breach(PACKAGES_ARE_NULL_MARKED, Unmarked.class, "package without @NullMarked"),
                new Breach(
                        GENERATED_TYPES_ARE_HIDDEN,
                        ModelBreaches.ImmutableNote.class,
                        "has simple name starting with 'Immutable'"),
                new Breach(TYPES_ARE_CLOSED, ModelBreaches.Extensible.class, "room for subtypes"),
                new Breach(TYPES_ARE_CLOSED, ModelBreaches.Implementable.class, "room for subtypes"),
                new Breach(STATE_IS_FINAL, ModelBreaches.Counter.class, "Counter.count> does not have modifier FINAL"),
                new Breach(
                        STATIC_STATE_IS_FINAL,
                        ModelBreaches.Shared.class,
                        "Shared.count> does not have modifier FINAL"),
                new Breach(
                        PUBLIC_FIELDS_ARE_CONSTANTS,
                        ModelBreaches.Bare.class,
                        "Bare.name> does not have modifier STATIC"),
                new Breach(
                        NOTHING_IS_SERIALIZABLE,
                        ModelBreaches.Deserialized.class,
                        "assignable to java.io.Serializable"),
                new Breach(SIGNATURES_NAME_NO_LIBRARY, ParserBreaches.TakesJsoup.class, "org.jsoup.nodes.Document"),
                new Breach(SIGNATURES_NAME_NO_LIBRARY, ParserBreaches.BoundsJsoup.class, "org.jsoup.nodes.Element"),
                new Breach(
                        SIGNATURES_NAME_NO_LIBRARY,
                        ArchiveBreaches.ExtendsLibrary.class,
                        "org.netpreserve.jwarc.WarcReader"),
                new Breach(SIGNATURES_NAME_NO_HIDDEN_TYPE, ModelBreaches.ShowsHidden.class, "ModelBreaches$Hidden in"),
                new Breach(
                        EXCEPTIONS_ARE_OF_INPUT_AND_OUTPUT,
                        ModelBreaches.ThrowsAnything.class,
                        "ThrowsAnything.read()"),
                new Breach(ABSENT_IS_NEVER_NULL, ModelBreaches.ReturnsNull.class, "ReturnsNull.note()"),
                new Breach(ABSENT_IS_NEVER_NULL, ModelBreaches.TakesNulls.class, "TakesNulls.notes("),
                new Breach(OPTIONAL_IS_RETURNED, ModelBreaches.TakesOptional.class, "TakesOptional.note("),
                new Breach(LISTS_ARE_NO_ARRAYS, ModelBreaches.ReturnsArray.class, "ReturnsArray.notes()"),
                new Breach(CHOICES_ARE_ENUMS, ModelBreaches.TakesBoolean.class, "TakesBoolean.read("),
                new Breach(PARAMETERS_ARE_FEW, ModelBreaches.TakesFive.class, "TakesFive.note("),
                new Breach(OVERLOADS_ARE_FEW, ModelBreaches.HasFourForms.class, "HasFourForms.note"),
                new Breach(ACCESSORS_ARE_NOUNS, ModelBreaches.IsBean.class, "IsBean.getNote()"),
                new Breach(NAMES_SAY_WHAT_A_CLASS_IS, ModelBreaches.NoteUtils.class, "NoteUtils"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.TakesLocale.class,
                        "java.lang.String.toUpperCase()"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.ReferencesLocale.class,
                        "java.lang.String.toLowerCase()"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.TakesCharset.class,
                        "java.lang.String.getBytes()"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.TakesCharsetOfFile.class,
                        "java.io.PrintWriter.<init>(java.lang.String)"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.TakesZone.class,
                        "java.time.ZoneId.systemDefault()"),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.Collates.class,
                        "java.text.Collator.getInstance()"),
                new Breach(NOTHING_ASKS_THE_CLOCK, ModelBreaches.AsksTheClock.class, "java.time.LocalDate.now()"),
                new Breach(
                        NOTHING_ASKS_THE_CLOCK,
                        ModelBreaches.AsksTheClockInJapan.class,
                        "java.time.chrono.JapaneseDate.now("),
                new Breach(
                        NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE,
                        ModelBreaches.KeepsCalendar.class,
                        "java.util.Calendar"),
                new Breach(
                        NOTHING_IS_LEFT_TO_CHANCE,
                        ModelBreaches.DrawsGenerator.class,
                        "java.util.random.RandomGenerator.of("),
                new Breach(
                        LIBRARIES_LEAVE_THE_PROCESS_ALONE,
                        ModelBreaches.StartsProcess.class,
                        "java.lang.ProcessBuilder.<init>("),
                new Breach(
                        LIBRARIES_DO_NOT_REFLECT,
                        ModelBreaches.LooksUp.class,
                        "java.lang.invoke.MethodHandles$Lookup.findClass("),
                new Breach(CHOICES_ARE_ENUMS, ModelBreaches.TakesBoxedBoolean.class, "TakesBoxedBoolean.read("),
                new Breach(NOTHING_IS_LEFT_TO_CHANCE, ModelBreaches.Draws.class, "java.lang.Math.random()"),
                new Breach(LIBRARIES_LEAVE_THE_PROCESS_ALONE, ModelBreaches.Prints.class, "java.lang.System.out"),
                new Breach(LIBRARIES_DO_NOT_LOG, ModelBreaches.Logs.class, "java.util.logging.Logger"),
                new Breach(LIBRARIES_COMPILE_NO_PATTERNS, ModelBreaches.Matches.class, "java.util.regex.Pattern"),
                new Breach(LIBRARIES_COMPILE_NO_PATTERNS, ModelBreaches.Replaces.class, "java.lang.String.replaceAll("),
                new Breach(LIBRARIES_DO_NOT_REFLECT, ModelBreaches.Reflects.class, "java.lang.Class.forName("),
                new Breach(
                        NOBODY_CATCHES_EVERYTHING, ModelBreaches.CatchesEverything.class, "CatchesEverything.note()"),
                new Breach(LIBRARIES_CATCH_NO_ERRORS, ModelBreaches.CatchesError.class, "CatchesError.note()"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void breachIsFound(Breach breach) {
        JavaClasses one = made.that(equivalentTo(breach.type()));

        assertThatThrownBy(() -> breach.rule().rule().check(one))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach.found());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasABreach(ArchitectureRule rule) {
        assertThat(breaches()).extracting(Breach::rule).contains(rule);
    }
}
