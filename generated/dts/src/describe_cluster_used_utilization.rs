// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterUsedUtilization`, from `dts/DescribeClusterUsedUtilization.md`.

use alicloud_runtime::codegen::*;

/// Returns how much of a dedicated cluster's capacity is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeClusterUsedUtilizationRequest::new()
///     .dedicated_cluster_id("...");
/// let reply = client.describe_cluster_used_utilization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterUsedUtilizationRequest {
    /// **Required.** ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// Environment that the cluster runs in; the default fits.
    pub env: Option<String>,
    /// Whether a node or the entire cluster is measured.
    pub metric_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    pub owner_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeClusterUsedUtilizationRequest {
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
    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterUsedUtilizationRequest {
        "DedicatedClusterId" => dedicated_cluster_id: form,
        "Env" => env: form,
        "MetricType" => metric_type: form,
        "RegionId" => region_id: form,
        "DtsJobId" => dts_job_id: form,
        "OwnerID" => owner_id: form,
        "ClientToken" => client_token: form,
        "AccountId" => account_id: form,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeClusterUsedUtilizationRequest {
    type Response = DescribeClusterUsedUtilizationResponse;
    type Error = DescribeClusterUsedUtilizationError;
    const INFO: OperationInfo = super::operation("DescribeClusterUsedUtilization")
        .required(&["DedicatedClusterId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeClusterUsedUtilizationError] = &[
        DescribeClusterUsedUtilizationError::ThrottlingUser,
        DescribeClusterUsedUtilizationError::InvalidSecurityTokenExpired,
        DescribeClusterUsedUtilizationError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeClusterUsedUtilizationRequest`].
#[non_exhaustive]
pub struct DescribeClusterUsedUtilizationResponse {
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtscluster_h3fl1cs217sx952`.
    pub dedicated_cluster_id: Option<String>,
    /// How much of the cluster's processor capacity is in use. Example: `50`.
    pub cpu_total: Option<f64>,
    /// Memory of the cluster in use; always 0 for now. Example: `0`.
    pub memory_used: Option<f64>,
    /// Memory of the cluster in all; always 0 for now. Example: `0`.
    pub memory_total: Option<f64>,
    /// Disk space of the cluster in all. Example: `1024`.
    pub disk_total: Option<f64>,
    /// Disk space of the cluster that is taken. Example: `96`.
    pub disk_used: Option<f64>,
    /// How many DUs the cluster has in all. Example: `30`.
    pub du_total: Option<i32>,
    /// How many DUs of the cluster the tasks have taken. Example: `2`.
    pub du_used: Option<i32>,
    /// How many tasks run on the cluster. Example: `3`.
    pub task_running: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Share of the cluster's memory that is in use. Example: `1.0`.
    pub memory_used_percentage: Option<f64>,
}

response! {
    DescribeClusterUsedUtilizationResponse {
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "CpuTotal" => cpu_total: value,
        "MemoryUsed" => memory_used: value,
        "MemoryTotal" => memory_total: value,
        "DiskTotal" => disk_total: value,
        "DiskUsed" => disk_used: value,
        "DuTotal" => du_total: value,
        "DuUsed" => du_used: value,
        "TaskRunning" => task_running: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "MemoryUsedPercentage" => memory_used_percentage: value,
    }
}

/// Errors that the documentation of [`DescribeClusterUsedUtilizationRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeClusterUsedUtilizationError = super::DocumentedError;
