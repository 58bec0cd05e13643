// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsResourceGroups`, from `adb/DescribeApsResourceGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource groups that data synchronization of a cluster can use.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsResourceGroupsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_aps_resource_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsResourceGroupsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the workload that the call is about.
    pub workload_id: Option<String>,
}

impl DescribeApsResourceGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `WorkloadId`.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
}

request! {
    DescribeApsResourceGroupsRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "WorkloadId" => workload_id: form,
    }
}

impl Operation for DescribeApsResourceGroupsRequest {
    type Response = DescribeApsResourceGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsResourceGroups")
        .required(&["DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`DescribeApsResourceGroupsRequest`].
#[non_exhaustive]
pub struct DescribeApsResourceGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FC370D7-1D4C-5A8E-805E-F73366382C66`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ApsResourceGroupData>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    DescribeApsResourceGroupsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApsResourceGroupData {
    /// Distance between sizes that can be chosen. Example: `8`.
    pub step: Option<i64>,
    /// The resource groups that were found or are concerned, one entry each.
    pub resource_groups: Vec<ResourceGroup>,
}

response! {
    ApsResourceGroupData {
        "Step" => step: value,
        "ResourceGroups" => resource_groups: list(""),
    }
}

/// The resource groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceGroup {
    /// The cu options that were found or are concerned, one entry each. Example: `text`.
    pub cu_options: Vec<i64>,
    /// Resource that the max compute works on or belongs to. Example: `512`.
    pub max_compute_resource: Option<i32>,
    /// Resource that the left compute works on or belongs to. Example: `512`.
    pub left_compute_resource: Option<i32>,
    /// Resource that the min compute works on or belongs to. Example: `0`.
    pub min_compute_resource: Option<i32>,
    /// Name of the group that the call or the item is about. Example: `test`.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be. Example: `Job`.
    pub group_type: Option<String>,
    /// Whether it can be used or bought. Example: `True`.
    pub available: Option<bool>,
}

response! {
    ResourceGroup {
        "CuOptions" => cu_options: list(""),
        "MaxComputeResource" => max_compute_resource: value,
        "LeftComputeResource" => left_compute_resource: value,
        "MinComputeResource" => min_compute_resource: value,
        "GroupName" => group_name: value,
        "GroupType" => group_type: value,
        "Available" => available: value,
    }
}
