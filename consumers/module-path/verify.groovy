String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("15 items, in module io.github.oscenews.model")
// The library that CSV is written with comes along.
["NINJS", "JSON_LD", "JSON_FEED", "CSV", "CSV_FOR_SPREADSHEETS"].each { assert log.contains(it + ": all") }
// Ours came out of what would be published, into a local repository that had none.
File ours = new File(localRepositoryPath, "io/github/oscenews/osce-model/" + version + "/_remote.repositories")
assert ours.text.contains(".jar>published=")
