RETURN
// include: summary-columns
