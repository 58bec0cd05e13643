// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyForwardEntry`, from `vpc/ModifyForwardEntry.md`.

use alicloud_runtime::codegen::*;

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
}

/// What [`ModifyForwardEntryRequest`] is answered with.
pub type ModifyForwardEntryResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Protocol of the packets that the DNAT rule passes on.
    pub enum IpProtocol {
        /// Only TCP packets are passed on.
        Tcp = "TCP",
        /// Only UDP packets are passed on.
        Udp = "UDP",
        /// Packets of every protocol are passed on.
        Any = "Any",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyForwardEntryRequest`] names.
    pub enum ModifyForwardEntryError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InvalidExternalIpMalformed = "InvalidExternalIp.Malformed" ("400"), "", "`ExternalIp` is not a proper address.";
        InvalidInternalIpMalformed = "InvalidInternalIp.Malformed" ("400"), "", "`InternalIp` is not a proper address.";
        InvalidExternalPortMalformed = "InvalidExternalPort.Malformed" ("400"), "", "`ExternalPort` is not a proper port.";
        InvalidInternalPortMalformed = "InvalidInternalPort.Malformed" ("400"), "", "`InternalPort` is not a proper port.";
        ForbiddenDestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR" ("400"), "", "`InternalIp` lies outside the range of the VPC. Take a private address inside it.";
        InvalidProtocalValueNotSupported = "InvalidProtocal.ValueNotSupported" ("400"), "", "`IpProtocol` has a value that is not possible.";
        IncorretForwardEntryStatus = "IncorretForwardEntryStatus" ("400"), "", "DNAT rules of the table are `Pending` or `Modifying`. Wait until they are done.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The table holds as many routes or rules as it can.";
        InvalidForwardEntryIdNotFound = "InvalidForwardEntryId.NotFound" ("404"), "", "No DNAT rule has this ID.";
        InvalidExternalIpNotFound = "InvalidExternalIp.NotFound" ("404"), "", "The NAT gateway does not have this public address.";
        InvalidForwardTableIdNotFound = "InvalidForwardTableId.NotFound" ("404"), "", "No DNAT table has this ID.";
        ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable" ("400"), "", "An SNAT rule uses this public address. Take another one or delete that rule.";
        ForbiddenAlreadyBounded = "Forbidden.Already.Bounded" ("400"), "", "The instance is attached already.";
    }
}
