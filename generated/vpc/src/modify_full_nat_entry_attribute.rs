// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFullNatEntryAttribute`, from `vpc/ModifyFullNatEntryAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the mapping, name or description of a FULLNAT entry.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyFullNatEntryAttributeRequest::new()
///     .full_nat_table_id("...")
///     .full_nat_entry_id("...");
/// let reply = client.modify_full_nat_entry_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFullNatEntryAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    pub full_nat_table_id: Option<String>,
    /// **Required.** FULLNAT rule, by its ID.
    pub full_nat_entry_id: Option<String>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// IP address that the NAT gateway puts in place of others.
    pub nat_ip: Option<String>,
    /// Port on the NAT gateway that clients call.
    pub nat_ip_port: Option<String>,
    /// Address that the traffic is passed on to.
    pub access_ip: Option<String>,
    /// Port that the traffic is passed on to.
    pub access_port: Option<String>,
    /// Protocol of the packets that the rule forwards.
    pub ip_protocol: Option<String>,
    /// Name by which people tell the FULLNAT rule from others.
    pub full_nat_entry_name: Option<String>,
    /// Free text that tells people about the full NAT entry.
    pub full_nat_entry_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyFullNatEntryAttributeRequest {
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
    /// Sets `FullNatTableId`, which is required.
    pub fn full_nat_table_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_table_id = Some(value.into());
        self
    }
    /// Sets `FullNatEntryId`, which is required.
    pub fn full_nat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_port = Some(value.into());
        self
    }
    /// Sets `AccessIp`.
    pub fn access_ip(mut self, value: impl Into<String>) -> Self {
        self.access_ip = Some(value.into());
        self
    }
    /// Sets `AccessPort`.
    pub fn access_port(mut self, value: impl Into<String>) -> Self {
        self.access_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `FullNatEntryName`.
    pub fn full_nat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_name = Some(value.into());
        self
    }
    /// Sets `FullNatEntryDescription`.
    pub fn full_nat_entry_description(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_description = Some(value.into());
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
    ModifyFullNatEntryAttributeRequest {
        "ClientToken" => client_token: query,
        "FullNatTableId" => full_nat_table_id: query,
        "FullNatEntryId" => full_nat_entry_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "NatIp" => nat_ip: query,
        "NatIpPort" => nat_ip_port: query,
        "AccessIp" => access_ip: query,
        "AccessPort" => access_port: query,
        "IpProtocol" => ip_protocol: query,
        "FullNatEntryName" => full_nat_entry_name: query,
        "FullNatEntryDescription" => full_nat_entry_description: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyFullNatEntryAttributeRequest {
    type Response = ModifyFullNatEntryAttributeResponse;
    type Error = ModifyFullNatEntryAttributeError;
    const INFO: OperationInfo = super::operation("ModifyFullNatEntryAttribute")
        .required(&["FullNatTableId", "FullNatEntryId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyFullNatEntryAttributeError] = &[
        ModifyFullNatEntryAttributeError::ResourceNotFoundNetworkInterfaceId,
        ModifyFullNatEntryAttributeError::ResourceAlreadyExistFullNatEntry,
        ModifyFullNatEntryAttributeError::IncorrectStatusNatIp,
        ModifyFullNatEntryAttributeError::UnsupportedFeaturePrivateLinkMode,
        ModifyFullNatEntryAttributeError::DependencyViolationPrivateLinkMode,
    ];
}

/// Response to [`ModifyFullNatEntryAttributeRequest`].
pub type ModifyFullNatEntryAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyFullNatEntryAttributeRequest`] names.
///
/// - [`ResourceNotFoundNetworkInterfaceId`](super::DocumentedError::ResourceNotFoundNetworkInterfaceId)
/// - [`ResourceAlreadyExistFullNatEntry`](super::DocumentedError::ResourceAlreadyExistFullNatEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`UnsupportedFeaturePrivateLinkMode`](super::DocumentedError::UnsupportedFeaturePrivateLinkMode)
/// - [`DependencyViolationPrivateLinkMode`](super::DocumentedError::DependencyViolationPrivateLinkMode)
pub type ModifyFullNatEntryAttributeError = super::DocumentedError;
