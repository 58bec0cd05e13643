// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBResourceGroup`, from `adb_2019_03_15/DescribeDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows resource groups of a Data Warehouse Edition cluster, with nodes and bound users.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBResourceGroupRequest::new()
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
}

request! {
    DescribeDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for DescribeDBResourceGroupRequest {
    type Response = DescribeDBResourceGroupResponse;
    type Error = DescribeDBResourceGroupError;
    const INFO: OperationInfo = super::operation("DescribeDBResourceGroup")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBResourceGroupError] = &[
        DescribeDBResourceGroupError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBResourceGroupRequest`].
#[non_exhaustive]
pub struct DescribeDBResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What is known about the groups.
    pub groups_info: Vec<GroupsInfo>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1ub9grke1****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeDBResourceGroupResponse {
        "RequestId" => request_id: value,
        "GroupsInfo" => groups_info: list(""),
        "DBClusterId" => db_cluster_id: value,
    }
}

/// What is known about the groups.
#[non_exhaustive]
pub struct GroupsInfo {
    /// Which kind of group it is or is to be. Example: `interactive`.
    pub group_type: Option<String>,
    /// When the item was last changed. Example: `2022-11-09 16:57:35.241`.
    pub update_time: Option<String>,
    /// Name of the group that the call or the item is about. Example: `USER_DEFAULT`.
    pub group_name: Option<String>,
    /// When the item was created. Example: `2022-10-09 16:57:35.241`.
    pub create_time: Option<String>,
    /// The group users that are concerned. Example: `testb,testc`.
    pub group_users: Option<String>,
    /// How many there are of this: node. Example: `2`.
    pub node_num: Option<i32>,
}

response! {
    GroupsInfo {
        "GroupType" => group_type: value,
        "UpdateTime" => update_time: value,
        "GroupName" => group_name: value,
        "CreateTime" => create_time: value,
        "GroupUsers" => group_users: value,
        "NodeNum" => node_num: value,
    }
}

/// Errors that the documentation of [`DescribeDBResourceGroupRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBResourceGroupError = super::DocumentedError;
