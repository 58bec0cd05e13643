// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitchCidrReservation`, from `vpc/CreateVSwitchCidrReservation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Sets part of a vSwitch's CIDR block aside as a reserved block.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVSwitchCidrReservationRequest::new()
///     .vswitch_id("...");
/// let reply = client.create_vswitch_cidr_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationRequest {
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    pub vswitch_id: Option<String>,
    /// Name by which people tell the reserved block from others.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Free text that tells people about the vSwitch cidr reservation.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// Prefix length of the range to set aside, longer than that of the vSwitch. Give this or
    /// `VSwitchCidrReservationCidr`.
    pub vswitch_cidr_reservation_mask: Option<String>,
    /// Address range that is reserved.
    pub vswitch_cidr_reservation_cidr: Option<String>,
    /// How addresses of the block are given out; only whole prefixes are possible.
    pub vswitch_cidr_reservation_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateVSwitchCidrReservationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
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
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `VSwitchCidrReservationMask`.
    pub fn vswitch_cidr_reservation_mask(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_mask = Some(value.into());
        self
    }
    /// Sets `VSwitchCidrReservationCidr`.
    pub fn vswitch_cidr_reservation_cidr(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_cidr = Some(value.into());
        self
    }
    /// Sets `VSwitchCidrReservationType`.
    pub fn vswitch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateVSwitchCidrReservationRequest {
        "Tag" => tag: query,
        "VSwitchId" => vswitch_id: query,
        "VSwitchCidrReservationName" => vswitch_cidr_reservation_name: query,
        "VSwitchCidrReservationDescription" => vswitch_cidr_reservation_description: query,
        "IpVersion" => ip_version: query,
        "VSwitchCidrReservationMask" => vswitch_cidr_reservation_mask: query,
        "VSwitchCidrReservationCidr" => vswitch_cidr_reservation_cidr: query,
        "VSwitchCidrReservationType" => vswitch_cidr_reservation_type: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateVSwitchCidrReservationRequest {
    type Response = CreateVSwitchCidrReservationResponse;
    type Error = CreateVSwitchCidrReservationError;
    const INFO: OperationInfo = super::operation("CreateVSwitchCidrReservation")
        .required(&["VSwitchId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVSwitchCidrReservationError] = &[
        CreateVSwitchCidrReservationError::IllegalParamFormat,
        CreateVSwitchCidrReservationError::IllegalParamFormatVSwitchCidrReservationCidr,
        CreateVSwitchCidrReservationError::ResourceNotFoundVSwitch,
        CreateVSwitchCidrReservationError::UnsupportedFeatureReservedType,
        CreateVSwitchCidrReservationError::UnsupportedFeatureVSwitchIpv6,
        CreateVSwitchCidrReservationError::OperationFailedVSwitchCidrReservationCidr,
        CreateVSwitchCidrReservationError::MissingParamCidrReservationMaskOrCidrReservationCidr,
        CreateVSwitchCidrReservationError::UnsupportedRegion,
        CreateVSwitchCidrReservationError::UnsupportedFeatureVpcAdvancedFeature,
        CreateVSwitchCidrReservationError::QuotaExceededVSwitchCidrReservationMask,
        CreateVSwitchCidrReservationError::QuotaExceededCidrReservationCount,
        CreateVSwitchCidrReservationError::ConflictCidrReservationMaskAndCidrReservationCidr,
        CreateVSwitchCidrReservationError::OperationFailedCidrNotEnoughInVSwitch,
        CreateVSwitchCidrReservationError::OperationFailedSystemReservedIpContained,
        CreateVSwitchCidrReservationError::OperationFailedAlreadyUsedIpContained,
        CreateVSwitchCidrReservationError::IncorrectStatusVswitch,
        CreateVSwitchCidrReservationError::IllegalParamVSwitchCidrReservationMask,
    ];
}

/// Response to [`CreateVSwitchCidrReservationRequest`].
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationResponse {
    /// ID of a reserved block of a vSwitch. Example: `vcr-bp1m12saqteraw3rp****`.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
}

response! {
    CreateVSwitchCidrReservationResponse {
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateVSwitchCidrReservationRequest`] names.
///
/// - [`IllegalParamFormat`](super::DocumentedError::IllegalParamFormat)
/// - [`IllegalParamFormatVSwitchCidrReservationCidr`](super::DocumentedError::IllegalParamFormatVSwitchCidrReservationCidr)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
/// - [`UnsupportedFeatureReservedType`](super::DocumentedError::UnsupportedFeatureReservedType)
/// - [`UnsupportedFeatureVSwitchIpv6`](super::DocumentedError::UnsupportedFeatureVSwitchIpv6)
/// - [`OperationFailedVSwitchCidrReservationCidr`](super::DocumentedError::OperationFailedVSwitchCidrReservationCidr)
/// - [`MissingParamCidrReservationMaskOrCidrReservationCidr`](super::DocumentedError::MissingParamCidrReservationMaskOrCidrReservationCidr)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`UnsupportedFeatureVpcAdvancedFeature`](super::DocumentedError::UnsupportedFeatureVpcAdvancedFeature)
/// - [`QuotaExceededVSwitchCidrReservationMask`](super::DocumentedError::QuotaExceededVSwitchCidrReservationMask)
/// - [`QuotaExceededCidrReservationCount`](super::DocumentedError::QuotaExceededCidrReservationCount)
/// - [`ConflictCidrReservationMaskAndCidrReservationCidr`](super::DocumentedError::ConflictCidrReservationMaskAndCidrReservationCidr)
/// - [`OperationFailedCidrNotEnoughInVSwitch`](super::DocumentedError::OperationFailedCidrNotEnoughInVSwitch)
/// - [`OperationFailedSystemReservedIpContained`](super::DocumentedError::OperationFailedSystemReservedIpContained)
/// - [`OperationFailedAlreadyUsedIpContained`](super::DocumentedError::OperationFailedAlreadyUsedIpContained)
/// - [`IncorrectStatusVswitch`](super::DocumentedError::IncorrectStatusVswitch)
/// - [`IllegalParamVSwitchCidrReservationMask`](super::DocumentedError::IllegalParamVSwitchCidrReservationMask)
pub type CreateVSwitchCidrReservationError = super::DocumentedError;
