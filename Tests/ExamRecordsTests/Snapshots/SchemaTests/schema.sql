CREATE INDEX event_beside_items ON event (sitting, kind)
  -- The course of a sitting without what was done with single items.
  WHERE item IS NULL;

CREATE TABLE event (
  -- What happened, in order. Rows are added, one transaction each, and never changed.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  seq INTEGER NOT NULL CHECK (seq >= 1), -- from 1 without gaps
  instant_ms INTEGER NOT NULL CHECK (instant_ms >= 0), -- exam time since the sitting began
  wall_ms INTEGER NOT NULL,         -- milliseconds since 1970-01-01 UTC; may step, for display
  kind TEXT NOT NULL,               -- what happened:
    -- sitting_started, sitting_interrupted, sitting_resumed, clock_adjusted, sitting_ended,
    -- tutorial_started, tutorial_ended, block_started, warning_given, block_ended,
    -- break_started, room_left, check_in_started, check_in_ended, break_overran, break_ended,
    -- unauthorised_break_started (the screen locked), unauthorised_break_ended (unlocked),
    -- item_presented, response_selected, response_cleared, item_marked, item_unmarked,
    -- option_struck, option_restored, note_taken, text_highlighted, highlight_removed,
    -- note_board_changed, aid_opened, aid_closed
  block INTEGER,                    -- where it concerns a block or an item
  item INTEGER,
  option TEXT CHECK (option GLOB '[A-Z]'), -- response_selected, option_struck, option_restored
  confidence TEXT,                  -- response_selected: guess, unsure, sure or a percentage as 70%
  cause TEXT,                       -- tutorial_, block_, break_ended: examinee, time (breaks that
                                    -- only the examinee could end: NULL);
                                    -- sitting_interrupted: left, paused, fault;
                                    -- sitting_ended: completed, time, abandoned
  aid TEXT,                         -- aid_opened, aid_closed: items_list, laboratory_values,
                                    -- calculator, note_board
  duration_ms INTEGER,              -- warning_given: time left; clock_adjusted: the shift
  text TEXT,                        -- note_taken, note_board_changed: the whole text, empty where
                                    -- it was removed; text_highlighted, highlight_removed: the
                                    -- phrase as it stands in the item
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
  scope TEXT NOT NULL,              -- sitting; one block, such as block 2; to date: what this
                                    -- sitting and those before it say together
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

CREATE TABLE outside_score (
  -- A score from another test than those taken here, as the examinee entered it. Percentages only:
  -- three-digit scores are on other scales.
  id INTEGER PRIMARY KEY,           -- the number people see
  kind TEXT NOT NULL CHECK (kind IN ('cbssa', 'form')), -- cbssa: the NBME's Comprehensive Basic
                                    -- Science Self-Assessment; form: any other form
  exam TEXT NOT NULL,               -- the exam it was practice for, such as step1
  name TEXT NOT NULL,               -- what the examinee calls it; may be empty
  percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100), -- cbssa: equated percent correct;
                                    -- form: percent of the items answered right
  items INTEGER NOT NULL CHECK (items > 0), -- how many items it had
  taken_on TEXT NOT NULL CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                                    -- the day, YYYY-MM-DD
  entered_wall_ms INTEGER NOT NULL  -- milliseconds since 1970-01-01 UTC
) STRICT;

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

  -- The defaults from here on are what held for every sitting before there were these columns.
  rules_version INTEGER NOT NULL DEFAULT 1 CHECK (rules_version >= 1), -- of the session's rules;
                                    -- 1: no event tells that a break has overrun
  time_percent INTEGER NOT NULL DEFAULT 100 CHECK (time_percent > 0), -- testing time granted
  extra_break_ms INTEGER NOT NULL DEFAULT 0 CHECK (extra_break_ms >= 0), -- break time granted
  day_count INTEGER NOT NULL DEFAULT 1 CHECK (day_count >= 1), -- days the blocks are spread over
  first_block INTEGER NOT NULL DEFAULT 1 CHECK (first_block >= 1), -- of the full day, from 1:
                                    -- where in it block 1 of this sitting stands
  gap TEXT NOT NULL DEFAULT 'clock-runs', -- between blocks without a scheduled break:
                                    -- clock-runs (a break under the clocks), none
  overrun_policy TEXT NOT NULL DEFAULT 'day-clock', -- who pays for a break that was too long:
                                    -- day-clock, next-block, forfeit
  leaving_stops_clocks INTEGER NOT NULL DEFAULT 0 CHECK (leaving_stops_clocks IN (0, 1)),
  inactivity_limit_ms INTEGER,      -- without any key for so long, the screen locks; NULL: never
  inactivity_warning_ms INTEGER,    -- how long before that a warning is shown
  break_pool_ms INTEGER NOT NULL DEFAULT 0, -- what all pooled breaks may take together
  check_in_ms INTEGER NOT NULL DEFAULT 0, -- signing in after the room was left on a break
  purpose TEXT NOT NULL DEFAULT 'exam' CHECK (purpose IN ('exam', 'drill')), -- drill: with help on
                                    -- screen, never counted as test-day conditions

  digest TEXT NOT NULL CHECK (length(digest) = 16), -- over this row and sitting_set, _part,
                                    -- _warning, _item; the chain of event.digest starts from it.
                                    -- Where rules_version is 1, without rules_version to
                                    -- check_in_ms and sitting_item.item_set, item_set_step;
                                    -- where purpose is exam, without purpose
  CHECK ((inactivity_limit_ms IS NULL) = (inactivity_warning_ms IS NULL))
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
  item_set TEXT,                    -- items of one set are answered in order, each locked once
                                    -- left; NULL: the item stands by itself
  item_set_step INTEGER CHECK (item_set_step >= 1), -- the place in the item set, from 1
  PRIMARY KEY (sitting, block, item),
  UNIQUE (set_id, item_id, sitting),
  CHECK ((item_set IS NULL) = (item_set_step IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting_part (
  -- The timed parts of the sitting, a tree; time left in a part is the least along its containers.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  part INTEGER NOT NULL CHECK (part >= 1), -- in the order they are entered; 1 is the whole sitting
  kind TEXT NOT NULL,               -- day (1, and each day of a sitting over several), session,
                                    -- tutorial, block; scheduled breaks, outside the clocks:
                                    -- fixed_break (ends at its limit), pooled_break (draws on
                                    -- sitting.break_pool_ms), untimed_break
  parent INTEGER,                   -- the containing part; NULL for part 1
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
  WITH part AS (
    SELECT
      sitting, limit_ms, row_number() OVER (PARTITION BY sitting ORDER BY part) AS block
    FROM sitting_part
    WHERE kind = 'block'
  ),
  account AS (
    -- Each block, its items, what became of them, its beginning and its end; as in response.
    SELECT
      sitting, block, 1 AS is_block, limit_ms, 0 AS items, 0 AS seen, 0 AS answered,
      NULL AS is_right, NULL AS started_ms, NULL AS started_wall_ms, NULL AS ended_ms,
      NULL AS ended_by
    FROM part
    UNION ALL
    SELECT
      sitting, block, 0, NULL, 1, 0, 0, outcome.outcome = 'right', NULL, NULL, NULL, NULL
    FROM sitting_item
    LEFT JOIN outcome USING (sitting, block, item)
    UNION ALL
    SELECT
      sitting, block, 0, NULL, 0, max(kind = 'item_presented'),
      coalesce(max(CASE WHEN kind = 'response_selected' THEN seq END), 0)
        > coalesce(max(CASE WHEN kind = 'response_cleared' THEN seq END), 0),
      NULL, NULL, NULL, NULL, NULL
    FROM event
    WHERE kind IN ('item_presented', 'response_selected', 'response_cleared')
    GROUP BY sitting, block, item
    UNION ALL
    SELECT
      sitting, block, 0, NULL, 0, 0, 0, NULL,
      CASE WHEN kind = 'block_started' THEN instant_ms END,
      CASE WHEN kind = 'block_started' THEN wall_ms END,
      CASE WHEN kind = 'block_ended' THEN instant_ms END,
      CASE WHEN kind = 'block_ended' THEN cause END
    FROM event
    WHERE item IS NULL AND kind IN ('block_started', 'block_ended')
  ),
  total AS (
    SELECT
      sitting, block, is_block, limit_ms, sum(items) OVER block AS items,
      sum(seen) OVER block AS items_seen, sum(answered) OVER block AS items_answered,
      sum(is_right) OVER block AS items_right, min(started_ms) OVER block AS started_ms,
      min(started_wall_ms) OVER block AS started_wall_ms, max(ended_ms) OVER block AS ended_ms,
      max(ended_by) OVER block AS ended_by
    FROM account
    WINDOW block AS (PARTITION BY sitting, block)
  )
  SELECT
    total.sitting, total.block,
    datetime(
      total.started_wall_ms / 1000 + sitting.utc_offset_minutes * 60, 'unixepoch'
    ) AS started,                   -- the examinee's local time; NULL: never begun
    (total.ended_ms - total.started_ms) / 1000.0 AS seconds_used, -- NULL until the block is closed
    total.limit_ms / 1000.0 AS seconds_limit, -- the allotment; NULL: limited by the parts around
                                    -- it alone
    total.ended_by,                 -- examinee, time
    total.items, total.items_seen, total.items_answered,
    total.items_right               -- NULL: not scored
  FROM total
  JOIN sitting ON sitting.id = total.sitting
  WHERE total.is_block
  ORDER BY total.sitting, total.block;

CREATE VIEW break_use AS
  -- One row per break: where it stood, how long it took, whether it was too long.
  WITH scheduled AS (
    SELECT
      sitting, kind, blocks_before AS after_block,
      row_number() OVER (PARTITION BY sitting ORDER BY part) AS number
    FROM (
      SELECT
        sitting, part, kind,
        sum(kind = 'block') OVER (PARTITION BY sitting ORDER BY part) AS blocks_before
      FROM sitting_part
    )
    WHERE kind IN ('fixed_break', 'pooled_break', 'untimed_break')
  ),
  course AS (
    SELECT
      sitting, seq, kind, instant_ms, wall_ms,
      coalesce(max(CASE WHEN kind = 'block_ended' THEN block END) OVER so_far, 0) AS after_block,
      min(CASE WHEN kind = 'block_started' THEN block END) OVER still_to_come AS next_block,
      lead(seq) OVER so_far AS end_seq,
      lead(instant_ms) OVER so_far AS until_ms,
      lead(coalesce(cause, 'examinee')) OVER so_far AS ended_by
    FROM event
    WHERE item IS NULL AND kind IN
      ('block_started', 'block_ended', 'break_started', 'break_ended', 'sitting_ended')
    WINDOW
      so_far AS (PARTITION BY sitting ORDER BY seq),
      still_to_come AS (
        PARTITION BY sitting ORDER BY seq ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
  ),
  taken AS (
    -- Breaks follow one another without a block between them where blocks were lost.
    SELECT
      sitting, seq, instant_ms, wall_ms, after_block, next_block, end_seq, until_ms, ended_by,
      row_number() OVER (PARTITION BY sitting ORDER BY seq) AS number,
      row_number() OVER (PARTITION BY sitting, after_block ORDER BY seq) AS nth,
      count(*) OVER (PARTITION BY sitting, after_block) AS in_all,
      (
        SELECT count(*) FROM scheduled
        WHERE scheduled.sitting = course.sitting AND scheduled.after_block < course.after_block
      ) AS scheduled_before,
      (
        SELECT count(*) FROM scheduled
        WHERE scheduled.sitting = course.sitting
          AND scheduled.after_block < coalesce(course.next_block, course.after_block + 1)
      ) AS scheduled_then
    FROM course
    WHERE kind = 'break_started'
  )
  SELECT
    taken.sitting, taken.number AS break, -- from 1
    taken.after_block,              -- the last block that was closed; 0: none
    coalesce(scheduled.kind, 'between_blocks') AS kind, -- fixed_break, pooled_break, untimed_break:
                                    -- on the schedule; where blocks were lost, certain once a
                                    -- later block has begun
    datetime(
      taken.wall_ms / 1000 + sitting.utc_offset_minutes * 60, 'unixepoch'
    ) AS started,                   -- the examinee's local time
    (taken.until_ms - taken.instant_ms) / 1000.0 AS seconds, -- NULL while it still runs
    CASE WHEN sitting.rules_version >= 2 THEN EXISTS (
      SELECT 1 FROM event
      WHERE event.sitting = taken.sitting AND event.item IS NULL AND event.kind = 'break_overran'
        AND event.seq > taken.seq AND event.seq < coalesce(taken.end_seq, event.seq + 1)
    ) END AS overran,               -- 1: testing time paid for it; NULL: not recorded
    taken.ended_by                  -- examinee, time; abandoned: the sitting ended with it
  FROM taken
  JOIN sitting ON sitting.id = taken.sitting
  LEFT JOIN scheduled
    -- The last ones before the block begun next; before that is known, the first ones.
    ON scheduled.sitting = taken.sitting AND scheduled.after_block >= taken.after_block
    AND scheduled.number = CASE
      WHEN taken.next_block IS NOT NULL THEN taken.scheduled_then - taken.in_all + taken.nth
      ELSE taken.scheduled_before + taken.nth
        - (sitting.gap <> 'none' AND taken.scheduled_then = taken.scheduled_before)
    END
  ORDER BY taken.sitting, taken.number;

CREATE VIEW response AS
  -- One row per item of a form: what was answered in the end, how often changed, how long shown.
  WITH choice AS (
    SELECT
      sitting, block, item,
      option <> lag(option) OVER (PARTITION BY sitting, block, item ORDER BY seq) AS is_change
    FROM event
    WHERE kind = 'response_selected'
  ),
  account AS (
    -- Each place of the form, then what was done there. Rows are put together with UNION ALL and
    -- windows, because only then SELECT ... WHERE sitting = 7 reads no other sitting.
    SELECT
      place.sitting, place.block, place.item, place.set_id, place.item_id, outcome.outcome,
      0 AS visits, 0 AS shown_ms, 0 AS changes, NULL AS answer_seq, 0 AS marks
    FROM sitting_item AS place
    LEFT JOIN outcome USING (sitting, block, item)
    UNION ALL
    SELECT sitting, block, item, NULL, NULL, NULL, 1, until_ms - from_ms, 0, NULL, 0
    FROM visit
    UNION ALL
    SELECT sitting, block, item, NULL, NULL, NULL, 0, 0, 1, NULL, 0
    FROM choice
    WHERE is_change
    UNION ALL
    SELECT
      sitting, block, item, NULL, NULL, NULL, 0, 0, 0,
      max(CASE WHEN kind IN ('response_selected', 'response_cleared') THEN seq END),
      sum(kind = 'item_marked') - sum(kind = 'item_unmarked')
    FROM event
    WHERE kind IN ('response_selected', 'response_cleared', 'item_marked', 'item_unmarked')
    GROUP BY sitting, block, item
  ),
  total AS (
    SELECT
      sitting, block, item, set_id, item_id, outcome,
      sum(visits) OVER place AS visits, sum(shown_ms) OVER place AS shown_ms,
      sum(changes) OVER place AS changes, max(answer_seq) OVER place AS answer_seq,
      sum(marks) OVER place AS marks
    FROM account
    WINDOW place AS (PARTITION BY sitting, block, item)
  )
  SELECT
    total.sitting, total.block, total.item, total.set_id, total.item_id,
    last.option AS answer,          -- NULL: unanswered, or cleared in the end
    last.confidence,
    total.changes,                  -- times an option gave way to a different one
    total.shown_ms / 1000.0 AS seconds, -- over all ended visits
    total.visits,                   -- 0: never seen
    total.marks > 0 AS marked,      -- 1: marked for review in the end
    total.outcome                   -- NULL: not scored
  FROM total
  LEFT JOIN event AS last ON last.sitting = total.sitting AND last.seq = total.answer_seq
  WHERE total.item_id IS NOT NULL
  ORDER BY total.sitting, total.block, total.item;

CREATE VIEW sitting_summary AS
  -- One row per sitting: what was sat, how it ended, how far it counts as test-day conditions.
  WITH course AS (
    SELECT
      sitting,
      sum(kind = 'block_started') AS blocks_started,
      sum(kind = 'block_ended') AS blocks_ended,
      sum(kind = 'sitting_interrupted' AND cause = 'left') AS times_left,
      sum(kind = 'sitting_interrupted' AND cause = 'fault') AS faults,
      sum(kind = 'sitting_interrupted' AND cause = 'paused') AS pauses,
      sum(kind = 'clock_adjusted') AS clock_adjustments,
      sum(kind = 'break_overran') AS breaks_overrun,
      sum(kind = 'unauthorised_break_started') AS unauthorised_breaks,
      max(CASE WHEN kind = 'sitting_ended' THEN cause END) AS ending
    FROM event
    WHERE item IS NULL AND kind IN (
      'sitting_started', 'block_started', 'block_ended', 'sitting_interrupted', 'clock_adjusted',
      'break_overran', 'unauthorised_break_started', 'sitting_ended')
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
      WHEN course.sitting IS NULL THEN 'not started'
      ELSE coalesce(course.ending, 'open')
    END AS state,                   -- not started, open, completed, time, abandoned
    coalesce(
      nullif(
        ltrim(
          CASE WHEN sitting.purpose = 'drill' THEN ', drill' ELSE '' END
          || CASE WHEN course.times_left OR course.faults THEN ', interrupted' ELSE '' END
          || CASE WHEN course.clock_adjustments THEN ', clock-adjusted' ELSE '' END
          || CASE
            WHEN sitting.is_partial OR course.ending = 'abandoned' THEN ', partial' ELSE ''
          END, ', '),
        ''),
      'clean') AS validity,         -- a pause is no flaw: the rules allow it
    sitting.purpose,                -- exam, drill
    sitting.time_percent,           -- testing time granted; 100: no more than standard
    sitting.extra_break_ms / 1000.0 AS extra_break_seconds, -- break time granted
    sitting.day_count,              -- days the blocks are spread over
    sitting.first_block,            -- of the full day: where in it block 1 of the sitting stands
    form.blocks,
    coalesce(course.blocks_started, 0) AS blocks_started,
    form.blocks - coalesce(course.blocks_started, 0) AS blocks_not_started, -- of a sitting that is
                                    -- over: lost or given up
    coalesce(course.blocks_ended, 0) AS blocks_ended,
    form.items,
    coalesce(course.times_left, 0) AS times_left, -- the examinee left the room
    coalesce(course.pauses, 0) AS pauses, -- left where the rules stop the clocks
    coalesce(course.faults, 0) AS faults, -- the program or the machine died
    coalesce(course.clock_adjustments, 0) AS clock_adjustments,
    CASE WHEN sitting.rules_version >= 2 THEN coalesce(course.breaks_overrun, 0) END
      AS breaks_overrun,            -- breaks for which testing time paid; NULL: not recorded
    coalesce(course.unauthorised_breaks, 0) AS unauthorised_breaks, -- the screen locked
    scored.items_scored,            -- NULL: not scored
    scored.items_right
  FROM sitting
  LEFT JOIN form ON form.sitting = sitting.id
  LEFT JOIN course ON course.sitting = sitting.id
  LEFT JOIN scored ON scored.sitting = sitting.id
  ORDER BY sitting.id;

CREATE VIEW visit AS
  -- One row per uninterrupted stretch of an item on screen. It ends when another item is shown,
  -- the items list covers it, the screen locks, the block closes or nobody is there; NULL while it
  -- still runs. Other aids leave the item on screen.
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
    WHERE kind IN
        ('item_presented', 'block_ended', 'unauthorised_break_started', 'sitting_interrupted')
      OR (kind = 'aid_opened' AND aid = 'items_list')
  )
  WHERE kind = 'item_presented';
