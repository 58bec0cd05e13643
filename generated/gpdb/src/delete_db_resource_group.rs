// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBResourceGroup`, from `gpdb/DeleteDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource group from the database of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteDBResourceGroupRequest::new()
///     .db_instance_id("...")
///     .resource_group_name("...");
/// let reply = client.delete_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Resource group in the database, which caps CPU and memory for its roles; not one
    /// of Resource Management.
    pub resource_group_name: Option<String>,
}

impl DeleteDBResourceGroupRequest {
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
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
}

request! {
    DeleteDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupName" => resource_group_name: query,
    }
}

impl Operation for DeleteDBResourceGroupRequest {
    type Response = DeleteDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBResourceGroup")
        .required(&["DBInstanceId", "ResourceGroupName"]);
}

/// Response to [`DeleteDBResourceGroupRequest`].
pub type DeleteDBResourceGroupResponse = alicloud_runtime::EmptyResponse;
