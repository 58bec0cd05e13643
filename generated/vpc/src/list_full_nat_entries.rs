// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFullNatEntries`, from `vpc/ListFullNatEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the entries of a FULLNAT table, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListFullNatEntriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_full_nat_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFullNatEntriesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    pub full_nat_table_id: Option<String>,
    /// Return only this FULLNAT rule.
    pub full_nat_entry_id: Option<String>,
    /// Return only rules with these names. Items: at most 10.
    pub full_nat_entry_names: Vec<String>,
    /// IDs of the elastic network interfaces to work on or to narrow the list down to.
    /// Items: at most 10.
    pub network_interface_ids: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Protocol of the packets that the rule forwards.
    pub ip_protocol: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    pub nat_gateway_id: Option<String>,
    /// IP address that the NAT gateway puts in place of others.
    pub nat_ip: Option<String>,
    /// Port on the NAT gateway that clients call.
    pub nat_ip_port: Option<String>,
}

impl ListFullNatEntriesRequest {
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
    /// Sets `FullNatTableId`.
    pub fn full_nat_table_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_table_id = Some(value.into());
        self
    }
    /// Sets `FullNatEntryId`.
    pub fn full_nat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_id = Some(value.into());
        self
    }
    /// Sets `FullNatEntryNames`.
    pub fn full_nat_entry_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_nat_entry_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceIds`.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
}

request! {
    ListFullNatEntriesRequest {
        "ClientToken" => client_token: query,
        "FullNatTableId" => full_nat_table_id: query,
        "FullNatEntryId" => full_nat_entry_id: query,
        "FullNatEntryNames" => full_nat_entry_names: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
        "IpProtocol" => ip_protocol: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIp" => nat_ip: query,
        "NatIpPort" => nat_ip_port: query,
    }
}

impl Operation for ListFullNatEntriesRequest {
    type Response = ListFullNatEntriesResponse;
    type Error = ListFullNatEntriesError;
    const INFO: OperationInfo = super::operation("ListFullNatEntries")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListFullNatEntriesError] = &[
        ListFullNatEntriesError::ResourceNotFoundFullNatTableId,
        ListFullNatEntriesError::MissingParamFullnatTableIdOrNatGatewayId,
        ListFullNatEntriesError::ResourceNotFoundFullNatTable,
    ];
}

impl Paginated for ListFullNatEntriesRequest {
    type Item = FullNatEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.full_nat_entries)
    }
}

/// Response to [`ListFullNatEntriesRequest`].
#[non_exhaustive]
pub struct ListFullNatEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F03E41F6-1A74-311F-8D98-124EEE9F37B8`.
    pub request_id: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-gw8054kn57y3hq3bv****`.
    pub nat_gateway_id: Option<String>,
    /// FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    /// Example: `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_table_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i64>,
    /// FULLNAT rules found, one entry each.
    pub full_nat_entries: Vec<FullNatEntry>,
}

response! {
    ListFullNatEntriesResponse {
        "RequestId" => request_id: value,
        "NatGatewayId" => nat_gateway_id: value,
        "FullNatTableId" => full_nat_table_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "FullNatEntries" => full_nat_entries: list(""),
    }
}

/// FULLNAT rules found, one entry each.
#[non_exhaustive]
pub struct FullNatEntry {
    /// IP address that the NAT gateway puts in place of others. Example: `192.168.XX.XX`.
    pub nat_ip: Option<String>,
    /// Port on the NAT gateway that clients call. Example: `80`.
    pub nat_ip_port: Option<String>,
    /// Address that the traffic is passed on to. Example: `192.168.XX.XX`.
    pub access_ip: Option<String>,
    /// Port that the traffic is passed on to. Example: `80`.
    pub access_port: Option<String>,
    /// Protocol of the packets that the rule forwards. Example: `TCP`.
    pub ip_protocol: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-gw80wedm8pq0tpr2****`.
    pub network_interface_id: Option<String>,
    /// Which kind of elastic network interface it is or is to be. Example: `Endpoint`.
    pub network_interface_type: Option<String>,
    /// Name by which people tell the FULLNAT rule from others. Example: `test`.
    pub full_nat_entry_name: Option<String>,
    /// Free text that tells people about the full NAT entry. Example: `abc`.
    pub full_nat_entry_description: Option<String>,
    /// When the resource was created. Example: `2021-10-27T02:44:40Z`.
    pub creation_time: Option<Timestamp>,
    /// FULLNAT rule, by its ID. Example: `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: Option<String>,
    /// Whether the rule is in force or is being set up, changed, or deleted. Example: `Available`.
    pub full_nat_entry_status: Option<String>,
    /// FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    /// Example: `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: Option<String>,
}

response! {
    FullNatEntry {
        "NatIp" => nat_ip: value,
        "NatIpPort" => nat_ip_port: value,
        "AccessIp" => access_ip: value,
        "AccessPort" => access_port: value,
        "IpProtocol" => ip_protocol: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "NetworkInterfaceType" => network_interface_type: value,
        "FullNatEntryName" => full_nat_entry_name: value,
        "FullNatEntryDescription" => full_nat_entry_description: value,
        "CreationTime" => creation_time: value,
        "FullNatEntryId" => full_nat_entry_id: value,
        "FullNatEntryStatus" => full_nat_entry_status: value,
        "FullNatTableId" => full_nat_table_id: value,
    }
}

/// Errors that the documentation of [`ListFullNatEntriesRequest`] names.
///
/// - [`ResourceNotFoundFullNatTableId`](super::DocumentedError::ResourceNotFoundFullNatTableId)
/// - [`MissingParamFullnatTableIdOrNatGatewayId`](super::DocumentedError::MissingParamFullnatTableIdOrNatGatewayId)
/// - [`ResourceNotFoundFullNatTable`](super::DocumentedError::ResourceNotFoundFullNatTable)
pub type ListFullNatEntriesError = super::DocumentedError;
