//! The forms of a moment: date and time with an offset from UTC.

/// Date and time, with a `0` for each digit.
const MOMENTS: &[&str] = &["0000-00-00T00:00:00", "0000-00-00T00:00"];

/// What may stand behind it for UTC or another zone, in the same way.
const OFFSETS: &[&str] = &["Z", "+00:00", "+0000", "-00:00", "-0000"];

/// Letters that stand for a digit where a page shows the form itself: `yyyy-MM-ddTHH:mm:ssZ`.
const DIGITS: &str = "yYMdDhHms";

/// Names that say nothing of what a value is: another field does.
const PAIR_VALUES: &[&str] = &["value", "values"];

/// Whether the text is a moment, or shows the form of one.
pub(crate) fn is_moment(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || DIGITS.contains(c);
    let mask: String = text
        .chars()
        .map(|c| if is_digit(c) { '0' } else { c })
        .collect();
    let clock = OFFSETS.iter().find_map(|offset| mask.strip_suffix(offset));
    clock.is_some_and(|clock| {
        let whole = clock.trim_end_matches('0').strip_suffix('.');
        MOMENTS.contains(&whole.unwrap_or(clock))
    })
}

/// Whether a field of this name may hold anything.
pub(crate) fn is_pair_value(name: &str) -> bool {
    PAIR_VALUES
        .iter()
        .any(|value| name.eq_ignore_ascii_case(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_a_date_a_time_and_an_offset() {
        for text in [
            "2024-05-20T08:30:00Z",
            "2024-05-20T08:30Z",
            "2024-05-20T08:30:00.123Z",
            "2024-05-20T16:30:00+08:00",
            "2024-05-20T08:30:00.000+0000",
            "yyyy-MM-ddTHH:mm:ssZ",
        ] {
            assert!(is_moment(text), "{text}");
        }
        for text in [
            "",
            "Z",
            "2024-05-20",
            "08:30Z",
            "2024-05-20T08:30:00",
            "2024-05-20 08:30:00",
            "1716193800000",
            "2024-05-20T08:30:00ZZ",
            "2024-05-20T08:30:00Z/2024-05-20T08:30:00Z",
        ] {
            assert!(!is_moment(text), "{text}");
        }
    }
}
