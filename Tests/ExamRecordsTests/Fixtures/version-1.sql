PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE sitting (
  -- One administration of one form to one examinee. Never changed after it was written.
  id INTEGER PRIMARY KEY,           -- the number people see
  uuid TEXT NOT NULL UNIQUE,        -- the same sitting across copies of this file
  profile_id TEXT NOT NULL,         -- the exam profile whose rules hold
  profile_title TEXT NOT NULL,
  seed TEXT NOT NULL,               -- what the form was drawn with: 0 to 18446744073709551615
  program_version TEXT NOT NULL,
  started_wall_ms INTEGER NOT NULL, -- milliseconds since 1970-01-01 UTC
  utc_offset_minutes INTEGER NOT NULL, -- local time of the examinee minus UTC
  boot_id TEXT NOT NULL,            -- names the start of the machine boot_ms counts from
  boot_ms INTEGER NOT NULL,         -- the machine's running clock at instant 0 of the sitting
  is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)), -- 1: blocks of the exam left out
  digest TEXT NOT NULL CHECK (length(digest) = 16) -- over this row and sitting_set, _part,
                                    -- _warning, _item; the chain of event.digest starts from it
) STRICT;
INSERT INTO sitting VALUES(1,'3f0e4c1a-0000-4000-8000-000000000001','usmle-step1','USMLE Step 1','24','0.1',1790000000123,-300,'boot-1',987654,1,'69843143f139a482');
CREATE TABLE sitting_set (
  -- The question sets the form was drawn from.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  set_id TEXT NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_set VALUES(1,1,'set-é');
INSERT INTO sitting_set VALUES(1,2,'other');
CREATE TABLE sitting_part (
  -- The timed parts of the sitting, a tree; time left in a part is the least along its containers.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  part INTEGER NOT NULL CHECK (part >= 1), -- in the order they are entered; 1 is the day
  kind TEXT NOT NULL,               -- day, session, tutorial, block
  parent INTEGER,                   -- the containing part; NULL for the day
  limit_ms INTEGER,                 -- NULL: limited by its containers alone
  PRIMARY KEY (sitting, part),
  FOREIGN KEY (sitting, parent) REFERENCES sitting_part (sitting, part)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_part VALUES(1,1,'day',NULL,1440000);
INSERT INTO sitting_part VALUES(1,2,'tutorial',1,60000);
INSERT INTO sitting_part VALUES(1,3,'session',1,NULL);
INSERT INTO sitting_part VALUES(1,4,'block',3,600000);
INSERT INTO sitting_part VALUES(1,5,'block',3,600000);
CREATE TABLE sitting_warning (
  -- Time left in a block at which the examinee is warned.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  remaining_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_warning VALUES(1,1,300000);
INSERT INTO sitting_warning VALUES(1,2,60000);
CREATE TABLE sitting_item (
  -- The form: which item stands where, and the state of its text and key at that time.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  block INTEGER NOT NULL CHECK (block >= 1), -- from 1, as people count
  item INTEGER NOT NULL CHECK (item >= 1),   -- from 1 in the block
  set_id TEXT NOT NULL,
  item_id TEXT NOT NULL,            -- unique inside the set
  option_count INTEGER NOT NULL CHECK (option_count BETWEEN 0 AND 26),
  content_fingerprint TEXT NOT NULL,
  key_fingerprint TEXT NOT NULL,
  PRIMARY KEY (sitting, block, item),
  UNIQUE (set_id, item_id, sitting)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_item VALUES(1,1,1,'set-é','b1-1',6,'c1:00','k1:00');
INSERT INTO sitting_item VALUES(1,1,2,'set-é','b1-2',2,'c1:01','k1:01');
INSERT INTO sitting_item VALUES(1,1,3,'set-é','b1-3',5,'c1:02','k1:02');
INSERT INTO sitting_item VALUES(1,1,4,'set-é','b1-4',7,'c1:03','k1:03');
INSERT INTO sitting_item VALUES(1,1,5,'set-é','b1-5',5,'c1:04','k1:04');
INSERT INTO sitting_item VALUES(1,2,1,'set-é','b2-1',7,'c1:10','k1:10');
INSERT INTO sitting_item VALUES(1,2,2,'set-é','b2-2',5,'c1:11','k1:11');
INSERT INTO sitting_item VALUES(1,2,3,'set-é','b2-3',8,'c1:12','k1:12');
INSERT INTO sitting_item VALUES(1,2,4,'set-é','b2-4',8,'c1:13','k1:13');
INSERT INTO sitting_item VALUES(1,2,5,'set-é','b2-5',3,'c1:14','k1:14');
INSERT INTO sitting_item VALUES(1,2,6,'set-é','b2-6',3,'c1:15','k1:15');
CREATE TABLE event (
  -- What happened, in order. Rows are added, one transaction each, and never changed.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  seq INTEGER NOT NULL CHECK (seq >= 1), -- from 1 without gaps
  instant_ms INTEGER NOT NULL CHECK (instant_ms >= 0), -- exam time since the sitting began
  wall_ms INTEGER NOT NULL,         -- milliseconds since 1970-01-01 UTC; may step, for display
  kind TEXT NOT NULL,               -- what happened, such as item_presented
  block INTEGER,                    -- where it concerns a block or an item
  item INTEGER,
  option TEXT CHECK (option GLOB '[A-Z]'), -- response_selected, option_struck, option_restored
  confidence TEXT,                  -- response_selected: guess, unsure, sure or a percentage as 70%
  cause TEXT,                       -- _ended: examinee, time; sitting_interrupted: left, fault;
                                    -- sitting_ended: completed, time, abandoned
  aid TEXT,                         -- aid_opened, aid_closed: items_list
  duration_ms INTEGER,              -- warning_given: time left; clock_adjusted: the shift
  text TEXT,                        -- note_taken: the whole note, empty where it was removed
  digest TEXT NOT NULL CHECK (length(digest) = 16), -- over this row and the digest before it
  PRIMARY KEY (sitting, seq),
  FOREIGN KEY (sitting, block, item) REFERENCES sitting_item (sitting, block, item)
) STRICT, WITHOUT ROWID;
INSERT INTO event VALUES(1,1,0,1790000000123,'sitting_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'4c483dcf7a0266d6');
INSERT INTO event VALUES(1,2,0,1790000000123,'tutorial_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'afdbce35741ae8ad');
INSERT INTO event VALUES(1,3,0,1790000000123,'tutorial_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'aa32522d02c391fd');
INSERT INTO event VALUES(1,4,0,1790000000123,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'bc031c9f1c2c7d5d');
INSERT INTO event VALUES(1,5,56192,1790000056315,'sitting_interrupted',NULL,NULL,NULL,NULL,'left',NULL,NULL,NULL,'074fe7e7bf7981d6');
INSERT INTO event VALUES(1,6,290268,1790000290391,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'3c8daaf8f3f782ec');
INSERT INTO event VALUES(1,7,307568,1790000307691,'break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'160116e52af45173');
INSERT INTO event VALUES(1,8,307568,1790000307691,'block_started',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'6809664e28e37fd4');
INSERT INTO event VALUES(1,9,307568,1790000307691,'item_presented',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'315108e54c9a03aa');
INSERT INTO event VALUES(1,10,330188,1790000330311,'response_selected',1,1,'C','guess',NULL,NULL,NULL,NULL,'09a847ccaf70a9e2');
INSERT INTO event VALUES(1,11,334101,1790000334224,'note_taken',1,1,NULL,NULL,NULL,NULL,NULL,replace('β ≥ 日\n1','\n',char(10)),'73977b64cfe73ac9');
INSERT INTO event VALUES(1,12,341136,1790000341259,'response_selected',1,1,'A','70%',NULL,NULL,NULL,NULL,'04016ac15a6724ab');
INSERT INTO event VALUES(1,13,358620,1790000358743,'response_selected',1,1,'D','70%',NULL,NULL,NULL,NULL,'71815c28c71e25a1');
INSERT INTO event VALUES(1,14,371560,1790000371683,'response_selected',1,1,'A','70%',NULL,NULL,NULL,NULL,'8b1c2d94ba079044');
INSERT INTO event VALUES(1,15,384869,1790000384992,'item_presented',1,4,NULL,NULL,NULL,NULL,NULL,NULL,'d5959fb2ba5dfbe3');
INSERT INTO event VALUES(1,16,394761,1790000394884,'item_presented',1,2,NULL,NULL,NULL,NULL,NULL,NULL,'9f170fee9e5af6c2');
INSERT INTO event VALUES(1,17,399147,1790000399270,'option_struck',1,2,'B',NULL,NULL,NULL,NULL,NULL,'2302bbb3897dee9c');
INSERT INTO event VALUES(1,18,413503,1790000413626,'item_presented',1,4,NULL,NULL,NULL,NULL,NULL,NULL,'9d5afb67a537e1c9');
INSERT INTO event VALUES(1,19,423223,1790000423346,'response_selected',1,4,'D','70%',NULL,NULL,NULL,NULL,'7b5bb462ba8b27fa');
INSERT INTO event VALUES(1,20,435113,1790000435236,'item_presented',1,3,NULL,NULL,NULL,NULL,NULL,NULL,'6bfdf813c98ea121');
INSERT INTO event VALUES(1,21,441800,1790000441923,'response_selected',1,3,'E','sure',NULL,NULL,NULL,NULL,'533a560caa5bd209');
INSERT INTO event VALUES(1,22,450507,1790000450630,'block_ended',1,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'47a51f9e1de5aca1');
INSERT INTO event VALUES(1,23,450507,1790000450630,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'d6c41f2ac458e30a');
INSERT INTO event VALUES(1,24,502445,1790000502568,'break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'1f6be6d7904e793a');
INSERT INTO event VALUES(1,25,502445,1790000502568,'block_started',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'18bba893ab3acd91');
INSERT INTO event VALUES(1,26,502445,1790000502568,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'ec87df739e310ac1');
INSERT INTO event VALUES(1,27,503816,1790000503939,'item_marked',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'11408d5169a922ec');
INSERT INTO event VALUES(1,28,523141,1790000523264,'response_selected',2,1,'B',NULL,NULL,NULL,NULL,NULL,'b3a836e553a46c6e');
INSERT INTO event VALUES(1,29,543910,1790000544033,'response_selected',2,1,'G','70%',NULL,NULL,NULL,NULL,'4cb3bfd57fcebb66');
INSERT INTO event VALUES(1,30,545476,1790000545599,'response_selected',2,1,'E','sure',NULL,NULL,NULL,NULL,'ab6ca134210999a3');
INSERT INTO event VALUES(1,31,560215,1790000560338,'item_presented',2,6,NULL,NULL,NULL,NULL,NULL,NULL,'bb1d67366d79a546');
INSERT INTO event VALUES(1,32,561760,1790000561883,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'5f06de6fa07bcc5c');
INSERT INTO event VALUES(1,33,587288,1790000587411,'response_selected',2,1,'E','unsure',NULL,NULL,NULL,NULL,'39d4160a43821cad');
INSERT INTO event VALUES(1,34,600829,1790000600952,'response_selected',2,1,'D','guess',NULL,NULL,NULL,NULL,'6574997b18a215a1');
INSERT INTO event VALUES(1,35,617932,1790000618055,'item_presented',2,3,NULL,NULL,NULL,NULL,NULL,NULL,'917a92abfe842177');
INSERT INTO event VALUES(1,36,631222,1790000631345,'item_presented',2,4,NULL,NULL,NULL,NULL,NULL,NULL,'260d27711654b96b');
INSERT INTO event VALUES(1,37,643911,1790000644034,'item_presented',2,5,NULL,NULL,NULL,NULL,NULL,NULL,'9ef4b2d63382792f');
INSERT INTO event VALUES(1,38,649097,1790000649220,'response_selected',2,5,'A','70%',NULL,NULL,NULL,NULL,'bcc12cd48b61a1da');
INSERT INTO event VALUES(1,39,665711,1790000665834,'item_presented',2,4,NULL,NULL,NULL,NULL,NULL,NULL,'7cfe741b43c248e8');
INSERT INTO event VALUES(1,40,681403,1790000681526,'item_marked',2,4,NULL,NULL,NULL,NULL,NULL,NULL,'975dad7d5b7db071');
INSERT INTO event VALUES(1,41,693315,1790000693438,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'6ce4be815fc06dd7');
INSERT INTO event VALUES(1,42,712671,1790000712794,'item_presented',2,2,NULL,NULL,NULL,NULL,NULL,NULL,'fe187dced863081f');
INSERT INTO event VALUES(1,43,720049,1790000720172,'clock_adjusted',NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'bccb196fbd4ccfb3');
INSERT INTO event VALUES(1,44,738731,1790000738854,'option_struck',2,2,'B',NULL,NULL,NULL,NULL,NULL,'4a962b34facdbe48');
INSERT INTO event VALUES(1,45,771840,1790000771963,'response_selected',2,2,'C','unsure',NULL,NULL,NULL,NULL,'57af736b09a58eff');
INSERT INTO event VALUES(1,46,782822,1790000782945,'response_selected',2,2,'C','70%',NULL,NULL,NULL,NULL,'45e17eeee20c5623');
INSERT INTO event VALUES(1,47,792312,1790000792435,'response_selected',2,2,'D','guess',NULL,NULL,NULL,NULL,'2fd85aa0abe09bd9');
INSERT INTO event VALUES(1,48,802445,1790000802568,'warning_given',NULL,NULL,NULL,NULL,NULL,NULL,300000,NULL,'b486293c4f5f8609');
INSERT INTO event VALUES(1,49,819076,1790000819199,'note_taken',2,2,NULL,NULL,NULL,NULL,NULL,replace('β ≥ 日\n3','\n',char(10)),'4738dcc6f55760b7');
INSERT INTO event VALUES(1,50,821012,1790000821135,'option_struck',2,2,'E',NULL,NULL,NULL,NULL,NULL,'2ec06591a2fd3a5c');
INSERT INTO event VALUES(1,51,843320,1790000843443,'response_selected',2,2,'C','guess',NULL,NULL,NULL,NULL,'3582a4eed2f1e1b2');
CREATE TABLE heartbeat (
  -- The last sign of life of the program that ran the sitting.
  sitting INTEGER NOT NULL PRIMARY KEY REFERENCES sitting (id),
  seq INTEGER NOT NULL CHECK (seq >= 0), -- the last event there was
  instant_ms INTEGER NOT NULL CHECK (instant_ms >= 0),
  boot_id TEXT NOT NULL,
  boot_ms INTEGER NOT NULL,         -- the machine's running clock, goes on through suspend
  wall_ms INTEGER NOT NULL,
  pid INTEGER NOT NULL,             -- the process
  digest TEXT NOT NULL CHECK (length(digest) = 16) -- over this row and sitting.digest
) STRICT;
INSERT INTO heartbeat VALUES(1,51,843320,'boot-1',5,6,10212,'869b8315aa271a6f');
CREATE TABLE outcome (
  -- How each item was scored once the sitting was over; written anew when a key is corrected.
  sitting INTEGER NOT NULL,
  block INTEGER NOT NULL,
  item INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('right', 'wrong', 'unanswered', 'unseen')),
  key_fingerprint TEXT NOT NULL,    -- the key it was scored with
  scored_wall_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, block, item),
  FOREIGN KEY (sitting, block, item) REFERENCES sitting_item (sitting, block, item)
) STRICT, WITHOUT ROWID;
INSERT INTO outcome VALUES(1,1,1,'right','k1:00',7);
INSERT INTO outcome VALUES(1,1,2,'wrong','k1:01',7);
INSERT INTO outcome VALUES(1,1,3,'unanswered','k1:02',7);
INSERT INTO outcome VALUES(1,1,4,'unseen','k1:03',7);
INSERT INTO outcome VALUES(1,1,5,'right','k1:04',7);
INSERT INTO outcome VALUES(1,2,1,'wrong','k1:10',7);
INSERT INTO outcome VALUES(1,2,2,'unanswered','k1:11',7);
INSERT INTO outcome VALUES(1,2,3,'unseen','k1:12',7);
INSERT INTO outcome VALUES(1,2,4,'right','k1:13',7);
INSERT INTO outcome VALUES(1,2,5,'wrong','k1:14',7);
INSERT INTO outcome VALUES(1,2,6,'unanswered','k1:15',7);
CREATE TABLE rating (
  -- What the examinee said of themselves between blocks.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  after_block INTEGER NOT NULL CHECK (after_block >= 0), -- 0: before the first block
  scale TEXT NOT NULL CHECK (scale IN ('energy', 'anxiety')),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10), -- 0 none, 10 the most
  wall_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, after_block, scale)
) STRICT, WITHOUT ROWID;
INSERT INTO rating VALUES(1,1,'energy',6,8);
CREATE TABLE metric (
  -- Numbers derived from the events and outcomes; can be derived again.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  scope TEXT NOT NULL,              -- sitting, or one block such as block 2
  name TEXT NOT NULL,
  value REAL,                       -- NULL where the data cannot say
  low REAL,                         -- the ends of the interval
  high REAL,
  n INTEGER NOT NULL CHECK (n >= 0), -- how many observations it rests on
  state TEXT NOT NULL
    CHECK (state IN ('ok', 'provisional', 'not_enough_data', 'not_applicable')),
  method_version INTEGER NOT NULL,
  PRIMARY KEY (sitting, scope, name)
) STRICT, WITHOUT ROWID;
INSERT INTO metric VALUES(1,'block 1','time_used',12.0,NULL,NULL,1,'not_enough_data',1);
INSERT INTO metric VALUES(1,'sitting','score',0.5,0.25,0.75,8,'ok',1);
CREATE VIEW visit AS
  -- One row per uninterrupted stretch of an item on screen. It ends when another item is shown,
  -- the items list covers it, the block closes or nobody is there; NULL while it still runs.
  SELECT
    sitting, block, item,
    row_number() OVER (PARTITION BY sitting, block, item ORDER BY seq) AS visit, -- from 1
    seq,                            -- of the event that began it
    instant_ms AS from_ms,          -- exam time
    until_ms,
    (until_ms - instant_ms) / 1000.0 AS seconds
  FROM (
    SELECT
      sitting, seq, kind, block, item, instant_ms,
      lead(instant_ms) OVER (PARTITION BY sitting ORDER BY seq) AS until_ms
    FROM event
    WHERE kind IN ('item_presented', 'block_ended', 'sitting_interrupted')
      OR (kind = 'aid_opened' AND aid = 'items_list')
  )
  WHERE kind = 'item_presented'
;
CREATE VIEW response AS
  -- One row per item of a form: what was answered in the end, how often changed, how long shown.
  WITH shown AS (
    SELECT
      sitting, block, item, count(*) AS visits, sum(until_ms - from_ms) / 1000.0 AS seconds
    FROM visit
    GROUP BY sitting, block, item
  ),
  chosen AS (
    SELECT
      sitting, block, item, kind, option, confidence,
      lead(seq) OVER (PARTITION BY sitting, block, item ORDER BY seq) IS NULL AS is_last
    FROM event
    WHERE kind IN ('response_selected', 'response_cleared')
  ),
  changed AS (
    SELECT sitting, block, item, sum(option <> before) AS changes
    FROM (
      SELECT
        sitting, block, item, option,
        lag(option) OVER (PARTITION BY sitting, block, item ORDER BY seq) AS before
      FROM event
      WHERE kind = 'response_selected'
    )
    GROUP BY sitting, block, item
  ),
  flagged AS (
    SELECT
      sitting, block, item, kind,
      lead(seq) OVER (PARTITION BY sitting, block, item ORDER BY seq) IS NULL AS is_last
    FROM event
    WHERE kind IN ('item_marked', 'item_unmarked')
  )
  SELECT
    place.sitting, place.block, place.item, place.set_id, place.item_id,
    chosen.option AS answer,        -- NULL: unanswered, or cleared in the end
    chosen.confidence,
    coalesce(changed.changes, 0) AS changes, -- times an option gave way to a different one
    coalesce(shown.seconds, 0.0) AS seconds, -- over all ended visits
    coalesce(shown.visits, 0) AS visits, -- 0: never seen
    coalesce(flagged.kind = 'item_marked', 0) AS marked, -- 1: marked for review in the end
    outcome.outcome                 -- NULL: not scored
  FROM sitting_item AS place
  LEFT JOIN shown USING (sitting, block, item)
  LEFT JOIN chosen
    ON chosen.sitting = place.sitting AND chosen.block = place.block
    AND chosen.item = place.item AND chosen.is_last
  LEFT JOIN changed
    ON changed.sitting = place.sitting AND changed.block = place.block
    AND changed.item = place.item
  LEFT JOIN flagged
    ON flagged.sitting = place.sitting AND flagged.block = place.block
    AND flagged.item = place.item AND flagged.is_last
  LEFT JOIN outcome
    ON outcome.sitting = place.sitting AND outcome.block = place.block
    AND outcome.item = place.item
  ORDER BY place.sitting, place.block, place.item
;
CREATE VIEW block_pace AS
  -- One row per block of a form: when it was taken, how much of its time was used, what came out.
  WITH clock AS (
    SELECT
      sitting, block,
      min(CASE WHEN kind = 'block_started' THEN instant_ms END) AS started_ms,
      min(CASE WHEN kind = 'block_started' THEN wall_ms END) AS started_wall_ms,
      max(CASE WHEN kind = 'block_ended' THEN instant_ms END) AS ended_ms,
      max(CASE WHEN kind = 'block_ended' THEN cause END) AS ended_by
    FROM event
    WHERE kind IN ('block_started', 'block_ended')
    GROUP BY sitting, block
  ),
  part AS (
    SELECT
      sitting, limit_ms, row_number() OVER (PARTITION BY sitting ORDER BY part) AS block
    FROM sitting_part
    WHERE kind = 'block'
  ),
  answered AS (
    SELECT
      sitting, block, count(*) AS items, sum(visits > 0) AS items_seen,
      count(answer) AS items_answered, sum(outcome = 'right') AS items_right
    FROM response
    GROUP BY sitting, block
  )
  SELECT
    answered.sitting, answered.block,
    datetime(
      clock.started_wall_ms / 1000 + sitting.utc_offset_minutes * 60, 'unixepoch'
    ) AS started,                   -- the examinee's local time; NULL: never begun
    (clock.ended_ms - clock.started_ms) / 1000.0 AS seconds_used, -- NULL until the block is closed
    part.limit_ms / 1000.0 AS seconds_limit, -- NULL: limited by the parts around it alone
    clock.ended_by,                 -- examinee, time
    answered.items, answered.items_seen, answered.items_answered,
    answered.items_right            -- NULL: not scored
  FROM answered
  JOIN sitting ON sitting.id = answered.sitting
  LEFT JOIN part ON part.sitting = answered.sitting AND part.block = answered.block
  LEFT JOIN clock ON clock.sitting = answered.sitting AND clock.block = answered.block
  ORDER BY answered.sitting, answered.block
;
CREATE VIEW sitting_summary AS
  -- One row per sitting: what was sat, how it ended, how far it counts as test-day conditions.
  WITH course AS (
    SELECT
      sitting,
      count(*) AS events,
      sum(kind = 'block_started') AS blocks_started,
      sum(kind = 'block_ended') AS blocks_ended,
      sum(kind = 'sitting_interrupted' AND cause = 'left') AS times_left,
      sum(kind = 'sitting_interrupted' AND cause = 'fault') AS faults,
      sum(kind = 'clock_adjusted') AS clock_adjustments,
      max(CASE WHEN kind = 'sitting_ended' THEN cause END) AS ending
    FROM event
    GROUP BY sitting
  ),
  form AS (
    SELECT sitting, max(block) AS blocks, count(*) AS items FROM sitting_item GROUP BY sitting
  ),
  scored AS (
    SELECT sitting, count(*) AS items_scored, sum(outcome = 'right') AS items_right
    FROM outcome
    GROUP BY sitting
  )
  SELECT
    sitting.id AS sitting, sitting.profile_id, sitting.profile_title,
    datetime(
      sitting.started_wall_ms / 1000 + sitting.utc_offset_minutes * 60, 'unixepoch'
    ) AS started,                   -- the examinee's local time
    CASE
      WHEN course.events IS NULL THEN 'not started'
      ELSE coalesce(course.ending, 'open')
    END AS state,                   -- not started, open, completed, time, abandoned
    CASE
      WHEN sitting.is_partial OR course.times_left OR course.faults OR course.clock_adjustments
        THEN ltrim(
          CASE WHEN course.times_left OR course.faults THEN ', interrupted' ELSE '' END
          || CASE WHEN course.clock_adjustments THEN ', clock-adjusted' ELSE '' END
          || CASE WHEN sitting.is_partial THEN ', partial' ELSE '' END, ', ')
      ELSE 'clean'
    END AS validity,
    form.blocks,
    coalesce(course.blocks_started, 0) AS blocks_started,
    coalesce(course.blocks_ended, 0) AS blocks_ended,
    form.items,
    coalesce(course.times_left, 0) AS times_left, -- the examinee left the room
    coalesce(course.faults, 0) AS faults, -- the program or the machine died
    coalesce(course.clock_adjustments, 0) AS clock_adjustments,
    scored.items_scored,            -- NULL: not scored
    scored.items_right
  FROM sitting
  LEFT JOIN form ON form.sitting = sitting.id
  LEFT JOIN course ON course.sitting = sitting.id
  LEFT JOIN scored ON scored.sitting = sitting.id
  ORDER BY sitting.id
;
COMMIT;
PRAGMA application_id=1952735609;
PRAGMA user_version=1;
