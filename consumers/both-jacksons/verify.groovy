String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("3 wrote what 2 read: true true")
// Ours came out of what would be published, into a local repository that had none.
File ours = new File(localRepositoryPath, "io/github/oscenews/osce-model/" + version + "/_remote.repositories")
assert ours.text.contains(".jar>published=")
