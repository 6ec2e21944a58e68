import Testing

/// One mistake a person can make, and what they read then; `$F` stands for the desk's folder.
struct UserError: Sendable, CustomTestStringConvertible {
  /// The words of the command line, between single spaces.
  var arguments: String
  var input = ""
  var code: Int32 = 1
  /// All of standard error, without the newline at its end.
  var error: String

  init(_ arguments: String, input: String = "", code: Int32 = 1, says error: String) {
    self.arguments = arguments
    self.input = input
    self.code = code
    self.error = error
  }

  var testDescription: String { arguments.isEmpty ? input : arguments }

  static let commands: [UserError] = [
    UserError("strat", code: 2, says: "testday: there is no command strat; did you mean start"),
    UserError("hist", code: 2, says: "testday: there is no command hist; did you mean history"),
    UserError(
      "frobnicate", code: 2,
      says: "testday: there is no command frobnicate; help lists the commands"),
    UserError(
      "", input: "xeams", code: 2, says: "testday: there is no command xeams; did you mean exams"),
    UserError(
      "", input: "lint 'a b", code: 2,
      says: "testday: the quote ' is not closed; close it, or drop it"),
    UserError(
      "exams show", code: 2,
      says: "testday: exams takes show and one name; type: exams show step1"),
    UserError(
      "start short --blocks 3", code: 2,
      says: "testday: The short exam has 1 block, not 3; leave --blocks out"),
    UserError(
      "start step1 --blocks 15 --set drill --on 2026-06-01", code: 2,
      says:
        "testday: USMLE Step 1 (14 blocks of 30 minutes) has 14 blocks, not 15; "
        + "name a number from 1 to 14"),
    UserError(
      "drill", code: 2,
      says: "testday: a drill needs to know what to show on screen; type: drill --checkpoints"),
    UserError(
      "drill short --checkpoints --time 3", code: 2,
      says: "testday: 3 is no factor of testing time; write 1.25, 1.5 or 2"),
    UserError(
      "drill short --checkpoints",
      says:
        "testday: a block of The short exam is too short for checkpoints, or has no clock; "
        + "start takes it without them"),
    UserError(
      "start short --on 2026-02-30", code: 2,
      says: "testday: 2026-02-30 is no date; write it as 2026-05-14"),
  ]

  static let names: [UserError] = [
    UserError(
      "start shrot",
      says: "testday: there is no exam or profile 'shrot'; did you mean 'short'"),
    UserError(
      "exams show bar",
      says:
        "testday: there is no exam or profile 'bar'; there are cbssa, cbssa-self-paced, comlex1, "
        + "comlex2, free120, gre, lonely, lsat, mbe, mcat, nbme-subject, short, step1, step2ck, "
        + "step3-day1, step3-day2"),
    UserError(
      "start short --set dril", says: "testday: there is no question set 'dril'; did you mean drill"
    ),
    UserError("resume 7", says: "testday: there is no sitting 7; history lists the sittings"),
    UserError("report 7", says: "testday: there is no sitting 7; history lists the sittings"),
    UserError("resume", says: "testday: no sitting is waiting to go on; start begins one"),
    UserError("report", says: "testday: no sitting is over yet; start begins one"),
    UserError("review", says: "testday: no sitting is over yet; start begins one"),
    UserError("stamina", says: "testday: no sitting is over yet; start begins one"),
    UserError("pacing", says: "testday: no sitting is over yet; start begins one"),
    UserError("calibration", says: "testday: no sitting is over yet; start begins one"),
    UserError(
      "trend short", says: "testday: no sitting of short is over yet; start begins one"),
    UserError(
      "stamina shrot",
      says: "testday: there is no exam or profile 'shrot'; did you mean 'short'"),
    UserError(
      "trend --cut 162", code: 2,
      says: "testday: a cut of 162% makes no sense; name a percentage, 1 to 99"),
    UserError(
      "pacing --cut-off 2:75", code: 2,
      says:
        "testday: 2:75 is no time to leave an item at; write minutes and seconds, such as 2:30"),
    UserError(
      "pacing --cut-off soon", code: 2,
      says:
        "testday: soon is no time to leave an item at; write minutes and seconds, such as 2:30"),
    UserError(
      "start step1 --set drill --on 2026-06-01",
      says:
        "testday: the question sets hold 5 items, and one block needs 20; "
        + "add a question set, or choose a profile with smaller blocks"),
    UserError(
      "start lonely",
      says:
        "testday: no question set says that it is for lonely; "
        + "name one with --set ID (sets lists them), or a folder with --sets PATH"),
    UserError(
      "start lonely --sets $F/nowhere",
      says: """
        $F/nowhere:1: error: there is no such file or folder; correct the path
        testday: no question set says that it is for lonely; name one with --set ID (sets lists \
        them), or a folder with --sets PATH
        """),
  ]

  static let records: [UserError] = [
    UserError(
      "history --records $F/notes.txt",
      says:
        "testday: $F/notes.txt is not an SQLite database; it was left as it is; "
        + "choose another file with --records PATH"),
    UserError(
      "history --records $F/sets",
      says:
        "testday: $F/sets is not a regular file; it was left as it is; "
        + "choose another file with --records PATH"),
    UserError(
      "history --records $F/notes.txt/records.sqlite",
      says:
        "testday: cannot make the folder $F/notes.txt: Not a directory; "
        + "make the folder yourself or choose another file with --records PATH"),
    UserError(
      "start short --records $F/newer.sqlite",
      says:
        "testday: $F/newer.sqlite was written by a newer testday (its version is 99, "
        + "this one knows 3); it was left as it is; use the newer testday, or another --records PATH"
    ),
    UserError(
      "report --records $F/foreign.sqlite",
      says:
        "testday: $F/foreign.sqlite is a database of another program; it was left as it is; "
        + "choose another file with --records PATH"),
  ]

  static let scores: [UserError] = [
    UserError(
      "scores add cbssa 245", code: 2,
      says:
        "testday: 245 is no percentage, and three-digit scores are on another scale; "
        + "enter the percent correct if the score report has one, else leave it out"),
    UserError(
      "scores add cbssa 66 --exam step2ck", code: 2,
      says:
        "testday: the self-assessment is practice for step1, not for step2ck; "
        + "leave --exam out, or enter the score as a form"),
    UserError(
      "scores add cbssa 6x", code: 2,
      says: "testday: 6x is no score in percent; write a number from 0 to 100, such as 68"),
    UserError(
      "scores add cbssa 6.5.1", code: 2,
      says: "testday: 6.5.1 is no score in percent; write a number from 0 to 100, such as 68"),
    UserError(
      "scores add vendor 60", code: 2,
      says:
        "testday: there is no kind of score 'vendor'; "
        + "write cbssa for the NBME's self-assessment, form for any other form"),
    UserError(
      "scores add form 60", code: 2,
      says: "testday: how many items the form had is not said; add it, such as --items 120"),
    UserError(
      "scores add form 60 --items 0", code: 2,
      says: "testday: a test does not have 0 items; name a number from 1 to 1000"),
    UserError(
      "scores add cbssa 60 --on 9999-12-31", code: 2,
      says: "testday: 9999-12-31 is still to come; name the day it was taken"),
    UserError(
      "scores add cbssa 60 --on 2026-13-01", code: 2,
      says: "testday: 2026-13-01 is no date; write it as 2026-05-14"),
    UserError(
      "scores add cbssa 60 --name ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNO", code: 2,
      says: "testday: the name is longer than 40 characters; shorten it"),
    UserError(
      "scores remove 9", says: "testday: there is no entered score 9; scores lists what was entered"
    ),
  ]

  static let files: [UserError] = [
    UserError("lint $F/nowhere", says: "testday: $F/nowhere is not there; check the path"),
    UserError(
      "lint $F/empty",
      says:
        "testday: $F/empty holds no question files; "
        + "name a file that ends in .qset.md, or a folder with such files"),
    UserError(
      "analyze --responses $F/nowhere.csv",
      says: "testday: $F/nowhere.csv is not there; check the path"),
    UserError(
      "analyze --responses $F/empty",
      says: "testday: $F/empty is a folder; name a file of responses"),
    UserError(
      "analyze --responses /dev/null",
      says:
        "testday: /dev/null is no file, and it has to be read several times; "
        + "save what comes out of it to a file and name that"),
    UserError(
      "analyze --responses -",
      says:
        "testday: - is no file, and it has to be read several times; "
        + "save what comes out of it to a file and name that"),
    UserError(
      "analyze --responses $F/notes.txt",
      says:
        "testday: $F/notes.txt: there is no column 'person'; name it so in the first line; "
        + "also known: person_id, id, examinee, examinee_id"),
    UserError(
      "analyze --responses $F/answers.csv --person p2",
      says: "testday: $F/answers.csv has no person 'p2'; did you mean p1"),
    UserError(
      "analyze --responses $F/answers.csv --order drawn", code: 2,
      says: "testday: drawn is no order of items; write auto, random or fixed"),
    UserError(
      "analyze --responses $F/answers.csv --block-limit 0", code: 2,
      says: "testday: 0.0 seconds are no limit of a block; write --block-limit 1800"),
    UserError("fmt /dev/null", says: "testday: /dev/null is no file; name a file or a folder"),
    UserError(
      "lint --blueprint stpe1 $F/bad",
      says: "testday: there is no blueprint 'stpe1'; there are: step1"),
    UserError(
      "lint $F/bad",
      says:
        "testday: 2 errors found; "
        + "what they touch is left out of every form until it is mended"),
    UserError(
      "fmt $F/bad/bad.qset.md",
      says:
        "testday: 1 file has errors and stayed as before; mend the lines above and run fmt again"),
    UserError(
      "fmt --check $F/loose.qset.md",
      says: "testday: 1 file is not in the usual form; run fmt without --check"),
  ]
}
