//! Words of states: what fields with one are called, what a value says of how far something is, and which ids tell of
//! work that ends.

/// Last words of fields that hold a state.
const STATES: &[&str] = &["state", "status"];

/// Ends of names of ids, the longer ones first.
const IDS: &[&str] = &["idlist", "idset", "ids", "id"];

/// Ids of what is around many things: they tell no one from the other.
#[rustfmt::skip]
const SCOPES: &[&str] = &[
    "account", "aliuid", "owner", "region", "resourcegroup", "resourceowner", "tenant", "u", "user", "workspace",
    "zone",
];

/// Last words of names of structs that say nothing of what is in them, beside those of containers.
#[rustfmt::skip]
const HOLDERS: &[&str] = &[
    "body", "content", "dto", "entity", "module", "record", "records", "response", "state", "status", "vo",
];

/// Beginnings of ids of something else than the thing itself.
const RELATIVES: &[&str] = &["parent", "source", "target"];

/// Beginnings of parameters that narrow a response and name nothing.
const NARROWING: &[&str] = &["end", "lang", "page", "start"];

/// Last words of ids that tell of work that ends.
#[rustfmt::skip]
const TASKS: &[&str] = &["execution", "invocation", "job", "operation", "order", "plan", "process", "task"];

/// Parts of values that are failures by their names.
const FAILED: &[&str] = &["abort", "error", "exception", "fail"];
/// Those that only look like one.
const NOT_FAILED: &[&str] = &["failback", "failover", "noerror"];

/// Ends of values of work that ended well.
#[rustfmt::skip]
const DONE: &[&str] = &[
    "complete", "completed", "done", "finish", "finished", "succ", "succeed", "succeeded", "success", "successed",
    "successful",
];
/// Parts that say that it is not so, or not of all of it.
const NOT_DONE: &[&str] = &["incomplete", "not", "unfinish", "unsucc"];
const PARTIAL: &str = "partial";

/// Ends of values of work that ended in another way.
#[rustfmt::skip]
const ENDED: &[&str] = &[
    "cancel", "canceled", "cancelled", "closed", "deleted", "expired", "killed", "rejected", "revoked", "stopped",
    "terminated", "timeout",
];

/// Ends of values of what will soon be something else.
#[rustfmt::skip]
const MOVING: &[&str] = &["ing", "init", "initial", "inprogress", "pending", "prepare", "wait"];
/// Those that only look like one.
const AT_REST: &[&str] = &["existing", "running"];

/// Values of work that goes on, beside those of outcomes.
const AT_WORK: &[&str] = &["executing", "processing", "ready", "running"];

/// States that most people wait for.
const WANTED: &[&str] = &["active", "available", "normal", "ready", "running"];

/// Ranks of values by how likely one waits for them.
pub(crate) const RANKS: usize = 2;

/// The rank of a value: those of the table, then those that are no failure and stay.
pub(crate) fn rank(value: &str) -> usize {
    let is_wanted = WANTED.contains(&letters(value).as_str());
    match Progress::of(value) {
        _ if is_wanted => 0,
        Progress::Other | Progress::Done => 1,
        _ => RANKS,
    }
}

/// What a value says of how far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// It failed.
    Failed,
    /// It ended well.
    Done,
    /// It ended in another way: cancelled, or done in part.
    Ended,
    /// It will soon be something else.
    Moving,
    /// Anything else.
    Other,
}

impl Progress {
    /// What `value` says.
    pub(crate) fn of(value: &str) -> Self {
        let value = letters(value);
        let has = |words: &[&str]| words.iter().any(|word| value.contains(word));
        let ends = |words: &[&str]| words.iter().any(|word| value.ends_with(word));
        if has(FAILED) && !has(NOT_FAILED) {
            Self::Failed
        } else if ends(DONE) && !has(NOT_DONE) {
            match value.contains(PARTIAL) {
                true => Self::Ended,
                false => Self::Done,
            }
        } else if ends(ENDED) {
            Self::Ended
        } else if ends(MOVING) && !AT_REST.contains(&value.as_str()) {
            Self::Moving
        } else {
            Self::Other
        }
    }
}

/// Whether the values are those of something that goes on by itself, so that waiting makes sense: not of a switch.
pub(crate) fn go_on(values: &[&str]) -> bool {
    let is = |wanted: Progress| values.iter().any(|v| Progress::of(v) == wanted);
    let at_work = || {
        values
            .iter()
            .any(|v| AT_WORK.contains(&letters(v).as_str()))
    };
    is(Progress::Moving) || is(Progress::Done) && (is(Progress::Failed) || at_work())
}

/// What stands in front of the word for a state: `Business` in `BusinessStatus`, nothing in `Estate` or `StatusCode`.
pub(crate) fn before_state(name: &str) -> Option<&str> {
    STATES.iter().find_map(|word| {
        let before = name.to_ascii_lowercase().strip_suffix(word)?.len();
        let front = &name[..before];
        let begins_word = name[before..].starts_with(|c: char| c.is_ascii_uppercase());
        let is_word = before == 0 || begins_word || front.ends_with(['_', '-']);
        is_word.then(|| front.trim_end_matches(['_', '-']))
    })
}

/// What the id is of, in lower case: `instance` of `InstanceIds`, nothing of `Id`. `None` for what is no id, or one
/// that tells no thing from another.
pub(crate) fn id_of(name: &str) -> Option<String> {
    let name = letters(name);
    let of = IDS.iter().find_map(|end| name.strip_suffix(end))?;
    let is_other = SCOPES.contains(&of) || RELATIVES.iter().any(|word| of.starts_with(word));
    (!is_other).then(|| of.to_owned())
}

/// Whether the last word of a name says nothing of what it names.
pub(crate) fn is_holder(word: &str) -> bool {
    HOLDERS.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether a parameter can name a thing at all.
pub(crate) fn may_name(parameter: &str) -> bool {
    let name = letters(parameter);
    let is_scope = IDS
        .iter()
        .filter_map(|end| name.strip_suffix(end))
        .any(|of| SCOPES.contains(&of));
    !is_scope && !NARROWING.iter().any(|word| name.starts_with(word))
}

/// Whether an id tells of work that ends.
pub(crate) fn is_task(id_of: &str) -> bool {
    TASKS.iter().any(|word| id_of.ends_with(word))
}

/// Whether a subject is no more than the word for work: there are many kinds of it.
pub(crate) fn is_any_task(subject: &str) -> bool {
    TASKS.contains(&subject)
}

/// Letters and digits in lower case.
pub(crate) fn letters(name: &str) -> String {
    let plain = name.chars().filter(char::is_ascii_alphanumeric);
    plain.map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_say_how_far_something_is() {
        use Progress::{Done, Ended, Failed, Moving, Other};
        for (value, want) in [
            ("CreateFailed", Failed),
            ("install_faild", Failed),
            ("FailOver", Other),
            ("INDEX_BUILD_SUCCESS", Done),
            ("Unfinished", Other),
            ("PartialSuccess", Ended),
            ("Cancelled", Ended),
            ("CREATE_IN_PROGRESS", Moving),
            ("Starting", Moving),
            ("Running", Other),
        ] {
            assert_eq!(Progress::of(value), want, "{value}");
        }
    }

    #[test]
    fn a_switch_does_not_go_on() {
        assert!(go_on(&["Filling", "Full"]));
        assert!(go_on(&["Running", "Success"]));
        assert!(!go_on(&["Enabled", "Disabled"]));
        assert!(!go_on(&["Running", "Stopped"]));
    }

    #[test]
    fn names_of_states_and_ids_are_whole_words() {
        assert_eq!(before_state("BusinessStatus"), Some("Business"));
        assert_eq!(before_state("pond_state"), Some("pond"));
        assert_eq!(before_state("Status"), Some(""));
        assert_eq!(before_state("Estate"), None);
        assert_eq!(before_state("StatusCode"), None);
        assert_eq!(id_of("PondIds").as_deref(), Some("pond"));
        assert_eq!(id_of("frog_id").as_deref(), Some("frog"));
        assert_eq!(id_of("RegionId"), None);
        assert_eq!(id_of("ParentPondId"), None);
        assert!(may_name("PondName") && !may_name("PageNumber") && !may_name("RegionId"));
        assert!(is_task("digjob") && !is_task("pond"));
    }
}
