//! Spans and events, or nothing when the feature is off. None of them holds a secret.

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use tracing::Instrument;
    use tracing::field::Empty;

    use crate::error::Error;

    /// Runs a call in its span.
    pub(crate) fn call<F: Future>(
        product: &str,
        action: &str,
        call: F,
    ) -> impl Future<Output = F::Output> {
        call.instrument(tracing::debug_span!(
            "alicloud.call",
            product,
            action,
            request_id = Empty,
            attempts = Empty
        ))
    }

    pub(crate) fn answered(attempt: u32, status: u16, request_id: Option<&str>) {
        let span = tracing::Span::current();
        span.record("attempts", attempt);
        if let Some(id) = request_id {
            span.record("request_id", id);
        }
        tracing::debug!(attempt, status, request_id, "answered");
    }

    pub(crate) fn failed(attempt: u32, error: &Error, retry_in: Option<Duration>) {
        let retry_ms = retry_in.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX));
        tracing::warn!(attempt, kind = ?error.kind(), code = error.code_str(), status = error.status(), request_id = error.request_id(), retry_ms, "attempt failed");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::error::Error;

    pub(crate) fn call<F>(_product: &str, _action: &str, call: F) -> F {
        call
    }

    pub(crate) fn answered(_attempt: u32, _status: u16, _request_id: Option<&str>) {}

    pub(crate) fn failed(_attempt: u32, _error: &Error, _retry_in: Option<Duration>) {}
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{answered, call, failed};
#[cfg(feature = "tracing")]
pub(crate) use on::{answered, call, failed};
