// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCluster`, from `mse/DeleteCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a registry and configuration cluster with everything stored in it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteClusterRequest::new()
///     .instance_id("mse-cn-6ja1rgl****");
/// let reply = client.delete_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-6ja1rgl****`.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteClusterRequest {
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
    DeleteClusterRequest {
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteClusterRequest {
    type Response = DeleteClusterResponse;
    type Error = DeleteClusterError;
    const INFO: OperationInfo = super::operation("DeleteCluster")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteClusterError] = &[
        DeleteClusterError::IllegalRequest,
        DeleteClusterError::InvalidParameter,
        DeleteClusterError::NoPermission,
        DeleteClusterError::NotFound,
        DeleteClusterError::InternalError,
    ];
}

/// Response to [`DeleteClusterRequest`].
#[non_exhaustive]
pub struct DeleteClusterResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3369AD10-F1A6-4E6F-B99E-20F51826****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteClusterResponse {
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteClusterError = super::DocumentedError;
