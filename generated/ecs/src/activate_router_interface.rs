// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateRouterInterface`, from `ecs/ActivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Activates a router interface that was deactivated, so that traffic flows again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ActivateRouterInterfaceRequest::new()
///     .router_interface_id("...");
/// let reply = client.activate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
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
        ActivateRouterInterfaceError::IncorrectStatus,
        ActivateRouterInterfaceError::ForbiddenFinancialLocked,
        ActivateRouterInterfaceError::Forbbiden,
        ActivateRouterInterfaceError::InvalidRegionIdNotFound,
        ActivateRouterInterfaceError::InvalidRouterInterfaceIdNotFound,
    ];
}

/// Response to [`ActivateRouterInterfaceRequest`].
pub type ActivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ActivateRouterInterfaceRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
pub type ActivateRouterInterfaceError = super::DocumentedError;
