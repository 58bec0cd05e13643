// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHaVip`, from `vpc/DeleteHaVip.md`.

use alicloud_runtime::codegen::*;

/// Deletes a high-availability virtual IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteHaVipRequest::new()
///     .ha_vip_id("...");
/// let reply = client.delete_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** HAVIP, that is a floating private address, to change.
    pub ha_vip_id: Option<String>,
}

impl DeleteHaVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HaVipId`, which is required.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
}

request! {
    DeleteHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
    }
}

impl Operation for DeleteHaVipRequest {
    type Response = DeleteHaVipResponse;
    type Error = DeleteHaVipError;
    const INFO: OperationInfo = super::operation("DeleteHaVip")
        .required(&["RegionId", "HaVipId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteHaVipError] = &[
        DeleteHaVipError::IncorrectStatus,
        DeleteHaVipError::DependencyViolationHaVipReferedByRouteEntry,
        DeleteHaVipError::DependencyViolationHaVipAssociatedWithEIP,
        DeleteHaVipError::IncorrectHaVipStatus,
        DeleteHaVipError::ForbiddenHaVip,
        DeleteHaVipError::InvalidRegionIdNotFound,
        DeleteHaVipError::InvalidHaVipIdNotFound,
    ];
}

/// Response to [`DeleteHaVipRequest`].
pub type DeleteHaVipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHaVipRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`DependencyViolationHaVipReferedByRouteEntry`](super::DocumentedError::DependencyViolationHaVipReferedByRouteEntry)
/// - [`DependencyViolationHaVipAssociatedWithEIP`](super::DocumentedError::DependencyViolationHaVipAssociatedWithEIP)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
pub type DeleteHaVipError = super::DocumentedError;
