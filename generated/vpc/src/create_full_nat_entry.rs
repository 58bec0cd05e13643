// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFullNatEntry`, from `vpc/CreateFullNatEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds an entry to the FULLNAT table of a NAT gateway that maps a NAT IP and port.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateFullNatEntryRequest::new()
///     .full_nat_table_id("...")
///     .network_interface_id("...")
///     .nat_ip("...")
///     .access_ip("...")
///     .access_port("...")
///     .ip_protocol("...");
/// let reply = client.create_full_nat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFullNatEntryRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    pub full_nat_table_id: Option<String>,
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// **Required.** IP address that the NAT gateway puts in place of others.
    pub nat_ip: Option<String>,
    /// Port on the NAT gateway that clients call.
    pub nat_ip_port: Option<String>,
    /// **Required.** Address that the traffic is passed on to.
    pub access_ip: Option<String>,
    /// **Required.** Port that the traffic is passed on to.
    pub access_port: Option<String>,
    /// **Required.** Protocol of the packets that the rule forwards.
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

impl CreateFullNatEntryRequest {
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
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `NatIp`, which is required.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_port = Some(value.into());
        self
    }
    /// Sets `AccessIp`, which is required.
    pub fn access_ip(mut self, value: impl Into<String>) -> Self {
        self.access_ip = Some(value.into());
        self
    }
    /// Sets `AccessPort`, which is required.
    pub fn access_port(mut self, value: impl Into<String>) -> Self {
        self.access_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`, which is required.
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
    CreateFullNatEntryRequest {
        "ClientToken" => client_token: query,
        "FullNatTableId" => full_nat_table_id: query,
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

impl Operation for CreateFullNatEntryRequest {
    type Response = CreateFullNatEntryResponse;
    type Error = CreateFullNatEntryError;
    const INFO: OperationInfo = super::operation("CreateFullNatEntry")
        .required(
            &[
                "FullNatTableId",
                "NetworkInterfaceId",
                "NatIp",
                "AccessIp",
                "AccessPort",
                "IpProtocol",
                "RegionId",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateFullNatEntryError] = &[
        CreateFullNatEntryError::ResourceNotFoundNatIp,
        CreateFullNatEntryError::IllegalParamFormatNatIp,
        CreateFullNatEntryError::UnsupportedFeaturePrivateLinkMode,
        CreateFullNatEntryError::QuotaExceededFullNatEntry,
        CreateFullNatEntryError::IncorrectStatusNatIp,
        CreateFullNatEntryError::ResourceAlreadyExistFullNatEntry,
        CreateFullNatEntryError::IncorrectStatusNetworkInterface,
        CreateFullNatEntryError::OperationFailedAllocateNatIpPortFailed,
        CreateFullNatEntryError::ResourceNotFoundNatGateway,
        CreateFullNatEntryError::InternalError,
    ];
}

/// Response to [`CreateFullNatEntryRequest`].
#[non_exhaustive]
pub struct CreateFullNatEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2315DEB7-5E92-423A-91F7-4C1EC9AD97C3`.
    pub request_id: Option<String>,
    /// FULLNAT rule, by its ID. Example: `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: Option<String>,
}

response! {
    CreateFullNatEntryResponse {
        "RequestId" => request_id: value,
        "FullNatEntryId" => full_nat_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateFullNatEntryRequest`] names.
///
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp), here with HTTP status 400
/// - [`IllegalParamFormatNatIp`](super::DocumentedError::IllegalParamFormatNatIp)
/// - [`UnsupportedFeaturePrivateLinkMode`](super::DocumentedError::UnsupportedFeaturePrivateLinkMode)
/// - [`QuotaExceededFullNatEntry`](super::DocumentedError::QuotaExceededFullNatEntry)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`ResourceAlreadyExistFullNatEntry`](super::DocumentedError::ResourceAlreadyExistFullNatEntry)
/// - [`IncorrectStatusNetworkInterface`](super::DocumentedError::IncorrectStatusNetworkInterface)
/// - [`OperationFailedAllocateNatIpPortFailed`](super::DocumentedError::OperationFailedAllocateNatIpPortFailed)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateFullNatEntryError = super::DocumentedError;
