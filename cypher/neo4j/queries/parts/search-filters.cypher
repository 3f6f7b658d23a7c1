WITH cable
WHERE ($held IS NULL OR cable.held = $held)
  // where
