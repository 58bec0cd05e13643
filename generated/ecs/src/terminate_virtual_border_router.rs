// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminateVirtualBorderRouter`, from `ecs/TerminateVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Terminates a VBR, which stays and can be recovered.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::TerminateVirtualBorderRouterRequest::new()
///     .vbr_id("...");
/// let reply = client.terminate_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call is about.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    TerminateVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
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
        TerminateVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        TerminateVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        TerminateVirtualBorderRouterError::InvalidRegionIdNotFound,
        TerminateVirtualBorderRouterError::InvalidVbrIdNotFound,
    ];
}

/// Response to [`TerminateVirtualBorderRouterRequest`].
pub type TerminateVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TerminateVirtualBorderRouterRequest`] names.
///
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
pub type TerminateVirtualBorderRouterError = super::DocumentedError;
