// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterfacePermission`, from `ecs/CreateNetworkInterfacePermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfacePermission};

/// Grants another account or a certified partner permission to use an elastic network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateNetworkInterfacePermissionRequest::new()
///     .account_id(1)
///     .network_interface_id("...")
///     .permission("...");
/// let reply = client.create_network_interface_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<i64>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    pub network_interface_id: Option<String>,
    /// **Required.** What the other account may do with the network interface: attach it to one of its
    /// instances in the same zone.
    pub permission: Option<String>,
}

impl CreateNetworkInterfacePermissionRequest {
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
    /// Sets `AccountId`, which is required.
    #[inline]
    pub fn account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `Permission`, which is required.
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
}

request! {
    CreateNetworkInterfacePermissionRequest {
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "Permission" => permission: query,
    }
}

impl Operation for CreateNetworkInterfacePermissionRequest {
    type Response = CreateNetworkInterfacePermissionResponse;
    type Error = CreateNetworkInterfacePermissionError;
    const INFO: OperationInfo = super::operation("CreateNetworkInterfacePermission")
        .required(&["RegionId", "AccountId", "NetworkInterfaceId", "Permission"])
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkInterfacePermissionError] = &[
        CreateNetworkInterfacePermissionError::MissingParameter,
        CreateNetworkInterfacePermissionError::UnsupportedParameter,
        CreateNetworkInterfacePermissionError::InvalidParameter2,
        CreateNetworkInterfacePermissionError::InvalidInstanceIDMalformed,
        CreateNetworkInterfacePermissionError::InvalidOperationInvalidEniState,
        CreateNetworkInterfacePermissionError::NotBelongUser,
        CreateNetworkInterfacePermissionError::InvalidOperationPermissionExisted,
        CreateNetworkInterfacePermissionError::InvalidUserTypeNotSupported,
        CreateNetworkInterfacePermissionError::AbsInvalidAccountNotFound,
        CreateNetworkInterfacePermissionError::ForbiddenNotSupportRAM,
        CreateNetworkInterfacePermissionError::ForbiddenSubUser,
        CreateNetworkInterfacePermissionError::InvalidOperationPermissionNotExisted,
        CreateNetworkInterfacePermissionError::InvalidEniIdNotFound,
    ];
}

/// Response to [`CreateNetworkInterfacePermissionRequest`].
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`.
    pub request_id: Option<String>,
    /// The permission that another account now has on the network interface.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
}

response! {
    CreateNetworkInterfacePermissionResponse {
        "RequestId" => request_id: value,
        "NetworkInterfacePermission" => network_interface_permission: value,
    }
}

/// Errors that the documentation of [`CreateNetworkInterfacePermissionRequest`] names.
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
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
pub type CreateNetworkInterfacePermissionError = super::DocumentedError;
