// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEncryptionDBRolePrivilege`, from `polardb/DescribeEncryptionDBRolePrivilege.md`.

use alicloud_runtime::codegen::*;

/// Lists the role privilege rules of a cluster's encrypted-database feature.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeEncryptionDBRolePrivilegeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_encryption_db_role_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Items of the kind role privilege name to work on or to narrow the list down to.
    pub role_privilege_name_list: Option<String>,
}

impl DescribeEncryptionDBRolePrivilegeRequest {
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
    /// Sets `RolePrivilegeNameList`.
    pub fn role_privilege_name_list(mut self, value: impl Into<String>) -> Self {
        self.role_privilege_name_list = Some(value.into());
        self
    }
}

request! {
    DescribeEncryptionDBRolePrivilegeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RolePrivilegeNameList" => role_privilege_name_list: query,
    }
}

impl Operation for DescribeEncryptionDBRolePrivilegeRequest {
    type Response = DescribeEncryptionDBRolePrivilegeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEncryptionDBRolePrivilege")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeEncryptionDBRolePrivilegeRequest`], which the documentation does not describe.
pub type DescribeEncryptionDBRolePrivilegeResponse = alicloud_runtime::UndocumentedResponse;
