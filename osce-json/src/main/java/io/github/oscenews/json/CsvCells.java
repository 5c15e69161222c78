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
            return mayBeFormula(text) ? "'" + text : text;
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

    /** Whether a spreadsheet may take a cell for a formula; some pass over what is blank, and take the forms of full width. */
    private static boolean mayBeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
