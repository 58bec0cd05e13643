// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyForwardEntry`, from `vpc/ModifyForwardEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol};

/// Changes a DNAT rule, unless it is `Pending` or `Modifying` at the moment.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyForwardEntryRequest::new()
///     .forward_entry_id("fwd-8vbn3bc8roygjp0gy****")
///     .forward_table_id("ftb-8vbx8xu2lqj9qb334****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// **Required.** DNAT rule to change. Example: `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: Option<String>,
    /// **Required.** DNAT table that the rule is in. Example: `ftb-8vbx8xu2lqj9qb334****`.
    pub forward_table_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Public address to listen on. Example: `116.85.XX.XX`.
    pub external_ip: Option<String>,
    /// Public port that a DNAT rule listens on. Range: 1 to 65535. Example: `80`.
    pub external_port: Option<String>,
    /// Private address that a DNAT rule passes packets on to. Example: `10.0.0.78`.
    pub internal_ip: Option<String>,
    /// Private port that a DNAT rule passes packets on to. Range: 1 to 65535. Example: `80`.
    pub internal_port: Option<String>,
    /// Protocol of the packets that the rule forwards. Example: `TCP`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Name by which people tell the DNAT rule from others.
    pub forward_entry_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether to lift the limit on port numbers. Needed for ports above 1024 when an SNAT rule uses
    /// the same public address.
    pub port_break: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExternalIp`.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }
    /// Sets `ExternalPort`.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }
    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `InternalPort`.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<Open<IpProtocol>>) -> Self {
        self.ip_protocol = Some(value.into());
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
    ModifyForwardEntryRequest {
        "ForwardEntryId" => forward_entry_id: query,
        "ForwardTableId" => forward_table_id: query,
        "RegionId" => region_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
        "ForwardEntryName" => forward_entry_name: query,
        "ClientToken" => client_token: query,
        "PortBreak" => port_break: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    type Error = ModifyForwardEntryError;
    const INFO: OperationInfo = super::operation("ModifyForwardEntry")
        .required(&["ForwardEntryId", "ForwardTableId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyForwardEntryError] = &[
        ModifyForwardEntryError::InvalidRegionIdNotFound,
        ModifyForwardEntryError::InvalidExternalIpMalformed,
        ModifyForwardEntryError::InvalidInternalIpMalformed,
        ModifyForwardEntryError::InvalidExternalPortMalformed,
        ModifyForwardEntryError::InvalidInternalPortMalformed,
        ModifyForwardEntryError::ForbiddenDestnationIpOutOfVpcCIDR,
        ModifyForwardEntryError::InvalidProtocalValueNotSupported,
        ModifyForwardEntryError::IncorretForwardEntryStatus,
        ModifyForwardEntryError::QuotaExceeded,
        ModifyForwardEntryError::InvalidForwardEntryIdNotFound,
        ModifyForwardEntryError::InvalidExternalIpNotFound,
        ModifyForwardEntryError::InvalidForwardTableIdNotFound,
        ModifyForwardEntryError::ForbiddenExternalIpUsedInSnatTable,
        ModifyForwardEntryError::ForbiddenAlreadyBounded,
        ModifyForwardEntryError::UnsupportedFeaturePortSegment,
        ModifyForwardEntryError::ExclusiveParamAnyAndAny,
        ModifyForwardEntryError::InvalidIpNotInNatgw,
        ModifyForwardEntryError::DuplicatedParamInternalPort,
        ModifyForwardEntryError::DuplicatedParamExternalPort,
        ModifyForwardEntryError::OperationFailedAnyPortConfig,
        ModifyForwardEntryError::OperationUnsupportedForwardEntry,
        ModifyForwardEntryError::IncorrectStatusNatIp,
        ModifyForwardEntryError::ForbiddenIpHasBeenUsedInSnat,
        ModifyForwardEntryError::IncorrectStatusForwardEntry,
        ModifyForwardEntryError::ForbiddenDestinationIpOutOfVswitchCIDR,
        ModifyForwardEntryError::ForwardEntryDuplicated,
        ModifyForwardEntryError::InvalidIpNotFound,
        ModifyForwardEntryError::InvalidParameterNameMalformed,
        ModifyForwardEntryError::IncorretStatusForwardEntry,
        ModifyForwardEntryError::IllegalParamAnyPortNotZero,
        ModifyForwardEntryError::DuplicatedDestinationPort,
        ModifyForwardEntryError::OperationUnsupportedEipInBinding,
        ModifyForwardEntryError::QuotaExceededForwardEntrySessionManytoOne,
        ModifyForwardEntryError::ResourceNotFoundNatIp,
        ModifyForwardEntryError::ResourceNotFoundForwardEntry,
    ];
}

/// Response to [`ModifyForwardEntryRequest`].
pub type ModifyForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyForwardEntryRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidExternalIpMalformed`](super::DocumentedError::InvalidExternalIpMalformed)
/// - [`InvalidInternalIpMalformed`](super::DocumentedError::InvalidInternalIpMalformed)
/// - [`InvalidExternalPortMalformed`](super::DocumentedError::InvalidExternalPortMalformed)
/// - [`InvalidInternalPortMalformed`](super::DocumentedError::InvalidInternalPortMalformed)
/// - [`ForbiddenDestnationIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenDestnationIpOutOfVpcCIDR)
/// - [`InvalidProtocalValueNotSupported`](super::DocumentedError::InvalidProtocalValueNotSupported)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`InvalidForwardEntryIdNotFound`](super::DocumentedError::InvalidForwardEntryIdNotFound)
/// - [`InvalidExternalIpNotFound`](super::DocumentedError::InvalidExternalIpNotFound)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
/// - [`ForbiddenExternalIpUsedInSnatTable`](super::DocumentedError::ForbiddenExternalIpUsedInSnatTable)
/// - [`ForbiddenAlreadyBounded`](super::DocumentedError::ForbiddenAlreadyBounded)
/// - [`UnsupportedFeaturePortSegment`](super::DocumentedError::UnsupportedFeaturePortSegment)
/// - [`ExclusiveParamAnyAndAny`](super::DocumentedError::ExclusiveParamAnyAndAny)
/// - [`InvalidIpNotInNatgw`](super::DocumentedError::InvalidIpNotInNatgw)
/// - [`DuplicatedParamInternalPort`](super::DocumentedError::DuplicatedParamInternalPort)
/// - [`DuplicatedParamExternalPort`](super::DocumentedError::DuplicatedParamExternalPort)
/// - [`OperationFailedAnyPortConfig`](super::DocumentedError::OperationFailedAnyPortConfig)
/// - [`OperationUnsupportedForwardEntry`](super::DocumentedError::OperationUnsupportedForwardEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`ForbiddenIpHasBeenUsedInSnat`](super::DocumentedError::ForbiddenIpHasBeenUsedInSnat)
/// - [`IncorrectStatusForwardEntry`](super::DocumentedError::IncorrectStatusForwardEntry)
/// - [`ForbiddenDestinationIpOutOfVswitchCIDR`](super::DocumentedError::ForbiddenDestinationIpOutOfVswitchCIDR)
/// - [`ForwardEntryDuplicated`](super::DocumentedError::ForwardEntryDuplicated)
/// - [`InvalidIpNotFound`](super::DocumentedError::InvalidIpNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`IncorretStatusForwardEntry`](super::DocumentedError::IncorretStatusForwardEntry)
/// - [`IllegalParamAnyPortNotZero`](super::DocumentedError::IllegalParamAnyPortNotZero)
/// - [`DuplicatedDestinationPort`](super::DocumentedError::DuplicatedDestinationPort)
/// - [`OperationUnsupportedEipInBinding`](super::DocumentedError::OperationUnsupportedEipInBinding)
/// - [`QuotaExceededForwardEntrySessionManytoOne`](super::DocumentedError::QuotaExceededForwardEntrySessionManytoOne)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
/// - [`ResourceNotFoundForwardEntry`](super::DocumentedError::ResourceNotFoundForwardEntry)
pub type ModifyForwardEntryError = super::DocumentedError;
