// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutClusterHealthCheckTask`, from `mse/PutClusterHealthCheckTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a risk assessment of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::PutClusterHealthCheckTaskRequest::new();
/// let reply = client.put_cluster_health_check_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutClusterHealthCheckTaskRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl PutClusterHealthCheckTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    PutClusterHealthCheckTaskRequest {
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for PutClusterHealthCheckTaskRequest {
    type Response = PutClusterHealthCheckTaskResponse;
    type Error = PutClusterHealthCheckTaskError;
    const INFO: OperationInfo = super::operation("PutClusterHealthCheckTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutClusterHealthCheckTaskError] = &[
        PutClusterHealthCheckTaskError::IllegalRequest,
        PutClusterHealthCheckTaskError::InvalidParameter,
        PutClusterHealthCheckTaskError::NoPermission,
        PutClusterHealthCheckTaskError::NotFound,
        PutClusterHealthCheckTaskError::InternalError,
    ];
}

/// Response to [`PutClusterHealthCheckTaskRequest`].
#[non_exhaustive]
pub struct PutClusterHealthCheckTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    PutClusterHealthCheckTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`PutClusterHealthCheckTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutClusterHealthCheckTaskError = super::DocumentedError;
