RETURN hits,
// include: summary-columns
