//! Why the world said no, in words that the program has of its own: `world-reason` in the messages.

use std::io::{Error, ErrorKind};

use crate::i18n::Arg;

/// The name of a reason that has words, else what the system says, its number off.
pub fn reason(error: &Error) -> Arg {
    let name = match error.kind() {
        ErrorKind::NotFound => "missing",
        ErrorKind::PermissionDenied => "permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::FileTooLarge => "too-large",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory => "not-folder",
        ErrorKind::InvalidFilename => "name",
        ErrorKind::AddrInUse => "in-use",
        ErrorKind::AddrNotAvailable => "not-here",
        ErrorKind::TimedOut => "silent",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
        _ => return Arg::from(error.to_string().split(" (os error").next().unwrap_or_default()),
    };
    Arg::from(name)
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::reason;
    use crate::{
        diagnostics::Words,
        i18n::{Arg, Language},
    };

    #[test]
    fn the_world_speaks_our_language() {
        let words = Words::new(Language::Nl);
        let said = |error: &Error| words.get("world", &[("path", Arg::from("a.md")), ("reason", reason(error))]);
        assert_eq!(said(&Error::from(ErrorKind::PermissionDenied)), "a.md: je mag er niet bij.");
        // What has no words is shown as what it is: another's, in another language.
        let strange = said(&Error::from_raw_os_error(40));
        assert!(strange.starts_with("a.md: het systeem zegt: ‘") && !strange.contains("os error"), "{strange}");
    }
}
