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
