// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetMemberDeletionPermission`, from `resourcemanager/SetMemberDeletionPermission.md`.

use alicloud_runtime::codegen::*;

/// Allows or forbids the deletion of members in the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::SetMemberDeletionPermissionRequest::new()
///     .status("...");
/// let reply = client.set_member_deletion_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetMemberDeletionPermissionRequest {
    /// **Required.** Whether members of the resource directory may be deleted from now on.
    pub status: Option<String>,
}

impl SetMemberDeletionPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    SetMemberDeletionPermissionRequest {
        "Status" => status: query,
    }
}

impl Operation for SetMemberDeletionPermissionRequest {
    type Response = SetMemberDeletionPermissionResponse;
    type Error = SetMemberDeletionPermissionError;
    const INFO: OperationInfo = super::operation("SetMemberDeletionPermission")
        .required(&["Status"]);
    const ERRORS: &'static [SetMemberDeletionPermissionError] = &[
        SetMemberDeletionPermissionError::InvalidParameterStatus,
        SetMemberDeletionPermissionError::MemberAccountAccessDenied,
        SetMemberDeletionPermissionError::EntityNotExistsResourceDirectory,
    ];
}

/// Response to [`SetMemberDeletionPermissionRequest`].
#[non_exhaustive]
pub struct SetMemberDeletionPermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C55A4CAA-9039-1DDF-91CE-FCC134513D29`.
    pub request_id: Option<String>,
    /// Whether members of the resource directory can be deleted. Example: `Enabled`.
    pub member_deletion_status: Option<String>,
    /// Account that manages the resource directory. Example: `151266687691****`.
    pub management_account_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-3G****`.
    pub resource_directory_id: Option<String>,
}

response! {
    SetMemberDeletionPermissionResponse {
        "RequestId" => request_id: value,
        "MemberDeletionStatus" => member_deletion_status: value,
        "ManagementAccountId" => management_account_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
    }
}

/// Errors that the documentation of [`SetMemberDeletionPermissionRequest`] names.
///
/// - [`InvalidParameterStatus`](super::DocumentedError::InvalidParameterStatus)
/// - [`MemberAccountAccessDenied`](super::DocumentedError::MemberAccountAccessDenied)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
pub type SetMemberDeletionPermissionError = super::DocumentedError;
