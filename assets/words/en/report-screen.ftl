# The screen of reports.

reports = Reports
reports-tabs = Reports or house style
reports-tab-report = Report
reports-tab-style = House style
reports-parts = What is shown
reports-settings = Settings
reports-pages = Preview
reports-recipes = Your recipes
reports-no-recipes = No recipes yet. Keep a report as a recipe: next time it takes one click.
reports-column-recipe = Recipe
reports-column-kind = Kind
reports-make = Make
reports-make-what = Make “{ $name }” as PDF
reports-new = New report
reports-recipe-name = Name of the recipe
reports-again = Needed more often?
reports-keep = Keep as a recipe
reports-keep-what = A recipe stands ready on the left and remembers everything above.

## Kinds
report-kind-council-what = For each session: how things stand, with one page per priority.
report-kind-since-what = Short, for who attended the last session: only what changed since.
report-kind-yearly-what = For the zonal security council: what the year brought and what was learnt.
report-kind-final-what = At the end of the plan: what was reached, and the lessons for the next one.
report-kind-fact-sheet-what = One page per priority, to hand out or pin up.
report-kind-municipality-what = For each mayor a page on the own municipality.
report-kind-action-plan-what = An action plan with its cycle, actions and means, for those who work on it.
report-kind-follow-up-what = All that is still to be done, by whom and by when, in one table.
report-kind-decisions-what = What was decided, and what came of it.
report-kind-presentation-what = Slides for the screen during the session.
report-kind-figures-what = Every figure with its source, to check or to use in Excel.

## For whom
edition-internal-what = For the zone itself: everything is in it, with a list of what others do not see.
edition-closed-what = For members of a body in closed session: without what is internal only.
edition-public-what = For everybody: without small counts, with functions instead of names.
reports-second-what = Makes two files.
reports-own-texts = The texts of the zone itself stay in { $language }.
reports-hidden-unknown = What this edition does not show will stand here once the preview is ready.
reports-hidden-nothing = This edition has nothing to leave out.
reports-hidden = { $n ->
    [one] One item is not in the public edition:
   *[other] { $n } items are not in the public edition:
}
reports-personal = { $n ->
    [one] One text may hold personal data. Check it before you spread the report:
   *[other] { $n } texts may hold personal data. Check them before you spread the report:
}
reports-go = Go to: { $what }

## When and about what
reports-when = Which figures
reports-day-usual = Empty: the reference date of the window.
reports-compared-day = As it was known on that day.
reports-compared-usual = Empty: the session of { $meeting }, figures as at { $day }.
reports-compared-nothing = Empty: with nothing, there is no previous session.
reports-from = Figures from
reports-from-usual = Empty: the usual number of years.
reports-meeting = For the meeting
reports-meeting-usual = None: the next one.
reports-about-all = None: a page for each.
reports-contents = What is in it
reports-cover = Page in front
reports-note = Note for the agenda
reports-agenda-example = e.g. A.3
reports-subject-usual = The title of the report

## Preview
reports-page = Page { $page } of { $pages }
reports-page-back = Previous page
reports-page-on = Next page
reports-zoom = Size
reports-zoom-page = Page
reports-zoom-width = Width
reports-zoom-paper = 100%
reports-refresh = Refresh the preview
reports-preview-what = Here you see each page as it will be.
reports-preview-stopped = The preview was stopped.
reports-composing = Putting together…
reports-setting = Setting pages…
reports-writing = Writing…
shortcut-page-back = Previous page of the report
shortcut-page-on = Next page of the report

## Saving
reports-save = Save as
reports-save-two = Save two files as
reports-format-pdf = PDF
reports-format-pdf-what = Accessible, to send and to archive
reports-format-docx = Word
reports-format-docx-what = To change further
reports-format-xlsx = Excel
reports-format-xlsx-what = All tables as numbers, with charts
reports-format-csv = CSV
reports-format-csv-what = All tables for another program
reports-format-html = Web page
reports-format-html-what = One accessible file for the site of the zone
reports-made = { $n ->
    [one] The report has been saved as { $path }.
   *[other] The reports have been saved as { $path }.
}
reports-open = Open
reports-open-folder = Open folder
reports-stopped = Stopped. Nothing was written.
reports-not-shown = No program could open { $path }. It is there, though.
reports-replaced = { $n ->
    [one] One character cannot be set and was replaced by �.
   *[other] { $n } characters cannot be set and were replaced by �.
}
reports-no-pdf = This version of Kadans does not create PDFs.
reports-no-pdf-hint = Choose Word, Excel, CSV or web page.
reports-faulty = The report could not be made ({ $why }).
reports-faulty-hint = Nothing was written. Please report this: it is a mistake of Kadans.
replace-title = Replace?
replace-what = { $n ->
    [one] This file is there already. What it holds will be lost.
   *[other] These files are there already. What they hold will be lost.
}
replace = Replace

## Why a file was not written
unwritten = { $name } could not be written ({ $why }).
unwritten-hint = Choose another folder and try again.
unwritten-full = There is no room left on the disk for { $name }.
unwritten-full-hint = Make room or choose another disk. Nothing was half written.
unwritten-in-use = { $name } is open in another program.
unwritten-in-use-hint = Close it there, or choose another name.
unwritten-no-folder = The folder { $folder } does not exist.
unwritten-no-folder-hint = Choose a folder that is there.
unwritten-not-allowed = You may not write { $name } in { $folder }.
unwritten-not-allowed-hint = Choose another folder, or close the file if it is open somewhere.
unwritten-name = { $name } cannot be the name of a file here.
unwritten-name-hint = Choose a shorter name, without special characters.
unwritten-is-folder = { $name } is a folder.
unwritten-is-folder-hint = Choose another name.

## Names of files
reports-file-name = { $kind } { $day } { $edition }
file-report-kind-council = progress note
file-report-kind-since = since last session
file-report-kind-yearly = yearly evaluation
file-report-kind-final = final evaluation
file-report-kind-fact-sheet = fact sheets
file-report-kind-municipality = municipality pages
file-report-kind-action-plan = action plan sheets
file-report-kind-follow-up = follow-up table
file-report-kind-decisions = list of decisions
file-report-kind-presentation = presentation
file-report-kind-figures = annex of figures
file-edition-internal = internal
file-edition-closed = closed session
file-edition-public = public

## House style
reports-style-what = This is how all reports of the zone look. You see it at once beside this.
reports-style-language = Language of the own texts
reports-style-language-what = The language in which the zone writes the plan. Fixed phrases follow the language of each report.
reports-style-footer-usual = The name of the zone
reports-style-threshold-what = Counts below the threshold are not in the public edition, nor is what would give them away.
reports-logo = Logo
reports-logo-what = PNG, JPEG or SVG, at most 4096 pixels on a side. It stands on every report and is kept in the plan.
reports-logo-add = Choose a logo…

## Disclosure
disclose = Disclosure…
disclose-of = Disclosure: { $what }
disclose-usual = May be in the public edition, without small counts
disclose-badge-closed = Closed
disclose-badge-internal = Internal
disclose-title = How far may this go?
disclose-level = In reports
disclose-everybody = public
disclose-open-what = Counts below the threshold are in the public edition too. Choose this only if they tell of nobody.
disclose-usual-what = The usual rule. Nothing needs to be laid down.
disclose-closed-what = Not in the public edition, but in that for the closed session.
disclose-internal-what = In the internal edition only, with all that belongs to it.
disclose-threshold = Own threshold for small counts
disclose-threshold-what = Empty: the threshold of the house style, { $usual }.
disclose-reason = Why
disclose-reason-example = Who reads this later must understand the choice.
disclose-reason-empty = Say why: without a reason nobody can check the choice later.
disclose-confirm = Lay down
