(cable.time < :value AND cable.time > -99999999999)
