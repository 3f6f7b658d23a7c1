cable.id AS cable, cable.sender, cable.date, cable.classification, cable.collection
