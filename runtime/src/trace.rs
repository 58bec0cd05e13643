//! Spans and events, or nothing when the feature is off. None of them holds a secret.

#[cfg(feature = "tracing")]
mod on {
    use std::{future::Future, time::Duration};

    use tracing::{Instrument, field::Empty};

    use crate::{
        call::{RawReply, Sent},
        error::Error,
        scrub::Printable,
    };

    /// Target of all spans and events, in the name of the crate that people use.
    const TARGET: &str = "alicloud::call";

    /// Runs a call in its span.
    pub(crate) fn in_span<F: Future>(
        product: &str,
        action: &str,
        call: F,
    ) -> impl Future<Output = F::Output> {
        call.instrument(tracing::info_span!(
            target: TARGET,
            "alicloud.call",
            product,
            action,
            request_id = Empty,
            attempts = Empty
        ))
    }

    pub(crate) fn record_response(reply: &mut RawReply, sent: &Sent) {
        if !tracing::enabled!(target: TARGET, tracing::Level::INFO) {
            return;
        }
        let span = tracing::Span::current();
        reply.find_request_id();
        let (attempt, status) = (reply.attempts(), reply.status());
        let shown = |id: &str| Printable(&sent.scrub(id)).to_string();
        let request_id = reply.request_id().map(shown);
        span.record("attempts", attempt);
        if let Some(id) = &request_id {
            span.record("request_id", id);
        }
        tracing::debug!(target: TARGET, attempt, status, request_id, "answered");
    }

    pub(crate) fn record_failure(attempt: u32, error: &Error, retry_in: Option<Duration>) {
        let retry_ms = retry_in.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX));
        let shown = |text: &str| Printable(text).to_string();
        macro_rules! tell {
            ($level:ident) => {
                tracing::$level!(
                    target: TARGET,
                    attempt,
                    kind = ?error.kind(),
                    code = error.code_str().map(shown),
                    status = error.status(),
                    request_id = error.request_id().map(shown),
                    retry_ms,
                    "attempt failed"
                )
            };
        }
        // Asking whether something exists is no reason for alarm.
        if error.is_not_found() {
            tell!(info);
        } else {
            tell!(warn);
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::{
        call::{RawReply, Sent},
        error::Error,
    };

    pub(crate) fn in_span<F>(_product: &str, _action: &str, call: F) -> F {
        call
    }

    pub(crate) fn record_response(_reply: &mut RawReply, _sent: &Sent) {}

    pub(crate) fn record_failure(_attempt: u32, _error: &Error, _retry_in: Option<Duration>) {}
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{in_span, record_failure, record_response};
#[cfg(feature = "tracing")]
pub(crate) use on::{in_span, record_failure, record_response};
