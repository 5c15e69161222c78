package io.github.oscenews.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the classes are the API, and what its signatures say. */
final class ArchitectureApi {

    static final String MODEL = "io.github.oscenews.model";
    static final String PARSER = "io.github.oscenews.parser";
    static final String JSON = "io.github.oscenews.json";
    static final String ARCHIVE = "io.github.oscenews.archive";
    private static final String CLI = "io.github.oscenews.cli";

    /** What each module may use besides itself, the JDK and JSpecify. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry(MODEL, List.of("org.immutables.value")),
            entry(PARSER, List.of(MODEL, "org.jsoup..")),
            entry(JSON, List.of(MODEL, "de.siegmar.fastcsv..", "tools.jackson..")),
            entry(
                    ARCHIVE,
                    List.of(
                            MODEL,
                            "com.github.luben.zstd..",
                            "org.apache.commons.compress..",
                            "org.netpreserve.jwarc..",
                            "org.tukaani.xz..")),
            // The executable jar has no jackson-databind.
            entry(
                    CLI,
                    List.of(
                            MODEL,
                            PARSER,
                            JSON,
                            ARCHIVE,
                            "me.tongfei.progressbar..",
                            "org.apache.commons.text..",
                            "org.jsoup..",
                            "picocli..",
                            "tools.jackson.core..")));

    /** The modules that others build on. */
    static final DescribedPredicate<JavaClass> LIBRARY =
            resideInAnyPackage(MODEL + "..", PARSER + "..", JSON + "..", ARCHIVE + "..");

    static final DescribedPredicate<JavaClass> CAN_BE_NAMED =
            describe("can be named by a user", ArchitectureApi::isPublic);

    static final DescribedPredicate<JavaClass> API_TYPES =
            LIBRARY.and(CAN_BE_NAMED).as("are in the API");

    static final DescribedPredicate<JavaMember> API_MEMBERS =
            describe("are in the API", member -> isVisible(member) && API_TYPES.test(member.getOwner()));

    private ArchitectureApi() {}

    private static boolean isPublic(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureApi::isPublic).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isOpen(member.getModifiers())
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !isMadeForEveryEnum(member);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isMadeForEveryEnum(JavaMember member) {
        return member.getOwner().isEnum() && Set.of("values", "valueOf").contains(member.getName());
    }

    /** A type that is named at a place of the API. */
    record Mention(String place, JavaClass type) {}

    /** Every type that the signatures of a type name, those of annotations, of exceptions and within other types included. */
    static Stream<Mention> mentions(JavaClass api) {
        Stream<JavaType> above = Stream.concat(api.getSuperclass().stream(), api.getInterfaces().stream());
        return Stream.of(
                        mentions(api.getName(), Stream.concat(above, api.getTypeParameters().stream())),
                        annotations(api.getName(), api.getAnnotations()),
                        api.getFields().stream().filter(API_MEMBERS).flatMap(ArchitectureApi::member),
                        api.getCodeUnits().stream().filter(API_MEMBERS).flatMap(ArchitectureApi::member),
                        api.getCodeUnits().stream().filter(API_MEMBERS).flatMap(ArchitectureApi::codeUnit))
                .flatMap(mentions -> mentions);
    }

    private static Stream<Mention> member(JavaMember member) {
        String place = member.getFullName();
        return Stream.concat(
                member.getAllInvolvedRawTypes().stream().map(type -> new Mention(place, type.getBaseComponentType())),
                annotations(place, member.getAnnotations()));
    }

    private static Stream<Mention> codeUnit(JavaCodeUnit unit) {
        String place = unit.getFullName();
        Stream<JavaType> thrown = unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType);
        return Stream.concat(
                mentions(place, Stream.concat(thrown, unit.getTypeParameters().stream())),
                unit.getParameterAnnotations().stream().flatMap(one -> annotations(place, one)));
    }

    private static Stream<Mention> mentions(String place, Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> new Mention(place, type.getBaseComponentType()));
    }

    private static Stream<Mention> annotations(String place, Collection<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().map(annotation -> new Mention(place, annotation.getRawType()));
    }

    /** What users implement. */
    static DescribedPredicate<JavaClass> handlers() {
        return simplyNamed("ArchiveHandler", "LedgerHandler", "NewsroomHandler");
    }

    static DescribedPredicate<JavaClass> builders() {
        return simplyNamed("Builder");
    }

    /** What is used up while something is built or written. */
    static DescribedPredicate<JavaClass> stateful() {
        return builders().or(simplyNamed("ItemWriter", "ListingTextWriter", "Merger"));
    }

    static DescribedPredicate<JavaClass> simplyNamed(String... names) {
        return describe(
                "are named " + String.join(", ", names), type -> Set.of(names).contains(type.getSimpleName()));
    }

    /** Reflection has to tell, as ArchUnit does not read annotations of uses of types. */
    static boolean namesNull(JavaCodeUnit unit) {
        Executable executable = (Executable) unit.reflect();
        return isNullable(executable.getAnnotatedReturnType())
                || Arrays.stream(executable.getAnnotatedParameterTypes()).anyMatch(ArchitectureApi::isNullable);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || inner(type).anyMatch(ArchitectureApi::isNullable);
    }

    private static Stream<AnnotatedType> inner(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return Arrays.stream(generic.getAnnotatedActualTypeArguments());
        } else if (type instanceof AnnotatedArrayType array) {
            return Stream.of(array.getAnnotatedGenericComponentType());
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            return Stream.of(wildcard.getAnnotatedLowerBounds(), wildcard.getAnnotatedUpperBounds())
                    .flatMap(Arrays::stream);
        }
        return Stream.of();
    }
}
