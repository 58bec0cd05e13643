// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceLinkedRoleDeletionStatus`, from `resourcemanager/GetServiceLinkedRoleDeletionStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether a service-linked role has been deleted, and if not, what still uses it.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetServiceLinkedRoleDeletionStatusRequest::new();
/// let reply = client.get_service_linked_role_deletion_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// ID of the task that removes a service-linked role, as
    /// [`DeleteServiceLinkedRole`](super::Client::delete_service_linked_role) returned it.
    pub deletion_task_id: Option<String>,
}

impl GetServiceLinkedRoleDeletionStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeletionTaskId`.
    pub fn deletion_task_id(mut self, value: impl Into<String>) -> Self {
        self.deletion_task_id = Some(value.into());
        self
    }
}

request! {
    GetServiceLinkedRoleDeletionStatusRequest {
        "DeletionTaskId" => deletion_task_id: query,
    }
}

impl Operation for GetServiceLinkedRoleDeletionStatusRequest {
    type Response = GetServiceLinkedRoleDeletionStatusResponse;
    type Error = GetServiceLinkedRoleDeletionStatusError;
    const INFO: OperationInfo = super::operation("GetServiceLinkedRoleDeletionStatus")
        .read_only();
    const ERRORS: &'static [GetServiceLinkedRoleDeletionStatusError] = &[
        GetServiceLinkedRoleDeletionStatusError::InvalidParameterDeletionTaskId,
        GetServiceLinkedRoleDeletionStatusError::InvalidParameterDeletionTaskIdLength,
        GetServiceLinkedRoleDeletionStatusError::EntityNotExistServiceLinkedRoleDeletionTask,
    ];
}

/// Response to [`GetServiceLinkedRoleDeletionStatusRequest`].
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// Whether the deletion of the role is waiting, going on, done or failed. Example: `FAILED`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `07194EB1-DB50-4513-A51D-99B30D635AEF`.
    pub request_id: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<Reason>,
}

response! {
    GetServiceLinkedRoleDeletionStatusResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "Reason" => reason: value,
    }
}

/// Why it came to this result, in words or as a code.
#[non_exhaustive]
pub struct Reason {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What still makes use of the role, one entry a region.
    pub role_usages: Vec<RoleUsage>,
}

response! {
    Reason {
        "Message" => message: value,
        "RoleUsages" => role_usages: list("RoleUsage"),
    }
}

/// What still makes use of the role, one entry a region.
#[non_exhaustive]
pub struct RoleUsage {
    /// Region where the resource lies. Example: `global`.
    pub region: Option<String>,
    /// Resources that still make use of the role.
    pub resources: Vec<String>,
}

response! {
    RoleUsage {
        "Region" => region: value,
        "Resources" => resources: list("Resource"),
    }
}

/// Errors that the documentation of [`GetServiceLinkedRoleDeletionStatusRequest`] names.
///
/// - [`InvalidParameterDeletionTaskId`](super::DocumentedError::InvalidParameterDeletionTaskId)
/// - [`InvalidParameterDeletionTaskIdLength`](super::DocumentedError::InvalidParameterDeletionTaskIdLength)
/// - [`EntityNotExistServiceLinkedRoleDeletionTask`](super::DocumentedError::EntityNotExistServiceLinkedRoleDeletionTask)
pub type GetServiceLinkedRoleDeletionStatusError = super::DocumentedError;
