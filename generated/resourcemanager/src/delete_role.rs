// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRole`, from `resourcemanager/DeleteRole.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RAM role by its name; nobody can assume it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteRoleRequest::new()
///     .role_name("...");
/// let reply = client.delete_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRoleRequest {
    /// **Required.** Name under which the role is defined.
    pub role_name: Option<String>,
}

impl DeleteRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`, which is required.
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
    type Error = DeleteRoleError;
    const INFO: OperationInfo = super::operation("DeleteRole").required(&["RoleName"]);
    const ERRORS: &'static [DeleteRoleError] = &[
        DeleteRoleError::InvalidParameterRoleNameInvalidChars,
        DeleteRoleError::InvalidParameterRoleNameLength,
        DeleteRoleError::EntityNotExistRole,
        DeleteRoleError::DeleteConflictRolePolicy,
    ];
}

/// Response to [`DeleteRoleRequest`].
pub type DeleteRoleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRoleRequest`] names.
///
/// - [`InvalidParameterRoleNameInvalidChars`](super::DocumentedError::InvalidParameterRoleNameInvalidChars)
/// - [`InvalidParameterRoleNameLength`](super::DocumentedError::InvalidParameterRoleNameLength)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`DeleteConflictRolePolicy`](super::DocumentedError::DeleteConflictRolePolicy)
pub type DeleteRoleError = super::DocumentedError;
