//! One call: its attempts, limits and retries.

use std::{future::Future, sync::atomic::Ordering, time::Duration};

use tokio::time::{Instant, sleep, timeout_at};

use crate::{
    credentials::Credentials,
    encode::Params,
    error::{Error, ErrorKind},
    nonce::new_nonce,
    operation::OperationSpec,
    retry::{FailedAttempt, is_safe},
    sign::{Signed, Stamp, Unsigned, sign},
    trace,
    transport::{Header, HttpResponse},
};

use super::{
    CallOptions,
    classify::{
        classify_refusal, classify_transport_error, is_expired, measure_skew, read_retry_after,
        shift_time,
    },
    client::Client,
    hook::CallContext,
    reply::RawReply,
    sent::Sent,
};

/// Longer limits are cut to this, so that no deadline is beyond what the clock can count.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// One call on its way: its attempts until it succeeds, fails for good or runs out of time.
pub(crate) struct Execution<'a> {
    client: &'a Client,
    operation: &'a OperationSpec<'a>,
    params: &'a Params,
    options: &'a CallOptions,
    total: Duration,
    deadline: Instant,
    /// Requests sent so far.
    attempts: u32,
    // Each cure is tried once.
    clock_corrected: bool,
    credentials_renewed: bool,
}

/// A failed attempt and what it allows.
struct Failure {
    error: Error,
    /// Nothing was carried out and the reason is removed, so that the next attempt may follow at
    /// once.
    cured: bool,
    retry_after: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error,
            cured: false,
            retry_after: None,
        }
    }
}

impl<'a> Execution<'a> {
    pub(crate) fn new(
        client: &'a Client,
        operation: &'a OperationSpec<'a>,
        params: &'a Params,
        options: &'a CallOptions,
    ) -> Self {
        let total = options
            .timeout
            .unwrap_or(client.shared.timeout)
            .min(LONGEST);
        Self {
            client,
            operation,
            params,
            options,
            total,
            deadline: Instant::now() + total,
            attempts: 0,
            clock_corrected: false,
            credentials_renewed: false,
        }
    }

    pub(crate) async fn run(mut self) -> Result<(RawReply, Sent), Error> {
        let origin = self
            .within_deadline(self.client.resolve_origin(self.params, self.options))
            .await??;
        let retry = self
            .options
            .retry
            .as_ref()
            .unwrap_or(&self.client.shared.retry);
        loop {
            let failure = match self.send_attempt(&origin).await {
                Ok((response, sent)) => {
                    retry.succeeded();
                    let mut reply = RawReply::new(response, self.attempts);
                    trace::record_response(&mut reply, &sent);
                    return Ok((reply, sent));
                }
                Err(failure) => failure,
            };
            let error = failure.error.with_attempts(self.attempts);
            let delay = if failure.cured {
                Some(Duration::ZERO)
            } else if is_safe(error.kind(), self.operation.is_repeatable()) {
                retry.delay(&FailedAttempt::new(
                    self.attempts,
                    &error,
                    failure.retry_after,
                ))
            } else {
                None
            };
            trace::record_failure(self.attempts, &error, delay);
            match delay {
                // A wait that outlives the call would only replace the error by a timeout.
                Some(delay) if self.remaining() > delay => sleep(delay).await,
                _ => return Err(error),
            }
        }
    }

    async fn send_attempt(&mut self, origin: &str) -> Result<(HttpResponse, Sent), Failure> {
        let shared = &*self.client.shared;
        let credentials = self
            .within_deadline(shared.credentials.credentials())
            .await?;
        let credentials = credentials.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string()).with_source(error)
        })?;
        self.attempts += 1;
        let context = CallContext {
            product: self.operation.product.code,
            action: self.operation.action,
            attempt: self.attempts,
        };
        let Signed {
            mut request,
            string_to_sign,
            signature,
        } = self.sign(origin, &context, &credentials)?;
        request.max_response = shared.max_response;
        request.secrets = self.params.secrets().to_vec();
        let members = self.operation.secret_members.iter();
        request.secret_members = members.map(|&name| name.to_owned()).collect();
        if request.header("user-agent").is_none() {
            request
                .headers
                .push(("user-agent".into(), self.client.user_agent.to_string()));
        }

        // One timer for both limits: each one costs the event loop a wake-up.
        let limit = shared.attempt_timeout.min(LONGEST);
        let attempt_deadline = (Instant::now() + limit).min(self.deadline);
        let response = match timeout_at(attempt_deadline, shared.transport.send(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(classify_transport_error(error).into()),
            Err(_) if attempt_deadline == self.deadline => return Err(self.timeout_error().into()),
            Err(_) => {
                let message = format!("no complete response within {limit:?}");
                return Err(Error::new(ErrorKind::Timeout, message).into());
            }
        };
        for hook in &shared.hooks {
            hook.after_answer(&context, &response);
        }
        let sent = Sent {
            credentials,
            string_to_sign,
            signature,
            deadline: self.deadline,
            parameters: self.params.secrets().to_vec(),
        };
        if (200..300).contains(&response.status) {
            return Ok((response, sent));
        }
        Err(self.handle_refusal(&response, &sent))
    }

    fn sign(
        &self,
        origin: &str,
        context: &CallContext<'_>,
        credentials: &Credentials,
    ) -> Result<Signed, Error> {
        let shared = &*self.client.shared;
        let mut headers: Vec<Header> = self.options.headers.clone();
        for hook in &shared.hooks {
            hook.before_sign(context, &mut headers);
        }
        let unsigned = Unsigned {
            operation: self.operation,
            origin,
            params: self.params,
            headers: &headers,
        };
        let time = shift_time((shared.clock)(), shared.skew.load(Ordering::Relaxed));
        let stamp = Stamp {
            time,
            nonce: &new_nonce(),
        };
        sign(&unsigned, credentials, shared.signature, &stamp).map_err(|error| {
            Error::new(ErrorKind::InvalidRequest, error.to_string()).with_source(error)
        })
    }

    /// A response that is not a success: its error, and whether the cause can be removed.
    fn handle_refusal(&mut self, response: &HttpResponse, sent: &Sent) -> Failure {
        let shared = &*self.client.shared;
        let now = (shared.clock)();
        let mut failure = Failure::from(classify_refusal(response, sent, now));
        failure.retry_after = read_retry_after(response, now);
        if failure.error.kind() == ErrorKind::ClockSkew
            && !self.clock_corrected
            && let Some(skew) = measure_skew(response, now)
        {
            shared.skew.store(skew, Ordering::Relaxed);
            self.clock_corrected = true;
            failure.cured = true;
        }
        if is_expired(&failure.error, &sent.credentials) && !self.credentials_renewed {
            shared.credentials.invalidate(&sent.credentials);
            self.credentials_renewed = true;
            failure.cured = true;
        }
        failure
    }

    /// Waits for what comes before the exchange, for as long as the call may take.
    async fn within_deadline<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        timeout_at(self.deadline, future)
            .await
            .map_err(|_| self.timeout_error())
    }

    fn timeout_error(&self) -> Error {
        let message = format!(
            "{} did not end within {:?}",
            self.operation.action, self.total
        );
        Error::new(ErrorKind::Timeout, message).with_attempts(self.attempts)
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }
}
