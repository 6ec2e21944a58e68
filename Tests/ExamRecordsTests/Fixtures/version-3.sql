PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE sitting_set (
  -- The question sets the form was drawn from.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  set_id TEXT NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_set VALUES(1,1,'set-é');
INSERT INTO sitting_set VALUES(1,2,'other');
INSERT INTO sitting_set VALUES(2,1,'set-é');
INSERT INTO sitting_set VALUES(2,2,'other');
INSERT INTO sitting_set VALUES(3,1,'set-é');
INSERT INTO sitting_set VALUES(3,2,'other');
CREATE TABLE sitting_warning (
  -- Time left in a block at which the examinee is warned.
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  remaining_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sitting_warning VALUES(1,1,300000);
INSERT INTO sitting_warning VALUES(1,2,60000);
INSERT INTO sitting_warning VALUES(2,1,300000);
INSERT INTO sitting_warning VALUES(2,2,60000);
INSERT INTO sitting_warning VALUES(3,1,300000);
INSERT INTO sitting_warning VALUES(3,2,60000);
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
INSERT INTO heartbeat VALUES(2,160,2394762,'boot-1',5000000,1790000900000,19200,'e12e25b2c93b7809');
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
INSERT INTO outcome VALUES(2,1,1,'wrong','k1:00',1790000950000);
INSERT INTO outcome VALUES(2,1,2,'unseen','k1:01',1790000950000);
INSERT INTO outcome VALUES(2,1,3,'unseen','k1:02',1790000950000);
INSERT INTO outcome VALUES(2,1,4,'unanswered','k1:03',1790000950000);
INSERT INTO outcome VALUES(2,2,1,'right','k1:10',1790000950000);
INSERT INTO outcome VALUES(2,2,2,'unseen','k1:11',1790000950000);
INSERT INTO outcome VALUES(2,2,3,'unseen','k1:12',1790000950000);
INSERT INTO outcome VALUES(2,2,4,'wrong','k1:13',1790000950000);
INSERT INTO outcome VALUES(2,3,1,'wrong','k1:20',1790000950000);
INSERT INTO outcome VALUES(2,3,2,'unseen','k1:21',1790000950000);
INSERT INTO outcome VALUES(2,3,3,'unseen','k1:22',1790000950000);
INSERT INTO outcome VALUES(2,3,4,'unanswered','k1:23',1790000950000);
INSERT INTO outcome VALUES(2,3,5,'unanswered','k1:24',1790000950000);
INSERT INTO outcome VALUES(2,3,6,'unanswered','k1:25',1790000950000);
INSERT INTO outcome VALUES(2,4,1,'unanswered','k1:30',1790000950000);
INSERT INTO outcome VALUES(2,4,2,'unseen','k1:31',1790000950000);
INSERT INTO outcome VALUES(2,4,3,'unseen','k1:32',1790000950000);
INSERT INTO outcome VALUES(2,4,4,'unanswered','k1:33',1790000950000);
INSERT INTO outcome VALUES(2,5,1,'wrong','k1:40',1790000950000);
INSERT INTO outcome VALUES(2,5,2,'unseen','k1:41',1790000950000);
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
INSERT INTO rating VALUES(2,0,'anxiety',2,1790000100000);
INSERT INTO rating VALUES(2,0,'energy',8,1790000100000);
INSERT INTO rating VALUES(2,1,'anxiety',3,1790000100001);
INSERT INTO rating VALUES(2,1,'energy',7,1790000100001);
INSERT INTO rating VALUES(2,5,'anxiety',7,1790000100005);
INSERT INTO rating VALUES(2,5,'energy',3,1790000100005);
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
INSERT INTO sitting_part VALUES(1,1,'day',NULL,1440000);
INSERT INTO sitting_part VALUES(1,2,'tutorial',1,60000);
INSERT INTO sitting_part VALUES(1,3,'session',1,NULL);
INSERT INTO sitting_part VALUES(1,4,'block',3,600000);
INSERT INTO sitting_part VALUES(1,5,'block',3,600000);
INSERT INTO sitting_part VALUES(2,1,'day',NULL,NULL);
INSERT INTO sitting_part VALUES(2,2,'day',1,1500000);
INSERT INTO sitting_part VALUES(2,3,'tutorial',2,60000);
INSERT INTO sitting_part VALUES(2,4,'block',2,600000);
INSERT INTO sitting_part VALUES(2,5,'block',2,600000);
INSERT INTO sitting_part VALUES(2,6,'untimed_break',1,NULL);
INSERT INTO sitting_part VALUES(2,7,'session',1,1200000);
INSERT INTO sitting_part VALUES(2,8,'block',7,NULL);
INSERT INTO sitting_part VALUES(2,9,'fixed_break',7,180000);
INSERT INTO sitting_part VALUES(2,10,'block',7,NULL);
INSERT INTO sitting_part VALUES(2,11,'pooled_break',1,NULL);
INSERT INTO sitting_part VALUES(2,12,'block',1,600000);
INSERT INTO sitting_part VALUES(3,1,'day',NULL,720000);
INSERT INTO sitting_part VALUES(3,2,'tutorial',1,60000);
INSERT INTO sitting_part VALUES(3,3,'session',1,NULL);
INSERT INTO sitting_part VALUES(3,4,'block',3,600000);
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
INSERT INTO sitting_item VALUES(1,1,1,'set-é','b1-1',6,'c1:00','k1:00',NULL,NULL);
INSERT INTO sitting_item VALUES(1,1,2,'set-é','b1-2',2,'c1:01','k1:01',NULL,NULL);
INSERT INTO sitting_item VALUES(1,1,3,'set-é','b1-3',5,'c1:02','k1:02',NULL,NULL);
INSERT INTO sitting_item VALUES(1,1,4,'set-é','b1-4',7,'c1:03','k1:03',NULL,NULL);
INSERT INTO sitting_item VALUES(1,1,5,'set-é','b1-5',5,'c1:04','k1:04',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,1,'set-é','b2-1',7,'c1:10','k1:10',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,2,'set-é','b2-2',5,'c1:11','k1:11',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,3,'set-é','b2-3',8,'c1:12','k1:12',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,4,'set-é','b2-4',8,'c1:13','k1:13',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,5,'set-é','b2-5',3,'c1:14','k1:14',NULL,NULL);
INSERT INTO sitting_item VALUES(1,2,6,'set-é','b2-6',3,'c1:15','k1:15',NULL,NULL);
INSERT INTO sitting_item VALUES(2,1,1,'set-é','b1-1',6,'c1:00','k1:00','vignette-0',1);
INSERT INTO sitting_item VALUES(2,1,2,'set-é','b1-2',3,'c1:01','k1:01','vignette-0',2);
INSERT INTO sitting_item VALUES(2,1,3,'set-é','b1-3',7,'c1:02','k1:02','vignette-0',3);
INSERT INTO sitting_item VALUES(2,1,4,'set-é','b1-4',4,'c1:03','k1:03',NULL,NULL);
INSERT INTO sitting_item VALUES(2,2,1,'set-é','b2-1',2,'c1:10','k1:10','vignette-1',1);
INSERT INTO sitting_item VALUES(2,2,2,'set-é','b2-2',8,'c1:11','k1:11','vignette-1',2);
INSERT INTO sitting_item VALUES(2,2,3,'set-é','b2-3',7,'c1:12','k1:12','vignette-1',3);
INSERT INTO sitting_item VALUES(2,2,4,'set-é','b2-4',4,'c1:13','k1:13',NULL,NULL);
INSERT INTO sitting_item VALUES(2,3,1,'set-é','b3-1',4,'c1:20','k1:20','vignette-2',1);
INSERT INTO sitting_item VALUES(2,3,2,'set-é','b3-2',4,'c1:21','k1:21','vignette-2',2);
INSERT INTO sitting_item VALUES(2,3,3,'set-é','b3-3',2,'c1:22','k1:22','vignette-2',3);
INSERT INTO sitting_item VALUES(2,3,4,'set-é','b3-4',7,'c1:23','k1:23',NULL,NULL);
INSERT INTO sitting_item VALUES(2,3,5,'set-é','b3-5',7,'c1:24','k1:24',NULL,NULL);
INSERT INTO sitting_item VALUES(2,3,6,'set-é','b3-6',6,'c1:25','k1:25',NULL,NULL);
INSERT INTO sitting_item VALUES(2,4,1,'set-é','b4-1',2,'c1:30','k1:30','vignette-3',1);
INSERT INTO sitting_item VALUES(2,4,2,'set-é','b4-2',4,'c1:31','k1:31','vignette-3',2);
INSERT INTO sitting_item VALUES(2,4,3,'set-é','b4-3',8,'c1:32','k1:32','vignette-3',3);
INSERT INTO sitting_item VALUES(2,4,4,'set-é','b4-4',4,'c1:33','k1:33',NULL,NULL);
INSERT INTO sitting_item VALUES(2,5,1,'set-é','b5-1',3,'c1:40','k1:40','vignette-4',1);
INSERT INTO sitting_item VALUES(2,5,2,'set-é','b5-2',5,'c1:41','k1:41','vignette-4',2);
INSERT INTO sitting_item VALUES(3,1,1,'set-é','b1-1',3,'c1:00','k1:00',NULL,NULL);
INSERT INTO sitting_item VALUES(3,1,2,'set-é','b1-2',6,'c1:01','k1:01',NULL,NULL);
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
INSERT INTO event VALUES(2,1,0,1790000000123,'sitting_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'93fd619a7e02dd0d');
INSERT INTO event VALUES(2,2,0,1790000000123,'tutorial_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'df4f55233e2f96cf');
INSERT INTO event VALUES(2,3,0,1790000000123,'tutorial_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'aa9aee75252708d8');
INSERT INTO event VALUES(2,4,0,1790000000123,'block_started',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'89f1eb1432c494cd');
INSERT INTO event VALUES(2,5,0,1790000000123,'item_presented',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'f48612c2d9cbecd7');
INSERT INTO event VALUES(2,6,11650,1790000011773,'response_selected',1,1,'E','unsure',NULL,NULL,NULL,NULL,'b88dfc9d3da4357d');
INSERT INTO event VALUES(2,7,26548,1790000026671,'item_presented',1,4,NULL,NULL,NULL,NULL,NULL,NULL,'cb13f53b37b4bc94');
INSERT INTO event VALUES(2,8,30400,1790000030523,'clock_adjusted',NULL,NULL,NULL,NULL,NULL,NULL,4000,NULL,'295a037dcdff3a65');
INSERT INTO event VALUES(2,9,41913,1790000042036,'aid_opened',NULL,NULL,NULL,NULL,NULL,'note_board',NULL,NULL,'9b6b6fc275664df4');
INSERT INTO event VALUES(2,10,67231,1790000067354,'block_ended',1,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'69e7d208334fcc2f');
INSERT INTO event VALUES(2,11,67231,1790000067354,'block_started',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'e390a0604076bf3c');
INSERT INTO event VALUES(2,12,67231,1790000067354,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'a4657ce3179ec1ee');
INSERT INTO event VALUES(2,13,89702,1790000089825,'response_selected',2,1,'A','unsure',NULL,NULL,NULL,NULL,'0f4eb7b50481475e');
INSERT INTO event VALUES(2,14,109348,1790000109471,'response_selected',2,1,'A','70%',NULL,NULL,NULL,NULL,'6fa840bb2f1ab8fe');
INSERT INTO event VALUES(2,15,128970,1790000129093,'response_selected',2,1,'A','sure',NULL,NULL,NULL,NULL,'602a7bf5e9b07982');
INSERT INTO event VALUES(2,16,146409,1790000146532,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'5d93fedfec4a9650');
INSERT INTO event VALUES(2,17,164768,1790000164891,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'444b857ce9844f17');
INSERT INTO event VALUES(2,18,164768,1790000164891,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'bbf070b94b04f0cd');
INSERT INTO event VALUES(2,19,183506,1790000183629,'aid_opened',NULL,NULL,NULL,NULL,NULL,'items_list',NULL,NULL,'7da3d0f82d518f06');
INSERT INTO event VALUES(2,20,237266,1790000237389,'aid_closed',NULL,NULL,NULL,NULL,NULL,'items_list',NULL,NULL,'529288998d813941');
INSERT INTO event VALUES(2,21,237266,1790000237389,'aid_opened',NULL,NULL,NULL,NULL,NULL,'note_board',NULL,NULL,'5036b95900448cbf');
INSERT INTO event VALUES(2,22,237266,1790000237389,'item_presented',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'6a7eb22b5d9e4902');
INSERT INTO event VALUES(2,23,240569,1790000240692,'response_cleared',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'215f5ce65937b191');
INSERT INTO event VALUES(2,24,299415,1790000299538,'response_selected',2,1,'A','sure',NULL,NULL,NULL,NULL,'d61bf03dd8720bff');
INSERT INTO event VALUES(2,25,300712,1790000300835,'item_presented',2,4,NULL,NULL,NULL,NULL,NULL,NULL,'274f01196c680e31');
INSERT INTO event VALUES(2,26,319755,1790000319878,'response_selected',2,4,'B','sure',NULL,NULL,NULL,NULL,'5b3b2d9394456cac');
INSERT INTO event VALUES(2,27,331968,1790000332091,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'6c89e8027dc29236');
INSERT INTO event VALUES(2,28,334181,1790000334304,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'c4710219e47930a2');
INSERT INTO event VALUES(2,29,334181,1790000334304,'item_presented',2,4,NULL,NULL,NULL,NULL,NULL,NULL,'bfbaa299a86131ae');
INSERT INTO event VALUES(2,30,359582,1790000359705,'block_ended',2,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'fb6f8c11a43d4699');
INSERT INTO event VALUES(2,31,359582,1790000359705,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'bea7c10c71833d9b');
INSERT INTO event VALUES(2,32,365467,1790000365590,'room_left',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ec470266f51efcba');
INSERT INTO event VALUES(2,33,366660,1790000366783,'sitting_interrupted',NULL,NULL,NULL,NULL,'fault',NULL,NULL,NULL,'5c83018e55ddd375');
INSERT INTO event VALUES(2,34,379887,1790000380010,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'d24b4daed59c2bdb');
INSERT INTO event VALUES(2,35,476978,1790000477101,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'5c9ed74f1420c00c');
INSERT INTO event VALUES(2,36,483595,1790000483718,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'997dda2f99f6934f');
INSERT INTO event VALUES(2,37,533180,1790000533303,'check_in_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'e4229c522f862ce0');
INSERT INTO event VALUES(2,38,563180,1790000563303,'check_in_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'1e064b7162c68ce6');
INSERT INTO event VALUES(2,39,574672,1790000574795,'break_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'d626473ad99af944');
INSERT INTO event VALUES(2,40,574672,1790000574795,'block_started',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'73a448da1266f46b');
INSERT INTO event VALUES(2,41,574672,1790000574795,'item_presented',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'7c34c4a0fcd87127');
INSERT INTO event VALUES(2,42,578469,1790000578592,'option_struck',3,1,'A',NULL,NULL,NULL,NULL,NULL,'2a6fdf160007a1f1');
INSERT INTO event VALUES(2,43,624748,1790000624871,'response_selected',3,1,'D',NULL,NULL,NULL,NULL,NULL,'f955c937e2ea0a77');
INSERT INTO event VALUES(2,44,652693,1790000652816,'item_marked',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'ac5d4703d14a6b98');
INSERT INTO event VALUES(2,45,665812,1790000665935,'response_selected',3,1,'D','70%',NULL,NULL,NULL,NULL,'decd656e2f9b8717');
INSERT INTO event VALUES(2,46,755158,1790000755281,'response_selected',3,1,'B','70%',NULL,NULL,NULL,NULL,'863c69de7e680139');
INSERT INTO event VALUES(2,47,760414,1790000760537,'response_selected',3,1,'C','70%',NULL,NULL,NULL,NULL,'b30cabff4e932eee');
INSERT INTO event VALUES(2,48,771480,1790000771603,'aid_opened',NULL,NULL,NULL,NULL,NULL,'items_list',NULL,NULL,'007613c71230f2eb');
INSERT INTO event VALUES(2,49,805840,1790000805963,'aid_closed',NULL,NULL,NULL,NULL,NULL,'items_list',NULL,NULL,'ee9ebaeadd3ddc5b');
INSERT INTO event VALUES(2,50,805840,1790000805963,'item_presented',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'68db17aba801b917');
INSERT INTO event VALUES(2,51,812413,1790000812536,'response_selected',3,4,'A','sure',NULL,NULL,NULL,NULL,'a3a51e732bba453b');
INSERT INTO event VALUES(2,52,831262,1790000831385,'option_struck',3,4,'G',NULL,NULL,NULL,NULL,NULL,'8229d02ac7d1e477');
INSERT INTO event VALUES(2,53,841096,1790000841219,'response_cleared',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'1ee392afee512e6a');
INSERT INTO event VALUES(2,54,868086,1790000868209,'option_restored',3,4,'G',NULL,NULL,NULL,NULL,NULL,'736eda60fa73064e');
INSERT INTO event VALUES(2,55,868086,1790000868209,'response_selected',3,4,'G',NULL,NULL,NULL,NULL,NULL,'5e815d844f0e6fbd');
INSERT INTO event VALUES(2,56,869669,1790000869792,'response_selected',3,4,'D',NULL,NULL,NULL,NULL,NULL,'0bf81cb6d98cbcd7');
INSERT INTO event VALUES(2,57,882543,1790000882666,'response_selected',3,4,'B','70%',NULL,NULL,NULL,NULL,'1f99d0d0b1670b9f');
INSERT INTO event VALUES(2,58,890320,1790000890443,'response_selected',3,4,'E','guess',NULL,NULL,NULL,NULL,'dc0acc9b6234d9a7');
INSERT INTO event VALUES(2,59,903729,1790000903852,'response_selected',3,4,'F','guess',NULL,NULL,NULL,NULL,'d07b17601eeb3dd3');
INSERT INTO event VALUES(2,60,910644,1790000910767,'item_marked',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'a6480b238b910344');
INSERT INTO event VALUES(2,61,917877,1790000918000,'note_taken',3,4,NULL,NULL,NULL,NULL,NULL,replace('β ≥ 日\n4','\n',char(10)),'34005bb5585dfcc1');
INSERT INTO event VALUES(2,62,936004,1790000936127,'response_cleared',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'40d80422c3699431');
INSERT INTO event VALUES(2,63,957812,1790000957935,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'5b0de3b7a00925ab');
INSERT INTO event VALUES(2,64,988332,1790000988455,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'9118e64ea7e47a05');
INSERT INTO event VALUES(2,65,988332,1790000988455,'item_presented',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'9e5a6789d861713e');
INSERT INTO event VALUES(2,66,1004477,1790001004600,'response_selected',3,4,'D','70%',NULL,NULL,NULL,NULL,'b784dde88a5f0786');
INSERT INTO event VALUES(2,67,1026842,1790001026965,'aid_opened',NULL,NULL,NULL,NULL,NULL,'note_board',NULL,NULL,'e9842148fbdf83b1');
INSERT INTO event VALUES(2,68,1044201,1790001044324,'item_presented',3,5,NULL,NULL,NULL,NULL,NULL,NULL,'4c119ebd7f53c7f0');
INSERT INTO event VALUES(2,69,1047980,1790001048103,'response_selected',3,5,'D','guess',NULL,NULL,NULL,NULL,'9fb74129b1f5894f');
INSERT INTO event VALUES(2,70,1065867,1790001065990,'item_marked',3,5,NULL,NULL,NULL,NULL,NULL,NULL,'16c66a4ba6b401ca');
INSERT INTO event VALUES(2,71,1069179,1790001069302,'response_selected',3,5,'B',NULL,NULL,NULL,NULL,NULL,'e47905f12e23fae2');
INSERT INTO event VALUES(2,72,1086561,1790001086684,'response_cleared',3,5,NULL,NULL,NULL,NULL,NULL,NULL,'323ed58566b78653');
INSERT INTO event VALUES(2,73,1097480,1790001097603,'item_presented',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'aca87aef7a49c22d');
INSERT INTO event VALUES(2,74,1121791,1790001121914,'response_selected',3,6,'D',NULL,NULL,NULL,NULL,NULL,'50591ca60626ec1c');
INSERT INTO event VALUES(2,75,1141139,1790001141262,'note_taken',3,6,NULL,NULL,NULL,NULL,NULL,replace('β ≥ 日\n5','\n',char(10)),'fb8023077fe5fd2b');
INSERT INTO event VALUES(2,76,1147272,1790001147395,'response_cleared',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'1cda3ca171890813');
INSERT INTO event VALUES(2,77,1198700,1790001198823,'response_selected',3,6,'F','70%',NULL,NULL,NULL,NULL,'2e04f889f8c073d6');
INSERT INTO event VALUES(2,78,1218563,1790001218686,'response_cleared',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'6763ca05aeea76aa');
INSERT INTO event VALUES(2,79,1228183,1790001228306,'aid_closed',NULL,NULL,NULL,NULL,NULL,'note_board',NULL,NULL,'4b47f142ef74d3c0');
INSERT INTO event VALUES(2,80,1228470,1790001228593,'aid_opened',NULL,NULL,NULL,NULL,NULL,'items_list',NULL,NULL,'78db62882b8070de');
INSERT INTO event VALUES(2,81,1252837,1790001252960,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'0634a41694e4516d');
INSERT INTO event VALUES(2,82,1272822,1790001272945,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'4c0e0907c831614d');
INSERT INTO event VALUES(2,83,1272822,1790001272945,'item_presented',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'fb429ecc4622228a');
INSERT INTO event VALUES(2,84,1291846,1790001291969,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'08d4f54fae3dd332');
INSERT INTO event VALUES(2,85,1298516,1790001298639,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'1e6972d6403a344f');
INSERT INTO event VALUES(2,86,1298516,1790001298639,'item_presented',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'5e4be85ecdb3dd88');
INSERT INTO event VALUES(2,87,1313492,1790001313615,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'d5b1fbf291df3b27');
INSERT INTO event VALUES(2,88,1315465,1790001315588,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'3b8b902e6f111f20');
INSERT INTO event VALUES(2,89,1315465,1790001315588,'item_presented',3,6,NULL,NULL,NULL,NULL,NULL,NULL,'8c46d06bea9301d6');
INSERT INTO event VALUES(2,90,1330933,1790001331056,'note_taken',3,6,NULL,NULL,NULL,NULL,NULL,'','456946e430e25e69');
INSERT INTO event VALUES(2,91,1355927,1790001356050,'item_presented',3,5,NULL,NULL,NULL,NULL,NULL,NULL,'122a23dac22b9cbc');
INSERT INTO event VALUES(2,92,1363124,1790001363247,'item_presented',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'e6ea573b78c7845c');
INSERT INTO event VALUES(2,93,1387584,1790001387707,'item_presented',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'76259f872931fa2d');
INSERT INTO event VALUES(2,94,1388792,1790001388915,'text_highlighted',3,4,NULL,NULL,NULL,NULL,NULL,'phrase 0','94693bfd310f6dae');
INSERT INTO event VALUES(2,95,1402916,1790001403039,'response_cleared',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'b606ad5911a57e86');
INSERT INTO event VALUES(2,96,1448425,1790001448548,'response_selected',3,4,'E','70%',NULL,NULL,NULL,NULL,'250e45cade6302b1');
INSERT INTO event VALUES(2,97,1474672,1790001474795,'warning_given',NULL,NULL,NULL,NULL,NULL,NULL,300000,NULL,'bfb8ee829b040014');
INSERT INTO event VALUES(2,98,1510078,1790001510201,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'6074b7a75da347b7');
INSERT INTO event VALUES(2,99,1520471,1790001520594,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'3e7048d870458822');
INSERT INTO event VALUES(2,100,1520471,1790001520594,'item_presented',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'8bb5f7ca603a225e');
INSERT INTO event VALUES(2,101,1525655,1790001525778,'note_taken',3,4,NULL,NULL,NULL,NULL,NULL,replace('β ≥ 日\n3','\n',char(10)),'e41e6bbdc100e027');
INSERT INTO event VALUES(2,102,1561957,1790001562080,'response_selected',3,4,'F','guess',NULL,NULL,NULL,NULL,'e64ea1f06f3e2255');
INSERT INTO event VALUES(2,103,1571804,1790001571927,'clock_adjusted',NULL,NULL,NULL,NULL,NULL,NULL,-3000,NULL,'8ec626d0e4150bc0');
INSERT INTO event VALUES(2,104,1585147,1790001585270,'note_board_changed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'board 3','c99ff5823e46e35f');
INSERT INTO event VALUES(2,105,1598337,1790001598460,'highlight_removed',3,4,NULL,NULL,NULL,NULL,NULL,'phrase 0','ba74a155de9b151a');
INSERT INTO event VALUES(2,106,1607945,1790001608068,'response_cleared',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'4193a082482c5f17');
INSERT INTO event VALUES(2,107,1610323,1790001610446,'item_presented',3,5,NULL,NULL,NULL,NULL,NULL,NULL,'e624b3ee0c57d237');
INSERT INTO event VALUES(2,108,1632001,1790001632124,'item_presented',3,4,NULL,NULL,NULL,NULL,NULL,NULL,'73aa14cc35d2d6b3');
INSERT INTO event VALUES(2,109,1638293,1790001638416,'block_ended',3,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'2e7e77516a8cbed1');
INSERT INTO event VALUES(2,110,1638293,1790001638416,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'6b32d8d5966a551d');
INSERT INTO event VALUES(2,111,1638914,1790001639037,'break_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'d96a4523b9250e8e');
INSERT INTO event VALUES(2,112,1638914,1790001639037,'block_started',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'6b50086e84458f7e');
INSERT INTO event VALUES(2,113,1638914,1790001639037,'item_presented',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'456a1b77e60cadad');
INSERT INTO event VALUES(2,114,1646063,1790001646186,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'0e02a96e036cf6d6');
INSERT INTO event VALUES(2,115,1678292,1790001678415,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'3ec045feff98fdf4');
INSERT INTO event VALUES(2,116,1678292,1790001678415,'item_presented',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'a1fef7a4263ed3a4');
INSERT INTO event VALUES(2,117,1690313,1790001690436,'item_marked',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'085635cb656bd4da');
INSERT INTO event VALUES(2,118,1710524,1790001710647,'aid_opened',NULL,NULL,NULL,NULL,NULL,'laboratory_values',NULL,NULL,'146867fc8b1595b2');
INSERT INTO event VALUES(2,119,1712080,1790001712203,'clock_adjusted',NULL,NULL,NULL,NULL,NULL,NULL,-7000,NULL,'edce504b2d5c520e');
INSERT INTO event VALUES(2,120,1714262,1790001714385,'item_unmarked',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'1c4f02edcba01312');
INSERT INTO event VALUES(2,121,1715293,1790001715416,'warning_given',NULL,NULL,NULL,NULL,NULL,NULL,60000,NULL,'42faa68a489abac7');
INSERT INTO event VALUES(2,122,1728378,1790001728501,'sitting_interrupted',NULL,NULL,NULL,NULL,'fault',NULL,NULL,NULL,'b29e18a62ec7b3ca');
INSERT INTO event VALUES(2,123,1747191,1790001747314,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ee514f9c97df2654');
INSERT INTO event VALUES(2,124,1747191,1790001747314,'item_presented',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'233911c1f58c3837');
INSERT INTO event VALUES(2,125,1755212,1790001755335,'item_presented',4,4,NULL,NULL,NULL,NULL,NULL,NULL,'69094a1ab9eed00a');
INSERT INTO event VALUES(2,126,1775293,1790001775416,'block_ended',4,NULL,NULL,NULL,'time',NULL,NULL,NULL,'f8b4a18273012b59');
INSERT INTO event VALUES(2,127,1775293,1790001775416,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'d34ac6446e1d22cb');
INSERT INTO event VALUES(2,128,1792256,1790001792379,'room_left',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'b9c3d00d5938702f');
INSERT INTO event VALUES(2,129,1799994,1790001800117,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'e59b1803c0e03056');
INSERT INTO event VALUES(2,130,1803417,1790001803540,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'d7880db202db8835');
INSERT INTO event VALUES(2,131,1842796,1790001842919,'check_in_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'120f6faaa4b498e9');
INSERT INTO event VALUES(2,132,1865293,1790001865416,'break_overran',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'84d9b06517d2ebcd');
INSERT INTO event VALUES(2,133,1872796,1790001872919,'check_in_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'0e39b16d477026bd');
INSERT INTO event VALUES(2,134,1874009,1790001874132,'sitting_interrupted',NULL,NULL,NULL,NULL,'fault',NULL,NULL,NULL,'e314cc9dc4c96859');
INSERT INTO event VALUES(2,135,1911236,1790001911359,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ee247d6d134949d5');
INSERT INTO event VALUES(2,136,1914558,1790001914681,'break_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'dc954f20158cb6a8');
INSERT INTO event VALUES(2,137,1914558,1790001914681,'block_started',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a0bfaa8af67c1b33');
INSERT INTO event VALUES(2,138,1914558,1790001914681,'item_presented',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'e7a5576016948102');
INSERT INTO event VALUES(2,139,1930637,1790001930760,'sitting_interrupted',NULL,NULL,NULL,NULL,'paused',NULL,NULL,NULL,'05971ffed83b9556');
INSERT INTO event VALUES(2,140,1940413,1790001940536,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'7d43fa4ab8614f12');
INSERT INTO event VALUES(2,141,1940413,1790001940536,'item_presented',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'510efb1eb226e0db');
INSERT INTO event VALUES(2,142,1975154,1790001975277,'response_selected',5,1,'A','70%',NULL,NULL,NULL,NULL,'a3d3a2fa522d81fe');
INSERT INTO event VALUES(2,143,1993885,1790001994008,'response_cleared',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'afba14e71efc8392');
INSERT INTO event VALUES(2,144,2000770,1790002000893,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'7db6c9a3bf4fcb64');
INSERT INTO event VALUES(2,145,2024929,1790002025052,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'59ab4d31af309ca9');
INSERT INTO event VALUES(2,146,2024929,1790002025052,'item_presented',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'2e6af5c289eeb670');
INSERT INTO event VALUES(2,147,2065688,1790002065811,'unauthorised_break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'73189431108b65ba');
INSERT INTO event VALUES(2,148,2078125,1790002078248,'unauthorised_break_ended',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'878cdbea670e98f4');
INSERT INTO event VALUES(2,149,2078125,1790002078248,'item_presented',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'a40f96ed92968810');
INSERT INTO event VALUES(2,150,2131463,1790002131586,'clock_adjusted',NULL,NULL,NULL,NULL,NULL,NULL,6000,NULL,'2d10b5ec41e268d7');
INSERT INTO event VALUES(2,151,2165293,1790002165416,'warning_given',NULL,NULL,NULL,NULL,NULL,NULL,300000,NULL,'85774e739dcb8a4c');
INSERT INTO event VALUES(2,152,2244332,1790002244455,'aid_opened',NULL,NULL,NULL,NULL,NULL,'laboratory_values',NULL,NULL,'19e55760ac99fcbd');
INSERT INTO event VALUES(2,153,2313297,1790002313420,'item_marked',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'7eb18d09399379c1');
INSERT INTO event VALUES(2,154,2318907,1790002319030,'response_selected',5,1,'B','70%',NULL,NULL,NULL,NULL,'46fc644cf51730c9');
INSERT INTO event VALUES(2,155,2333130,1790002333253,'response_selected',5,1,'A','70%',NULL,NULL,NULL,NULL,'4b642495ab0d64db');
INSERT INTO event VALUES(2,156,2336900,1790002337023,'response_selected',5,1,'B','70%',NULL,NULL,NULL,NULL,'b7c79493a6f4844a');
INSERT INTO event VALUES(2,157,2394029,1790002394152,'aid_closed',NULL,NULL,NULL,NULL,NULL,'laboratory_values',NULL,NULL,'8b3786c78933d557');
INSERT INTO event VALUES(2,158,2394029,1790002394152,'aid_opened',NULL,NULL,NULL,NULL,NULL,'calculator',NULL,NULL,'bb275aafcc6dccbc');
INSERT INTO event VALUES(2,159,2394762,1790002394885,'block_ended',5,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'c3f3676c94a4a4b9');
INSERT INTO event VALUES(2,160,2394762,1790002394885,'sitting_ended',NULL,NULL,NULL,NULL,'completed',NULL,NULL,NULL,'182d3703663772e7');
INSERT INTO event VALUES(3,1,0,1790000000123,'sitting_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'c5562920542526ca');
INSERT INTO event VALUES(3,2,0,1790000000123,'tutorial_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'9cb21f194c749ca0');
INSERT INTO event VALUES(3,3,0,1790000000123,'tutorial_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'194cb47048fefd67');
INSERT INTO event VALUES(3,4,0,1790000000123,'break_started',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'e29cd2f632147b64');
INSERT INTO event VALUES(3,5,10092,1790000010215,'break_ended',NULL,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'80167ea0a17c3096');
INSERT INTO event VALUES(3,6,10092,1790000010215,'block_started',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'5179a6775468351e');
INSERT INTO event VALUES(3,7,10092,1790000010215,'item_presented',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'060dd178f60dec7a');
INSERT INTO event VALUES(3,8,13396,1790000013519,'response_selected',1,1,'B','sure',NULL,NULL,NULL,NULL,'f96ad59b41953e84');
INSERT INTO event VALUES(3,9,24435,1790000024558,'response_selected',1,1,'C','guess',NULL,NULL,NULL,NULL,'5de1015ef54b494d');
INSERT INTO event VALUES(3,10,26445,1790000026568,'sitting_interrupted',NULL,NULL,NULL,NULL,'left',NULL,NULL,NULL,'ecd837562caa04df');
INSERT INTO event VALUES(3,11,48854,1790000048977,'sitting_resumed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'aa7ffc2491b92eb3');
INSERT INTO event VALUES(3,12,48854,1790000048977,'item_presented',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'5313ba28891ae2d5');
INSERT INTO event VALUES(3,13,71275,1790000071398,'aid_opened',NULL,NULL,NULL,NULL,NULL,'note_board',NULL,NULL,'3611b108960dd317');
INSERT INTO event VALUES(3,14,94593,1790000094716,'response_cleared',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'5f20b002c8c5ff3a');
INSERT INTO event VALUES(3,15,114016,1790000114139,'block_ended',1,NULL,NULL,NULL,'examinee',NULL,NULL,NULL,'f2250a4964e97db1');
INSERT INTO event VALUES(3,16,114016,1790000114139,'sitting_ended',NULL,NULL,NULL,NULL,'completed',NULL,NULL,NULL,'1ef1d65b60fabacd');
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
INSERT INTO sitting VALUES(1,'3f0e4c1a-0000-4000-8000-000000000001','usmle-step1','USMLE Step 1','24','0.1',1790000000123,-300,'boot-1',987654,1,1,100,0,1,1,'clock-runs','day-clock',0,NULL,NULL,0,0,'exam','69843143f139a482');
INSERT INTO sitting VALUES(2,'5b1c9a52-2a52-4c1e-9a44-0f6d6a8b7e02','usmle-step1','USMLE Step 1','1635','0.1',1790000000123,-300,'boot-1',987654,1,2,125,600000,2,3,'none','next-block',1,300000,30000,90000,30000,'exam','8c83483bca795ea6');
INSERT INTO sitting VALUES(3,'drill','usmle-step1','USMLE Step 1','11','0.1',1790000000123,-300,'boot-1',987654,1,2,100,0,1,1,'clock-runs','day-clock',0,NULL,NULL,0,0,'drill','268624a96d230448');
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
INSERT INTO metric VALUES(1,'block 1','time_used',12.0,NULL,NULL,1,'not_enough_data',1);
INSERT INTO metric VALUES(1,'sitting','score',0.5,0.25,0.75,8,'ok',1);
INSERT INTO metric VALUES(2,'block 5','score',0.25,0.10000000000000000555,0.5,6,'provisional',1);
INSERT INTO metric VALUES(3,'block 1','pace',88.500000000000000003,80.0,97.0,20,'provisional',1);
INSERT INTO metric VALUES(3,'to date','pace',88.500000000000000003,80.0,97.0,20,'provisional',1);
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
INSERT INTO outside_score VALUES(1,'cbssa','step1','Form 31',68.0,200,'2026-05-10',1790000000123);
INSERT INTO outside_score VALUES(2,'form','step1','Free 120',74.499999999999999998,120,'2026-05-01',1790000000123);
CREATE INDEX event_beside_items ON event (sitting, kind)
  -- The course of a sitting without what was done with single items.
  WHERE item IS NULL

;
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
  WHERE kind = 'item_presented'
;
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
  ORDER BY total.sitting, total.block, total.item
;
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
  ORDER BY total.sitting, total.block
;
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
  ORDER BY taken.sitting, taken.number
;
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
  ORDER BY sitting.id
;
COMMIT;
PRAGMA application_id=1952735609;
PRAGMA user_version=3;
