// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVSwitchCidrReservationAttribute`, from `vpc/ModifyVSwitchCidrReservationAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a vSwitch's reserved CIDR block.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVSwitchCidrReservationAttributeRequest::new()
///     .vswitch_cidr_reservation_id("...");
/// let reply = client.modify_vswitch_cidr_reservation_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttributeRequest {
    /// **Required.** ID of a reserved block of a vSwitch.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// Name by which people tell the reserved block from others.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Free text that tells people about the vSwitch cidr reservation.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyVSwitchCidrReservationAttributeRequest {
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
    /// Sets `VSwitchCidrReservationName`.
    pub fn vswitch_cidr_reservation_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_name = Some(value.into());
        self
    }
    /// Sets `VSwitchCidrReservationDescription`.
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_description = Some(value.into());
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
    ModifyVSwitchCidrReservationAttributeRequest {
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: query,
        "VSwitchCidrReservationName" => vswitch_cidr_reservation_name: query,
        "VSwitchCidrReservationDescription" => vswitch_cidr_reservation_description: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyVSwitchCidrReservationAttributeRequest {
    type Response = ModifyVSwitchCidrReservationAttributeResponse;
    type Error = ModifyVSwitchCidrReservationAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVSwitchCidrReservationAttribute")
        .required(&["VSwitchCidrReservationId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyVSwitchCidrReservationAttributeError] = &[
        ModifyVSwitchCidrReservationAttributeError::ResourceNotFoundCidrReservation,
        ModifyVSwitchCidrReservationAttributeError::IllegalParamFormat,
    ];
}

/// Response to [`ModifyVSwitchCidrReservationAttributeRequest`].
pub type ModifyVSwitchCidrReservationAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVSwitchCidrReservationAttributeRequest`] names.
///
/// - [`ResourceNotFoundCidrReservation`](super::DocumentedError::ResourceNotFoundCidrReservation)
/// - [`IllegalParamFormat`](super::DocumentedError::IllegalParamFormat)
pub type ModifyVSwitchCidrReservationAttributeError = super::DocumentedError;
