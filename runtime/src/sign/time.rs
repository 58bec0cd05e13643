//! The two time formats of the protocol.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

struct Civil {
    year: i64,
    month: u64,
    day: u64,
    weekday: usize,
    hour: u64,
    minute: u64,
    second: u64,
}

/// `2024-05-20T08:30:00Z`.
pub fn iso8601(time: SystemTime) -> String {
    let Civil {
        year,
        month,
        day,
        hour,
        minute,
        second,
        ..
    } = civil(time);
    let mut out = String::with_capacity(20);
    let century = u64::try_from(year).unwrap_or_default() / 100;
    let parts = [
        (century, ""),
        (u64::try_from(year).unwrap_or_default() % 100, "-"),
        (month, "-"),
        (day, "T"),
        (hour, ":"),
        (minute, ":"),
        (second, "Z"),
    ];
    for (value, after) in parts {
        for digit in [value / 10 % 10, value % 10] {
            out.push(char::from(b'0' + (digit % 10) as u8));
        }
        out.push_str(after);
    }
    out
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
    } = civil(time);
    let weekday = DAYS.get(weekday).copied().unwrap_or_default();
    let month = usize::try_from(month)
        .ok()
        .and_then(|month| MONTHS.get(month - 1))
        .copied()
        .unwrap_or_default();
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Reads either format.
pub fn parse_time(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    let (year, month, day, clock) = if let Some((_, rest)) = text.split_once(", ") {
        let mut parts = rest.split(' ');
        let (day, month) = (parts.next()?.parse().ok()?, parts.next()?);
        let month = MONTHS.iter().position(|name| *name == month)? + 1;
        (
            parts.next()?.parse().ok()?,
            i64::try_from(month).ok()?,
            day,
            parts.next()?,
        )
    } else {
        let (date, clock) = text.split_once('T')?;
        let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
        (
            parts.next()??,
            parts.next()??,
            parts.next()??,
            clock.strip_suffix('Z')?,
        )
    };
    let clock = clock.split_once('.').map_or(clock, |(whole, _)| whole);
    let mut parts = clock.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    if hour > 24 || minute > 60 || second > 60 {
        return None;
    }
    let seconds =
        u64::try_from(days(year, month, day)).ok()? * 86_400 + hour * 3600 + minute * 60 + second;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Days since 1970-01-01 of a date of the Gregorian calendar, counted in years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
}

fn civil(time: SystemTime) -> Civil {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Civil {
        year: i64::try_from(year).unwrap_or(i64::MAX),
        month,
        day: of_year - (153 * month_from_march + 2) / 5 + 1,
        weekday: usize::try_from(days % 7).unwrap_or_default(),
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
            "2024-00-10T00:00:00Z",
            "2024-05-00T00:00:00Z",
            "2024-05-32T00:00:00Z",
            "2024-05-20T25:00:00Z",
            "2024-05-20T08:61:00Z",
            "2024-05-20T08:30:61Z",
            "2024-05-20T08:30:00",
            "2024-05-20T08:30:0xZ",
            "Mon, 20 Mai 2024 08:30:00 GMT",
        ] {
            assert_eq!(parse_time(odd), None, "{odd}");
        }
    }
}
