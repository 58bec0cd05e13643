// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmVirusEvents`, from `sas/ConfirmVirusEvents.md`.

use alicloud_runtime::codegen::*;

/// Confirms the handling of alerts from a virus scan, which a first call merely prepared.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ConfirmVirusEventsRequest::new()
///     .operation_code("...")
///     .operation_all(1);
/// let reply = client.confirm_virus_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmVirusEventsRequest {
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// Which virus alerts are dealt with, as JSON.
    pub operation_range: Option<String>,
    /// **Required.** Whether the action covers all alerts rather than those listed.
    pub operation_all: Option<i32>,
}

impl ConfirmVirusEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `OperationRange`.
    pub fn operation_range(mut self, value: impl Into<String>) -> Self {
        self.operation_range = Some(value.into());
        self
    }
    /// Sets `OperationAll`, which is required.
    #[inline]
    pub fn operation_all(mut self, value: i32) -> Self {
        self.operation_all = Some(value);
        self
    }
}

request! {
    ConfirmVirusEventsRequest {
        "OperationCode" => operation_code: query,
        "OperationRange" => operation_range: query,
        "OperationAll" => operation_all: query,
    }
}

impl Operation for ConfirmVirusEventsRequest {
    type Response = ConfirmVirusEventsResponse;
    type Error = ConfirmVirusEventsError;
    const INFO: OperationInfo = super::operation("ConfirmVirusEvents")
        .required(&["OperationCode", "OperationAll"]);
    const ERRORS: &'static [ConfirmVirusEventsError] = &[
        ConfirmVirusEventsError::NoPermission,
        ConfirmVirusEventsError::ServerError,
    ];
}

/// Response to [`ConfirmVirusEventsRequest`].
#[non_exhaustive]
pub struct ConfirmVirusEventsResponse {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DFD6277-CC36-57F7-ACE6-F5952XXXXXXXX`.
    pub request_id: Option<String>,
}

response! {
    ConfirmVirusEventsResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ConfirmVirusEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ConfirmVirusEventsError = super::DocumentedError;
