// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartCluster`, from `mse/RestartCluster.md`.

use alicloud_runtime::codegen::*;

/// Restarts a cluster or some of its nodes, which then cannot be used for a while.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::RestartClusterRequest::new()
///     .instance_id("mse-cn-78v1l83****");
/// let reply = client.restart_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartClusterRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-78v1l83****`.
    pub instance_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// Nodes to restart, by their pod names, separated by commas.
    pub pod_name_list: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl RestartClusterRequest {
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
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PodNameList`.
    pub fn pod_name_list(mut self, value: impl Into<String>) -> Self {
        self.pod_name_list = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    RestartClusterRequest {
        "InstanceId" => instance_id: query,
        "RequestPars" => request_pars: query,
        "ClusterId" => cluster_id: query,
        "PodNameList" => pod_name_list: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for RestartClusterRequest {
    type Response = RestartClusterResponse;
    type Error = RestartClusterError;
    const INFO: OperationInfo = super::operation("RestartCluster")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [RestartClusterError] = &[
        RestartClusterError::IllegalRequest,
        RestartClusterError::InvalidParameter,
        RestartClusterError::NoPermission,
        RestartClusterError::NotFound,
        RestartClusterError::InternalError,
    ];
}

/// Response to [`RestartClusterRequest`].
#[non_exhaustive]
pub struct RestartClusterResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RestartClusterResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RestartClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RestartClusterError = super::DocumentedError;
