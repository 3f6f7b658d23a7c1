/**
 * What texts and facts have in common, for `packing.ts`: the keys of the archive's attributes and the frame of a telegram, and the
 * frame of facts as JSON. What is packed can be read with the very same words alone: they are never changed, new ones get a new mark.
 */
export const TEXT_FRAME = Buffer.from(`Message Text

PAGE 01        STATE  000000  01 OF 02  000000Z

ACTION EUR-12

INFO  OCT-01  ISO-00  SOE-02  CIAE-00  DODE-00  NSAE-00  NSCE-00  SSO-00  ICAE-00
      INRE-00  INR-10  L-03  ACDA-12  EA-10  NEA-10  PM-05  SP-02  SS-15  PA-01  USIE-00  /100 W
------------------000000 000000Z /10
R 000000Z JAN 78
P 000000Z
FM AMEMBASSY
TO SECSTATE WASHDC 0000
INFO AMEMBASSY
AMCONSUL
USMISSION
LIMITED OFFICIAL USE
UNCLASSIFIED
S E C R E T
C O N F I D E N T I A L SECTION 01 OF 02

E.O. 11652: GDS
E.O. 11652: N/A
TAGS: PFOR, PEPR, PINT, OVIP
SUBJECT:

REF: A.

1. SUMMARY:  END SUMMARY.

CONFIDENTIAL

PAGE 02

NNN

Message Attributes

Automatic Decaptioning: X
Capture Date: 01 jan 1994
Channel Indicators: n/a
Current Classification: UNCLASSIFIED
Concepts: FOREIGN RELATIONS
Control Number: n/a
Copy: SINGLE
Draft Date: 04 aug 1978
Decaption Date: 01 jan 1960
Decaption Note:
Disposition Action: RELEASED
Disposition Approved on Date:
Disposition Case Number: n/a
Disposition Comment: 25 YEAR REVIEW
Disposition Date: 20 Mar 2014
Disposition Event:
Disposition History: n/a
Disposition Reason:
Disposition Remarks:
Document Number: 1978STATE000000
Document Source: CORE
Document Unique ID: 00
Drafter: n/a
Enclosure: n/a
Executive Order: X1
Errors: N/A
Expiration:
Film Number: D780000-0000
Format: TEL
From: STATE
Handling Restrictions: n/a
Image Path:
ISecure: 1
Legacy Key: link1978/newtext/t19780000/aaaa0000.tel
Line Count: 100
Litigation Code IDs:
Litigation Codes:
Litigation History:
Locator: TEXT ON-LINE, ON MICROFILM
Message ID: 00000000-c288-dd11-92da-001cc4696bcc
Office: ACTION 
Original Classification: CONFIDENTIAL
Original Handling Restrictions: n/a
Original Previous Classification: n/a
Original Previous Handling Restrictions: n/a
Page Count: 2
Previous Channel Indicators: n/a
Previous Classification: CONFIDENTIAL
Previous Handling Restrictions: n/a
Reference: 78 STATE 000000
Retention: 0
Review Action: RELEASED, APPROVED
Review Content Flags:
Review Date: 06 may 2005
Review Event:
Review Exemptions: n/a
Review Media Identifier:
Review Release Date: n/a
Review Release Event: n/a
Review Transfer Date:
Review Withdrawn Fields: n/a
SAS ID: 1000000
Secure: OPEN
Status: NATIVE
Subject: 
TAGS: PFOR, PEPR, US
To: STATE
Type: TE
vdkgvwkey: odbc://SAS/SAS.dbo.SAS_Docs/00000000-c288-dd11-92da-001cc4696bcc
Review Markings:
Sheryl P. Walter
Declassified/Released
US Department of State
EO Systematic Review
20 Mar 2014
Markings: Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014`)

/** What facts were packed with before `FACTS_FRAME`, which ends with it. */
export const EARLIER_FACTS_FRAME = Buffer.from(
  `{"documentNumber":"1978STATE000000","format":"nara","from":"STATE","number":"0","year":1978,"date":"1978-01-01T00:00:00Z","subject":null,"classification":"UNCLASSIFIED","to":["STATE"],"info":[],"tags":["PFOR"],"citations":[{"target":null,"reason":"septel","raw":"SEPTEL","start":0,"end":0,"where":"text","rule":"septel","confidence":0.9},{"target":null,"reason":"dtg","sender":"STATE","dtg":"1978-01-01T00:00:00Z","raw":"","start":0,"end":0,"where":"ref","rule":"dtg","confidence":0.9},{"target":"1977STATE000000","kind":"airgram","post":"STATE","number":"A-0","year":1977,"raw":"STATE A-0","start":0,"end":0,"where":"ref","rule":"airgram","confidence":0.96,"letter":"A","note":"NOTAL"},{"target":"1978STATE000000","kind":"cable","post":"STATE","number":"0","year":1978,"raw":"REFTEL","start":0,"end":0,"where":"text","rule":"reftel","confidence":0.96,"letter":"B"},{"target":"1978STATE000000","kind":"cable","post":"STATE","number":"0","year":1978,"raw":"STATE 0","start":0,"end":0,"where":"attributes","rule":"post-number","confidence":0.98}],"persons":[{"name":"A","surname":"A","given":[],"titles":["FOREIGN MINISTER","AMBASSADOR","MR","PRESIDENT"],"role":"mention","roles":["subject","mention"],"confidence":0.95,"evidence":["title","given-name","context","surname","speech"],"block":"A","mentions":[{"raw":"A","start":0,"end":0},{"raw":"A","start":0,"end":0}],"signature":null},{"name":"A","surname":"A","given":[],"titles":[],"role":"signer","roles":["signer"],"confidence":0.83,"evidence":["signer"],"block":"A","mentions":[],"signature":{"raw":"A","start":0,"end":0}}],"layout":{"furniture":[["archive",1,13],["marking",15,27],["page",29,56],["preamble",57,321],["attributes",1273,3245]],"stamps":[],"header":[["EO",335,341],["TAGS",348,356],["SUBJECT",366,404],["REF",415,482]],"paragraphs":[[0,0,null,null],[0,0,1,null],[0,0,2,null],[0,0,3,null]],"signer":[0,0]}}`,
)

/**
 * Rows of facts with what is common in them: the more often, the nearer to the end. No names but those that the tables hold; made of what
 * sample cables and real ones share, which take a tenth less by it.
 */
export const FACTS_FRAME = Buffer.concat([
  Buffer.from(
    `"ENGINEER","ARCHITECT","ARCHBISHOP","PROFESSOR","SENATOR","CAPTAIN","COLONEL","ADMIRAL","SERGEANT","COUNSELOR","CHAIRMAN","STUDENT LEADER","CHIEF DELEGATE","VICE MINISTER","INTERIOR MINISTER","DEFENSE MINISTER","FINANCE MINISTER","PRIME MINISTER","FONMIN","DR","MESSRS","MRS","DIRECTOR GENERAL","Secretary","Minister","Prime Minister","Foreign Minister","Ambassador","President","GENERAL","MINISTER","PRESIDENT","AMBASSADOR","FOREIGN MINISTER","MR"
"EWWT","EFIS","EMIN","ABLD","SCUL","EAID","PINS","PORG","UNGA","PLOS","PTER","PHUM","ECON","MARR","PINR","CASC","CVIS","OREP","SHUM","PREL","PGOV","PINT","ETRD","UK","US"
"SECDEF WASHDC","CIA","NSC","TREASURY","USDOC","EUROPEAN POLITICAL COLLECTIVE","CINCPAC HONOLULU","USCINCSO","USCINCEUR","HONG KONG","MEXICO","NEW DELHI","JAKARTA","MANILA","LAGOS","CARACAS","BRASILIA","LISBON","ROME","TOKYO","BONN","OTTAWA","VIENNA","CANBERRA","EC BRUSSELS","USUN NEW YORK","GENEVA","PARIS","LONDON","MOSCOW","STATE"
{"target":null,"reason":"airgram","raw":"
{"target":null,"reason":"document","raw":"
{"target":null,"reason":"dtg","raw":"
{"target":null,"reason":"no-ref-line","raw":"
{"target":null,"reason":"ambiguous","raw":"
ECONOMIC SECTION LETTER OF DESK OFFICER
"signature":null,"possible":true},{"name":"
"aliases":["
{"documentNumber":"1974STATE000000","format":"cablegate","from":"STATE","number":"0","year":2009,"date":"2009-12-01T00:00:00Z","subject":"
,"year":1973,"date":"1973-0
,"year":1974,"date":"1974-0
,"year":1975,"date":"1975-0
,"year":1976,"date":"1976-0
,"year":1977,"date":"1977-0
,"year":1978,"date":"1978-0
,"year":1979,"date":"1979-0
","classification":"SECRET","to":["STATE"],"info":["
","classification":"LIMITED OFFICIAL USE","to":["STATE"],"info":["
","classification":"UNCLASSIFIED","to":["STATE"],"info":["
","classification":"CONFIDENTIAL","to":["STATE"],"info":["
"],"info":[],"tags":["
"],"titles":[],"role":"classifier","roles":["classifier"],"confidence":0.93,"evidence":["classifier","surname"],"block":"
"],"titles":[],"role":"drafter","roles":["drafter"],"confidence":0.93,"evidence":["drafter"],"block":"
"],"titles":[],"role":"passed","roles":["passed"],"confidence":0.93,"evidence":["passed","surname"],"block":"
"],"titles":[],"role":"cleared","roles":["cleared"],"confidence":0.83,"evidence":["cleared"],"block":"
"],"titles":[],"role":"signer","roles":["signer"],"confidence":0.83,"evidence":["signer","surname"],"block":"
"],"titles":[],"role":"signer","roles":["signer"],"confidence":0.83,"evidence":["signer"],"block":"
"role":"signer","roles":["signer","classifier"],"
"role":"passed","roles":["passed","mention"],"
"titles":["MR"],"role":"subject","roles":["subject","mention"],"confidence":0.99,"evidence":["tags","title"],"block":"A","mentions":[{"raw":"A","start":0,"end":0},{"raw":"A","start":0,"end":0}],"signature":null},{"name":"A","surname":"A","given":["A","A"],"titles":["
"],"role":"mention","roles":["mention"],"confidence":0.82,"evidence":["apposition","name-order"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","given-name","statesman","context"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.97,"evidence":["office","corpus","surname"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["tags","title","given-name"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["statesman","corpus","context"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.95,"evidence":["surname","corpus","speech"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.91,"evidence":["title","surname"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","given-name","apposition"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name","possessive"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","surname","context","corpus"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","statesman","context","possessive"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name","apposition"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","given-name","surname","context"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name","statesman","context"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.93,"evidence":["title","context"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","given-name"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.76,"evidence":["initials"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["office","given-name","surname","speech"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.83,"evidence":["given-name","surname"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.76,"evidence":["given-name"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.95,"evidence":["title","surname","speech"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name","surname","context","speech"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.82,"evidence":["title"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name","surname","speech"],"block":"A
"],"role":"mention","roles":["mention"],"confidence":0.99,"evidence":["title","given-name"],"block":"A
,"where":"text","rule":"our-number","confidence":0.84
,"where":"text","rule":"your-number","confidence":0.849
,"where":"text","rule":"deptel","confidence":0.885
,"where":"text","rule":"embtel","confidence":0.84
,"where":"text","rule":"reftel","confidence":0.882
,"where":"text","rule":"reftel","confidence":0.913
,"where":"text","rule":"reftel","confidence":0.922
,"where":"attributes","rule":"reference-column","confidence":0.99
,"where":"ref","rule":"post-number","confidence":0.95
,"where":"ref","rule":"post-number","confidence":0.98
,"where":"text","rule":"post-number","confidence":0.884
,"where":"text","rule":"reftel","confidence":0.97
,"where":"ref","rule":"number-list","confidence":0.97
,"where":"text","rule":"septel","confidence":0.99
,"where":"ref","rule":"document","confidence":0.9
,"where":"ref","rule":"post-number","confidence":0.97
,"where":"text","rule":"reftel","confidence":0.96
,"where":"text","rule":"reftel","confidence":0.941
,"where":"text","rule":"post-number","confidence":0.912
,"where":"text","rule":"post-number","confidence":0.903
,"where":"attributes","rule":"post-number","confidence":0.985
,"where":"ref","rule":"post-number","confidence":0.985
,"where":"text","rule":"reftel","confidence":0.951
,"where":"ref","rule":"post-number","confidence":0.99
,"where":"attributes","rule":"post-number","confidence":0.99
"letter":"C","note":"NOTAL"},{"target":"19
"letter":"D"},{"target":"1979
"letter":"C"},{"target":"1976
"letter":"B"},{"target":"1977
"letter":"A"},{"target":"1978
,"raw":"
"raw":"REFTELS",
"raw":"REF (A)",
"raw":"REF B",
"raw":"REF A",
{"target":null,"reason":"septel","raw":"SEPTEL","start":0,"end":0,"where":"
{"target":"1978STATE000000","kind":"cable","post":"STATE","number":"0","year":1978,"raw":"STATE 0","start":0,"end":0,"where":"text","rule":"reftel","confidence":0.951},{"target":"1978STATE000000","kind":"cable","post":"STATE","number":"0","year":1978,"raw":"REFTEL","start":0,"end":0,"where":"attributes","rule":"post-number","confidence":0.99}],"persons":[{"name":"A","surname":"A","given":[],"titles":[],"role":"signer","roles":["signer"],"confidence":0.83,"evidence":["signer"],"block":"A","mentions":[],"signature":{"raw":"A","start":0,"end":0}}],"collection":"cablegate","layout":{"furniture":[["archive",0,12],["marking",14,26],["page",28,56],["preamble",57,321],["section",757,815],["attributes",1273,3245]],"stamps":[[0,79],[79,158],[158,237]],"header":[["EO",335,341],["TAGS",348,356],["SUBJECT",366,404],["REF",415,482]],"paragraphs":[[0,0,null,null],[0,0,1,null],[0,0,2,null],[0,0,3,null],[0,0,4,null],[0,0,5,null]],"signer":[0,0]}}`,
  ),
  EARLIER_FACTS_FRAME,
])
