//! Times as services write them: the text is kept, and read when it is asked for.

use std::{
    cmp::Ordering,
    error::Error as StdError,
    fmt,
    hash::{Hash, Hasher},
    time::SystemTime,
};

#[cfg(any(feature = "jiff", feature = "time", feature = "chrono"))]
use crate::sign::print_iso8601;
use crate::{
    decode::{DecodeValue, Decoder},
    encode::{Encode, Encoder},
    sign::{Moment, NoMoment, iso8601, parse_iso8601},
};

/// A time of a request or response, as the text that travels.
///
/// Requests take it from a text or a [`SystemTime`]. Responses keep whatever the service wrote, so
/// that an odd time never costs a response, and read it on demand:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use alicloud_runtime::Timestamp;
///
/// let created = Timestamp::from("2024-05-20T16:30+08:00");
/// assert_eq!(created.as_str(), "2024-05-20T16:30+08:00");
/// let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_716_193_800);
/// assert_eq!(created.to_system_time()?, moment);
/// # Ok::<(), alicloud_runtime::InvalidTimestamp>(())
/// ```
///
/// What can be read is date and time, with a `T` or a blank between them and an offset from UTC:
/// `2024-05-20T08:30:00Z`; also without seconds, with a fraction of them, and with an offset such as
/// `+08:00` or `+0800`. A date alone is not a time, and neither is a time without an offset.
///
/// # Comparing
///
/// Two times that can be read are equal when they are the same moment, however they are written,
/// and the earlier one is less. Those that cannot be read come after all others, ordered by their
/// text:
///
/// ```
/// # use alicloud_runtime::Timestamp;
/// assert_eq!(Timestamp::from("2024-05-20T08:30Z"), "2024-05-20T16:30:00+08:00");
/// assert!(Timestamp::from("2024-05-20T08:30Z") < Timestamp::from("2024-05-20T08:30:00.5Z"));
/// assert!(Timestamp::from("2024-05-20T08:30Z") < Timestamp::from("2023"));
/// ```
///
/// Whole requests and responses compare what travels: there, two spellings are not equal.
///
/// # Other types
///
/// With the features `jiff`, `time` and `chrono` it converts from `jiff::Timestamp`,
/// `time::OffsetDateTime` and `chrono::DateTime`, and by `TryFrom<&Timestamp>` to them.
#[derive(Clone)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// The text as it was received or given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment on the clock of the system.
    ///
    /// # Errors
    ///
    /// When the text is no time, or one that the clock does not reach.
    pub fn to_system_time(&self) -> Result<SystemTime, InvalidTimestamp> {
        self.convert(Moment::to_system_time)
    }

    fn convert<T>(&self, convert: impl FnOnce(Moment) -> Option<T>) -> Result<T, InvalidTimestamp> {
        let invalid = |why| InvalidTimestamp {
            text: self.0.clone(),
            why,
        };
        let moment = parse_iso8601(self.0.trim()).map_err(|why| invalid(Some(why)))?;
        convert(moment).ok_or_else(|| invalid(None))
    }

    fn key(&self) -> Result<Moment, &str> {
        find_key(self.as_str())
    }
}

/// What is compared: the moment, or else the text, which comes after all moments.
fn find_key(text: &str) -> Result<Moment, &str> {
    parse_iso8601(text.trim()).map_err(|_| text)
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for Timestamp {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Self> for Timestamp {
    fn from(time: &Self) -> Self {
        time.clone()
    }
}

/// In UTC and whole seconds, `2024-05-20T08:30:00Z`: the form that most operations ask for. What
/// goes beyond a second is left out. An operation that documents another form takes its text.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self::from(iso8601(time))
    }
}

impl From<Timestamp> for String {
    fn from(time: Timestamp) -> Self {
        time.0.into()
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
        time.to_system_time()
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Timestamp {}

/// As the time that the text stands for.
impl PartialEq<str> for Timestamp {
    fn eq(&self, other: &str) -> bool {
        self.key() == find_key(other)
    }
}

/// As the time that the text stands for.
impl PartialEq<&str> for Timestamp {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        // `Ok` is less than `Err`.
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Timestamp").field(&self.as_str()).finish()
    }
}

impl Encode for Timestamp {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self.as_str());
    }
}

impl DecodeValue for Timestamp {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        d.text().map(Self::from)
    }

    fn null() -> Option<Self> {
        Some(Self::from(""))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
        time.convert(|moment| {
            let nanoseconds = i32::try_from(moment.nanoseconds).ok()?;
            Self::new(moment.seconds, nanoseconds).ok()
        })
    }
}

/// As from [`SystemTime`].
#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        let back = i64::from(time.subsec_nanosecond() < 0);
        Self::from(print_iso8601(time.as_second() - back))
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Timestamp> for time::OffsetDateTime {
    type Error = InvalidTimestamp;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
        time.convert(|moment| {
            let whole = Self::from_unix_timestamp(moment.seconds).ok()?;
            whole.replace_nanosecond(moment.nanoseconds).ok()
        })
    }
}

/// As from [`SystemTime`].
#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        Self::from(print_iso8601(time.unix_timestamp()))
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = InvalidTimestamp;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
        time.convert(|moment| Self::from_timestamp(moment.seconds, moment.nanoseconds))
    }
}

/// As from [`SystemTime`].
#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Timestamp {
    fn from(time: chrono::DateTime<Tz>) -> Self {
        Self::from(print_iso8601(time.timestamp()))
    }
}

/// A text that is not a time, where one was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp {
    text: Box<str>,
    /// Nothing when it is a time that the other type cannot hold.
    why: Option<NoMoment>,
}

impl InvalidTimestamp {
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.why {
            Some(NoMoment::Form) => "is not a time like `2006-01-02T15:04:05Z`",
            Some(NoMoment::NoOffset) => {
                "has no offset from UTC, such as `Z` or `+08:00`, at its end"
            }
            None => "is a time out of range",
        };
        // A service may have written anything.
        write!(f, "`{:.64}` {why}", self.text)
    }
}

impl StdError for InvalidTimestamp {}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeSet, HashSet},
        time::{Duration, UNIX_EPOCH},
    };

    use super::*;

    const MOMENT: u64 = 1_716_193_800;

    /// What is the same moment, in all spellings that are understood.
    const SPELLINGS: &[&str] = &[
        "2024-05-20T08:30:00Z",
        "2024-05-20T08:30Z",
        "2024-05-20T08:30:00.000Z",
        "2024-05-20T08:30:00.000000000000Z",
        "2024-05-20T16:30:00+08:00",
        "2024-05-20T16:30+08:00",
        "2024-05-20T16:30:00.0+0800",
        "2024-05-20T16:30:00+08",
        "2024-05-20T01:00:00-07:30",
        "2024-05-20T08:29:60Z",
        "2024-05-20 08:30:00Z",
        "2024-05-20t08:30:00z",
        " 2024-05-20T08:30:00Z\n",
    ];

    #[derive(Default)]
    struct Dates {
        at: Option<Timestamp>,
        all: Vec<Timestamp>,
    }

    impl crate::decode::Decode for Dates {
        fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
            match name {
                "At" => d.value(&mut self.at),
                "All" => d.list(&mut self.all, "Item"),
                _ => d.unknown(name),
            }
        }
    }

    #[test]
    fn times_are_read_as_texts_and_keep_their_places() {
        let mut dates = Dates::default();
        let body = r#"{"At": "2024-05-20", "All": ["2024-05-20T08:30:00Z", null, "soon"]}"#;
        crate::decode::decode_text(body, &mut dates);
        assert_eq!(dates.at.as_ref().map(Timestamp::as_str), Some("2024-05-20"));
        let all: Vec<&str> = dates.all.iter().map(AsRef::as_ref).collect();
        assert_eq!(all, ["2024-05-20T08:30:00Z", "", "soon"]);
    }

    #[test]
    fn other_moments_are_not_equal() {
        let early = Timestamp::from("2024-05-20T08:30:00Z");
        for other in ["2024-05-20T08:30:01Z", "soon", ""] {
            let other = Timestamp::from(other);
            assert_ne!(early, other);
            assert_ne!(early, *other.as_str());
            assert_ne!(early, other.as_str());
            assert_eq!(early.partial_cmp(&other), Some(Ordering::Less));
            assert_eq!(other.partial_cmp(&early), Some(Ordering::Greater));
        }
        let (one, same) = (Timestamp::from("soon"), Timestamp::from("soon"));
        assert_eq!(one, same);
        let hash = |text: &str| {
            let mut hasher = std::hash::DefaultHasher::new();
            Timestamp::from(text).hash(&mut hasher);
            hasher.finish()
        };
        assert_ne!(hash("2024-05-20T08:30:00Z"), hash("2024-05-20T08:30:01Z"));
    }

    #[test]
    fn all_spellings_of_a_moment_are_equal_and_keep_their_text() {
        let expected = UNIX_EPOCH + Duration::from_secs(MOMENT);
        for text in SPELLINGS {
            let time = Timestamp::from(*text);
            assert_eq!(time.to_system_time(), Ok(expected), "{text}");
            assert_eq!(
                (time.as_str(), time.to_string()),
                (*text, (*text).to_owned())
            );
            assert_eq!(time, SPELLINGS[0]);
            assert_eq!(
                Encoder::document(&vec![time]),
                serde_json::to_string(&[text]).unwrap()
            );
        }
        let all = || SPELLINGS.iter().map(|text| Timestamp::from(*text));
        assert_eq!(all().collect::<HashSet<_>>().len(), 1);
        assert_eq!(all().collect::<BTreeSet<_>>().len(), 1);
        assert_eq!(Timestamp::from(expected).as_str(), SPELLINGS[0]);
    }

    #[test]
    fn what_is_no_time_is_kept_and_says_why() {
        let form = "is not a time like `2006-01-02T15:04:05Z`";
        let offset = "has no offset from UTC, such as `Z` or `+08:00`, at its end";
        for (text, why) in [
            ("", form),
            ("yesterday", form),
            ("2024-05-20", form),
            ("1716193800", form),
            ("2024-02-30T00:00:00Z", form),
            ("2024-05-20T24:01:00Z", form),
            ("2024-05-20T08Z", form),
            ("2024-05-20T08:30.5Z", form),
            ("2024-05-20T08:30:00.Z", form),
            ("2024-05-20T08:30:00+8", form),
            ("2024-05-20T08:30:00+08:", form),
            ("2024-05-20T08:30:00+24:00", form),
            ("2024-05-20T08:30:00Z00", form),
            ("+024-05-20T08:30:00Z", form),
            ("2024-05-2é0T08:30:00Z", form),
            ("2024-05-20T08:30:00", offset),
            ("2024-05-20 08:30", offset),
        ] {
            let time = Timestamp::from(text);
            let found = time.to_system_time().unwrap_err();
            assert_eq!((found.text(), time.as_str()), (text, text));
            assert_eq!(found.to_string(), format!("`{text}` {why}"));
            assert_eq!(time, text);
        }
        assert_eq!(format!("{:?}", Timestamp::from("x")), r#"Timestamp("x")"#);
    }

    #[test]
    fn times_before_1970_and_parts_of_a_second_are_exact() {
        for (text, seconds, nanoseconds) in [
            ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
            ("0000-02-29T00:00:00Z", -62_162_121_600, 0),
            ("9999-12-31T24:00:00Z", 253_402_300_800, 0),
            (
                "2024-05-20T08:30:00.123456789999Z",
                1_716_193_800,
                123_456_789,
            ),
        ] {
            let moment = Moment {
                seconds,
                nanoseconds,
            };
            assert_eq!(Timestamp::from(text).key(), Ok(moment), "{text}");
            let clock = moment.to_system_time().unwrap();
            assert_eq!(Moment::of(clock), Some(moment), "{text}");
        }
        let before = UNIX_EPOCH - Duration::from_millis(250);
        assert_eq!(Timestamp::from(before).as_str(), "1969-12-31T23:59:59Z");
        let far = UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(Timestamp::from(far).as_str(), "9999-12-31T23:59:59Z");
    }

    #[cfg(all(feature = "jiff", feature = "time", feature = "chrono"))]
    #[test]
    fn other_types_of_time_and_back() {
        let text = "2024-05-20T16:30:00.5+08:00";
        let time = Timestamp::from(text);
        let jiff = jiff::Timestamp::try_from(&time).unwrap();
        let offset = time::OffsetDateTime::try_from(&time).unwrap();
        let chrono = chrono::DateTime::<chrono::Utc>::try_from(&time).unwrap();
        let expected = 1_716_193_800_500_000_000;
        assert_eq!(jiff.as_nanosecond(), expected);
        assert_eq!(offset.unix_timestamp_nanos(), expected);
        assert_eq!(chrono.timestamp_nanos_opt().map(i128::from), Some(expected));
        for back in [
            Timestamp::from(jiff),
            Timestamp::from(offset),
            Timestamp::from(chrono),
        ] {
            assert_eq!(back.as_str(), "2024-05-20T08:30:00Z");
        }
        let whole = jiff::Timestamp::new(1_716_193_800, 0).unwrap();
        assert_eq!(Timestamp::from(whole).as_str(), "2024-05-20T08:30:00Z");
        let before = Timestamp::from("1969-12-31T23:59:59.25Z");
        for back in [
            Timestamp::from(jiff::Timestamp::try_from(&before).unwrap()),
            Timestamp::from(time::OffsetDateTime::try_from(&before).unwrap()),
            Timestamp::from(chrono::DateTime::<chrono::Utc>::try_from(&before).unwrap()),
        ] {
            assert_eq!(back.as_str(), "1969-12-31T23:59:59Z");
        }
        let wrong = Timestamp::from("soon");
        assert!(jiff::Timestamp::try_from(&wrong).is_err());
        assert!(time::OffsetDateTime::try_from(&wrong).is_err());
        assert!(chrono::DateTime::<chrono::Utc>::try_from(&wrong).is_err());
    }
}
