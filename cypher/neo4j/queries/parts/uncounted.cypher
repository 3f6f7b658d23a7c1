// In no order: they are only counted.
WITH cable
