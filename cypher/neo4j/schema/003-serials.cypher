// `serial`: the plain number of a held and dated telegram, so that those around a number of a post and year are found at once.
CREATE INDEX cable_serial IF NOT EXISTS FOR (cable:Cable) ON (cable.post, cable.year, cable.serial);
