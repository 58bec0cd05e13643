// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLogging`, from `actiontrail/StopLogging.md`.

use alicloud_runtime::codegen::*;

/// Stops a trail from delivering events without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::StopLoggingRequest::new()
///     .name("trail-test");
/// let reply = client.stop_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLoggingRequest {
    /// **Required.** Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
}

impl StopLoggingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    StopLoggingRequest {
        "Name" => name: query,
    }
}

impl Operation for StopLoggingRequest {
    type Response = StopLoggingResponse;
    type Error = StopLoggingError;
    const INFO: OperationInfo = super::operation("StopLogging")
        .method("GET")
        .required(&["Name"]);
    const ERRORS: &'static [StopLoggingError] = &[
        StopLoggingError::TrailNotFoundException,
    ];
}

/// Response to [`StopLoggingRequest`].
pub type StopLoggingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopLoggingRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type StopLoggingError = super::DocumentedError;
