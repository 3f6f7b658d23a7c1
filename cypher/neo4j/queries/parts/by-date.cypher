WITH cable
WHERE cable.time >= toInteger($from) AND cable.time < toInteger($until)
// A date is UTC; what has none has no period.
RETURN substring(cable.date, 0, toInteger($digits)) AS period, count(*) AS cables
