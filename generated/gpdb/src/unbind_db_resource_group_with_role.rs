// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindDBResourceGroupWithRole`, from `gpdb/UnbindDBResourceGroupWithRole.md`.

use alicloud_runtime::codegen::*;

/// Unbinds roles from a resource group in the database of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UnbindDBResourceGroupWithRoleRequest::new()
///     .db_instance_id("...")
///     .resource_group_name("...")
///     .role_list(["..."]);
/// let reply = client.unbind_db_resource_group_with_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithRoleRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Resource group in the database, which caps CPU and memory for its roles; not one
    /// of Resource Management.
    pub resource_group_name: Option<String>,
    /// **Required.** Items of the kind role to work on or to narrow the list down to.
    pub role_list: Vec<String>,
}

impl UnbindDBResourceGroupWithRoleRequest {
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
    /// Sets `RoleList`, which is required.
    pub fn role_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnbindDBResourceGroupWithRoleRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupName" => resource_group_name: query,
        "RoleList" => role_list: query_joined(','),
    }
}

impl Operation for UnbindDBResourceGroupWithRoleRequest {
    type Response = UnbindDBResourceGroupWithRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindDBResourceGroupWithRole")
        .required(&["DBInstanceId", "ResourceGroupName", "RoleList"]);
}

/// Response to [`UnbindDBResourceGroupWithRoleRequest`].
pub type UnbindDBResourceGroupWithRoleResponse = alicloud_runtime::EmptyResponse;
