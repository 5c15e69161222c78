package io.github.oscenews.parser;

import io.github.oscenews.model.Source;

/** Made-up listing text in the real format. */
final class Pages {

    static final String HEADING = """
            Newsroom
            News and press releases
            News and press releases from the OSCE's global activities.
            """;

    /** Lines 4 to 9 of a page. */
    static final String FULL = """
            Border police compare notes in Osh
            Publishing date: 17 November 2023
            Content type: Press release
            Where we are: Transnational Threats Department, OSCE Secretariat
            What we do: Border management, Policing
            OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.
            """;

    /** Lines 10 to 12 of a page that begins with {@link #FULL}. */
    static final String BARE = """
            Judges discuss trial monitoring
            Publishing date: 9 May 2003
            Judges from four courts discussed how trials are monito
            """;

    /** Lines 13 to 16 of a page that begins with {@link #FULL} and {@link #BARE}. */
    static final String SHORT = """
            Young people plant trees
            Publishing date: 8 May 2003
            What we do: Youth
            Two hundred trees were planted.
            """;

    static final String PAGE = HEADING + FULL + BARE + SHORT;

    private Pages() {}

    static NewsroomDocument parse(String text) {
        return NewsroomParser.standard().parse(text, Source.of("page.txt"));
    }
}
