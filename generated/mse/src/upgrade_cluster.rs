// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeCluster`, from `mse/UpgradeCluster.md`.

use alicloud_runtime::codegen::*;

/// Takes the engine of a cluster to a newer version.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpgradeClusterRequest::new()
///     .instance_id("...")
///     .upgrade_version("...");
/// let reply = client.upgrade_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeClusterRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Engine release that the cluster is taken to.
    pub upgrade_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpgradeClusterRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UpgradeVersion`, which is required.
    pub fn upgrade_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_version = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpgradeClusterRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "UpgradeVersion" => upgrade_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpgradeClusterRequest {
    type Response = UpgradeClusterResponse;
    type Error = UpgradeClusterError;
    const INFO: OperationInfo = super::operation("UpgradeCluster")
        .required(&["InstanceId", "UpgradeVersion"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpgradeClusterError] = &[
        UpgradeClusterError::IllegalRequest,
        UpgradeClusterError::InvalidParameter,
        UpgradeClusterError::NoPermission,
        UpgradeClusterError::NotFound,
        UpgradeClusterError::InternalError,
    ];
}

/// Response to [`UpgradeClusterRequest`].
#[non_exhaustive]
pub struct UpgradeClusterResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D855418-177B-5FF8-A021-75B930AD890A`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpgradeClusterResponse {
        "Message" => message: value,
        "HttpCode" => http_code: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpgradeClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpgradeClusterError = super::DocumentedError;
