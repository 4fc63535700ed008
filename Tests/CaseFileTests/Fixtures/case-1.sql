CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 remarks and views');
CREATE TABLE remark (
  dataset TEXT NOT NULL,
  incident TEXT NOT NULL,
  dateHash INTEGER NOT NULL,
  placeHash INTEGER NOT NULL,
  textHash INTEGER NOT NULL,
  isMarked INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (dataset, incident)
) WITHOUT ROWID;
CREATE TABLE savedView (
  dataset TEXT NOT NULL,
  name TEXT NOT NULL,
  line TEXT NOT NULL,
  changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (dataset, name)
) WITHOUT ROWID;
