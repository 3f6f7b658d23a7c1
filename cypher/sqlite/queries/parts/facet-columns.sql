cable.id AS cable, cable.sender, substr(cable.date, 1, 4) AS year, cable.classification, cable.collection
