String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("\"publishingDate\":\"2000-10-05\"")
// Ours came out of what would be published, into a local repository that had none.
File ours = new File(localRepositoryPath, "io/github/oscenews/osce-model/" + version + "/_remote.repositories")
assert ours.text.contains(".jar>published=")
