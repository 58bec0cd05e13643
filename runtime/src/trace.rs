//! Spans and events, or nothing when the feature is off. None of them holds a secret.

#[cfg(feature = "tracing")]
mod on {
    use std::{future::Future, time::Duration};

    use tracing::{Instrument, Level, Span, field::Empty};

    use crate::{
        call::{RawReply, Sent},
        error::Error,
        operation::OperationSpec,
        scrub::Printable,
    };

    /// Target of all spans and events, in the name of the crate that people use.
    const TARGET: &str = "alicloud::call";

    /// Tells that the central host is called for a region that the documentation does not list.
    pub(crate) fn tell_unlisted_region(product: &str, region: &str, host: &str) {
        tracing::warn!(
            target: TARGET,
            product,
            region,
            host,
            "no host is documented for this region, which may be misspelt; the central one is called"
        );
    }

    /// The span of a call. It is recorded to by itself: the current one may be a span of the program.
    #[derive(Clone)]
    pub(crate) struct CallSpan(Span);

    impl CallSpan {
        pub(crate) fn new(operation: &OperationSpec<'_>, region: Option<&str>) -> Self {
            Self(tracing::info_span!(
                target: TARGET,
                "alicloud.call",
                product = operation.product.code,
                action = operation.action,
                region,
                attempt = Empty,
                request_id = Empty
            ))
        }

        /// Runs a call in it.
        pub(crate) fn run<F: Future>(&self, call: F) -> impl Future<Output = F::Output> + use<F> {
            call.instrument(self.0.clone())
        }

        pub(crate) fn record_response(&self, reply: &RawReply, sent: &Sent) {
            if !tracing::enabled!(target: TARGET, Level::INFO) {
                return;
            }
            let (attempt, status) = (reply.attempts(), reply.status());
            let shown = |id: &str| Printable(&sent.scrub(id)).to_string();
            let request_id = reply.request_id().map(shown);
            self.record_attempt(attempt, request_id.as_deref());
            tracing::debug!(target: TARGET, attempt, status, request_id, "response came");
        }

        pub(crate) fn record_failure(
            &self,
            attempt: u32,
            error: &Error,
            retry_in: Option<Duration>,
        ) {
            let milliseconds = |wait: Duration| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
            let retry_ms = retry_in.map(milliseconds);
            let shown = |text: &str| Printable(text).to_string();
            let request_id = error.request_id().map(shown);
            self.record_attempt(attempt, request_id.as_deref());
            macro_rules! tell {
                ($level:ident) => {
                    tracing::$level!(
                        target: TARGET,
                        attempt,
                        kind = ?error.kind(),
                        code = error.code_str().map(shown),
                        status = error.status(),
                        request_id,
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

        /// Which attempt of the call had which identifier at the service: the last one stays.
        fn record_attempt(&self, attempt: u32, request_id: Option<&str>) {
            self.0.record("attempt", attempt);
            if let Some(id) = request_id {
                self.0.record("request_id", id);
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::{
        call::{RawReply, Sent},
        error::Error,
        operation::OperationSpec,
    };

    pub(crate) fn tell_unlisted_region(_: &str, _region: &str, _host: &str) {}

    #[derive(Clone)]
    pub(crate) struct CallSpan;

    impl CallSpan {
        pub(crate) fn new(_: &OperationSpec<'_>, _region: Option<&str>) -> Self {
            Self
        }

        pub(crate) fn run<F>(&self, call: F) -> F {
            call
        }

        pub(crate) fn record_response(&self, _: &RawReply, _: &Sent) {}

        pub(crate) fn record_failure(&self, _: u32, _: &Error, _: Option<Duration>) {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{CallSpan, tell_unlisted_region};
#[cfg(feature = "tracing")]
pub(crate) use on::{CallSpan, tell_unlisted_region};
