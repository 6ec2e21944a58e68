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

CREATE TABLE rating (
  -- What the examinee said of themselves between blocks.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  after_block INTEGER NOT NULL CHECK (after_block >= 0), -- 0: before the first block
  scale TEXT NOT NULL CHECK (scale IN ('energy', 'anxiety')),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10), -- 0 none, 10 the most
  wall_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, after_block, scale)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE sitting_set (
  -- The question sets the form was drawn from.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  set_id TEXT NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting_warning (
  -- Time left in a block at which the examinee is warned.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  remaining_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;

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
  ORDER BY answered.sitting, answered.block;

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
  ORDER BY place.sitting, place.block, place.item;

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
  ORDER BY sitting.id;

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
  WHERE kind = 'item_presented';
