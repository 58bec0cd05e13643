// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateResourceSharePermission`, from `resourcesharing/AssociateResourceSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Associates a permission with a resource share, optionally replacing the present one.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::AssociateResourceSharePermissionRequest::new()
///     .resource_share_id("...")
///     .permission_name("...");
/// let reply = client.associate_resource_share_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateResourceSharePermissionRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// **Required.** What the other accounts may do with shared items, such as
    /// `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// Whether the permission takes the place of the present one.
    pub replace: Option<bool>,
}

impl AssociateResourceSharePermissionRequest {
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
    /// Sets `Replace`.
    #[inline]
    pub fn replace(mut self, value: bool) -> Self {
        self.replace = Some(value);
        self
    }
}

request! {
    AssociateResourceSharePermissionRequest {
        "ResourceShareId" => resource_share_id: query,
        "PermissionName" => permission_name: query,
        "Replace" => replace: query,
    }
}

impl Operation for AssociateResourceSharePermissionRequest {
    type Response = AssociateResourceSharePermissionResponse;
    type Error = AssociateResourceSharePermissionError;
    const INFO: OperationInfo = super::operation("AssociateResourceSharePermission")
        .required(&["ResourceShareId", "PermissionName"]);
    const ERRORS: &'static [AssociateResourceSharePermissionError] = &[
        AssociateResourceSharePermissionError::InvalidParameterResourceShareId,
        AssociateResourceSharePermissionError::MissingParameterResourceShareId,
        AssociateResourceSharePermissionError::MissingParameterPermissionName,
        AssociateResourceSharePermissionError::EntityNotExistsPermission,
    ];
}

/// Response to [`AssociateResourceSharePermissionRequest`].
pub type AssociateResourceSharePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateResourceSharePermissionRequest`] names.
///
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`MissingParameterPermissionName`](super::DocumentedError::MissingParameterPermissionName)
/// - [`EntityNotExistsPermission`](super::DocumentedError::EntityNotExistsPermission)
pub type AssociateResourceSharePermissionError = super::DocumentedError;
