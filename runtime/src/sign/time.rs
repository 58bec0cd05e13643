//! The two time formats of the protocol.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

struct Civil {
    year: i64,
    month: i64,
    day: i64,
    weekday: usize,
    hour: i64,
    minute: i64,
    second: i64,
}

/// A moment: whole seconds since 1970, and the nanoseconds after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment {
    pub(crate) seconds: i64,
    pub(crate) nanoseconds: u32,
}

impl Moment {
    /// The moment of a clock of the system; `None` beyond 300 billion years.
    pub(crate) fn of(time: SystemTime) -> Option<Self> {
        Some(match time.duration_since(UNIX_EPOCH) {
            Ok(since) => Self {
                seconds: i64::try_from(since.as_secs()).ok()?,
                nanoseconds: since.subsec_nanos(),
            },
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).ok()?;
                match before.subsec_nanos() {
                    0 => Self {
                        seconds: -whole,
                        nanoseconds: 0,
                    },
                    part => Self {
                        seconds: -whole - 1,
                        nanoseconds: 1_000_000_000 - part,
                    },
                }
            }
        })
    }

    /// On the clock of the system, if that reaches as far.
    pub(crate) fn to_system_time(self) -> Option<SystemTime> {
        let time = match u64::try_from(self.seconds) {
            Ok(after) => UNIX_EPOCH.checked_add(Duration::from_secs(after)),
            Err(_) => UNIX_EPOCH.checked_sub(Duration::from_secs(self.seconds.unsigned_abs())),
        }?;
        time.checked_add(Duration::from_nanos(self.nanoseconds.into()))
    }
}

/// `2024-05-20T08:30:00Z`.
pub fn iso8601(time: SystemTime) -> String {
    print_iso8601(whole_seconds(time))
}

/// The same of seconds since 1970.
pub(crate) fn print_iso8601(seconds: i64) -> String {
    let mut out = String::with_capacity(20);
    write_iso8601(&mut out, seconds);
    out
}

/// Appends it.
pub(super) fn write_time(out: &mut String, time: SystemTime) {
    write_iso8601(out, whole_seconds(time));
}

fn write_iso8601(out: &mut String, seconds: i64) {
    let Civil {
        year,
        month,
        day,
        hour,
        minute,
        second,
        ..
    } = civil(seconds);
    let parts = [
        (year / 100, ""),
        (year, "-"),
        (month, "-"),
        (day, "T"),
        (hour, ":"),
        (minute, ":"),
        (second, "Z"),
    ];
    for (value, after) in parts {
        for digit in [value / 10, value] {
            out.push(char::from(b'0' + (digit % 10) as u8));
        }
        out.push_str(after);
    }
}

/// `Mon, 20 May 2024 08:30:00 GMT`.
pub fn http_date(time: SystemTime) -> String {
    let Civil {
        year,
        month,
        day,
        weekday,
        hour,
        minute,
        second,
    } = civil(whole_seconds(time));
    let weekday = DAYS.get(weekday).copied().unwrap_or_default();
    let month = usize::try_from(month)
        .ok()
        .and_then(|month| MONTHS.get(month - 1))
        .copied()
        .unwrap_or_default();
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Reads either format, from 1970 to 9999. An ISO time may also have a fraction, no seconds, and
/// another offset than `Z`.
pub fn parse_time(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    let moment = match text.split_once(", ") {
        Some((_, rest)) => parse_http_date(rest)?,
        None => parse_iso8601(text).ok()?,
    };
    (moment.seconds >= 0)
        .then(|| moment.to_system_time())
        .flatten()
}

/// What follows the day of the week: `20 May 2024 08:30:00 GMT`.
fn parse_http_date(text: &str) -> Option<Moment> {
    let mut parts = text.split(' ');
    let (day, month) = (parts.next()?.parse().ok()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let year = parts.next()?.parse().ok()?;
    let day = day_number(year, i64::try_from(month).ok()?, day)?;
    let (clock, _) = parse_clock(parts.next()?)?;
    Some(Moment {
        seconds: day * 86_400 + clock,
        nanoseconds: 0,
    })
}

/// Why a text is not a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoMoment {
    /// It does not have the form of date and time.
    Form,
    /// It does, but nothing says of which zone.
    NoOffset,
}

/// `2024-05-20T08:30:00Z`, also without seconds, with a fraction of them, with a blank for the
/// `T`, and with an offset such as `+08:00` or `+0800` for the `Z`.
pub(crate) fn parse_iso8601(text: &str) -> Result<Moment, NoMoment> {
    let (date, time) = text.split_at_checked(10).ok_or(NoMoment::Form)?;
    let day = parse_date(date).ok_or(NoMoment::Form)?;
    let time = time.strip_prefix(['T', 't', ' ']).ok_or(NoMoment::Form)?;
    let zone = time.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'));
    let (clock, zone) = time.split_at(time.len() - zone.len());
    let (clock, nanoseconds) = parse_clock(clock).ok_or(NoMoment::Form)?;
    if zone.is_empty() {
        return Err(NoMoment::NoOffset);
    }
    let offset = parse_offset(zone).ok_or(NoMoment::Form)?;
    Ok(Moment {
        seconds: day * 86_400 + clock - offset,
        nanoseconds,
    })
}

/// Two digits, or four.
fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// The number of a day from the ten characters of `2024-05-20`.
fn parse_date(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let (month, day) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    day_number(year, month, day)
}

/// Seconds and nanoseconds since midnight from `08:30`, `08:30:00` or `08:30:00.123`. A second 60
/// is the first one of the next minute, and 24:00 that of the next day.
fn parse_clock(text: &str) -> Option<(i64, u32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = whole.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let second = match parts.next() {
        Some(second) => digits(second, 2)?,
        // A fraction is one of a second.
        None if whole.len() < text.len() => return None,
        None => 0,
    };
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Nine digits fit.
    let nanoseconds = fraction
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(9)
        .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    let is_midnight = (minute, second, nanoseconds) == (0, 0, 0);
    let is_clock = (hour < 24 || hour == 24 && is_midnight) && minute < 60 && second <= 60;
    (is_clock && parts.next().is_none())
        .then_some((hour * 3600 + minute * 60 + second, nanoseconds))
}

/// Seconds east of Greenwich from `Z`, `+08:00`, `+0800` or `+08`.
fn parse_offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let (sign, text) = match text.strip_prefix('-') {
        Some(west) => (-1, west),
        None => (1, text.strip_prefix('+')?),
    };
    let (hours, minutes) = text.split_at_checked(2)?;
    let minutes = match minutes.strip_prefix(':').unwrap_or(minutes) {
        "" if minutes.is_empty() => 0,
        minutes => digits(minutes, 2)?,
    };
    let hours = digits(hours, 2)?;
    (hours <= 23 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// The number of a day, if there is such a one.
fn day_number(year: i64, month: i64, day: i64) -> Option<i64> {
    let length = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    };
    ((0..=9999).contains(&year) && (1..=length).contains(&day)).then(|| days(year, month, day))
}

/// Days since 1970-01-01 of a date of the Gregorian calendar, counted in years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - 719_468
}

/// Seconds since 1970, as far as they can be counted.
fn whole_seconds(time: SystemTime) -> i64 {
    let end = match time.duration_since(UNIX_EPOCH) {
        Ok(_) => i64::MAX,
        Err(_) => i64::MIN,
    };
    Moment::of(time).map_or(end, |moment| moment.seconds)
}

/// Year, month and so on, from the first second of the year 0 to the last one of the year 9999:
/// others have no form in either format.
fn civil(seconds: i64) -> Civil {
    let seconds = seconds.clamp(-62_167_219_200, 253_402_300_799);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    Civil {
        year: year_of_era + era * 400 + i64::from(month <= 2),
        month,
        day: of_year - (153 * month_from_march + 2) / 5 + 1,
        weekday: usize::try_from(days.rem_euclid(7)).unwrap_or_default(),
        hour: rest / 3600,
        minute: rest / 60 % 60,
        second: rest % 60,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_both_ways() {
        for (seconds, iso, http) in [
            (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (
                3_600,
                "1970-01-01T01:00:00Z",
                "Thu, 01 Jan 1970 01:00:00 GMT",
            ),
            (
                951_782_399,
                "2000-02-28T23:59:59Z",
                "Mon, 28 Feb 2000 23:59:59 GMT",
            ),
            (
                951_782_400,
                "2000-02-29T00:00:00Z",
                "Tue, 29 Feb 2000 00:00:00 GMT",
            ),
            (
                1_716_193_800,
                "2024-05-20T08:30:00Z",
                "Mon, 20 May 2024 08:30:00 GMT",
            ),
            (
                4_107_542_399,
                "2100-02-28T23:59:59Z",
                "Sun, 28 Feb 2100 23:59:59 GMT",
            ),
        ] {
            let time = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(iso8601(time), iso);
            assert_eq!(http_date(time), http);
            assert_eq!(parse_time(iso), Some(time));
            assert_eq!(parse_time(http), Some(time));
        }
        assert_eq!(
            parse_time("2024-05-20T08:30Z"),
            parse_time("2024-05-20T08:30:00.000Z")
        );
        for odd in [
            "",
            "Z",
            "2024-05-20",
            "2024-13-01T00:00:00Z",
            "Mon, x May 2024 08:30:00 GMT",
            "T::Z",
            "1969-12-31T23:59:59Z",
            "10000-01-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-00-10T00:00:00Z",
            "2024-05-00T00:00:00Z",
            "2024-05-32T00:00:00Z",
            "2024-05-20T25:00:00Z",
            "2024-05-20T08:61:00Z",
            "2024-05-20T08:30:61Z",
            "2024-05-20T08:30:00",
            "2024-05-20T08:30:0xZ",
            "Mon, 20 Mai 2024 08:30:00 GMT",
            "Mon, Mon, 20 May 2024 08:30:00 GMT",
            "2024-05-20T08:30:00.1.2Z",
            "2024-05-20T08:30:00 Z",
            "2024-05-20T08:30:00+01+02",
        ] {
            assert_eq!(parse_time(odd), None, "{odd}");
        }
    }

    #[test]
    fn what_cannot_be_counted_is_the_first_or_the_last_second() {
        let before = UNIX_EPOCH.checked_sub(Duration::from_secs(1 << 63));
        if let Some(time) = before {
            assert_eq!(iso8601(time), "0000-01-01T00:00:00Z");
        }
        for seconds in [1 << 62, (1 << 63) - 1] {
            let after = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
            if let Some(time) = after {
                assert_eq!(iso8601(time), "9999-12-31T23:59:59Z");
            }
        }
    }

    #[test]
    fn each_month_and_each_day_of_the_week_has_its_name() {
        const DAY: u64 = 86_400;
        // 2023-01-01 was a Sunday. Days before the first of each month of a common year.
        let first = 1_672_531_200;
        let months = [
            ("Jan", 0),
            ("Feb", 31),
            ("Mar", 59),
            ("Apr", 90),
            ("May", 120),
            ("Jun", 151),
            ("Jul", 181),
            ("Aug", 212),
            ("Sep", 243),
            ("Oct", 273),
            ("Nov", 304),
            ("Dec", 334),
        ];
        let week = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
        for (index, (month, before)) in months.into_iter().enumerate() {
            let time = UNIX_EPOCH + Duration::from_secs(first + before * DAY);
            let weekday = week[usize::try_from(before % 7).unwrap()];
            let http = format!("{weekday}, 01 {month} 2023 00:00:00 GMT");
            assert_eq!(http_date(time), http);
            assert_eq!(parse_time(&http), Some(time));
            let iso = format!("2023-{:02}-01T00:00:00Z", index + 1);
            assert_eq!(iso8601(time), iso);
            assert_eq!(parse_time(&iso), Some(time));
            // The last second of the month before.
            let last = time - Duration::from_secs(1);
            assert_eq!(parse_time(&iso8601(last)), Some(last));
        }
        for (text, is_day) in [
            ("2000-02-29", true),
            ("1900-02-29", false),
            ("2400-02-29", true),
            ("2024-02-29", true),
            ("2023-02-29", false),
            ("2023-04-31", false),
            ("2023-06-31", false),
            ("2023-09-31", false),
            ("2023-11-31", false),
            ("2023-12-31", true),
            ("2023-12-32", false),
        ] {
            assert_eq!(parse_date(text).is_some(), is_day, "{text}");
        }
    }
}
