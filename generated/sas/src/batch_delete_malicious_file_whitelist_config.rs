// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteMaliciousFileWhitelistConfig`, from `sas/BatchDeleteMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes several whitelist rules for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BatchDeleteMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.batch_delete_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteMaliciousFileWhitelistConfigRequest {
    /// IDs of the configs to work on or to narrow the list down to. Items: at most 100.
    pub config_id_list: Vec<i64>,
}

impl BatchDeleteMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigIdList`.
    pub fn config_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.config_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchDeleteMaliciousFileWhitelistConfigRequest {
        "ConfigIdList" => config_id_list: query,
    }
}

impl Operation for BatchDeleteMaliciousFileWhitelistConfigRequest {
    type Response = BatchDeleteMaliciousFileWhitelistConfigResponse;
    type Error = BatchDeleteMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation(
            "BatchDeleteMaliciousFileWhitelistConfig",
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchDeleteMaliciousFileWhitelistConfigError] = &[
        BatchDeleteMaliciousFileWhitelistConfigError::NoPermission,
        BatchDeleteMaliciousFileWhitelistConfigError::UnknownError,
        BatchDeleteMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`BatchDeleteMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct BatchDeleteMaliciousFileWhitelistConfigResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3D7C47D-3F11-57BB-90E8-E5C20C61****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    BatchDeleteMaliciousFileWhitelistConfigResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`BatchDeleteMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type BatchDeleteMaliciousFileWhitelistConfigError = super::DocumentedError;
