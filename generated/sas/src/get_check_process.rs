// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckProcess`, from `sas/GetCheckProcess.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of a cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckProcessRequest::new();
/// let reply = client.get_check_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckProcessRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetCheckProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetCheckProcessRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for GetCheckProcessRequest {
    type Response = GetCheckProcessResponse;
    type Error = GetCheckProcessError;
    const INFO: OperationInfo = super::operation("GetCheckProcess").read_only();
    const ERRORS: &'static [GetCheckProcessError] = &[
        GetCheckProcessError::NoPermission,
        GetCheckProcessError::ServerError,
    ];
}

/// Response to [`GetCheckProcessRequest`].
#[non_exhaustive]
pub struct GetCheckProcessResponse {
    /// How many items match in all, over all pages. Example: `113`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D18B5DAD-BA97-5552-AE48-83F59D5F****`.
    pub request_id: Option<String>,
    /// How many there are of this: finish. Example: `80`.
    pub finish_count: Option<i32>,
}

response! {
    GetCheckProcessResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "FinishCount" => finish_count: value,
    }
}

/// Errors that the documentation of [`GetCheckProcessRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckProcessError = super::DocumentedError;
