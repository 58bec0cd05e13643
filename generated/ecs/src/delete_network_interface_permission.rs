// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkInterfacePermission`, from `ecs/DeleteNetworkInterfacePermission.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a permission on an elastic network interface, by force if requested.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNetworkInterfacePermissionRequest::new()
///     .network_interface_permission_id("...");
/// let reply = client.delete_network_interface_permission(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Permission to use a network interface, by its ID.
    pub network_interface_permission_id: Option<String>,
    /// Whether to take off even the master instance, which is refused otherwise.
    pub force: Option<bool>,
}

impl DeleteNetworkInterfacePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfacePermissionId`, which is required.
    pub fn network_interface_permission_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_permission_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteNetworkInterfacePermissionRequest {
        "RegionId" => region_id: query,
        "NetworkInterfacePermissionId" => network_interface_permission_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteNetworkInterfacePermissionRequest {
    type Response = DeleteNetworkInterfacePermissionResponse;
    type Error = DeleteNetworkInterfacePermissionError;
    const INFO: OperationInfo = super::operation("DeleteNetworkInterfacePermission")
        .required(&["RegionId", "NetworkInterfacePermissionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkInterfacePermissionError] = &[
        DeleteNetworkInterfacePermissionError::MissingParameter,
        DeleteNetworkInterfacePermissionError::UnsupportedParameter,
        DeleteNetworkInterfacePermissionError::InvalidParameter2,
        DeleteNetworkInterfacePermissionError::InvalidInstanceIDMalformed,
        DeleteNetworkInterfacePermissionError::InvalidOperationInvalidEniState,
        DeleteNetworkInterfacePermissionError::NotBelongUser,
        DeleteNetworkInterfacePermissionError::InvalidOperationPermissionExisted,
        DeleteNetworkInterfacePermissionError::InvalidUserTypeNotSupported,
        DeleteNetworkInterfacePermissionError::AbsInvalidAccountNotFound,
        DeleteNetworkInterfacePermissionError::ForbiddenNotSupportRAM,
        DeleteNetworkInterfacePermissionError::ForbiddenSubUser,
        DeleteNetworkInterfacePermissionError::InvalidOperationPermissionNotExisted,
        DeleteNetworkInterfacePermissionError::InvalidEniPermissionIdNotFound,
    ];
}

/// Response to [`DeleteNetworkInterfacePermissionRequest`].
pub type DeleteNetworkInterfacePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkInterfacePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`NotBelongUser`](super::DocumentedError::NotBelongUser)
/// - [`InvalidOperationPermissionExisted`](super::DocumentedError::InvalidOperationPermissionExisted)
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidOperationPermissionNotExisted`](super::DocumentedError::InvalidOperationPermissionNotExisted)
/// - [`InvalidEniPermissionIdNotFound`](super::DocumentedError::InvalidEniPermissionIdNotFound)
pub type DeleteNetworkInterfacePermissionError = super::DocumentedError;
