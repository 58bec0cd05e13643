// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPermission`, from `resourcesharing/GetPermission.md`.

use alicloud_runtime::codegen::*;

/// Shows one permission, in a given version, in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::GetPermissionRequest::new()
///     .permission_name("...");
/// let reply = client.get_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPermissionRequest {
    /// **Required.** What the other accounts may do with shared items, such as
    /// `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// Release of the permission text, such as `v1`.
    pub permission_version: Option<String>,
}

impl GetPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PermissionName`, which is required.
    pub fn permission_name(mut self, value: impl Into<String>) -> Self {
        self.permission_name = Some(value.into());
        self
    }
    /// Sets `PermissionVersion`.
    pub fn permission_version(mut self, value: impl Into<String>) -> Self {
        self.permission_version = Some(value.into());
        self
    }
}

request! {
    GetPermissionRequest {
        "PermissionName" => permission_name: query,
        "PermissionVersion" => permission_version: query,
    }
}

impl Operation for GetPermissionRequest {
    type Response = GetPermissionResponse;
    type Error = GetPermissionError;
    const INFO: OperationInfo = super::operation("GetPermission")
        .required(&["PermissionName"])
        .read_only();
    const ERRORS: &'static [GetPermissionError] = &[
        GetPermissionError::InvalidParameterPermissionVersion,
        GetPermissionError::MissingParameterPermissionName,
        GetPermissionError::EntityNotExistsPermission,
    ];
}

/// Response to [`GetPermissionRequest`].
#[non_exhaustive]
pub struct GetPermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F23CFB6-A721-4E90-AC1E-0E30FA8B45DA`.
    pub request_id: Option<String>,
    /// Permission, with its facts.
    pub permission: Option<Permission>,
}

response! {
    GetPermissionResponse {
        "RequestId" => request_id: value,
        "Permission" => permission: value,
    }
}

/// Permission, with its facts.
#[non_exhaustive]
pub struct Permission {
    /// What the other accounts may do with shared items, such as `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// Release of the permission text, such as `v1`.
    pub permission_version: Option<String>,
    /// Permission, with its facts.
    pub permission: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `VSwitch`.
    pub resource_type: Option<String>,
    /// Whether this release of the permission is the one used unless another is named.
    /// Example: `true`.
    pub default_version: Option<bool>,
    /// When the item was created. Example: `2020-12-07T07:39:01.818Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-07T07:39:01.818Z`.
    pub update_time: Option<Timestamp>,
    /// Whether the permission is used unless another is given. Example: `true`.
    pub default_permission: Option<bool>,
}

response! {
    Permission {
        "PermissionName" => permission_name: value,
        "PermissionVersion" => permission_version: value,
        "Permission" => permission: value,
        "ResourceType" => resource_type: value,
        "DefaultVersion" => default_version: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "DefaultPermission" => default_permission: value,
    }
}

/// Errors that the documentation of [`GetPermissionRequest`] names.
///
/// - [`InvalidParameterPermissionVersion`](super::DocumentedError::InvalidParameterPermissionVersion)
/// - [`MissingParameterPermissionName`](super::DocumentedError::MissingParameterPermissionName)
/// - [`EntityNotExistsPermission`](super::DocumentedError::EntityNotExistsPermission)
pub type GetPermissionError = super::DocumentedError;
