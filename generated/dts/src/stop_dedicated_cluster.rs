// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDedicatedCluster`, from `dts/StopDedicatedCluster.md`.

use alicloud_runtime::codegen::*;

/// Takes a dedicated cluster out of service, so that it runs no more tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StopDedicatedClusterRequest::new();
/// let reply = client.stop_dedicated_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDedicatedClusterRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Label of the dedicated cluster, for people to recognize it by.
    pub dedicated_cluster_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StopDedicatedClusterRequest {
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
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }
    /// Sets `DedicatedClusterName`.
    pub fn dedicated_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    StopDedicatedClusterRequest {
        "InstanceId" => instance_id: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "DedicatedClusterName" => dedicated_cluster_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StopDedicatedClusterRequest {
    type Response = StopDedicatedClusterResponse;
    type Error = StopDedicatedClusterError;
    const INFO: OperationInfo = super::operation("StopDedicatedCluster")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [StopDedicatedClusterError] = &[
        StopDedicatedClusterError::ThrottlingUser,
        StopDedicatedClusterError::InvalidSecurityTokenExpired,
        StopDedicatedClusterError::ServiceUnavailable,
    ];
}

/// Response to [`StopDedicatedClusterRequest`].
#[non_exhaustive]
pub struct StopDedicatedClusterResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    StopDedicatedClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`StopDedicatedClusterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StopDedicatedClusterError = super::DocumentedError;
