// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateForwardEntry`, from `vpc/CreateForwardEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol};

/// Adds a DNAT rule, which passes packets for a public address and port on to a private address and
/// port. Fails while another rule of the table is changing.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateForwardEntryRequest::new()
///     .external_ip("116.28.XX.XX")
///     .external_port("8080")
///     .forward_table_id("ftb-bp1mbjubq34hlcqpa****")
///     .internal_ip("192.168.XX.XX")
///     .internal_port("80")
///     .ip_protocol("TCP")
///     .region_id("cn-hangzhou");
/// let reply = client.create_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// **Required.** Public address to listen on. It must be an EIP of the NAT gateway, or an address
    /// of its legacy bandwidth package. Example: `116.28.XX.XX`.
    pub external_ip: Option<String>,
    /// **Required.** Public port to listen on. Address, port and protocol together must be unique among
    /// the rules. Range: 1 to 65535. Example: `8080`.
    pub external_port: Option<String>,
    /// **Required.** ID of the DNAT table, which
    /// [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells for each gateway.
    /// Example: `ftb-bp1mbjubq34hlcqpa****`.
    pub forward_table_id: Option<String>,
    /// **Required.** Private address to pass packets on to, inside the VPC of the gateway. It works
    /// only while it belongs to an ECS instance that has no EIP. Example: `192.168.XX.XX`.
    pub internal_ip: Option<String>,
    /// **Required.** Port on the private address that packets are passed on to.
    /// Range: 1 to 65535. Example: `80`.
    pub internal_port: Option<String>,
    /// **Required.** Protocol of the packets that the rule forwards. Example: `TCP`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name by which people tell the DNAT rule from others.
    /// Length: 2 to 128. Example: `ForwardEntry-1`.
    pub forward_entry_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe6****`.
    pub client_token: Option<String>,
    /// Whether to lift the limit on port numbers. Needed for ports above 1024 when an SNAT rule uses
    /// the same public address. Default: `false`. Example: `false`.
    pub port_break: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
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
    pub fn ip_protocol(mut self, value: impl Into<Open<IpProtocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PortBreak`.
    #[inline]
    pub fn port_break(mut self, value: bool) -> Self {
        self.port_break = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateForwardEntryRequest {
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "ForwardTableId" => forward_table_id: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
        "RegionId" => region_id: query,
        "ForwardEntryName" => forward_entry_name: query,
        "ClientToken" => client_token: query,
        "PortBreak" => port_break: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    type Error = CreateForwardEntryError;
    const INFO: OperationInfo = super::operation("CreateForwardEntry")
        .required(
            &[
                "ExternalIp",
                "ExternalPort",
                "ForwardTableId",
                "InternalIp",
                "InternalPort",
                "IpProtocol",
                "RegionId",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateForwardEntryError] = &[
        CreateForwardEntryError::InvalidRegionIdNotFound,
        CreateForwardEntryError::InvalidExternalIpMalformed,
        CreateForwardEntryError::InvalidInternalIpMalformed,
        CreateForwardEntryError::InvalidExternalPortMalformed,
        CreateForwardEntryError::InvalidInternalPortMalformed,
        CreateForwardEntryError::ForbiddenDestnationIpOutOfVpcCIDR,
        CreateForwardEntryError::InvalidProtocalValueNotSupported,
        CreateForwardEntryError::IncorretForwardEntryStatus,
        CreateForwardEntryError::InvalidForwardTableIdNotFound,
        CreateForwardEntryError::InvalidExternalIpNotFound,
        CreateForwardEntryError::ForbiddenExternalIpUsedInSnatTable,
        CreateForwardEntryError::Forbindden,
        CreateForwardEntryError::ForbiddenInternalIpOutOfVpcCIDR,
        CreateForwardEntryError::InvalidNatgwNotExist,
        CreateForwardEntryError::InvalidIpNotInNatgw,
        CreateForwardEntryError::MissingParameter,
        CreateForwardEntryError::InternalError,
        CreateForwardEntryError::InvalidParameterNameMalformed,
        CreateForwardEntryError::UnsupportedFeaturePrivateLinkEnabled,
        CreateForwardEntryError::UnsupportedFeaturePortSegment,
        CreateForwardEntryError::ExclusiveParamAnyAndAny,
        CreateForwardEntryError::DuplicatedParamInternalPort,
        CreateForwardEntryError::DuplicatedParamExternalPort,
        CreateForwardEntryError::OperationFailedAnyPortConfig,
        CreateForwardEntryError::OperationUnsupportedForwardEntry,
        CreateForwardEntryError::QuotaExceededForwardEntry,
        CreateForwardEntryError::IncorrectStatusNatIp,
        CreateForwardEntryError::ForbiddenIpHasBeenUsedInSnat,
        CreateForwardEntryError::ForbiddenDestinationIpOutOfVswitchCIDR,
        CreateForwardEntryError::ForwardEntryDuplicated,
        CreateForwardEntryError::AnyPortPortMustBeZero,
        CreateForwardEntryError::IncorrectStatusForwardEntry,
        CreateForwardEntryError::DuplicatedDestinationPort,
        CreateForwardEntryError::OperationUnsupportedEipInBinding,
        CreateForwardEntryError::QuotaExceededForwardEntrySessionManytoOne,
        CreateForwardEntryError::TaskConflict,
        CreateForwardEntryError::OperationFailedDnatPortRangeLimit,
        CreateForwardEntryError::IncorrectStatusNatgw,
        CreateForwardEntryError::ResourceNotFoundNatIp,
        CreateForwardEntryError::SystemError,
    ];
}

/// Response to [`CreateForwardEntryRequest`].
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// ID of a DNAT rule, as [`CreateForwardEntry`](super::Client::create_forward_entry) returned it.
    /// Example: `fwd-119smw5tkasdf****`.
    pub forward_entry_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4AEE536-A97A-40EB-9EBE-53A6948A6928`.
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
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidExternalIpMalformed`](super::DocumentedError::InvalidExternalIpMalformed)
/// - [`InvalidInternalIpMalformed`](super::DocumentedError::InvalidInternalIpMalformed)
/// - [`InvalidExternalPortMalformed`](super::DocumentedError::InvalidExternalPortMalformed)
/// - [`InvalidInternalPortMalformed`](super::DocumentedError::InvalidInternalPortMalformed)
/// - [`ForbiddenDestnationIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenDestnationIpOutOfVpcCIDR)
/// - [`InvalidProtocalValueNotSupported`](super::DocumentedError::InvalidProtocalValueNotSupported)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
/// - [`InvalidExternalIpNotFound`](super::DocumentedError::InvalidExternalIpNotFound)
/// - [`ForbiddenExternalIpUsedInSnatTable`](super::DocumentedError::ForbiddenExternalIpUsedInSnatTable)
/// - [`Forbindden`](super::DocumentedError::Forbindden)
/// - [`ForbiddenInternalIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenInternalIpOutOfVpcCIDR)
/// - [`InvalidNatgwNotExist`](super::DocumentedError::InvalidNatgwNotExist)
/// - [`InvalidIpNotInNatgw`](super::DocumentedError::InvalidIpNotInNatgw)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`UnsupportedFeaturePrivateLinkEnabled`](super::DocumentedError::UnsupportedFeaturePrivateLinkEnabled)
/// - [`UnsupportedFeaturePortSegment`](super::DocumentedError::UnsupportedFeaturePortSegment)
/// - [`ExclusiveParamAnyAndAny`](super::DocumentedError::ExclusiveParamAnyAndAny)
/// - [`DuplicatedParamInternalPort`](super::DocumentedError::DuplicatedParamInternalPort)
/// - [`DuplicatedParamExternalPort`](super::DocumentedError::DuplicatedParamExternalPort)
/// - [`OperationFailedAnyPortConfig`](super::DocumentedError::OperationFailedAnyPortConfig)
/// - [`OperationUnsupportedForwardEntry`](super::DocumentedError::OperationUnsupportedForwardEntry)
/// - [`QuotaExceededForwardEntry`](super::DocumentedError::QuotaExceededForwardEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`ForbiddenIpHasBeenUsedInSnat`](super::DocumentedError::ForbiddenIpHasBeenUsedInSnat)
/// - [`ForbiddenDestinationIpOutOfVswitchCIDR`](super::DocumentedError::ForbiddenDestinationIpOutOfVswitchCIDR)
/// - [`ForwardEntryDuplicated`](super::DocumentedError::ForwardEntryDuplicated)
/// - [`AnyPortPortMustBeZero`](super::DocumentedError::AnyPortPortMustBeZero)
/// - [`IncorrectStatusForwardEntry`](super::DocumentedError::IncorrectStatusForwardEntry)
/// - [`DuplicatedDestinationPort`](super::DocumentedError::DuplicatedDestinationPort)
/// - [`OperationUnsupportedEipInBinding`](super::DocumentedError::OperationUnsupportedEipInBinding)
/// - [`QuotaExceededForwardEntrySessionManytoOne`](super::DocumentedError::QuotaExceededForwardEntrySessionManytoOne)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`OperationFailedDnatPortRangeLimit`](super::DocumentedError::OperationFailedDnatPortRangeLimit)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateForwardEntryError = super::DocumentedError;
