// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartLogging`, from `actiontrail/StartLogging.md`.

use alicloud_runtime::codegen::*;

/// Switches a trail on, so that events are delivered to OSS or Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::StartLoggingRequest::new()
///     .name("trail-test");
/// let reply = client.start_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartLoggingRequest {
    /// **Required.** Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
}

impl StartLoggingRequest {
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
    StartLoggingRequest {
        "Name" => name: query,
    }
}

impl Operation for StartLoggingRequest {
    type Response = StartLoggingResponse;
    type Error = StartLoggingError;
    const INFO: OperationInfo = super::operation("StartLogging").required(&["Name"]);
    const ERRORS: &'static [StartLoggingError] = &[
        StartLoggingError::TrailNotFoundException,
    ];
}

/// Response to [`StartLoggingRequest`].
pub type StartLoggingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartLoggingRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type StartLoggingError = super::DocumentedError;
