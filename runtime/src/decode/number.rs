//! Exact reading of numbers, whatever their form.

/// The integer that a decimal text stands for: `12`, ` 12`, `1.0`, `1e3`. `None` when it has a
/// fraction, is too large or is not a number.
pub(super) fn parse_integer(text: &str) -> Option<i128> {
    let text = text.trim();
    if let Ok(plain) = text.parse::<i128>() {
        return Some(plain);
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let (negative, digits) = match whole.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, whole.strip_prefix('+').unwrap_or(whole)),
    };
    if digits.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut value: i128 = 0;
    for digit in digits.bytes().chain(fraction.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        value = value
            .checked_mul(10)?
            .checked_add(i128::from(digit - b'0'))?;
    }
    if value == 0 {
        return Some(0);
    }
    let mut scale = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    while scale > 0 {
        value = value.checked_mul(10)?;
        scale -= 1;
    }
    while scale < 0 {
        if value % 10 != 0 {
            return None;
        }
        value /= 10;
        scale += 1;
    }
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::parse_integer;

    #[test]
    fn zeros_after_the_point_are_no_matter_of_size() {
        let zeros = "0".repeat(60);
        assert_eq!(parse_integer(&format!("12.{zeros}")), Some(12));
        assert_eq!(parse_integer(&format!("12.{zeros}1")), None);
    }

    #[test]
    fn the_greatest_integer_is_read_in_any_form() {
        let digits = i128::MAX.to_string();
        let (most, last) = digits.split_at(digits.len() - 1);
        for text in [
            digits.clone(),
            format!("{digits}.0"),
            format!("{digits}e0"),
            format!("{most}.{last}e1"),
            format!("{digits}0e-1"),
        ] {
            let expected = (!text.ends_with("0e-1")).then_some(i128::MAX);
            assert_eq!(parse_integer(&text), expected, "{text}");
        }
        assert_eq!(parse_integer(&format!("{digits}e1")), None);
    }

    #[test]
    fn exact_or_nothing() {
        for (text, value) in [
            ("12", 12),
            (" 12", 12),
            ("1e3", 1000),
            ("1.0", 1),
            ("-2.50e1", -25),
            ("0.0", 0),
            ("120e-1", 12),
            ("+12", 12),
            ("+1.50e1", 15),
            (".5e1", 5),
            ("12.e0", 12),
            ("0e2000000000", 0),
            ("-0.000e-2000000000", 0),
            ("1000e-3", 1),
            ("9007199254740993", 9_007_199_254_740_993),
        ] {
            assert_eq!(parse_integer(text), Some(value), "{text}");
        }
        for text in [
            "", "-", "+", ".", "-.", "1.2.3", "1e2e3", "1-", "1.-5", "1e1.0", "1.9", "abc", "1e",
            "1e999", "1e-1", "0x10", "1_000", "--1",
        ] {
            assert_eq!(parse_integer(text), None, "{text}");
        }
    }
}
