// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBResourceGroup`, from `gpdb/CreateDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a resource group in an instance, which limits what its roles' queries consume.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDBResourceGroupRequest::new()
///     .db_instance_id("...")
///     .resource_group_name("...")
///     .resource_group_config("...");
/// let reply = client.create_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Resource group in the database, which caps CPU and memory for its roles; not one
    /// of Resource Management.
    pub resource_group_name: Option<String>,
    /// **Required.** Settings of the resource group, and what it works with.
    pub resource_group_config: Option<String>,
}

impl CreateDBResourceGroupRequest {
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
    /// Sets `ResourceGroupConfig`, which is required.
    pub fn resource_group_config(mut self, value: impl Into<String>) -> Self {
        self.resource_group_config = Some(value.into());
        self
    }
}

request! {
    CreateDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupName" => resource_group_name: query,
        "ResourceGroupConfig" => resource_group_config: query,
    }
}

impl Operation for CreateDBResourceGroupRequest {
    type Response = CreateDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBResourceGroup")
        .required(&["DBInstanceId", "ResourceGroupName", "ResourceGroupConfig"]);
}

/// Response to [`CreateDBResourceGroupRequest`].
pub type CreateDBResourceGroupResponse = alicloud_runtime::EmptyResponse;
