package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void constantsAndResourcesListTheSameTermsInTheSameOrder() throws IllegalAccessException {
        assertThat(constants(ContentType.class)).isEqualTo(ContentType.listed()).hasSize(6);
        assertThat(constants(Structure.class)).isEqualTo(Structure.listed()).hasSize(44);
        assertThat(constants(FieldOfWork.class)).isEqualTo(FieldOfWork.listed()).hasSize(28);
    }

    @Test
    void aConstantIsNamedAfterItsLabel() throws IllegalAccessException {
        for (Class<? extends Term> type : List.of(ContentType.class, Structure.class, FieldOfWork.class)) {
            for (Field field : type.getFields()) {
                String words = ((Term) field.get(null))
                        .label()
                        .replaceAll("[^A-Za-z]+", " ")
                        .strip();
                assertThat(field.getName().replace('_', ' ')).isEqualToIgnoringCase(words);
            }
        }
    }

    private static <T extends Term> List<T> constants(Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            constants.add(type.cast(field.get(null)));
        }
        return constants;
    }

    @Test
    void aListedLabelGivesItsConstant() {
        assertThat(ContentType.of("Press release")).isSameAs(ContentType.PRESS_RELEASE);
        assertThat(Structure.of("OSCE Secretariat")).isSameAs(Structure.OSCE_SECRETARIAT);
        assertThat(FieldOfWork.of("Cyber/ICT Security")).isSameAs(FieldOfWork.CYBER_ICT_SECURITY);
        assertThat(ContentType.PRESS_RELEASE.isListed()).isTrue();
    }

    @Test
    void anUnlistedLabelSurvivesUntouchedAndSaysSo() {
        for (String label : List.of("press release", "Press release ", "Tweet")) {
            ContentType type = ContentType.of(label);
            assertThat(type.label()).isEqualTo(label);
            assertThat(type)
                    .hasToString(label)
                    .isEqualTo(ContentType.of(label))
                    .hasSameHashCodeAs(ContentType.of(label));
            assertThat(type.isListed()).isFalse();
        }
    }

    @Test
    void termsOfDifferentVocabulariesAreNeverEqual() {
        assertThat((Object) ContentType.of("Youth")).isNotEqualTo(FieldOfWork.of("Youth"));
    }

    @Test
    void aBlankLabelIsRefused() {
        assertThatThrownBy(() -> Structure.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label is blank: \" \"");
    }

    @Test
    void factsComeFromTheResource() {
        Structure bishkek = Structure.OSCE_PROGRAMME_OFFICE_IN_BISHKEK;
        assertThat(bishkek.kind()).contains(Structure.Kind.FIELD_OPERATION);
        assertThat(bishkek.country()).contains("KG");
        assertThat(bishkek.isClosed()).isFalse();
        assertThat(bishkek.formerNames()).containsExactly("OSCE Centre in Bishkek");

        assertThat(Structure.OSCE_PROGRAMME_OFFICE_IN_DUSHANBE.formerNames()).hasSize(3);
        assertThat(Structure.OSCE_OFFICE_IN_YEREVAN_CLOSED.isClosed()).isTrue();
        assertThat(Structure.OSCE_SECRETARIAT.country()).isEmpty();
        assertThat(Structure.OSCE_SECRETARIAT.kind()).map(Structure.Kind::label).contains("secretariat");

        assertThat(FieldOfWork.MEDIA_LAWS.parent()).contains(FieldOfWork.MEDIA_FREEDOM_AND_DEVELOPMENT);
        assertThat(FieldOfWork.ELECTIONS.parent()).isEmpty();
        assertThat(FieldOfWork.COMBATING_TRAFFICKING_IN_HUMAN_BEINGS.formerNames())
                .containsExactly("Combating human trafficking");
    }

    @Test
    void nothingIsKnownOfAnUnlistedTerm() {
        Structure structure = Structure.of("OSCE Centre in Bishkek");
        assertThat(structure.isListed()).isFalse();
        assertThat(structure.kind()).isEmpty();
        assertThat(structure.country()).isEmpty();
        assertThat(structure.isClosed()).isFalse();
        assertThat(structure.formerNames()).isEmpty();
        assertThat(FieldOfWork.of("Combating human trafficking").parent()).isEmpty();
    }

    @Test
    void everyParentIsListedAndEveryClosedStructureSaysSoInItsLabel() {
        for (FieldOfWork field : FieldOfWork.listed()) {
            assertThat(field.parent().map(Term::isListed)).isNotEqualTo(Optional.of(false));
        }
        for (Structure structure : Structure.listed()) {
            String label = structure.label();
            assertThat(label.endsWith("(closed)") || label.endsWith("(discontinued)"))
                    .isEqualTo(structure.isClosed());
        }
    }

    @Test
    void noListedTermHoldsACommaSoThatAListSplitsAtCommas() {
        Set<String> labels = Structure.listed().stream().map(Term::label).collect(Collectors.toSet());
        FieldOfWork.listed().forEach(field -> labels.add(field.label()));
        assertThat(labels).hasSize(72).noneMatch(label -> label.contains(","));
    }
}
