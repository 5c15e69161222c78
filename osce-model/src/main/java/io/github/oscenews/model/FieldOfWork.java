package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of the OSCE's work, printed after {@code What we do:}; an open vocabulary, see {@link Term}.
 *
 * <p>Source of the listed labels: about 130 listing pages dated 1997 to 2025. Immutable and thread-safe.
 */
public final class FieldOfWork extends Term {

    private static final Vocabulary<FieldOfWork> LISTED = readListed();

    /** {@code Arms control}. */
    public static final FieldOfWork ARMS_CONTROL = LISTED.listed("Arms control");

    /** {@code Border management}. */
    public static final FieldOfWork BORDER_MANAGEMENT = LISTED.listed("Border management");

    /** {@code Climate change}. */
    public static final FieldOfWork CLIMATE_CHANGE = LISTED.listed("Climate change");

    /** {@code Combating trafficking in human beings}. */
    public static final FieldOfWork COMBATING_TRAFFICKING_IN_HUMAN_BEINGS =
            LISTED.listed("Combating trafficking in human beings");

    /** {@code Conflict prevention and resolution}. */
    public static final FieldOfWork CONFLICT_PREVENTION_AND_RESOLUTION =
            LISTED.listed("Conflict prevention and resolution");

    /** {@code Countering terrorism}. */
    public static final FieldOfWork COUNTERING_TERRORISM = LISTED.listed("Countering terrorism");

    /** {@code Cyber/ICT Security}. */
    public static final FieldOfWork CYBER_ICT_SECURITY = LISTED.listed("Cyber/ICT Security");

    /** {@code Democratization}. */
    public static final FieldOfWork DEMOCRATIZATION = LISTED.listed("Democratization");

    /** {@code Economic activities}. */
    public static final FieldOfWork ECONOMIC_ACTIVITIES = LISTED.listed("Economic activities");

    /** {@code Education}. */
    public static final FieldOfWork EDUCATION = LISTED.listed("Education");

    /** {@code Elections}. */
    public static final FieldOfWork ELECTIONS = LISTED.listed("Elections");

    /** {@code Environmental activities}. */
    public static final FieldOfWork ENVIRONMENTAL_ACTIVITIES = LISTED.listed("Environmental activities");

    /** {@code Environmental good governance}. */
    public static final FieldOfWork ENVIRONMENTAL_GOOD_GOVERNANCE = LISTED.listed("Environmental good governance");

    /** {@code Gender equality}. */
    public static final FieldOfWork GENDER_EQUALITY = LISTED.listed("Gender equality");

    /** {@code Good governance}. */
    public static final FieldOfWork GOOD_GOVERNANCE = LISTED.listed("Good governance");

    /** {@code Human rights}. */
    public static final FieldOfWork HUMAN_RIGHTS = LISTED.listed("Human rights");

    /** {@code Media freedom and development}. */
    public static final FieldOfWork MEDIA_FREEDOM_AND_DEVELOPMENT = LISTED.listed("Media freedom and development");

    /** {@code Media laws}. */
    public static final FieldOfWork MEDIA_LAWS = LISTED.listed("Media laws");

    /** {@code Media pluralism}. */
    public static final FieldOfWork MEDIA_PLURALISM = LISTED.listed("Media pluralism");

    /** {@code Migration}. */
    public static final FieldOfWork MIGRATION = LISTED.listed("Migration");

    /** {@code National minority issues}. */
    public static final FieldOfWork NATIONAL_MINORITY_ISSUES = LISTED.listed("National minority issues");

    /** {@code Policing}. */
    public static final FieldOfWork POLICING = LISTED.listed("Policing");

    /** {@code Reform and co-operation in the security sector}. */
    public static final FieldOfWork REFORM_AND_CO_OPERATION_IN_THE_SECURITY_SECTOR =
            LISTED.listed("Reform and co-operation in the security sector");

    /** {@code Roma and Sinti}. */
    public static final FieldOfWork ROMA_AND_SINTI = LISTED.listed("Roma and Sinti");

    /** {@code Rule of law}. */
    public static final FieldOfWork RULE_OF_LAW = LISTED.listed("Rule of law");

    /** {@code Safety of journalists}. */
    public static final FieldOfWork SAFETY_OF_JOURNALISTS = LISTED.listed("Safety of journalists");

    /** {@code Tolerance and non-discrimination}. */
    public static final FieldOfWork TOLERANCE_AND_NON_DISCRIMINATION =
            LISTED.listed("Tolerance and non-discrimination");

    /** {@code Youth}. */
    public static final FieldOfWork YOUTH = LISTED.listed("Youth");

    private final Optional<String> parent;
    private final List<String> formerNames;

    private FieldOfWork(Vocabulary.Row row) {
        super(row.get("label"), true);
        this.parent = row.optional("parent");
        this.formerNames = row.list("formerNames");
    }

    private FieldOfWork(String label) {
        super(label, false);
        this.parent = Optional.empty();
        this.formerNames = List.of();
    }

    private static Vocabulary<FieldOfWork> readListed() {
        String file = "fields-of-work.csv";
        List<FieldOfWork> terms = new ArrayList<>();
        for (Vocabulary.Row row : Vocabulary.rows(file)) {
            terms.add(new FieldOfWork(row));
        }
        return new Vocabulary<>(file, terms);
    }

    /**
     * The field of work with a label.
     *
     * @param label the label as printed, which is taken as it is: case and blanks count
     * @return the constant of that label, or a field of work that is not listed
     * @throws IllegalArgumentException when the label is blank
     * @throws NullPointerException when the label is null
     */
    public static FieldOfWork of(String label) {
        FieldOfWork listed = LISTED.find(label);
        return listed == null ? new FieldOfWork(label) : listed;
    }

    /** {@return all listed fields of work, which are the constants, in the order of the list; unmodifiable} */
    public static List<FieldOfWork> listed() {
        return LISTED.all();
    }

    /** {@return the field that this one is a part of, or empty when it stands on the first level or is not listed} */
    public Optional<FieldOfWork> parent() {
        return parent.map(FieldOfWork::of);
    }

    /** {@return the labels this field had before, as printed then; empty when none is known, or the field is not listed} */
    public List<String> formerNames() {
        return formerNames;
    }
}
