// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedCluster`, from `dts/DescribeDedicatedCluster.md`.

use alicloud_runtime::codegen::*;

/// Returns a dedicated cluster with its capacity and its load.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDedicatedClusterRequest::new()
///     .dedicated_cluster_id("...");
/// let reply = client.describe_dedicated_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedClusterRequest {
    /// **Required.** ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDedicatedClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedClusterId`, which is required.
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
    DescribeDedicatedClusterRequest {
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDedicatedClusterRequest {
    type Response = DescribeDedicatedClusterResponse;
    type Error = DescribeDedicatedClusterError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedCluster")
        .required(&["DedicatedClusterId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedClusterError] = &[
        DescribeDedicatedClusterError::ThrottlingUser,
        DescribeDedicatedClusterError::InvalidSecurityTokenExpired,
        DescribeDedicatedClusterError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDedicatedClusterRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedClusterResponse {
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
    /// Example: `dtsCluster****`.
    pub dedicated_cluster_id: Option<String>,
    /// Label of the dedicated cluster, for people to recognize it by. Example: `daily_test`.
    pub dedicated_cluster_name: Option<String>,
    /// How many DUs, the units that DTS counts its capacity in, are given. Example: `30`.
    pub du: Option<i64>,
    /// How many DUs the cluster may give out with overselling. Example: `60`.
    pub oversold_du: Option<i64>,
    /// How many DUs of the cluster are taken. Example: `5`.
    pub used_du: Option<i64>,
    /// Whether the cluster is running, being set up, or being changed in size. Example: `inti`.
    pub state: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many nodes make up the dedicated cluster. Example: `5`.
    pub node_count: Option<i64>,
    /// Share of the cluster's DUs that the tasks have taken. Example: `16`.
    pub du_utilization: Option<i64>,
    /// Share of the cluster's processors that is in use. Example: `30`.
    pub cpu_utilization: Option<i64>,
    /// How many processor cores the cluster has. Example: `100`.
    pub total_cpu_core: Option<i64>,
    /// How many processor cores of the cluster are taken. Example: `30`.
    pub used_cpu_core: Option<i64>,
    /// How much of the cluster's memory is in use. Example: `20`.
    pub mem_utilization: Option<i64>,
    /// Memory of the cluster in all. Example: `256`.
    pub total_mem_gb_size: Option<i64>,
    /// Memory of the cluster that is taken. Example: `128`.
    pub used_mem_gb_size: Option<i64>,
    /// How much of the cluster's disk space is taken. Example: `50`.
    pub disk_utilization: Option<i64>,
    /// Disk space of the cluster in all. Example: `2048`.
    pub total_disk_gb_size: Option<i64>,
    /// Disk space of the cluster that is taken. Example: `1024`.
    pub used_disk_gb_size: Option<i64>,
    /// When the item was created. Example: `1642476144000`.
    pub gmt_created: Option<i64>,
    /// When the cluster comes or came to its end. Example: `1645200000000`.
    pub gmt_finished: Option<i64>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `dtsb8r****`.
    pub dts_instance_id: Option<String>,
}

response! {
    DescribeDedicatedClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "DedicatedClusterName" => dedicated_cluster_name: value,
        "Du" => du: value,
        "OversoldDu" => oversold_du: value,
        "UsedDu" => used_du: value,
        "State" => state: value,
        "RegionId" => region_id: value,
        "NodeCount" => node_count: value,
        "DuUtilization" => du_utilization: value,
        "CpuUtilization" => cpu_utilization: value,
        "TotalCpuCore" => total_cpu_core: value,
        "UsedCpuCore" => used_cpu_core: value,
        "MemUtilization" => mem_utilization: value,
        "TotalMemGBSize" => total_mem_gb_size: value,
        "UsedMemGBSize" => used_mem_gb_size: value,
        "DiskUtilization" => disk_utilization: value,
        "TotalDiskGBSize" => total_disk_gb_size: value,
        "UsedDiskGBSize" => used_disk_gb_size: value,
        "GmtCreated" => gmt_created: value,
        "GmtFinished" => gmt_finished: value,
        "DtsInstanceID" => dts_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedClusterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDedicatedClusterError = super::DocumentedError;
