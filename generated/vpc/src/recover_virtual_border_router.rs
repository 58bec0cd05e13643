// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoverVirtualBorderRouter`, from `vpc/RecoverVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Brings a terminated virtual border router back; it passes through `Recovering` before it is
/// `Enabled`. Only the owner of the leased line may, and it fails when another router uses the VLAN
/// ID by now.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RecoverVirtualBorderRouterRequest::new()
///     .region_id("cn-shanghai")
///     .vbr_id("vbr-bp1lhl0taikrte****");
/// let reply = client.recover_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp1lhl0taikrte****`.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl RecoverVirtualBorderRouterRequest {
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
    RecoverVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RecoverVirtualBorderRouterRequest {
    type Response = RecoverVirtualBorderRouterResponse;
    type Error = RecoverVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation("RecoverVirtualBorderRouter")
        .required(&["RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RecoverVirtualBorderRouterError] = &[
        RecoverVirtualBorderRouterError::InvalidVbrIdNotFound,
        RecoverVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        RecoverVirtualBorderRouterError::OperationFailedVlanIdAlreadyInUse,
        RecoverVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        RecoverVirtualBorderRouterError::OperationFailedPconnTrafficNotEnable,
        RecoverVirtualBorderRouterError::ForbiddenOperationRecoverNotAllowedByUser,
        RecoverVirtualBorderRouterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`RecoverVirtualBorderRouterRequest`].
pub type RecoverVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RecoverVirtualBorderRouterRequest`] names.
///
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`OperationFailedVlanIdAlreadyInUse`](super::DocumentedError::OperationFailedVlanIdAlreadyInUse)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`ForbiddenOperationRecoverNotAllowedByUser`](super::DocumentedError::ForbiddenOperationRecoverNotAllowedByUser)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type RecoverVirtualBorderRouterError = super::DocumentedError;
