// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedCluster`, from `dts/ModifyDedicatedCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the oversold ratio of a dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDedicatedClusterRequest::new();
/// let reply = client.modify_dedicated_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedClusterRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Label of the dedicated cluster, for people to recognize it by.
    pub dedicated_cluster_name: Option<String>,
    /// How many DUs may be given out, in percent of those the cluster has; above 100 it is oversold.
    pub oversold_ratio: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDedicatedClusterRequest {
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
    /// Sets `OversoldRatio`.
    #[inline]
    pub fn oversold_ratio(mut self, value: i32) -> Self {
        self.oversold_ratio = Some(value);
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
    ModifyDedicatedClusterRequest {
        "InstanceId" => instance_id: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "DedicatedClusterName" => dedicated_cluster_name: query,
        "OversoldRatio" => oversold_ratio: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDedicatedClusterRequest {
    type Response = ModifyDedicatedClusterResponse;
    type Error = ModifyDedicatedClusterError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedCluster")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedClusterError] = &[
        ModifyDedicatedClusterError::ThrottlingUser,
        ModifyDedicatedClusterError::InvalidSecurityTokenExpired,
        ModifyDedicatedClusterError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDedicatedClusterRequest`].
#[non_exhaustive]
pub struct ModifyDedicatedClusterResponse {
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
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtscluster_h3fl1cs217sx952`.
    pub dedicated_cluster_id: Option<String>,
}

response! {
    ModifyDedicatedClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
    }
}

/// Errors that the documentation of [`ModifyDedicatedClusterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDedicatedClusterError = super::DocumentedError;
