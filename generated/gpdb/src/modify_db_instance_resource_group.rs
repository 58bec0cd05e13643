// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceResourceGroup`, from `gpdb/ModifyDBInstanceResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance into another resource group of Resource Management.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceResourceGroupRequest::new()
///     .db_instance_id("...")
///     .new_resource_group_id("...");
/// let reply = client.modify_db_instance_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceResourceGroupRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ModifyDBInstanceResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceResourceGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for ModifyDBInstanceResourceGroupRequest {
    type Response = ModifyDBInstanceResourceGroupResponse;
    type Error = ModifyDBInstanceResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceResourceGroup")
        .required(&["DBInstanceId", "NewResourceGroupId"]);
    const ERRORS: &'static [ModifyDBInstanceResourceGroupError] = &[
        ModifyDBInstanceResourceGroupError::InstanceFailedUpdateResourceGroup,
    ];
}

/// Response to [`ModifyDBInstanceResourceGroupRequest`].
pub type ModifyDBInstanceResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceResourceGroupRequest`] names.
///
/// - [`InstanceFailedUpdateResourceGroup`](super::DocumentedError::InstanceFailedUpdateResourceGroup)
pub type ModifyDBInstanceResourceGroupError = super::DocumentedError;
