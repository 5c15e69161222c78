package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the OSCE, printed after {@code Where we are:}; an open vocabulary, see {@link Term}.
 *
 * <p>Source of the listed labels: about 130 listing pages dated 1997 to 2025. Immutable and thread-safe.
 */
public final class Structure extends Term {

    private static final Vocabulary<Structure> LISTED = readListed();

    /** {@code OSCE Office for Democratic Institutions and Human Rights}. */
    public static final Structure OSCE_OFFICE_FOR_DEMOCRATIC_INSTITUTIONS_AND_HUMAN_RIGHTS =
            LISTED.listed("OSCE Office for Democratic Institutions and Human Rights");

    /** {@code OSCE High Commissioner on National Minorities}. */
    public static final Structure OSCE_HIGH_COMMISSIONER_ON_NATIONAL_MINORITIES =
            LISTED.listed("OSCE High Commissioner on National Minorities");

    /** {@code OSCE Representative on Freedom of the Media}. */
    public static final Structure OSCE_REPRESENTATIVE_ON_FREEDOM_OF_THE_MEDIA =
            LISTED.listed("OSCE Representative on Freedom of the Media");

    /** {@code OSCE Parliamentary Assembly}. */
    public static final Structure OSCE_PARLIAMENTARY_ASSEMBLY = LISTED.listed("OSCE Parliamentary Assembly");

    /** {@code OSCE Secretariat}. */
    public static final Structure OSCE_SECRETARIAT = LISTED.listed("OSCE Secretariat");

    /** {@code OSCE Secretary General}. */
    public static final Structure OSCE_SECRETARY_GENERAL = LISTED.listed("OSCE Secretary General");

    /** {@code Transnational Threats Department}. */
    public static final Structure TRANSNATIONAL_THREATS_DEPARTMENT = LISTED.listed("Transnational Threats Department");

    /** {@code Office of the Co-ordinator of OSCE Economic and Environmental Activities}. */
    public static final Structure OFFICE_OF_THE_CO_ORDINATOR_OF_OSCE_ECONOMIC_AND_ENVIRONMENTAL_ACTIVITIES =
            LISTED.listed("Office of the Co-ordinator of OSCE Economic and Environmental Activities");

    /** {@code Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings}. */
    public static final Structure
            OFFICE_OF_THE_SPECIAL_REPRESENTATIVE_AND_CO_ORDINATOR_FOR_COMBATING_TRAFFICKING_IN_HUMAN_BEINGS =
                    LISTED.listed(
                            "Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings");

    /** {@code OSCE Chairpersonship}. */
    public static final Structure OSCE_CHAIRPERSONSHIP = LISTED.listed("OSCE Chairpersonship");

    /** {@code OSCE Chairmanship}. */
    public static final Structure OSCE_CHAIRMANSHIP = LISTED.listed("OSCE Chairmanship");

    /** {@code Troika}. */
    public static final Structure TROIKA = LISTED.listed("Troika");

    /** {@code Personal Representatives of the Chairperson-in-Office}. */
    public static final Structure PERSONAL_REPRESENTATIVES_OF_THE_CHAIRPERSON_IN_OFFICE =
            LISTED.listed("Personal Representatives of the Chairperson-in-Office");

    /** {@code Permanent Council}. */
    public static final Structure PERMANENT_COUNCIL = LISTED.listed("Permanent Council");

    /** {@code Forum for Security Co-operation}. */
    public static final Structure FORUM_FOR_SECURITY_CO_OPERATION = LISTED.listed("Forum for Security Co-operation");

    /** {@code Minsk Group}. */
    public static final Structure MINSK_GROUP = LISTED.listed("Minsk Group");

    /** {@code Partnerships}. */
    public static final Structure PARTNERSHIPS = LISTED.listed("Partnerships");

    /** {@code Asian Partners for Co-operation}. */
    public static final Structure ASIAN_PARTNERS_FOR_CO_OPERATION = LISTED.listed("Asian Partners for Co-operation");

    /** {@code Mediterranean Partners for Co-operation}. */
    public static final Structure MEDITERRANEAN_PARTNERS_FOR_CO_OPERATION =
            LISTED.listed("Mediterranean Partners for Co-operation");

    /** {@code Court of Conciliation and Arbitration}. */
    public static final Structure COURT_OF_CONCILIATION_AND_ARBITRATION =
            LISTED.listed("Court of Conciliation and Arbitration");

    /** {@code OSCE Main Website}. */
    public static final Structure OSCE_MAIN_WEBSITE = LISTED.listed("OSCE Main Website");

    /** {@code OSCE Presence in Albania}. */
    public static final Structure OSCE_PRESENCE_IN_ALBANIA = LISTED.listed("OSCE Presence in Albania");

    /** {@code OSCE Mission to Bosnia and Herzegovina}. */
    public static final Structure OSCE_MISSION_TO_BOSNIA_AND_HERZEGOVINA =
            LISTED.listed("OSCE Mission to Bosnia and Herzegovina");

    /** {@code OSCE Mission in Kosovo}. */
    public static final Structure OSCE_MISSION_IN_KOSOVO = LISTED.listed("OSCE Mission in Kosovo");

    /** {@code OSCE Mission to Moldova}. */
    public static final Structure OSCE_MISSION_TO_MOLDOVA = LISTED.listed("OSCE Mission to Moldova");

    /** {@code OSCE Mission to Montenegro}. */
    public static final Structure OSCE_MISSION_TO_MONTENEGRO = LISTED.listed("OSCE Mission to Montenegro");

    /** {@code OSCE Mission to Serbia}. */
    public static final Structure OSCE_MISSION_TO_SERBIA = LISTED.listed("OSCE Mission to Serbia");

    /** {@code OSCE Mission to Skopje}. */
    public static final Structure OSCE_MISSION_TO_SKOPJE = LISTED.listed("OSCE Mission to Skopje");

    /** {@code OSCE Centre in Ashgabat}. */
    public static final Structure OSCE_CENTRE_IN_ASHGABAT = LISTED.listed("OSCE Centre in Ashgabat");

    /** {@code OSCE Programme Office in Astana}. */
    public static final Structure OSCE_PROGRAMME_OFFICE_IN_ASTANA = LISTED.listed("OSCE Programme Office in Astana");

    /** {@code OSCE Programme Office in Bishkek}. */
    public static final Structure OSCE_PROGRAMME_OFFICE_IN_BISHKEK = LISTED.listed("OSCE Programme Office in Bishkek");

    /** {@code OSCE Programme Office in Dushanbe}. */
    public static final Structure OSCE_PROGRAMME_OFFICE_IN_DUSHANBE =
            LISTED.listed("OSCE Programme Office in Dushanbe");

    /** {@code OSCE Project Co-ordinator in Uzbekistan}. */
    public static final Structure OSCE_PROJECT_CO_ORDINATOR_IN_UZBEKISTAN =
            LISTED.listed("OSCE Project Co-ordinator in Uzbekistan");

    /** {@code OSCE Special Monitoring Mission to Ukraine (closed)}. */
    public static final Structure OSCE_SPECIAL_MONITORING_MISSION_TO_UKRAINE_CLOSED =
            LISTED.listed("OSCE Special Monitoring Mission to Ukraine (closed)");

    /** {@code OSCE Project Co-ordinator in Ukraine (closed)}. */
    public static final Structure OSCE_PROJECT_CO_ORDINATOR_IN_UKRAINE_CLOSED =
            LISTED.listed("OSCE Project Co-ordinator in Ukraine (closed)");

    /** {@code OSCE Mission to Georgia (closed)}. */
    public static final Structure OSCE_MISSION_TO_GEORGIA_CLOSED = LISTED.listed("OSCE Mission to Georgia (closed)");

    /** {@code OSCE Office in Yerevan (closed)}. */
    public static final Structure OSCE_OFFICE_IN_YEREVAN_CLOSED = LISTED.listed("OSCE Office in Yerevan (closed)");

    /** {@code OSCE Project Co-ordinator in Baku (closed)}. */
    public static final Structure OSCE_PROJECT_CO_ORDINATOR_IN_BAKU_CLOSED =
            LISTED.listed("OSCE Project Co-ordinator in Baku (closed)");

    /** {@code OSCE Office in Minsk (closed)}. */
    public static final Structure OSCE_OFFICE_IN_MINSK_CLOSED = LISTED.listed("OSCE Office in Minsk (closed)");

    /** {@code OSCE Mission to Croatia (closed)}. */
    public static final Structure OSCE_MISSION_TO_CROATIA_CLOSED = LISTED.listed("OSCE Mission to Croatia (closed)");

    /** {@code OSCE Office in Zagreb (closed)}. */
    public static final Structure OSCE_OFFICE_IN_ZAGREB_CLOSED = LISTED.listed("OSCE Office in Zagreb (closed)");

    /** {@code OSCE Mission to Estonia (closed)}. */
    public static final Structure OSCE_MISSION_TO_ESTONIA_CLOSED = LISTED.listed("OSCE Mission to Estonia (closed)");

    /** {@code OSCE Assistance Group to Chechnya (closed)}. */
    public static final Structure OSCE_ASSISTANCE_GROUP_TO_CHECHNYA_CLOSED =
            LISTED.listed("OSCE Assistance Group to Chechnya (closed)");

    /** {@code OSCE Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)}. */
    public static final Structure OSCE_OBSERVER_MISSION_AT_THE_RUSSIAN_CHECKPOINTS_GUKOVO_AND_DONETSK_DISCONTINUED =
            LISTED.listed("OSCE Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)");

    private final Optional<Kind> kind;
    private final Optional<String> country;
    private final boolean closed;
    private final List<String> formerNames;

    private Structure(Vocabulary.Row row) {
        super(row.get("label"), true);
        this.kind = Optional.of(Kind.of(row.get("kind")));
        this.country = row.optional("country");
        this.closed = row.flag("closed");
        this.formerNames = row.list("formerNames");
    }

    private Structure(String label) {
        super(label, false);
        this.kind = Optional.empty();
        this.country = Optional.empty();
        this.closed = false;
        this.formerNames = List.of();
    }

    private static Vocabulary<Structure> readListed() {
        String file = "structures.csv";
        List<Structure> terms = new ArrayList<>();
        for (Vocabulary.Row row : Vocabulary.rows(file)) {
            terms.add(new Structure(row));
        }
        return new Vocabulary<>(file, terms);
    }

    /**
     * The structure with a label.
     *
     * @param label the label as printed, which is taken as it is: case and blanks count
     * @return the constant of that label, or a structure that is not listed
     * @throws IllegalArgumentException when the label is blank
     * @throws NullPointerException when the label is null
     */
    public static Structure of(String label) {
        Structure listed = LISTED.find(label);
        return listed == null ? new Structure(label) : listed;
    }

    /** {@return all listed structures, which are the constants, in the order of the list, the field operations last; unmodifiable} */
    public static List<Structure> listed() {
        return LISTED.all();
    }

    /** {@return what kind of structure this is, or empty when it is not listed} */
    public Optional<Kind> kind() {
        return kind;
    }

    /**
     * The country that a field operation works in.
     *
     * @return the ISO 3166-1 alpha-2 code, or {@code XK}, which ISO leaves to its users, for Kosovo; empty for structures
     *     that are no field operation and for those that are not listed
     */
    public Optional<String> country() {
        return country;
    }

    /** {@return whether the list says that the structure was closed; false for one that is not listed, of which nothing is known} */
    public boolean isClosed() {
        return closed;
    }

    /** {@return the labels this structure had before, as printed then; empty when none is known, or the structure is not listed} */
    public List<String> formerNames() {
        return formerNames;
    }

    /** What a listed structure is, as the list has it; the pages do not print it. */
    public enum Kind {
        /** One of the three institutions, such as the OSCE Office for Democratic Institutions and Human Rights. */
        INSTITUTION("institution"),
        /** The OSCE Parliamentary Assembly. */
        PARLIAMENTARY_ASSEMBLY("parliamentary assembly"),
        /** The OSCE Secretariat, its departments and offices, and the Secretary General. */
        SECRETARIAT("secretariat"),
        /** The chair under its names, the Troika, and the personal representatives of the Chairperson-in-Office. */
        CHAIR("chair"),
        /** The Permanent Council and the Forum for Security Co-operation. */
        DECISION_MAKING_BODY("decision-making body"),
        /** The Minsk Group. */
        NEGOTIATION_FORMAT("negotiation format"),
        /** The Partners for Co-operation, together and by region. */
        PARTNERSHIP("partnership"),
        /** The Court of Conciliation and Arbitration. */
        RELATED_BODY("related body"),
        /** {@code OSCE Main Website}, which is no part of the OSCE but is printed like one. */
        SITE("site"),
        /** A mission, centre, office or the like in a country, open or closed; the only kind with a {@link Structure#country()}. */
        FIELD_OPERATION("field operation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the name of the kind in words, such as {@code field operation}} */
        public String label() {
            return label;
        }

        private static Kind of(String label) {
            for (Kind kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalStateException("\"" + label + "\" is no kind of structure");
        }
    }
}
