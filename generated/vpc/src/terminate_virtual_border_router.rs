// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminateVirtualBorderRouter`, from `vpc/TerminateVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Takes an enabled virtual border router out of service. Only the owner of the leased line may;
/// [`RecoverVirtualBorderRouter`](super::Client::recover_virtual_border_router) undoes it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::TerminateVirtualBorderRouterRequest::new()
///     .region_id("cn-shanghai")
///     .vbr_id("vbr-bp15zckdt37pq72****");
/// let reply = client.terminate_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp15zckdt37pq72****`.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl TerminateVirtualBorderRouterRequest {
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
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    TerminateVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for TerminateVirtualBorderRouterRequest {
    type Response = TerminateVirtualBorderRouterResponse;
    type Error = TerminateVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation("TerminateVirtualBorderRouter")
        .required(&["RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [TerminateVirtualBorderRouterError] = &[
        TerminateVirtualBorderRouterError::InvalidVbrIdNotFound,
        TerminateVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        TerminateVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        TerminateVirtualBorderRouterError::ForbiddenOperationTerminateNotAllowedByUser,
        TerminateVirtualBorderRouterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`TerminateVirtualBorderRouterRequest`].
pub type TerminateVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TerminateVirtualBorderRouterRequest`] names.
///
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`ForbiddenOperationTerminateNotAllowedByUser`](super::DocumentedError::ForbiddenOperationTerminateNotAllowedByUser)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type TerminateVirtualBorderRouterError = super::DocumentedError;
