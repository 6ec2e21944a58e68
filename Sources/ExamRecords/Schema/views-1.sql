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
