// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEncryptionDBRolePrivilege`, from `polardb/ModifyEncryptionDBRolePrivilege.md`.

use alicloud_runtime::codegen::*;

/// Changes a role privilege rule of a cluster's encrypted-database feature.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyEncryptionDBRolePrivilegeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_encryption_db_role_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEncryptionDBRolePrivilegeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Settings of the role privilege, and what it works with.
    pub role_privilege_config: Option<String>,
    /// Name that the role privilege goes by.
    pub role_privilege_name: Option<String>,
}

impl ModifyEncryptionDBRolePrivilegeRequest {
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
    /// Sets `RolePrivilegeConfig`.
    pub fn role_privilege_config(mut self, value: impl Into<String>) -> Self {
        self.role_privilege_config = Some(value.into());
        self
    }
    /// Sets `RolePrivilegeName`.
    pub fn role_privilege_name(mut self, value: impl Into<String>) -> Self {
        self.role_privilege_name = Some(value.into());
        self
    }
}

request! {
    ModifyEncryptionDBRolePrivilegeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RolePrivilegeConfig" => role_privilege_config: query,
        "RolePrivilegeName" => role_privilege_name: query,
    }
}

impl Operation for ModifyEncryptionDBRolePrivilegeRequest {
    type Response = ModifyEncryptionDBRolePrivilegeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEncryptionDBRolePrivilege")
        .required(&["DBClusterId"]);
}

/// Response to [`ModifyEncryptionDBRolePrivilegeRequest`], which the documentation does not describe.
pub type ModifyEncryptionDBRolePrivilegeResponse = alicloud_runtime::UndocumentedResponse;
