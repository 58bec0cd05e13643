// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEncryptionDBRolePrivilege`, from `polardb/AddEncryptionDBRolePrivilege.md`.

use alicloud_runtime::codegen::*;

/// Adds a named role privilege rule to the encrypted-database feature of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::AddEncryptionDBRolePrivilegeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.add_encryption_db_role_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEncryptionDBRolePrivilegeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the role privilege goes by.
    pub role_privilege_name: Option<String>,
    /// Settings of the role privilege, and what it works with.
    pub role_privilege_config: Option<String>,
}

impl AddEncryptionDBRolePrivilegeRequest {
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
    /// Sets `RolePrivilegeName`.
    pub fn role_privilege_name(mut self, value: impl Into<String>) -> Self {
        self.role_privilege_name = Some(value.into());
        self
    }
    /// Sets `RolePrivilegeConfig`.
    pub fn role_privilege_config(mut self, value: impl Into<String>) -> Self {
        self.role_privilege_config = Some(value.into());
        self
    }
}

request! {
    AddEncryptionDBRolePrivilegeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RolePrivilegeName" => role_privilege_name: query,
        "RolePrivilegeConfig" => role_privilege_config: query,
    }
}

impl Operation for AddEncryptionDBRolePrivilegeRequest {
    type Response = AddEncryptionDBRolePrivilegeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddEncryptionDBRolePrivilege")
        .required(&["DBClusterId"]);
}

/// Response to [`AddEncryptionDBRolePrivilegeRequest`], which the documentation does not describe.
pub type AddEncryptionDBRolePrivilegeResponse = alicloud_runtime::UndocumentedResponse;
