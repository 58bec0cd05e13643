// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateRouterInterface`, from `vpc/DeactivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Takes an active router interface out of service; it passes through `Deactivating` before it is
/// `Inactive`. Not possible with payments overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeactivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-2zeo3xzyf38r4urzdpvfs");
/// let reply = client.deactivate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    /// Example: `ri-2zeo3xzyf38r4urzdpvfs`.
    pub router_interface_id: Option<String>,
}

impl DeactivateRouterInterfaceRequest {
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
    DeactivateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    type Error = DeactivateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("DeactivateRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
    const ERRORS: &'static [DeactivateRouterInterfaceError] = &[
        DeactivateRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
        DeactivateRouterInterfaceError::IncorrectStatus,
        DeactivateRouterInterfaceError::ForbiddenFinancileLocked,
        DeactivateRouterInterfaceError::IncorrectRIStatus,
        DeactivateRouterInterfaceError::ForbiddenFinancialLocked,
        DeactivateRouterInterfaceError::ForbbidenInvaildOwner,
        DeactivateRouterInterfaceError::OperationFailedOperationLocked,
        DeactivateRouterInterfaceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeactivateRouterInterfaceRequest`].
pub type DeactivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeactivateRouterInterfaceRequest`] names.
///
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenFinancileLocked`](super::DocumentedError::ForbiddenFinancileLocked)
/// - [`IncorrectRIStatus`](super::DocumentedError::IncorrectRIStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`ForbbidenInvaildOwner`](super::DocumentedError::ForbbidenInvaildOwner)
/// - [`OperationFailedOperationLocked`](super::DocumentedError::OperationFailedOperationLocked)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeactivateRouterInterfaceError = super::DocumentedError;
