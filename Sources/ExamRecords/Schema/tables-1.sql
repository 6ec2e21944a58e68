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

CREATE TABLE sitting_set (
  -- The question sets the form was drawn from.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  set_id TEXT NOT NULL,
  PRIMARY KEY (sitting, position)
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

CREATE TABLE sitting_warning (
  -- Time left in a block at which the examinee is warned.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  remaining_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;

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
