// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNacosCluster`, from `mse/UpdateNacosCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes the health checks of a Nacos service's cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateNacosClusterRequest::new()
///     .instance_id("...")
///     .service_name("...")
///     .group_name("...")
///     .cluster_name("...");
/// let reply = client.update_nacos_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNacosClusterRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// **Required.** Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// **Required.** What the cluster is called; for Nacos services, a part of the service such as
    /// `DEFAULT`.
    pub cluster_name: Option<String>,
    /// Network port that belongs to the check.
    pub check_port: Option<i32>,
    /// Whether Nacos probes the port of the instance itself rather than one set for the cluster.
    pub use_instance_port_for_check: Option<bool>,
    /// How Nacos probes instances of the cluster, as a JSON text with the kind of probe.
    pub health_checker: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateNacosClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `CheckPort`.
    #[inline]
    pub fn check_port(mut self, value: i32) -> Self {
        self.check_port = Some(value);
        self
    }
    /// Sets `UseInstancePortForCheck`.
    #[inline]
    pub fn use_instance_port_for_check(mut self, value: bool) -> Self {
        self.use_instance_port_for_check = Some(value);
        self
    }
    /// Sets `HealthChecker`.
    pub fn health_checker(mut self, value: impl Into<String>) -> Self {
        self.health_checker = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateNacosClusterRequest {
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "CheckPort" => check_port: query,
        "UseInstancePortForCheck" => use_instance_port_for_check: query,
        "HealthChecker" => health_checker: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateNacosClusterRequest {
    type Response = UpdateNacosClusterResponse;
    type Error = UpdateNacosClusterError;
    const INFO: OperationInfo = super::operation("UpdateNacosCluster")
        .required(&["InstanceId", "ServiceName", "GroupName", "ClusterName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateNacosClusterError] = &[
        UpdateNacosClusterError::IllegalRequest,
        UpdateNacosClusterError::InvalidParameter,
        UpdateNacosClusterError::NoPermission,
        UpdateNacosClusterError::NotFound,
        UpdateNacosClusterError::InternalError,
    ];
}

/// Response to [`UpdateNacosClusterRequest`].
#[non_exhaustive]
pub struct UpdateNacosClusterResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9e78a671-4b9b-4dd4-99c1-0b9da87d3dec`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `ok`.
    pub data: Option<String>,
}

response! {
    UpdateNacosClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateNacosClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateNacosClusterError = super::DocumentedError;
