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
          CASE WHEN course.times_left OR course.faults THEN ', interrupted' ELSE '' END
          || CASE WHEN course.clock_adjustments THEN ', clock-adjusted' ELSE '' END
          || CASE
            WHEN sitting.is_partial OR course.ending = 'abandoned' THEN ', partial' ELSE ''
          END, ', '),
        ''),
      'clean') AS validity,         -- a pause is no flaw: the rules allow it
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
