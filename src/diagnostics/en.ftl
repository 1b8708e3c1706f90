# What Katern tells an author. A message's name is the code of its diagnostic.
# .label stands beside the place, .related at a second place, .help says how to mend it.

severity-error = error
severity-warning = warning
severity-info = info
help = how to mend it

## YAML

yaml-syntax = { $reason ->
        [several-documents] This file holds more than one YAML document.
        [tab] There is a tab here; YAML indents with spaces only.
        [alias] This reference (*name) or name (&name) belongs to nothing.
        [quote] A quoted text begins here and never ends.
        [colon] This line is not a valid ‘key: value’.
        [bracket] A bracket [ or { "{" } is not closed properly.
        [indentation] The indentation is not right here.
        [key] A key must be plain text.
       *[other] This is not valid YAML.
    }
    .label = here
    .help = { $reason ->
        [several-documents] Take out the line --- in the middle, or make two files of it.
        [tab] Replace the tab by spaces.
        [colon] Is there a colon in the text itself? Then put the whole text in quotes: "…".
        [quote] End the text with the same quotation mark.
        [indentation] Put keys that belong together right below each other, with equally many spaces before them.
       *[other] Look at this line and the one above. Texts with : # [ {"{"} or quotes in them are safest in quotes.
    }
yaml-too-large = This YAML is too large or nested too deeply to be understood.
    .help = Split the file, or take out the references that repeat themselves.
duplicate-key = The key ‘{ $key }’ is here twice.
    .related = it was here already
    .help = Keep one of them.
unknown-key = The key ‘{ $key }’ is not known here.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = Known here: { $known }. Data of your own fit under ‘extra’, where that key exists.
missing-key = ‘{ $key }’ is missing here.
    .help = Add a line that begins with ‘{ $key }:’.
wrong-kind = { $expected ->
        [text] A text
        [list] A list
       *[map] A group of keys with values
    } belongs here, but this is { $found ->
        [nothing] nothing
        [text] a text
        [list] a list
       *[map] a group of keys with values
    }.
    .help = { $expected ->
        [text] Write the value on the same line as its key.
        [list] Write each part on a line of its own that begins with ‘- ’, or all between [ and ] with commas.
       *[map] Write each key on a line of its own, indented, as ‘key: value’.
    }
wrong-value = ‘{ $value }’ cannot be used here.
    .label = { $suggestion ->
        [none] { $expected ->
            [choice] choose one of the possible words
            [number] a number belongs here
            [date] a date belongs here
            [minutes] minutes belong here
            [size] a group size belongs here
            [slug] an id belongs here
            [colour] a colour belongs here
            [url] a web address belongs here
            [email] an e-mail address belongs here
            [path] a path belongs here
           *[other] does not fit here
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $expected ->
        [choice] Possible are: { $words }.
        [number] Write a whole number, without words.
        [date] Write the date as year-month-day, for example 2027-03-28.
        [minutes] Write a number (60) or from-to (30-60), without the word ‘minutes’.
        [size] Write a number (4) or from-to (2-12).
        [slug] Use lower-case letters, digits and hyphens, and begin with a letter or digit: for example teacher-of-teachers.
        [colour] Write a colour as six characters behind a hash, in quotes: "#0b6469".
        [url] Begin with https:// or http://.
        [email] Write an address as name@example.org.
        [path] Write a path within this folder, with / in between and without ..
       *[other] { "" }
    }
empty-value = There is nothing behind ‘{ $key }:’.
    .help = Write a value behind it, or take the line out.

## Text

heading-attributes = { $reason ->
        [unknown] ‘{ $word }’ is not known between the braces of a heading.
        [minutes] ‘{ $word }’ is not a number of minutes.
        [grouping] ‘{ $word }’ is not a grouping.
        [time] ‘{ $word }’ is not a time.
        [reference] ‘{ $word }’ is not an id.
        [id] ‘{ $word }’ cannot be an anchor.
        [class] ‘{ $word }’ cannot be a class.
        [value] ‘{ $word }’ needs = and a value behind it.
        [flag] ‘{ $word }’ stands alone, without a value.
        [twice] ‘{ $word }’ is here twice.
        [quote] A quotation mark begins here and is never closed.
        [open] This brace is not closed.
        [empty] There is nothing between the braces.
        [untitled] This heading has no text.
       *[inside] A heading in a quote or a list cannot be a section with a time.
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [open] it begins here
           *[other] here
        }
       *[other] did you mean ‘{ $suggestion }’?
    }
    .help = { $reason ->
        [unknown] Possible are minutes=, grouping=, activity=, block=, at=, pause, optional, #anchor and .class. Do the braces belong to the text itself? Then write \{"{"} and \{"}"}.
        [minutes] Write a number (minutes=15) or from-to (minutes=10-15).
        [grouping] Possible are: alone, pairs, groups, all.
        [time] Write hours and minutes with a colon: at=14:30.
        [reference] Use the file’s name without .md: lower-case letters, digits and hyphens.
        [id] Use lower-case letters, digits and hyphens, and do not begin with fn- or fnref-: for example #our-agreements.
        [class] Use lower-case letters and hyphens only: for example .wide.
        [value] For example minutes=15.
        [flag] Leave out the = and what is behind it.
        [twice] Keep one of them.
        [quote] Close it with the same quotation mark.
        [open] End the line with a {"}"}. Does the brace belong to the text itself? Then write \{"{"}.
        [empty] Take the braces out. Do they belong to the text itself? Then write \{"{"} and \{"}"}.
        [untitled] Write a text before the braces.
       *[inside] Move the heading out of the quote or the list, or take the time out.
    }
heading-level-one = A heading with one # is as large as the page’s title.
    .help = The title is at the top of the file already, behind ‘title:’. Begin headings in the text with ##.
heading-jump = This heading is of level { $level }, but the heading before it is of level { $before }.
    .help = Do not skip a level: whoever has the headings read aloud will look for what is missing.
duplicate-anchor = The anchor ‘#{ $id }’ is here twice.
    .related = it was here already
    .help = Give one of the two headings another anchor.
unsafe-link = { $reason ->
        [scheme] A link cannot begin with ‘{ $scheme }:’ here.
        [host] This web address has no name of a site.
       *[protocol] A link cannot begin with //.
    }
    .help = { $reason ->
        [scheme] Begin a link that leads outside with https://, http://, mailto: or tel:. A link to a file of the site has no colon in it.
        [host] Write the whole address: https://example.org/page.
       *[protocol] Write https:// before it.
    }
outside-image = An image from outside the site is not shown.
    .help = Put the image in the site’s folder and write its path: ![description](images/name.jpg).
unknown-callout = A callout ‘[!{ $kind }]’ is not known.
    .label = { $suggestion ->
        [none] unknown
       *[other] did you mean ‘[!{ $suggestion }]’?
    }
    .help = Possible are: { $known }. Is it just a quotation? Then write \[ before the exclamation mark.
unknown-block = A block ‘{ $name }’ is not known.
    .label = did you mean ‘{ $suggestion }’?
    .help = Write ‘{ $suggestion }’ behind the three backticks, or a programming language if it is code.
unused-footnote = Nothing refers to the footnote ‘[^{ $label }]’, so it is not on the page.
    .help = Put [^{ $label }] in the text where it belongs, or take the footnote out.
raw-html-removed = This piece of HTML is left out: { $what }
    .help = { $kind ->
        [comment] Close the comment with -->; now everything behind it disappears.
        [address] Write the link as [text](address). HTML can have only a whole address, with https://, http://, mailto: or tel:.
        [image] Write an image as ![description](path).
       *[other] HTML may mark up text, but not load, run or style anything. Do you want to show the HTML itself? Put it between `…`.
    }
table-too-wide = This table is too large: more than 100 columns or 50,000 cells.
    .help = Split it into several tables.
nested-too-deep = Too much lies within each other here: more than 100 quotes, lists or other elements.
    .help = Take layers out.
