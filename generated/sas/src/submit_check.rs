// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCheck`, from `sas/SubmitCheck.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckData};

/// Starts a cloud configuration check over the chosen scan range.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SubmitCheckRequest::new();
/// let reply = client.submit_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCheckRequest {
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Option<String>,
    /// Where the task comes from.
    pub task_source: Option<String>,
}

impl SubmitCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScanRange`.
    pub fn scan_range(mut self, value: impl Into<String>) -> Self {
        self.scan_range = Some(value.into());
        self
    }
    /// Sets `TaskSource`.
    pub fn task_source(mut self, value: impl Into<String>) -> Self {
        self.task_source = Some(value.into());
        self
    }
}

request! {
    SubmitCheckRequest {
        "ScanRange" => scan_range: query,
        "TaskSource" => task_source: query,
    }
}

impl Operation for SubmitCheckRequest {
    type Response = SubmitCheckResponse;
    type Error = SubmitCheckError;
    const INFO: OperationInfo = super::operation("SubmitCheck");
    const ERRORS: &'static [SubmitCheckError] = &[
        SubmitCheckError::IllegalParam,
        SubmitCheckError::NoPermission,
        SubmitCheckError::ServerError,
    ];
}

/// Response to [`SubmitCheckRequest`].
#[non_exhaustive]
pub struct SubmitCheckResponse {
    /// ID of the task, for asking how far it is. Example: `5fe3f65d-4012-455d-8232-2a98a858****`.
    pub task_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CheckData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE8369A6-A843-5E1B-A613-78E6920D****`.
    pub request_id: Option<String>,
}

response! {
    SubmitCheckResponse {
        "TaskId" => task_id: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SubmitCheckRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SubmitCheckError = super::DocumentedError;
