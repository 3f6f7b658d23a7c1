// fill-traffic-lists: empty lists of pairs of posts where there are none. Cuts its work into transactions.
MATCH (:Post)-[traffic:TRAFFIC]->(:Post)
WHERE traffic.months IS NULL
CALL (traffic) { SET traffic.months = [], traffic.counts = [] } IN TRANSACTIONS OF 10000 ROWS
