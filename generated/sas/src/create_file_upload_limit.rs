// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileUploadLimit`, from `sas/CreateFileUploadLimit.md`.

use alicloud_runtime::codegen::*;

/// Sets the first queries-per-second limit for file uploads from the agent.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateFileUploadLimitRequest::new()
///     .limit(1);
/// let reply = client.create_file_upload_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileUploadLimitRequest {
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
}

impl CreateFileUploadLimitRequest {
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
    CreateFileUploadLimitRequest {
        "Limit" => limit: query,
    }
}

impl Operation for CreateFileUploadLimitRequest {
    type Response = CreateFileUploadLimitResponse;
    type Error = CreateFileUploadLimitError;
    const INFO: OperationInfo = super::operation("CreateFileUploadLimit")
        .required(&["Limit"]);
    const ERRORS: &'static [CreateFileUploadLimitError] = &[
        CreateFileUploadLimitError::NoPermission,
        CreateFileUploadLimitError::ServerError,
    ];
}

/// Response to [`CreateFileUploadLimitRequest`].
pub type CreateFileUploadLimitResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateFileUploadLimitRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateFileUploadLimitError = super::DocumentedError;
