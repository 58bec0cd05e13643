// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateResourceSharePermission`, from `resourcesharing/DisassociateResourceSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Takes a permission out of a resource share that holds no resources of its type.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::DisassociateResourceSharePermissionRequest::new()
///     .resource_share_id("...")
///     .permission_name("...");
/// let reply = client.disassociate_resource_share_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateResourceSharePermissionRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// **Required.** What the other accounts may do with shared items, such as
    /// `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
}

impl DisassociateResourceSharePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareId`, which is required.
    pub fn resource_share_id(mut self, value: impl Into<String>) -> Self {
        self.resource_share_id = Some(value.into());
        self
    }
    /// Sets `PermissionName`, which is required.
    pub fn permission_name(mut self, value: impl Into<String>) -> Self {
        self.permission_name = Some(value.into());
        self
    }
}

request! {
    DisassociateResourceSharePermissionRequest {
        "ResourceShareId" => resource_share_id: query,
        "PermissionName" => permission_name: query,
    }
}

impl Operation for DisassociateResourceSharePermissionRequest {
    type Response = DisassociateResourceSharePermissionResponse;
    type Error = DisassociateResourceSharePermissionError;
    const INFO: OperationInfo = super::operation("DisassociateResourceSharePermission")
        .required(&["ResourceShareId", "PermissionName"]);
    const ERRORS: &'static [DisassociateResourceSharePermissionError] = &[
        DisassociateResourceSharePermissionError::InvalidParameterResourceShareId,
        DisassociateResourceSharePermissionError::MissingParameterResourceShareId,
        DisassociateResourceSharePermissionError::MissingParameterPermissionName,
        DisassociateResourceSharePermissionError::EntityNotExistsPermission,
        DisassociateResourceSharePermissionError::DisassociateConflictPermission,
    ];
}

/// Response to [`DisassociateResourceSharePermissionRequest`].
pub type DisassociateResourceSharePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisassociateResourceSharePermissionRequest`] names.
///
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`MissingParameterPermissionName`](super::DocumentedError::MissingParameterPermissionName)
/// - [`EntityNotExistsPermission`](super::DocumentedError::EntityNotExistsPermission)
/// - [`DisassociateConflictPermission`](super::DocumentedError::DisassociateConflictPermission)
pub type DisassociateResourceSharePermissionError = super::DocumentedError;
