// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServiceLinkedRole`, from `resourcemanager/DeleteServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Submits the deletion of a service-linked role, which succeeds only while its service no longer
/// needs it.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeleteServiceLinkedRoleRequest::new()
///     .role_name("...");
/// let reply = client.delete_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleRequest {
    /// **Required.** Name under which the role is defined.
    pub role_name: Option<String>,
}

impl DeleteServiceLinkedRoleRequest {
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
    DeleteServiceLinkedRoleRequest {
        "RoleName" => role_name: query,
    }
}

impl Operation for DeleteServiceLinkedRoleRequest {
    type Response = DeleteServiceLinkedRoleResponse;
    type Error = DeleteServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("DeleteServiceLinkedRole")
        .required(&["RoleName"]);
    const ERRORS: &'static [DeleteServiceLinkedRoleError] = &[
        DeleteServiceLinkedRoleError::EntityNotExistRole,
        DeleteServiceLinkedRoleError::EntityNotExistServiceLinkedRole,
    ];
}

/// Response to [`DeleteServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B595E5BF-FF5F-4E7F-B95A-B90FE242FEB6`.
    pub request_id: Option<String>,
    /// ID of the task that removes a service-linked role, as
    /// [`DeleteServiceLinkedRole`](super::Client::delete_service_linked_role) returned it.
    pub deletion_task_id: Option<String>,
}

response! {
    DeleteServiceLinkedRoleResponse {
        "RequestId" => request_id: value,
        "DeletionTaskId" => deletion_task_id: value,
    }
}

/// Errors that the documentation of [`DeleteServiceLinkedRoleRequest`] names.
///
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`EntityNotExistServiceLinkedRole`](super::DocumentedError::EntityNotExistServiceLinkedRole)
pub type DeleteServiceLinkedRoleError = super::DocumentedError;
