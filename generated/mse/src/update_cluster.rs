// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCluster`, from `mse/UpdateCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the maintenance window of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateClusterRequest::new()
///     .cluster_alias_name("cluster-1")
///     .instance_id("mse-cn-78v1l83****");
/// let reply = client.update_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterRequest {
    /// Name for people that the owner gave the cluster. Example: `cluster-1`.
    pub cluster_alias_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-78v1l83****`.
    pub instance_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// When the maintenance began or is to begin.
    pub maintenance_start_time: Option<String>,
    /// When the maintenance ended or is to end.
    pub maintenance_end_time: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterAliasName`.
    pub fn cluster_alias_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_alias_name = Some(value.into());
        self
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
    /// Sets `MaintenanceStartTime`.
    pub fn maintenance_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintenance_start_time = Some(value.into());
        self
    }
    /// Sets `MaintenanceEndTime`.
    pub fn maintenance_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintenance_end_time = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateClusterRequest {
        "ClusterAliasName" => cluster_alias_name: query,
        "InstanceId" => instance_id: query,
        "RequestPars" => request_pars: query,
        "MaintenanceStartTime" => maintenance_start_time: query,
        "MaintenanceEndTime" => maintenance_end_time: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateClusterRequest {
    type Response = UpdateClusterResponse;
    type Error = UpdateClusterError;
    const INFO: OperationInfo = super::operation("UpdateCluster")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateClusterError] = &[
        UpdateClusterError::IllegalRequest,
        UpdateClusterError::InvalidParameter,
        UpdateClusterError::NoPermission,
        UpdateClusterError::NotFound,
        UpdateClusterError::InternalError,
    ];
}

/// Response to [`UpdateClusterRequest`].
#[non_exhaustive]
pub struct UpdateClusterResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
}

response! {
    UpdateClusterResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateClusterError = super::DocumentedError;
