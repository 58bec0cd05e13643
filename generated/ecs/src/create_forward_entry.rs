// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateForwardEntry`, from `ecs/CreateForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a DNAT entry that maps a public address and port to a private one.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateForwardEntryRequest::new()
///     .forward_table_id("...")
///     .external_ip("...")
///     .external_port("...")
///     .internal_ip("...")
///     .internal_port("...")
///     .ip_protocol("...");
/// let reply = client.create_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the forward table that the call is about.
    pub forward_table_id: Option<String>,
    /// **Required.** IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// **Required.** Network port that belongs to the external.
    pub external_port: Option<String>,
    /// **Required.** IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// **Required.** Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// **Required.** Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
}

impl CreateForwardEntryRequest {
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
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `ExternalIp`, which is required.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }
    /// Sets `ExternalPort`, which is required.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }
    /// Sets `InternalIp`, which is required.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `InternalPort`, which is required.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
}

request! {
    CreateForwardEntryRequest {
        "RegionId" => region_id: query,
        "ForwardTableId" => forward_table_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
    }
}

impl Operation for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    type Error = CreateForwardEntryError;
    const INFO: OperationInfo = super::operation("CreateForwardEntry")
        .required(
            &[
                "RegionId",
                "ForwardTableId",
                "ExternalIp",
                "ExternalPort",
                "InternalIp",
                "InternalPort",
                "IpProtocol",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateForwardEntryError] = &[
        CreateForwardEntryError::OperationUnsupportedForwardEntry,
        CreateForwardEntryError::InvalidExternalIpMalformed,
        CreateForwardEntryError::InvalidInternalIpMalformed,
        CreateForwardEntryError::InvalidExternalPortMalformed,
        CreateForwardEntryError::InvalidInternalPortMalformed,
        CreateForwardEntryError::ForbiddenDestnationIpOutOfVpcCIDR,
        CreateForwardEntryError::InvalidProtocalValueNotSupported,
        CreateForwardEntryError::IncorretForwardEntryStatus,
        CreateForwardEntryError::QuotaExceeded,
        CreateForwardEntryError::ForwardEntryDuplicated,
        CreateForwardEntryError::InvalidNatgwNotExist,
        CreateForwardEntryError::InvalidIpNotInNatgw,
        CreateForwardEntryError::MissingParameter,
        CreateForwardEntryError::OperationFailedInstacneBindEip,
        CreateForwardEntryError::DuplicatedParamExternalPort,
        CreateForwardEntryError::DuplicatedParamInternalPort,
        CreateForwardEntryError::UnsupportedFeaturePrivateLinkEnabled,
        CreateForwardEntryError::UnsupportedFeaturePortSegment,
        CreateForwardEntryError::ExclusiveParamAnyAndAny,
        CreateForwardEntryError::OperationFailedAnyPortConfig,
        CreateForwardEntryError::QuotaExceededForwardEntry,
        CreateForwardEntryError::IncorrectStatusNatIp,
        CreateForwardEntryError::ForbiddenIpHasBeenUsedInSnat,
        CreateForwardEntryError::ForbiddenDestinationIpOutOfVswitchCIDR,
        CreateForwardEntryError::ForbiddenExternalIpUsedInSnatTable,
        CreateForwardEntryError::ForbiddenInternalIpOutOfVpcCIDR,
        CreateForwardEntryError::AnyPortPortMustBeZero,
        CreateForwardEntryError::InvalidParameterNameMalformed,
        CreateForwardEntryError::IncorrectStatusForwardEntry,
        CreateForwardEntryError::DuplicatedDestinationPort,
        CreateForwardEntryError::OperationUnsupportedEipInBinding,
        CreateForwardEntryError::QuotaExceededForwardEntrySessionManytoOne,
        CreateForwardEntryError::DuplicatedParamAny,
        CreateForwardEntryError::UnsupportedFeatureAny,
        CreateForwardEntryError::OperationConflict,
        CreateForwardEntryError::InvalidRegionIdNotFound,
        CreateForwardEntryError::InvalidForwardTableIdNotFound,
        CreateForwardEntryError::InvalidExternalIpNotFound,
        CreateForwardEntryError::ResourceNotFoundNatIp,
        CreateForwardEntryError::InternalError,
        CreateForwardEntryError::SystemError,
    ];
}

/// Response to [`CreateForwardEntryRequest`].
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// ID of the forward entry that the item belongs to or stands for.
    pub forward_entry_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateForwardEntryResponse {
        "ForwardEntryId" => forward_entry_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateForwardEntryRequest`] names.
///
/// - [`OperationUnsupportedForwardEntry`](super::DocumentedError::OperationUnsupportedForwardEntry)
/// - [`InvalidExternalIpMalformed`](super::DocumentedError::InvalidExternalIpMalformed)
/// - [`InvalidInternalIpMalformed`](super::DocumentedError::InvalidInternalIpMalformed)
/// - [`InvalidExternalPortMalformed`](super::DocumentedError::InvalidExternalPortMalformed)
/// - [`InvalidInternalPortMalformed`](super::DocumentedError::InvalidInternalPortMalformed)
/// - [`ForbiddenDestnationIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenDestnationIpOutOfVpcCIDR)
/// - [`InvalidProtocalValueNotSupported`](super::DocumentedError::InvalidProtocalValueNotSupported)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ForwardEntryDuplicated`](super::DocumentedError::ForwardEntryDuplicated)
/// - [`InvalidNatgwNotExist`](super::DocumentedError::InvalidNatgwNotExist)
/// - [`InvalidIpNotInNatgw`](super::DocumentedError::InvalidIpNotInNatgw)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationFailedInstacneBindEip`](super::DocumentedError::OperationFailedInstacneBindEip)
/// - [`DuplicatedParamExternalPort`](super::DocumentedError::DuplicatedParamExternalPort)
/// - [`DuplicatedParamInternalPort`](super::DocumentedError::DuplicatedParamInternalPort)
/// - [`UnsupportedFeaturePrivateLinkEnabled`](super::DocumentedError::UnsupportedFeaturePrivateLinkEnabled)
/// - [`UnsupportedFeaturePortSegment`](super::DocumentedError::UnsupportedFeaturePortSegment)
/// - [`ExclusiveParamAnyAndAny`](super::DocumentedError::ExclusiveParamAnyAndAny)
/// - [`OperationFailedAnyPortConfig`](super::DocumentedError::OperationFailedAnyPortConfig)
/// - [`QuotaExceededForwardEntry`](super::DocumentedError::QuotaExceededForwardEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`ForbiddenIpHasBeenUsedInSnat`](super::DocumentedError::ForbiddenIpHasBeenUsedInSnat)
/// - [`ForbiddenDestinationIpOutOfVswitchCIDR`](super::DocumentedError::ForbiddenDestinationIpOutOfVswitchCIDR)
/// - [`ForbiddenExternalIpUsedInSnatTable`](super::DocumentedError::ForbiddenExternalIpUsedInSnatTable)
/// - [`ForbiddenInternalIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenInternalIpOutOfVpcCIDR)
/// - [`AnyPortPortMustBeZero`](super::DocumentedError::AnyPortPortMustBeZero)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`IncorrectStatusForwardEntry`](super::DocumentedError::IncorrectStatusForwardEntry)
/// - [`DuplicatedDestinationPort`](super::DocumentedError::DuplicatedDestinationPort)
/// - [`OperationUnsupportedEipInBinding`](super::DocumentedError::OperationUnsupportedEipInBinding)
/// - [`QuotaExceededForwardEntrySessionManytoOne`](super::DocumentedError::QuotaExceededForwardEntrySessionManytoOne)
/// - [`DuplicatedParamAny`](super::DocumentedError::DuplicatedParamAny)
/// - [`UnsupportedFeatureAny`](super::DocumentedError::UnsupportedFeatureAny)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict), here with HTTP status 400
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
/// - [`InvalidExternalIpNotFound`](super::DocumentedError::InvalidExternalIpNotFound)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateForwardEntryError = super::DocumentedError;
