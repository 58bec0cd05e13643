// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBResourceGroup`, from `gpdb/DescribeDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns the resource groups of an instance with their limits and bound roles.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBResourceGroupRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Resource group in the database, which caps CPU and memory for its roles; not one of Resource
    /// Management.
    pub resource_group_name: Option<String>,
}

impl DescribeDBResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupName" => resource_group_name: query,
    }
}

impl Operation for DescribeDBResourceGroupRequest {
    type Response = DescribeDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBResourceGroup")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBResourceGroupRequest`].
#[non_exhaustive]
pub struct DescribeDBResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// The resource group items that were found or are concerned, one entry each.
    pub resource_group_items: Vec<ResourceGroupItem>,
}

response! {
    DescribeDBResourceGroupResponse {
        "RequestId" => request_id: value,
        "ResourceGroupItems" => resource_group_items: list("ResourceGroupItem"),
    }
}

/// The resource group items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceGroupItem {
    /// Resource group in the database, which caps CPU and memory for its roles; not one of Resource
    /// Management. Example: `testgroup`.
    pub resource_group_name: Option<String>,
    /// Settings of the resource group, and what it works with.
    pub resource_group_config: Option<String>,
    /// Items of the kind role that were found or are concerned.
    pub role_list: Vec<String>,
}

response! {
    ResourceGroupItem {
        "ResourceGroupName" => resource_group_name: value,
        "ResourceGroupConfig" => resource_group_config: value,
        "RoleList" => role_list: list("Role"),
    }
}
