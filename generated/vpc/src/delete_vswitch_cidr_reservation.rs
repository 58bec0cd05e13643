// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitchCidrReservation`, from `vpc/DeleteVSwitchCidrReservation.md`.

use alicloud_runtime::codegen::*;

/// Gives a reserved CIDR block back to its vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVSwitchCidrReservationRequest::new()
///     .vswitch_cidr_reservation_id("...");
/// let reply = client.delete_vswitch_cidr_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservationRequest {
    /// **Required.** ID of a reserved block of a vSwitch.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteVSwitchCidrReservationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchCidrReservationId`, which is required.
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVSwitchCidrReservationRequest {
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVSwitchCidrReservationRequest {
    type Response = DeleteVSwitchCidrReservationResponse;
    type Error = DeleteVSwitchCidrReservationError;
    const INFO: OperationInfo = super::operation("DeleteVSwitchCidrReservation")
        .required(&["VSwitchCidrReservationId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVSwitchCidrReservationError] = &[
        DeleteVSwitchCidrReservationError::DependencyViolationIpPrefix,
        DeleteVSwitchCidrReservationError::IncorrectStatusCidrReservation,
        DeleteVSwitchCidrReservationError::ResourceNotFoundCidrReservation,
    ];
}

/// Response to [`DeleteVSwitchCidrReservationRequest`].
pub type DeleteVSwitchCidrReservationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVSwitchCidrReservationRequest`] names.
///
/// - [`DependencyViolationIpPrefix`](super::DocumentedError::DependencyViolationIpPrefix)
/// - [`IncorrectStatusCidrReservation`](super::DocumentedError::IncorrectStatusCidrReservation)
/// - [`ResourceNotFoundCidrReservation`](super::DocumentedError::ResourceNotFoundCidrReservation)
pub type DeleteVSwitchCidrReservationError = super::DocumentedError;
