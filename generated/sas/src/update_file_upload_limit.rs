// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileUploadLimit`, from `sas/UpdateFileUploadLimit.md`.

use alicloud_runtime::codegen::*;

/// Changes the rate limit for file uploads from the agent.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateFileUploadLimitRequest::new()
///     .limit(1);
/// let reply = client.update_file_upload_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileUploadLimitRequest {
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
}

impl UpdateFileUploadLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    UpdateFileUploadLimitRequest {
        "Limit" => limit: query,
    }
}

impl Operation for UpdateFileUploadLimitRequest {
    type Response = UpdateFileUploadLimitResponse;
    type Error = UpdateFileUploadLimitError;
    const INFO: OperationInfo = super::operation("UpdateFileUploadLimit")
        .required(&["Limit"]);
    const ERRORS: &'static [UpdateFileUploadLimitError] = &[
        UpdateFileUploadLimitError::NoPermission,
        UpdateFileUploadLimitError::ServerError,
    ];
}

/// Response to [`UpdateFileUploadLimitRequest`].
pub type UpdateFileUploadLimitResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFileUploadLimitRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateFileUploadLimitError = super::DocumentedError;
