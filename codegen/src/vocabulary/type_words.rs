//! Words in names of types: those that say nothing alone, those that say only that something is held, and pairs of
//! values that are a switch.

/// Last words of names that say nothing unless what they belong to stands in front.
#[rustfmt::skip]
const VAGUE: &[&str] = &[
    "action", "attribute", "body", "category", "config", "content", "data", "detail", "event", "format", "info",
    "item", "kind", "level", "list", "method", "mode", "name", "object", "operation", "owner", "result", "role",
    "scope", "source", "state", "status", "type", "unit", "value",
];

/// Last words of names that say that something is held, and not what.
#[rustfmt::skip]
const CONTAINERS: &[&str] = &[
    "attribute", "attributes", "data", "detail", "details", "ex", "info", "infos", "item", "items", "list",
    "model", "object", "page", "result", "results", "set", "sets",
];

/// Words for yes and for no.
const SWITCHES: [&[&str]; 2] = [
    &[
        "allow", "enable", "enabled", "on", "open", "opened", "true", "y", "yes",
    ],
    &[
        "close", "closed", "deny", "disable", "disabled", "false", "n", "no", "off",
    ],
];

/// Whether the name says nothing alone.
pub(crate) fn is_vague(name: &str) -> bool {
    VAGUE.contains(&name.to_ascii_lowercase().as_str())
}

/// The words of a name without those at its end that only say that something is held.
pub(crate) fn without_container(mut words: Vec<&str>) -> Vec<&str> {
    let holds = |word: &&str| CONTAINERS.contains(&word.to_ascii_lowercase().as_str());
    while words.last().is_some_and(holds) {
        words.pop();
    }
    words
}

/// Two values of which one says yes and the other no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Switch<'a> {
    pub(crate) yes: &'a str,
    pub(crate) no: &'a str,
}

impl<'a> Switch<'a> {
    /// The switch of two values, whatever their order.
    pub(crate) fn of(a: &'a str, b: &'a str) -> Option<Self> {
        let is =
            |word: &str, side: usize| SWITCHES[side].contains(&word.to_ascii_lowercase().as_str());
        let ordered = |yes, no| (is(yes, 0) && is(no, 1)).then_some(Self { yes, no });
        ordered(a, b).or_else(|| ordered(b, a))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_switch_is_one_in_any_order() {
        let found = Some(Switch {
            yes: "On",
            no: "Off",
        });
        assert_eq!(Switch::of("Off", "On"), found);
        assert_eq!(Switch::of("on", "up"), None);
    }

    #[test]
    fn words_that_hold_are_taken_off_the_end() {
        assert_eq!(without_container(vec!["Disk", "Info", "List"]), ["Disk"]);
        assert_eq!(without_container(vec!["List", "Pond"]), ["List", "Pond"]);
        assert!(is_vague("Status") && !is_vague("ChargeType"));
    }
}
