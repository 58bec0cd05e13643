// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoverVirtualBorderRouter`, from `ecs/RecoverVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Puts a virtual border router that was terminated back into use.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RecoverVirtualBorderRouterRequest::new()
///     .vbr_id("...");
/// let reply = client.recover_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterRequest {
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    RecoverVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
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
        RecoverVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        RecoverVirtualBorderRouterError::OperationFailedVlanIdAlreadyInUse,
        RecoverVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        RecoverVirtualBorderRouterError::InvalidRegionIdNotFound,
        RecoverVirtualBorderRouterError::InvalidVbrIdNotFound,
    ];
}

/// Response to [`RecoverVirtualBorderRouterRequest`].
pub type RecoverVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RecoverVirtualBorderRouterRequest`] names.
///
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`OperationFailedVlanIdAlreadyInUse`](super::DocumentedError::OperationFailedVlanIdAlreadyInUse)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
pub type RecoverVirtualBorderRouterError = super::DocumentedError;
