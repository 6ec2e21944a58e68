-- Four tables are made anew, so that their comments say what the columns hold now, and filled with
-- the rows there were. References between tables go by name: the caller has switched them off, and
-- a renamed table must not take them along.
PRAGMA legacy_alter_table = ON;

DROP VIEW IF EXISTS sitting_summary;
DROP VIEW IF EXISTS block_pace;
DROP VIEW IF EXISTS response;
DROP VIEW IF EXISTS visit;

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

  digest TEXT NOT NULL CHECK (length(digest) = 16), -- over this row and sitting_set, _part,
                                    -- _warning, _item; the chain of event.digest starts from it.
                                    -- Where rules_version is 1, without rules_version to
                                    -- check_in_ms and sitting_item.item_set, item_set_step
  CHECK ((inactivity_limit_ms IS NULL) = (inactivity_warning_ms IS NULL))
) STRICT;
INSERT INTO sitting
  (id, uuid, profile_id, profile_title, seed, program_version, started_wall_ms,
   utc_offset_minutes, boot_id, boot_ms, is_partial, digest)
SELECT
  id, uuid, profile_id, profile_title, seed, program_version, started_wall_ms,
  utc_offset_minutes, boot_id, boot_ms, is_partial, digest
FROM sitting_before;
DROP TABLE sitting_before;

ALTER TABLE sitting_part RENAME TO sitting_part_before;
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
INSERT INTO sitting_part (sitting, part, kind, parent, limit_ms)
SELECT sitting, part, kind, parent, limit_ms
FROM sitting_part_before;
DROP TABLE sitting_part_before;

ALTER TABLE sitting_item RENAME TO sitting_item_before;
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
INSERT INTO sitting_item
  (sitting, block, item, set_id, item_id, option_count, content_fingerprint, key_fingerprint)
SELECT
  sitting, block, item, set_id, item_id, option_count, content_fingerprint, key_fingerprint
FROM sitting_item_before;
DROP TABLE sitting_item_before;

ALTER TABLE event RENAME TO event_before;
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
INSERT INTO event
  (sitting, seq, instant_ms, wall_ms, kind, block, item, option, confidence, cause, aid,
   duration_ms, text, digest)
SELECT
  sitting, seq, instant_ms, wall_ms, kind, block, item, option, confidence, cause, aid,
  duration_ms, text, digest
FROM event_before;
DROP TABLE event_before;

CREATE INDEX event_beside_items ON event (sitting, kind)
  -- The course of a sitting without what was done with single items.
  WHERE item IS NULL;

PRAGMA legacy_alter_table = OFF;
