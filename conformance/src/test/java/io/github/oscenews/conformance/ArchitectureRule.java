package io.github.oscenews.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.oscenews.conformance.ArchitectureApi.API_MEMBERS;
import static io.github.oscenews.conformance.ArchitectureApi.API_TYPES;
import static io.github.oscenews.conformance.ArchitectureApi.ARCHIVE;
import static io.github.oscenews.conformance.ArchitectureApi.CAN_BE_NAMED;
import static io.github.oscenews.conformance.ArchitectureApi.JSON;
import static io.github.oscenews.conformance.ArchitectureApi.LIBRARY;
import static io.github.oscenews.conformance.ArchitectureApi.MODEL;
import static io.github.oscenews.conformance.ArchitectureApi.PARSER;
import static io.github.oscenews.conformance.ArchitectureApi.builders;
import static io.github.oscenews.conformance.ArchitectureApi.handlers;
import static io.github.oscenews.conformance.ArchitectureApi.simplyNamed;
import static io.github.oscenews.conformance.ArchitectureApi.stateful;
import static io.github.oscenews.conformance.ArchitectureConditions.findNo;
import static io.github.oscenews.conformance.ArchitectureConditions.haveNo;
import static io.github.oscenews.conformance.ArchitectureConditions.takes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Optional;

/** What the code of the modules keeps to, as far as a tool can see it. {@code ArchitectureBreachesTest} shows what breaks each rule. */
enum ArchitectureRule {

    // Modules

    /** There can be no cycle in a table in which nothing points back. */
    MODULES_POINT_ONE_WAY(classes()
            .should(findNo("use of what is not for the module", ArchitectureConditions::strayDependencies))
            .because("who takes one module gets what its task needs, and no more")),

    ONLY_EXPORTED_PACKAGES_HOLD_PUBLIC_TYPES(classes()
            .that(CAN_BE_NAMED)
            .should()
            .resideInAnyPackage(MODEL, PARSER, JSON, ARCHIVE)
            .because("a module has one package, and what a user must not name is hidden in it")),

    PACKAGES_ARE_NULL_MARKED(classes()
            .should(haveNo("package without @NullMarked", ArchitectureConditions::isNotNullMarked))
            .because("whether null is allowed is said for every type")),

    // The types of the API

    GENERATED_TYPES_ARE_HIDDEN(noClasses()
            .that(CAN_BE_NAMED)
            .should()
            .haveSimpleNameStartingWith("Immutable")
            .because("how a value is made is nobody's business")),

    TYPES_ARE_CLOSED(classes()
            .that(API_TYPES.and(not(handlers())))
            .should(haveNo("room for subtypes of others", ArchitectureConditions::canBeExtended))
            .because("what others extend can be neither immutable nor changed")),

    STATE_IS_FINAL(fields().that()
            .areDeclaredInClassesThat(API_TYPES.and(not(stateful())))
            .and()
            // What is volatile is found when first asked for, and the same for everybody. Whether what a field holds
            // changes, this
            // rule does not see.
            .doNotHaveModifier(JavaModifier.VOLATILE)
            .should()
            .beFinal()
            .because("what is built never changes, so that any number of threads may use it")),

    STATIC_STATE_IS_FINAL(fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("the state of one call lives in an object of that call")),

    PUBLIC_FIELDS_ARE_CONSTANTS(fields().that(API_MEMBERS)
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("how a value keeps what it holds can change")),

    NOTHING_IS_SERIALIZABLE(noClasses()
            // Enums, exceptions and modules of Jackson are, whatever their author thinks of that.
            .that(LIBRARY.and(not(assignableTo(Enum.class).or(assignableTo(Throwable.class)))))
            .and(not(simplyNamed("NewsroomModule")))
            .should()
            .beAssignableTo(Serializable.class)
            .because("a value that Java deserializes has passed no check")),

    // The signatures of the API

    SIGNATURES_NAME_NO_LIBRARY(classes()
            .that(API_TYPES)
            .should(findNo("library in a signature", ArchitectureConditions::librariesNamed))
            .because("a library can be replaced only if no user sees it; Jackson is what the JSON module is for")),

    SIGNATURES_NAME_NO_HIDDEN_TYPE(classes()
            .that(API_TYPES)
            .should(findNo("hidden type in a signature", ArchitectureConditions::hiddenTypesNamed))
            .because("what cannot be named cannot be used")),

    EXCEPTIONS_ARE_OF_INPUT_AND_OUTPUT(codeUnits()
            .that(API_MEMBERS)
            .should(haveNo("checked exception but IOException", ArchitectureConditions::throwsOtherThanIo))
            .because("content never throws, and misuse is unchecked")),

    ABSENT_IS_NEVER_NULL(codeUnits()
            .that(API_MEMBERS)
            .should(haveNo("null", ArchitectureApi::namesNull))
            .because("what is absent is an Optional or an empty list")),

    OPTIONAL_IS_RETURNED(codeUnits()
            .that(API_MEMBERS)
            .and()
            // Who copies a value hands on what an accessor gave.
            .areDeclaredInClassesThat(not(builders()))
            .should(haveNo("Optional as a parameter", unit -> takes(unit, Optional.class)))
            .because("who calls knows whether there is a value")),

    LISTS_ARE_NO_ARRAYS(codeUnits()
            .that(API_MEMBERS)
            .should(haveNo("array but of bytes", ArchitectureConditions::namesArray))
            .because("an array can be changed by whoever holds it")),

    CHOICES_ARE_ENUMS(codeUnits()
            .that(API_MEMBERS)
            .should(haveNo("boolean parameter", unit -> takes(unit, boolean.class) || takes(unit, Boolean.class)))
            .because("a call with true in it does not say what it chooses")),

    PARAMETERS_ARE_FEW(codeUnits()
            .that(API_MEMBERS)
            .should(haveNo(
                    "more than four parameters", unit -> unit.getParameters().size() > 4))
            .because("of many parameters, two get mixed up; they are a type")),

    OVERLOADS_ARE_FEW(classes()
            .that(API_TYPES)
            .should(findNo("method of more than three forms", ArchitectureConditions::overloaded))
            .because("text, a path and one kind of stream are all that an input comes as")),

    ACCESSORS_ARE_NOUNS(methods()
            .that(API_MEMBERS)
            .should()
            .haveNameNotMatching("(get|set)\\p{Lu}.*")
            .because("values have no properties to set, and what they hold has one name everywhere")),

    // The code

    NAMES_SAY_WHAT_A_CLASS_IS(noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Impl|Manager)")
            .because("a class that has no name of its own has no task of its own")),

    NOTHING_TAKES_A_DEFAULT_OF_THE_MACHINE(noClasses()
            .should()
            .accessTargetWhere(ArchitectureCalls.DEFAULTS)
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.text").and(not(simplyNamed("Normalizer", "Form"))))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.util")
                    .and(simplyNamed("Calendar", "Date", "GregorianCalendar", "ResourceBundle", "Scanner", "TimeZone")))
            .because("the same input gives the same output in every locale, charset and time zone")),

    NOTHING_ASKS_THE_CLOCK(noClasses()
            .should()
            .accessTargetWhere(ArchitectureCalls.CLOCK)
            .because("the same input gives the same output at any time")),

    NOTHING_IS_LEFT_TO_CHANCE(noClasses()
            .that(LIBRARY)
            .should()
            .accessTargetWhere(ArchitectureCalls.CHANCE)
            .because("the same input gives the same output again")),

    LIBRARIES_LEAVE_THE_PROCESS_ALONE(noClasses()
            .that(LIBRARY)
            .should()
            .accessTargetWhere(ArchitectureCalls.PROCESS)
            .because("streams, properties and exit belong to the program that uses the library")),

    LIBRARIES_DO_NOT_LOG(noClasses()
            .that(LIBRARY)
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging"))
            .because("what is to be told is a problem in the result")),

    LIBRARIES_COMPILE_NO_PATTERNS(noClasses()
            .that(LIBRARY)
            .should()
            // What splits at one character compiles none.
            .dependOnClassesThat(resideInAPackage("java.util.regex"))
            .orShould()
            .accessTargetWhere(ArchitectureCalls.PATTERNS)
            .because("the time a regular expression takes can grow without bound")),

    LIBRARIES_DO_NOT_REFLECT(noClasses()
            .that(LIBRARY)
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect"))
            .orShould()
            .accessTargetWhere(ArchitectureCalls.REFLECTION)
            .because("nothing has to be opened or configured for code that says what it calls")),

    NOBODY_CATCHES_EVERYTHING(codeUnits()
            .should(haveNo("catch of everything", ArchitectureConditions::catchesAll))
            .because("who catches every Throwable hides that the program is broken")),

    LIBRARIES_CATCH_NO_ERRORS(codeUnits()
            .that()
            .areDeclaredInClassesThat(LIBRARY)
            .should(haveNo("catch of an error", ArchitectureConditions::catchesErrors))
            .because("only the program knows what to do when memory is out"));

    /** Rules are immutable, though ArchUnit does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ArchRule rule;

    ArchitectureRule(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }
}
