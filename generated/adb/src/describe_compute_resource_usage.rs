// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeComputeResourceUsage`, from `adb/DescribeComputeResourceUsage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcuInfo};

/// Shows over time how many ACUs of computing resources a cluster or resource group used.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeComputeResourceUsageRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_compute_resource_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeComputeResourceUsageRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeComputeResourceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeComputeResourceUsageRequest {
        "DBClusterId" => db_cluster_id: query,
        "ResourceGroupName" => resource_group_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeComputeResourceUsageRequest {
    type Response = DescribeComputeResourceUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeComputeResourceUsage")
        .required(&["DBClusterId", "ResourceGroupName", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeComputeResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeComputeResourceUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEAW`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ComputeResourceUsageData>,
}

response! {
    DescribeComputeResourceUsageResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ComputeResourceUsageData {
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-clusterxxx`.
    pub db_cluster_id: Option<String>,
    /// Which kind of resource group it is or is to be. Example: `interative`.
    pub resource_group_type: Option<String>,
    /// Name that the resource group goes by. Example: `test`.
    pub resource_group_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-04-24T07:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-06-07T02:37:00Z`.
    pub end_time: Option<Timestamp>,
    /// What is known about the acu.
    pub acu_info: Vec<AcuInfo>,
}

response! {
    ComputeResourceUsageData {
        "DBClusterId" => db_cluster_id: value,
        "ResourceGroupType" => resource_group_type: value,
        "ResourceGroupName" => resource_group_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "AcuInfo" => acu_info: list(""),
    }
}
