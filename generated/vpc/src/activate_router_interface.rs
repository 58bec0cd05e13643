// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateRouterInterface`, from `vpc/ActivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Puts an inactive router interface back to work; it passes through `Activating` before it is
/// `Active`. Fails while payments for the interface are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ActivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-2zeo3xzyf38r4urz****");
/// let reply = client.activate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    /// Example: `ri-2zeo3xzyf38r4urz****`.
    pub router_interface_id: Option<String>,
}

impl ActivateRouterInterfaceRequest {
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
    /// Sets `RouterInterfaceId`, which is required.
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
}

request! {
    ActivateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for ActivateRouterInterfaceRequest {
    type Response = ActivateRouterInterfaceResponse;
    type Error = ActivateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("ActivateRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
    const ERRORS: &'static [ActivateRouterInterfaceError] = &[
        ActivateRouterInterfaceError::InvalidRegionIdNotFound,
        ActivateRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
        ActivateRouterInterfaceError::IncorrectStatus,
        ActivateRouterInterfaceError::ForbiddenFinancileLocked,
        ActivateRouterInterfaceError::Forbbiden,
        ActivateRouterInterfaceError::IncorrectRIStatus,
        ActivateRouterInterfaceError::ForbiddenFinancialLocked,
        ActivateRouterInterfaceError::OperationFailedPconnTrafficNotEnable,
        ActivateRouterInterfaceError::NotSupportLinkrole,
        ActivateRouterInterfaceError::OppositeRouterInterfaceIsDeleted,
    ];
}

/// Response to [`ActivateRouterInterfaceRequest`].
pub type ActivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ActivateRouterInterfaceRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenFinancileLocked`](super::DocumentedError::ForbiddenFinancileLocked)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`IncorrectRIStatus`](super::DocumentedError::IncorrectRIStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`NotSupportLinkrole`](super::DocumentedError::NotSupportLinkrole)
/// - [`OppositeRouterInterfaceIsDeleted`](super::DocumentedError::OppositeRouterInterfaceIsDeleted)
pub type ActivateRouterInterfaceError = super::DocumentedError;
