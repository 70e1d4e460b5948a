# What the command line answers.

cli-made = { $file } has been created.
cli-made-indicators =
    { $n ->
        [0] It does not contain any indicators yet.
        [one] It contains one indicator.
       *[other] It contains { $n } indicators.
    }
cli-written = { $file } has been written.
cli-replaced =
    { $n ->
        [one] One character does not exist in the font of the report and appears in it as �.
       *[other] { $n } characters do not exist in the font of the report and appear in it as �.
    }
cli-judged = Position as at { $on }
cli-judged-known = Position as at { $on }, with what the plan contained on { $known }
# $status: the word of the status; the last figure is there, but too old to judge by.
cli-stale = { $status } (too old)
cli-no-indicators = There are no indicators in this plan.
cli-started = created – { $what }
cli-undone = undone (no. { $number }) – { $what }
cli-redone = redone (no. { $number }) – { $what }

cli-column-code = Code
cli-column-name = Indicator
cli-column-figure = Figure
cli-column-expected = Expected
cli-column-status = Status
cli-column-change = Against last year
cli-column-number = No.
cli-column-time = Time
cli-column-author = By
cli-column-what = What

# What went wrong, and what to do.

cli-unreadable = The file cannot be read ({ $why }).
cli-unreadable-hint = Check whether it is a file and whether you may read it; nothing has been written.
cli-too-large = The file is larger than { $megabytes } MB; that is not a plan in JSON.
cli-too-large-hint = Choose another file; nothing has been written.
cli-not-text = This is not text in UTF-8.
cli-not-text-hint = Save the plan as UTF-8, or choose another file; nothing has been written.
cli-no-folder = The folder { $folder } is not there.
cli-no-folder-hint = Create it first, or choose another folder; nothing has been written.
cli-other-suffix = This command only writes files that end in .{ $suffix }.
cli-other-suffix-hint = Give a name ending in .{ $suffix } with --to; nothing has been written.
cli-itself = This is the plan itself; it would be overwritten.
cli-itself-hint = Give another name with --to; nothing has been written.
cli-unwritable = The file cannot be written ({ $why }).
cli-unwritable-hint = Choose a folder in which you may write. What was there is still there.
cli-output = The answer cannot be written ({ $why }).
cli-output-hint = Check where the output goes. What the command did has been done all the same.
cli-not-a-day = { $option }: “{ $found }” is not a date.
cli-not-a-day-hint = Write an existing day as year-month-day, such as 2023-10-31.
cli-not-yet-made = What this file said on { $known } is not known: it was only created on { $made }.
cli-not-yet-made-hint = Write --known { $day } or later, or leave out --known.
cli-unknown-indicator = There is no indicator with code “{ $code }”.
cli-unknown-indicator-hint = Leave out --indicator to see all codes.
cli-unknown-indicator-similar = There is no indicator with code “{ $code }”.
cli-unknown-indicator-similar-hint = Do you mean { $similar }? Leave out --indicator to see all codes.
cli-no-such-code = { $option }: nothing in this file has the code “{ $found }”.
cli-no-such-code-hint = Check the code in the plan; nothing has been written.
cli-no-such-format = The name does not say what kind of file it should be.
cli-no-such-format-hint = Let the name end in .pdf, .docx, .xlsx, .csv or .html; nothing has been written.
cli-no-pdf = This version of Kadans does not create PDFs.
cli-no-pdf-hint = Use a Kadans that was built with PDF; nothing has been written.
cli-report-failed = The report was not made: { $why }.
cli-report-failed-hint = Nothing was written. Please report this: it is a defect of Kadans.
