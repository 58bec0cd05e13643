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
    /// Protocol of the packets that the DNAT rule passes on. Example: `TCP`.
    pub ip_protocol: Option<Open<IpProtocol>>,
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
    }
}

impl Operation for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    type Error = ModifyForwardEntryError;
    const INFO: OperationInfo = super::operation("ModifyForwardEntry")
        .required(&["ForwardEntryId", "ForwardTableId", "RegionId"])
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
    ];
}

/// What [`ModifyForwardEntryRequest`] is answered with.
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
pub type ModifyForwardEntryError = super::DocumentedError;
