//! What went wrong, by code and status.

/// What went wrong, roughly. The predicates of [`Error`](super::Error) group these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Too many requests.
    Throttled,
    /// The key is unknown, disabled or expired.
    Unauthenticated,
    /// The signature does not match, or could not be made.
    Signature,
    /// The clock of this machine is too far from the service's.
    ClockSkew,
    /// The identity lacks a permission.
    Forbidden,
    /// The resource or the action does not exist.
    NotFound,
    /// The request clashes with the resource's state.
    Conflict,
    /// The request is wrong.
    InvalidRequest,
    /// Another refusal by the service: a wrong state, an exhausted quota.
    Refused,
    /// The service failed.
    Server,
    /// A time limit passed.
    Timeout,
    /// No connection could be made.
    Connect,
    /// The connection failed after it was made.
    Transport,
    /// The response is larger than allowed.
    TooLarge,
    /// The response could not be read.
    Decode,
    /// No credentials were found.
    Credentials,
    /// No endpoint is known.
    Endpoint,
    /// The pages of a response cannot be followed.
    Paging,
    /// A resource came to a state that rules out the one waited for.
    State,
    /// The configuration cannot be used.
    Config,
    /// The operation is served in a protocol that this crate does not speak; nothing was sent.
    Protocol,
}

/// Codes that say more than the status they come with. Matched whole, or as a prefix that a dot
/// follows.
const BY_CODE: &[(&str, ErrorKind)] = &[
    ("Throttling", ErrorKind::Throttled),
    ("RequestLimitExceeded", ErrorKind::Throttled),
    ("TooManyRequests", ErrorKind::Throttled),
    ("FlowControl", ErrorKind::Throttled),
    ("SignatureDoesNotMatch", ErrorKind::Signature),
    ("IncompleteSignature", ErrorKind::Signature),
    ("SignatureNonceUsed", ErrorKind::Signature),
    ("InvalidTimeStamp.Format", ErrorKind::InvalidRequest),
    ("InvalidTimeStamp", ErrorKind::ClockSkew),
    ("IllegalTimestamp", ErrorKind::ClockSkew),
    ("InvalidAccessKeyId", ErrorKind::Unauthenticated),
    ("InvalidAccessKeySecret", ErrorKind::Unauthenticated),
    ("InvalidSecurityToken", ErrorKind::Unauthenticated),
    ("MissingSecurityToken", ErrorKind::Unauthenticated),
    ("SecurityTokenExpired", ErrorKind::Unauthenticated),
    ("Forbidden", ErrorKind::Forbidden),
    ("NoPermission", ErrorKind::Forbidden),
    ("ServiceUnavailable", ErrorKind::Server),
    ("InternalError", ErrorKind::Server),
    ("UnknownError", ErrorKind::Server),
    ("ServerBusy", ErrorKind::Server),
    ("SystemBusy", ErrorKind::Server),
];

/// What the code of a missing permission has in it. The status 403 alone says little: services give
/// it to resources in the wrong state and to exhausted quotas as well.
const PERMISSION: &[&str] = &[
    "Forbidden",
    "NoPermission",
    "NotAuthorized",
    "Unauthorized",
    "AccessDenied",
];

impl ErrorKind {
    pub(super) fn classify_service(code: &str, status: u16) -> Self {
        for (known, kind) in BY_CODE {
            if code
                .strip_prefix(known)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            {
                return *kind;
            }
        }
        match status {
            401 => Self::Unauthenticated,
            403 if code.is_empty() || PERMISSION.iter().any(|word| code.contains(word)) => {
                Self::Forbidden
            }
            403 => Self::Refused,
            404 => Self::NotFound,
            _ if code.ends_with("NotFound") || code.ends_with(".NotExist") => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::Conflict,
            429 => Self::Throttled,
            400..=499 => Self::InvalidRequest,
            500..=599 => Self::Server,
            _ => Self::Refused,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::Unauthenticated => "unauthenticated",
            Self::Signature => "signature",
            Self::ClockSkew => "clock skew",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::InvalidRequest => "invalid request",
            Self::Refused => "refused",
            Self::Server => "server error",
            Self::Timeout => "timeout",
            Self::Connect => "connection failed",
            Self::Transport => "transport failed",
            Self::TooLarge => "response too large",
            Self::Decode => "unreadable response",
            Self::Credentials => "no credentials",
            Self::Endpoint => "no endpoint",
            Self::Paging => "paging stopped",
            Self::State => "wrong state",
            Self::Config => "configuration",
            Self::Protocol => "foreign protocol",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_says_more_than_the_status() {
        for (status, code, kind) in [
            (400, "Throttling.User", ErrorKind::Throttled),
            (400, "ThrottlingLike", ErrorKind::InvalidRequest),
            (429, "Whatever", ErrorKind::Throttled),
            (403, "IncorrectInstanceStatus", ErrorKind::Refused),
            (403, "Forbidden.RAM", ErrorKind::Forbidden),
            (403, "UnauthorizedOperation", ErrorKind::Forbidden),
            (403, "", ErrorKind::Forbidden),
            (400, "InvalidTimeStamp.Expired", ErrorKind::ClockSkew),
            (400, "InvalidTimeStamp.Format", ErrorKind::InvalidRequest),
            (400, "InvalidInstanceId.NotFound", ErrorKind::NotFound),
            (404, "", ErrorKind::NotFound),
            (
                403,
                "InvalidAccessKeyId.NotFound",
                ErrorKind::Unauthenticated,
            ),
            (409, "X", ErrorKind::Conflict),
            (503, "X", ErrorKind::Server),
            (400, "ServiceUnavailable", ErrorKind::Server),
            (200, "X", ErrorKind::Refused),
        ] {
            assert_eq!(
                ErrorKind::classify_service(code, status),
                kind,
                "{status} {code}"
            );
        }
    }

    #[test]
    fn each_code_that_says_more_is_known_under_any_status() {
        for (code, kind) in [
            ("Throttling", ErrorKind::Throttled),
            ("RequestLimitExceeded", ErrorKind::Throttled),
            ("TooManyRequests", ErrorKind::Throttled),
            ("FlowControl", ErrorKind::Throttled),
            ("SignatureDoesNotMatch", ErrorKind::Signature),
            ("IncompleteSignature", ErrorKind::Signature),
            ("SignatureNonceUsed", ErrorKind::Signature),
            ("InvalidTimeStamp.Format", ErrorKind::InvalidRequest),
            ("InvalidTimeStamp", ErrorKind::ClockSkew),
            ("IllegalTimestamp", ErrorKind::ClockSkew),
            ("InvalidAccessKeyId", ErrorKind::Unauthenticated),
            ("InvalidAccessKeySecret", ErrorKind::Unauthenticated),
            ("InvalidSecurityToken", ErrorKind::Unauthenticated),
            ("MissingSecurityToken", ErrorKind::Unauthenticated),
            ("SecurityTokenExpired", ErrorKind::Unauthenticated),
            ("Forbidden", ErrorKind::Forbidden),
            ("NoPermission", ErrorKind::Forbidden),
            ("ServiceUnavailable", ErrorKind::Server),
            ("InternalError", ErrorKind::Server),
            ("UnknownError", ErrorKind::Server),
            ("ServerBusy", ErrorKind::Server),
            ("SystemBusy", ErrorKind::Server),
        ] {
            for status in [400, 403, 429, 503] {
                let dotted = format!("{code}.Of.It");
                assert_eq!(ErrorKind::classify_service(code, status), kind, "{code}");
                assert_eq!(
                    ErrorKind::classify_service(&dotted, status),
                    kind,
                    "{dotted}"
                );
            }
            if !code.contains('.') {
                let longer = format!("{code}X");
                let other = ErrorKind::classify_service(&longer, 409);
                assert_eq!(other, ErrorKind::Conflict, "{longer}");
            }
        }
    }

    #[test]
    fn the_status_decides_of_codes_that_say_nothing_of_their_kind() {
        for (status, kind) in [
            (302, ErrorKind::Refused),
            (400, ErrorKind::InvalidRequest),
            (401, ErrorKind::Unauthenticated),
            (403, ErrorKind::Refused),
            (404, ErrorKind::NotFound),
            (408, ErrorKind::Timeout),
            (409, ErrorKind::Conflict),
            (429, ErrorKind::Throttled),
            (499, ErrorKind::InvalidRequest),
            (500, ErrorKind::Server),
            (599, ErrorKind::Server),
            (600, ErrorKind::Refused),
        ] {
            assert_eq!(
                ErrorKind::classify_service("Frog", status),
                kind,
                "{status}"
            );
        }
        for word in [
            "Forbidden",
            "NoPermission",
            "NotAuthorized",
            "Unauthorized",
            "AccessDenied",
        ] {
            let code = format!("Frog{word}ToSing");
            let found = ErrorKind::classify_service(&code, 403);
            assert_eq!(found, ErrorKind::Forbidden, "{code}");
        }
        for (code, kind) in [
            ("FrogNotFound", ErrorKind::NotFound),
            ("Frog.NotExist", ErrorKind::NotFound),
            ("FrogNotExist", ErrorKind::InvalidRequest),
            ("NotFoundFrog", ErrorKind::InvalidRequest),
        ] {
            assert_eq!(ErrorKind::classify_service(code, 400), kind, "{code}");
        }
    }
}
