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
