// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRole`, from `ram/DeleteRole.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RAM role, from which all policies have to be detached first.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteRoleRequest::new()
///     .role_name("ECSAdmin");
/// let reply = client.delete_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRoleRequest {
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
}

impl DeleteRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    DeleteRoleRequest {
        "RoleName" => role_name: query,
    }
}

impl Operation for DeleteRoleRequest {
    type Response = DeleteRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRole");
}

/// Response to [`DeleteRoleRequest`].
pub type DeleteRoleResponse = alicloud_runtime::EmptyResponse;
