// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMaliciousFileWhitelistConfig`, from `sas/DeleteMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes one whitelist rule for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.delete_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMaliciousFileWhitelistConfigRequest {
    /// ID that picks out one configuration entry.
    pub config_id: Option<i64>,
}

impl DeleteMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`.
    #[inline]
    pub fn config_id(mut self, value: i64) -> Self {
        self.config_id = Some(value);
        self
    }
}

request! {
    DeleteMaliciousFileWhitelistConfigRequest {
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteMaliciousFileWhitelistConfigRequest {
    type Response = DeleteMaliciousFileWhitelistConfigResponse;
    type Error = DeleteMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation("DeleteMaliciousFileWhitelistConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMaliciousFileWhitelistConfigError] = &[
        DeleteMaliciousFileWhitelistConfigError::NoPermission,
        DeleteMaliciousFileWhitelistConfigError::UnknownError,
        DeleteMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`DeleteMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct DeleteMaliciousFileWhitelistConfigResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D03DD0FD-6041-5107-AC00-383E28F1****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteMaliciousFileWhitelistConfigResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteMaliciousFileWhitelistConfigError = super::DocumentedError;
