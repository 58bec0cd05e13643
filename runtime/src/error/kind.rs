use super::ServiceError;

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
    /// Another refusal by the service.
    Refused,
    /// The service failed.
    Server,
    /// A time limit passed.
    Timeout,
    /// No connection could be made.
    Connect,
    /// The connection failed after it was made.
    Transport,
    /// The answer is larger than allowed.
    TooLarge,
    /// The answer could not be read.
    Decode,
    /// No credentials were found.
    Credentials,
    /// No endpoint is known.
    Endpoint,
    /// The pages of an answer cannot be followed.
    Paging,
    /// A resource came to a state that rules out the one waited for.
    State,
    /// The configuration cannot be used.
    Config,
}

/// Codes that say more than the status they come with. Matched whole, or as a prefix that a dot follows.
const BY_CODE: &[(&str, ErrorKind)] = &[
    ("Throttling", ErrorKind::Throttled),
    ("RequestLimitExceeded", ErrorKind::Throttled),
    ("TooManyRequests", ErrorKind::Throttled),
    ("FlowControl", ErrorKind::Throttled),
    ("SignatureDoesNotMatch", ErrorKind::Signature),
    ("IncompleteSignature", ErrorKind::Signature),
    ("SignatureNonceUsed", ErrorKind::Signature),
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
];

impl ErrorKind {
    pub(super) fn of_service(error: &ServiceError) -> Self {
        let code = error.code.as_str();
        for (known, kind) in BY_CODE {
            if code
                .strip_prefix(known)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            {
                return *kind;
            }
        }
        match error.status {
            401 => Self::Unauthenticated,
            403 => Self::Forbidden,
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
            Self::TooLarge => "answer too large",
            Self::Decode => "unreadable answer",
            Self::Credentials => "no credentials",
            Self::Endpoint => "no endpoint",
            Self::Paging => "paging stopped",
            Self::State => "wrong state",
            Self::Config => "configuration",
        }
    }
}
