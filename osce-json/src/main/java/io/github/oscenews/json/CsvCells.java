package io.github.oscenews.json;

/** How texts stand in the cells of CSV. */
enum CsvCells {
    AS_THEY_ARE("") {
        @Override
        String cell(String text) {
            return text;
        }
    },

    FOR_SPREADSHEETS("\ufeff") {
        @Override
        String cell(String text) {
            return Formulas.defused(text);
        }
    };

    private final String beginning;

    CsvCells(String beginning) {
        this.beginning = beginning;
    }

    /** What stands at the beginning of the file. */
    String beginning() {
        return beginning;
    }

    abstract String cell(String text);
}
