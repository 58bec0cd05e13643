// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBResourceGroup`, from `gpdb/ModifyDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the limits of resource groups in the database of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// use alicloud_gpdb::modify_db_resource_group::ResourceGroupItem;
///
/// let request = alicloud_gpdb::ModifyDBResourceGroupRequest::new()
///     .db_instance_id("...")
///     .resource_group_items([ResourceGroupItem::new()]);
/// let reply = client.modify_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The resource group items to work on or to narrow the list down to.
    pub resource_group_items: Vec<ResourceGroupItem>,
}

impl ModifyDBResourceGroupRequest {
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
    /// Sets `ResourceGroupItems`, which is required.
    pub fn resource_group_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceGroupItem>>,
    ) -> Self {
        self.resource_group_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupItems" => resource_group_items: query_json,
    }
}

impl Operation for ModifyDBResourceGroupRequest {
    type Response = ModifyDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBResourceGroup")
        .required(&["DBInstanceId", "ResourceGroupItems"]);
}

/// Response to [`ModifyDBResourceGroupRequest`].
pub type ModifyDBResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// The resource group items to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ResourceGroupItem {
    /// **Required.** Resource group in the database, which caps CPU and memory for its roles; not one
    /// of Resource Management.
    pub resource_group_name: Option<String>,
    /// **Required.** Settings of the resource group, and what it works with.
    pub resource_group_config: Option<String>,
}

impl ResourceGroupItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupConfig`, which is required.
    pub fn resource_group_config(mut self, value: impl Into<String>) -> Self {
        self.resource_group_config = Some(value.into());
        self
    }
}

request! {
    ResourceGroupItem {
        "ResourceGroupName" => resource_group_name: field,
        "ResourceGroupConfig" => resource_group_config: field,
    }
}
