-- The file says that it is Reftel's: "RFTL".
PRAGMA application_id = 0x5246544C;
