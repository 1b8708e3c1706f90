//! `katern serve`: the site in a browser, as it is being written.

use super::{
    Outcome, Teller,
    arguments::{Common, ServeOptions},
    build::gathered,
    targets,
    timings::Timings,
};
use crate::{
    diagnostics::{Diagnostic, has_errors, world::reason},
    i18n::Arg,
    model::layout::SETTINGS,
    serve::{self, Editor, Failure, News, Options},
};

pub(super) fn run(common: &Common, options: &ServeOptions, teller: &Teller) -> Outcome {
    let shown = common.root.display().to_string();
    if !common.root.join(SETTINGS).exists() {
        teller.no_site(&common.root);
        return Outcome::World;
    }
    let editor = options.editor.as_deref().map(|name| (name, Editor::named(name)));
    if let Some((name, None)) = &editor {
        teller.complain("serve-editor", &[("name", Arg::from(*name)), ("known", Arg::from(Editor::names()))]);
        return Outcome::World;
    }
    if options.site.partnership.is_some() {
        // Looked up before anything is opened: whoever mistypes a name hears of it at once.
        let Some(gathered) = gathered(&common.root, &Timings::default(), teller) else { return Outcome::World };
        if targets::one(&gathered.texts, &options.site, teller).is_none() {
            return Outcome::World;
        }
    }
    let options = Options {
        root: common.root.clone(),
        overrides: options.site.overrides(),
        partnership: options.site.partnership.clone(),
        port: options.port,
        interface: options.interface,
        open: options.open,
        poll: options.poll,
        editor: editor.and_then(|(_, editor)| editor),
        language: teller.words.language(),
    };
    let mut last = Vec::new();
    let ended = serve::run(&options, &mut |news| say(&news, &mut last, teller));
    match ended {
        Ok(()) => {
            teller.say("serve-ended", &[]);
            Outcome::Done
        }
        Err(failure) => {
            let (path, error) = match failure {
                Failure::Address(error) => (format!("{}:{}", options.interface, options.port), error),
                Failure::Root(error) => (shown, error),
            };
            teller.complain("world", &[("path", Arg::from(path)), ("reason", reason(&error))]);
            Outcome::World
        }
    }
}

/// Says what has happened; mistakes that stay the same are told once.
fn say(news: &News<'_>, last: &mut Vec<Diagnostic>, teller: &Teller) {
    match news {
        News::Listening(url) => teller.say("serve-listening", &[("url", Arg::from(*url))]),
        News::Beyond(address) => teller.complain("serve-beyond", &[("address", Arg::from(address.to_string()))]),
        News::Polling(reason) => teller.complain("serve-polling", &[("reason", reason.clone())]),
        News::NoBrowser(error) => teller.complain("serve-no-browser", &[("reason", reason(error))]),
        News::Unreadable(error) => teller.complain("serve-unreadable", &[("reason", reason(error))]),
        News::Built { told, sources, size, took } => {
            if last.as_slice() != *told {
                teller.tell(told, sources, false);
                *last = told.to_vec();
            }
            let ms = usize::try_from(took.as_millis()).unwrap_or(usize::MAX);
            let is_wrong = has_errors(told);
            match size {
                None => teller.say("serve-none-good", &[]),
                Some(_) if is_wrong => teller.say("serve-last-good", &[]),
                Some((pages, domains)) => {
                    let args = [("pages", *pages), ("domains", *domains), ("ms", ms)];
                    teller.say("serve-built", &args.map(|(name, number)| (name, Arg::from(number))));
                }
            }
        }
    }
}
