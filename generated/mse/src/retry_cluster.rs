// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryCluster`, from `mse/RetryCluster.md`.

use alicloud_runtime::codegen::*;

/// Tries again to set up a cluster whose creation timed out.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::RetryClusterRequest::new();
/// let reply = client.retry_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryClusterRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl RetryClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
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
    RetryClusterRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for RetryClusterRequest {
    type Response = RetryClusterResponse;
    type Error = RetryClusterError;
    const INFO: OperationInfo = super::operation("RetryCluster")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [RetryClusterError] = &[
        RetryClusterError::IllegalRequest,
        RetryClusterError::InvalidParameter,
        RetryClusterError::NoPermission,
        RetryClusterError::NotFound,
        RetryClusterError::InternalError,
    ];
}

/// Response to [`RetryClusterRequest`].
#[non_exhaustive]
pub struct RetryClusterResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RetryClusterResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RetryClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RetryClusterError = super::DocumentedError;
