// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBResourceGroup`, from `adb/DescribeDBResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Shows the resource groups of a cluster, or one of them.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBResourceGroupRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBResourceGroupRequest {
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
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBResourceGroupRequest {
    type Response = DescribeDBResourceGroupResponse;
    type Error = DescribeDBResourceGroupError;
    const INFO: OperationInfo = super::operation("DescribeDBResourceGroup")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBResourceGroupError] = &[
        DescribeDBResourceGroupError::InvalidPoolNameMalformed,
        DescribeDBResourceGroupError::InvalidPoolUserMalformed,
        DescribeDBResourceGroupError::InvalidDBClusterIdNotFound,
        DescribeDBResourceGroupError::InvalidDBClusterIdMalformed,
        DescribeDBResourceGroupError::InvalidPoolTypeMalformed,
        DescribeDBResourceGroupError::InvalidMinComputeResourceMalformed,
        DescribeDBResourceGroupError::InvalidMaxComputeResourceMalformed,
        DescribeDBResourceGroupError::AcsServerTimeOut,
    ];
}

/// Response to [`DescribeDBResourceGroupRequest`].
#[non_exhaustive]
pub struct DescribeDBResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A94B6C02-7BD4-5D67-9776-3AC8317E8DD3`.
    pub request_id: Option<String>,
    /// What is known about the groups.
    pub groups_info: Vec<GroupsInfo>,
}

response! {
    DescribeDBResourceGroupResponse {
        "RequestId" => request_id: value,
        "GroupsInfo" => groups_info: list(""),
    }
}

/// What is known about the groups.
#[non_exhaustive]
pub struct GroupsInfo {
    /// Which kind of group it is or is to be. Example: `Job`.
    pub group_type: Option<String>,
    /// Name of the group that the call or the item is about. Example: `test1`.
    pub group_name: Option<String>,
    /// Resource that the min compute works on or belongs to. Example: `0ACU`.
    pub min_compute_resource: Option<String>,
    /// Resource that the max compute works on or belongs to. Example: `512ACU`.
    pub max_compute_resource: Option<String>,
    /// Resource that the cluster size works on or belongs to. Example: `text`.
    pub cluster_size_resource: Option<String>,
    /// How many there are of this: min cluster. Example: `text`.
    pub min_cluster_count: Option<i32>,
    /// How many there are of this: max cluster. Example: `text`.
    pub max_cluster_count: Option<i32>,
    /// How many there are of this: running cluster. Example: `text`.
    pub running_cluster_count: Option<i32>,
    /// Way in which the cluster works. Example: `text`.
    pub cluster_mode: Option<String>,
    /// Resource that the elastic min compute works on or belongs to. Example: `16ACU`.
    pub elastic_min_compute_resource: Option<String>,
    /// Whether this is switched on: spot. Example: `True`.
    pub enable_spot: Option<String>,
    /// The group users that are concerned. Example: `testb,testc`.
    pub group_users: Option<String>,
    /// When the item was created. Example: `2022-08-29T03:34:30Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-08-31T03:34:30Z`.
    pub update_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ok`.
    pub status: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    GroupsInfo {
        "GroupType" => group_type: value,
        "GroupName" => group_name: value,
        "MinComputeResource" => min_compute_resource: value,
        "MaxComputeResource" => max_compute_resource: value,
        "ClusterSizeResource" => cluster_size_resource: value,
        "MinClusterCount" => min_cluster_count: value,
        "MaxClusterCount" => max_cluster_count: value,
        "RunningClusterCount" => running_cluster_count: value,
        "ClusterMode" => cluster_mode: value,
        "ElasticMinComputeResource" => elastic_min_compute_resource: value,
        "EnableSpot" => enable_spot: value,
        "GroupUsers" => group_users: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Status" => status: value,
        "Rules" => rules: list(""),
    }
}

/// Errors that the documentation of [`DescribeDBResourceGroupRequest`] names.
///
/// - [`InvalidPoolNameMalformed`](super::DocumentedError::InvalidPoolNameMalformed)
/// - [`InvalidPoolUserMalformed`](super::DocumentedError::InvalidPoolUserMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidPoolTypeMalformed`](super::DocumentedError::InvalidPoolTypeMalformed)
/// - [`InvalidMinComputeResourceMalformed`](super::DocumentedError::InvalidMinComputeResourceMalformed)
/// - [`InvalidMaxComputeResourceMalformed`](super::DocumentedError::InvalidMaxComputeResourceMalformed)
/// - [`AcsServerTimeOut`](super::DocumentedError::AcsServerTimeOut)
pub type DescribeDBResourceGroupError = super::DocumentedError;
