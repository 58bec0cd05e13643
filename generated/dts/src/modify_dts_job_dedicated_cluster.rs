// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJobDedicatedCluster`, from `dts/ModifyDtsJobDedicatedCluster.md`.

use alicloud_runtime::codegen::*;

/// Moves tasks to another dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobDedicatedClusterRequest::new();
/// let reply = client.modify_dts_job_dedicated_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobDedicatedClusterRequest {
    /// IDs of the tasks that the call works on, separated by commas.
    pub dts_job_ids: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDtsJobDedicatedClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobIds`.
    pub fn dts_job_ids(mut self, value: impl Into<String>) -> Self {
        self.dts_job_ids = Some(value.into());
        self
    }
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
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
    ModifyDtsJobDedicatedClusterRequest {
        "DtsJobIds" => dts_job_ids: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDtsJobDedicatedClusterRequest {
    type Response = ModifyDtsJobDedicatedClusterResponse;
    type Error = ModifyDtsJobDedicatedClusterError;
    const INFO: OperationInfo = super::operation("ModifyDtsJobDedicatedCluster")
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobDedicatedClusterError] = &[
        ModifyDtsJobDedicatedClusterError::ThrottlingUser,
        ModifyDtsJobDedicatedClusterError::InvalidSecurityTokenExpired,
        ModifyDtsJobDedicatedClusterError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobDedicatedClusterRequest`].
#[non_exhaustive]
pub struct ModifyDtsJobDedicatedClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `500`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
}

response! {
    ModifyDtsJobDedicatedClusterResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicMessage" => dynamic_message: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "Success" => success: value,
        "ErrCode" => err_code: value,
    }
}

/// Errors that the documentation of [`ModifyDtsJobDedicatedClusterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobDedicatedClusterError = super::DocumentedError;
