-- Two tables are made anew, so that their comments say what the columns hold now, and filled with
-- the rows there were; one is new. References between tables go by name, as in version 2.
PRAGMA legacy_alter_table = ON;

DROP VIEW IF EXISTS sitting_summary;

ALTER TABLE sitting RENAME TO sitting_before;
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
INSERT INTO sitting
  (id, uuid, profile_id, profile_title, seed, program_version, started_wall_ms,
   utc_offset_minutes, boot_id, boot_ms, is_partial, rules_version, time_percent, extra_break_ms,
   day_count, first_block, gap, overrun_policy, leaving_stops_clocks, inactivity_limit_ms,
   inactivity_warning_ms, break_pool_ms, check_in_ms, digest)
SELECT
  id, uuid, profile_id, profile_title, seed, program_version, started_wall_ms,
  utc_offset_minutes, boot_id, boot_ms, is_partial, rules_version, time_percent, extra_break_ms,
  day_count, first_block, gap, overrun_policy, leaving_stops_clocks, inactivity_limit_ms,
  inactivity_warning_ms, break_pool_ms, check_in_ms, digest
FROM sitting_before;
DROP TABLE sitting_before;

ALTER TABLE metric RENAME TO metric_before;
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
INSERT INTO metric (sitting, scope, name, value, low, high, n, state, method_version)
SELECT sitting, scope, name, value, low, high, n, state, method_version
FROM metric_before;
DROP TABLE metric_before;

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

PRAGMA legacy_alter_table = OFF;
