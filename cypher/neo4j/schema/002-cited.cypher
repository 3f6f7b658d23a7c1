// `cited`: how many cables cite it, kept by loading, for the order by it; `time` puts in order those cited as often.
CREATE INDEX cable_cited IF NOT EXISTS FOR (cable:Cable) ON (cable.cited, cable.time);
