// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyCheckResult`, from `sas/VerifyCheckResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckData};

/// Runs the given configuration check items again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::VerifyCheckResultRequest::new();
/// let reply = client.verify_check_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyCheckResultRequest {
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 50.
    pub check_ids: Vec<i64>,
    /// Where the task comes from.
    pub task_source: Option<String>,
}

impl VerifyCheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskSource`.
    pub fn task_source(mut self, value: impl Into<String>) -> Self {
        self.task_source = Some(value.into());
        self
    }
}

request! {
    VerifyCheckResultRequest {
        "CheckIds" => check_ids: query,
        "TaskSource" => task_source: query,
    }
}

impl Operation for VerifyCheckResultRequest {
    type Response = VerifyCheckResultResponse;
    type Error = VerifyCheckResultError;
    const INFO: OperationInfo = super::operation("VerifyCheckResult");
    const ERRORS: &'static [VerifyCheckResultError] = &[
        VerifyCheckResultError::IllegalParam,
        VerifyCheckResultError::NoPermission,
        VerifyCheckResultError::ServerError,
    ];
}

/// Response to [`VerifyCheckResultRequest`].
#[non_exhaustive]
pub struct VerifyCheckResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C0A3FA0-AA32-5660-8989-85A5582F****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CheckData>,
}

response! {
    VerifyCheckResultResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`VerifyCheckResultRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type VerifyCheckResultError = super::DocumentedError;
