# The zone: what it is and says of itself.

zone = Zone
shortcut-zone = Go to the zone
zone-identity = Mission, vision and values
zone-organisation = Organisation
zone-functions = Functions and standards
zone-governance = Bodies and frameworks
zone-commitments = Commitments
zone-plan-facts = Plan document
zone-topics = Topics of the zone
zone-column-name = Name
zone-need = needed
zone-period = period
from-until = { $from } to { $until }
record-new = New: { $noun }
record-add = Add { $noun }
record-nothing = None
record-up = Move { $what } up
record-down = Move { $what } down
record-remove = Remove { $what }
record-missing = Needed first ({ $noun }): { $missing }.
lesson-statements = What does the zone stand for? Put mission, vision, motto, principles or the picture of the future here, each under the zone’s own heading.
lesson-value-groups = Do values belong together? Make a group. It is not required.
lesson-core-values = The values of the zone, with what one sees of them in daily work.
lesson-areas = The municipalities of the zone with their inhabitants: the standards are computed from them.
lesson-units = Services, areas and teams, each with its head and what it decides itself.
lesson-posts = Where do people find the police? Address, telephone and opening hours of each post.
lesson-people = Roles that lead or carry out something. A name need not be in the file.
lesson-partners = Public prosecutor, municipalities, schools, neighbourhood watch: who takes part?
lesson-channels = Website, blog, newsletter: how does the zone speak with people?
lesson-functions = The functions under the zone’s own names, beside the seven of the law, with their key notions.
lesson-norms = What the law or the zone asks at least, with the reference and the day on which somebody checked it.
lesson-action-fields = Crime, traffic, public order: the fields in which the zone works.
lesson-chain-links = From prevention to aftercare: the links under the zone’s own words.
lesson-phenomena = What the zone meets and weighs before it chooses priorities.
lesson-bodies = Zonal security council, police council, police board: who decides what?
lesson-meetings = Meetings where progress was discussed, with the day of the figures.
lesson-frameworks = National security plan, framework note, circulars, the prosecutor’s policy: what does the plan follow?
lesson-commitments = What does the zone bind itself to, and what did it promise people?
lesson-investments = Buildings, cameras, vehicles: what does the zone buy or build for this plan?
lesson-plans = There is no plan yet. Make one on the Plan screen.
lesson-proofs = Where does one see that this is kept? Choose an indicator, an action plan or an investment.
lesson-alignments = Which priorities follow this framework?
lesson-approvals = Who prepared, signed or approved the plan, and when?
lesson-amendments = New versions of the text, addenda and extensions.
lesson-smart-answers = Answer SMART letter by letter; what the plan already shows need not be repeated here.
lesson-placements = Where is this in the matrix: which field, which link, which function?
lesson-descents = Does this objective serve another one as well? Add it here.
lesson-focuses = Which phenomena is this priority about?
list-plans = Plans
zone-open-plan = Open the plan itself
zone-merge-ask = Merge…
zone-merge = Merge municipalities
zone-merge-what = The municipalities stay readable up to the day before the merger; the new one begins on the day itself.
zone-merge-which = Which municipalities?
zone-merge-name = Name of the new municipality
zone-merge-no-name = The new municipality needs a name.
zone-merge-day = Day of the merger
zone-merge-do = Merge

attachment-lesson = Minutes, a memo or a map? What you add here becomes part of the plan and goes with it everywhere.
attachment-add = Add a file…
attachment-save-as = Save as…
attachment-saved = “{ $name }” has been saved: { $path }
attachment-bytes =
    { $n ->
        [one] 1 byte
       *[other] { $n } bytes
    }
attachment-kilobytes = { $number } kB
attachment-megabytes = { $number } MB
attachment-path-add = Which file do you want to add?
attachment-path-save = Where should the attachment be saved?
attachment-too-much = With “{ $name }”, the attachments together would be larger than { $limit } MB.
attachment-too-much-hint = Remove another attachment first, or keep the file elsewhere and say in a text where it is.
attachment-not-found = “{ $name }” cannot be found.
attachment-not-found-hint = See whether the file was moved or renamed; nothing has been added.
attachment-unreadable = “{ $name }” cannot be read ({ $why }).
attachment-unreadable-hint = Ask for permission to read it, or choose another file; nothing has been added.
attachment-not-a-file = “{ $name }” is no ordinary file.
attachment-not-a-file-hint = Choose a file; make a zip file of a folder first. Nothing has been added.
attachment-missing = The content of attachment “{ $name }” is not in the plan.
attachment-missing-hint = Remove the attachment and add the file again, or take it from a backup.
attachment-damaged = The content of attachment “{ $name }” is damaged: it is no longer what was added.
attachment-damaged-hint = Add the same file again, or take it from a backup.
attachment-not-saved = “{ $name }” could not be saved ({ $why }).
attachment-not-saved-hint = Choose a folder in which you may write. What was there is still there.
attachment-not-base64 = The content of attachment “{ $name }” is not valid base64.
attachment-not-base64-hint = Export the plan again, or correct “base64” under “contents”; nothing has been taken over.
attachment-wrong-content = The content of attachment “{ $name }” does not fit the size or the digest that the plan gives.
attachment-wrong-content-hint = Export the plan again; nothing has been taken over.
attachment-no-content = The content of attachment “{ $name }” is missing from the plan.
attachment-no-content-hint = Add it under “contents”, or take the attachment out; nothing has been taken over.
attachment-content-of-nothing = Under “contents” there is the content of an attachment that does not exist ({ $digest }).
attachment-content-of-nothing-hint = Add the attachment, or take that content out; nothing has been taken over.
attachment-cli-added = “{ $name }” ({ $size }) has been added to { $plan }.
attachment-cli-none = There are no attachments in this plan.
attachment-cli-written =
    { $n ->
        [0] There are no attachments to write.
        [one] One attachment has been written to { $folder }.
       *[other] { $n } attachments have been written to { $folder }.
    }
attachment-cli-unknown-plan = There is no plan with code “{ $code }”.
attachment-cli-unknown-plan-hint = Correct the code, or leave out --plan; nothing has been added.
lesson-zones = Number, name and description of the zone: municipalities, inhabitants and what makes it special.
zone-name-number = { $name } ({ $number })
record-numbered = { $noun } { $number }
