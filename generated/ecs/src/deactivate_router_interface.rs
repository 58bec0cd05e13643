// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateRouterInterface`, from `ecs/DeactivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Deactivates a router interface, which stops traffic over it without deleting it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeactivateRouterInterfaceRequest::new()
///     .router_interface_id("...");
/// let reply = client.deactivate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
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
        DeactivateRouterInterfaceError::IncorrectStatus,
        DeactivateRouterInterfaceError::ForbiddenFinancialLocked,
        DeactivateRouterInterfaceError::ForbbidenInvaildOwner,
        DeactivateRouterInterfaceError::InvalidRegionIdNotFound,
        DeactivateRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
    ];
}

/// Response to [`DeactivateRouterInterfaceRequest`].
pub type DeactivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeactivateRouterInterfaceRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`ForbbidenInvaildOwner`](super::DocumentedError::ForbbidenInvaildOwner)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
pub type DeactivateRouterInterfaceError = super::DocumentedError;
