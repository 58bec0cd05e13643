// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityGroupPermissions`, from `ens/CreateSecurityGroupPermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Permission, Policy, Protocol};

/// Adds up to 200 inbound or outbound rules to a security group at once.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::create_security_group_permissions::Permission;
///
/// let request = alicloud_ens::CreateSecurityGroupPermissionsRequest::new()
///     .security_group_id("...")
///     .permissions([Permission::new()]);
/// let reply = client.create_security_group_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityGroupPermissionsRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** The permissions to work on or to narrow the list down to. Items: at most 200.
    pub permissions: Vec<Permission>,
}

impl CreateSecurityGroupPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Permissions`, which is required.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateSecurityGroupPermissionsRequest {
        "SecurityGroupId" => security_group_id: query,
        "Permissions" => permissions: query_json,
    }
}

impl Operation for CreateSecurityGroupPermissionsRequest {
    type Response = CreateSecurityGroupPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSecurityGroupPermissions")
        .required(&["SecurityGroupId", "Permissions"]);
}

/// Response to [`CreateSecurityGroupPermissionsRequest`], which the documentation does not describe.
pub type CreateSecurityGroupPermissionsResponse = alicloud_runtime::UndocumentedResponse;
