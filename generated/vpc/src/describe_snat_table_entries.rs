// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnatTableEntries`, from `vpc/DescribeSnatTableEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryStatus};

/// Lists the SNAT rules of an SNAT table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_snat_table_entries::RouteEntryStatus;
///
/// let request = alicloud_vpc::DescribeSnatTableEntriesRequest::new()
///     .region_id("cn-hangzhou")
///     .snat_table_id("stb-8vbczigrhop8x5u3t****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snat_table_entries(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_snat_table_entries(request)
///     .wait()
///     .until(RouteEntryStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnatTableEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the SNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `stb-8vbczigrhop8x5u3t****`.
    pub snat_table_id: Option<String>,
    /// Return only this rule. Example: `snat-8vbae8uqh7rjpk7d2****`.
    pub snat_entry_id: Option<String>,
    /// Return only rules for this vSwitch. Example: `vsw-3xbjkhjshjdf****`.
    pub source_vswitch_id: Option<String>,
    /// Return only rules for this source range. Example: `116.xx.xx.28/33`.
    pub source_cidr: Option<String>,
    /// Return only rules that use this public address. Example: `116.xx.xx.28`.
    pub snat_ip: Option<String>,
    /// Return only rules of this name. Length: 2 to 128. Example: `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    pub nat_gateway_id: Option<String>,
    /// IDs of the elastic network interfaces to work on or to narrow the list down to.
    pub network_interface_ids: Vec<String>,
}

impl DescribeSnatTableEntriesRequest {
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
    /// Sets `SnatTableId`.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }
    /// Sets `SnatEntryId`.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SourceVSwitchId`.
    pub fn source_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.source_vswitch_id = Some(value.into());
        self
    }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
}

request! {
    DescribeSnatTableEntriesRequest {
        "RegionId" => region_id: query,
        "SnatTableId" => snat_table_id: query,
        "SnatEntryId" => snat_entry_id: query,
        "SourceVSwitchId" => source_vswitch_id: query,
        "SourceCIDR" => source_cidr: query,
        "SnatIp" => snat_ip: query,
        "SnatEntryName" => snat_entry_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
    }
}

impl Operation for DescribeSnatTableEntriesRequest {
    type Response = DescribeSnatTableEntriesResponse;
    type Error = DescribeSnatTableEntriesError;
    const INFO: OperationInfo = super::operation("DescribeSnatTableEntries")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnatTableEntriesError] = &[
        DescribeSnatTableEntriesError::InvalidRegionIdNotFound,
        DescribeSnatTableEntriesError::InvalidSnatTableIdNotFound,
        DescribeSnatTableEntriesError::InvalidNameMalformed,
        DescribeSnatTableEntriesError::DescribeSnatParamInvalid,
    ];
}

impl Paginated for DescribeSnatTableEntriesRequest {
    type Item = SnatTableEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snat_table_entries)
    }
}

impl Stateful for DescribeSnatTableEntriesRequest {
    type State = RouteEntryStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snat_entry_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .snat_table_entries
                .iter()
                .map(|v| (
                    v.snat_entry_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSnatTableEntriesRequest`].
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponse {
    /// SNAT rules that were found.
    pub snat_table_entries: Vec<SnatTableEntry>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D7E89B1-1C5B-412B-8585-4908E222EED5`.
    pub request_id: Option<String>,
}

response! {
    DescribeSnatTableEntriesResponse {
        "SnatTableEntries" => snat_table_entries: list("SnatTableEntry"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// SNAT rules that were found.
#[non_exhaustive]
pub struct SnatTableEntry {
    /// ID of an SNAT rule, as [`CreateSnatEntry`](super::Client::create_snat_entry) returned it.
    /// Example: `snat-kmd6nv8fy****`.
    pub snat_entry_id: Option<String>,
    /// Name by which people tell the SNAT rule from others. Example: `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Public address that the sources appear under. Example: `116.xx.xx.28`.
    pub snat_ip: Option<String>,
    /// ID of the SNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `stb-gz3r3odawdgffde****`.
    pub snat_table_id: Option<String>,
    /// Range of a vSwitch, or address of one ECS instance, whose traffic the rule takes out to the
    /// internet. Example: `116.xx.xx.28/33`.
    pub source_cidr: Option<String>,
    /// vSwitch whose instances the rule takes out to the internet. Example: `vsw-3xbdsffvfgdfds****`.
    pub source_vswitch_id: Option<String>,
    /// Whether the rule works, is changing or is being deleted.
    /// Here: `Pending`, `Available`, `Deleting`. Example: `Pending`.
    pub status: Option<Open<RouteEntryStatus>>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// Whether a client always leaves by the same one of the addresses of the SNAT rule. Example: `1`.
    pub eip_affinity: Option<String>,
}

response! {
    SnatTableEntry {
        "SnatEntryId" => snat_entry_id: value,
        "SnatEntryName" => snat_entry_name: value,
        "SnatIp" => snat_ip: value,
        "SnatTableId" => snat_table_id: value,
        "SourceCIDR" => source_cidr: value,
        "SourceVSwitchId" => source_vswitch_id: value,
        "Status" => status: value,
        "NatGatewayId" => nat_gateway_id: value,
        "EipAffinity" => eip_affinity: value,
    }
}

/// Errors that the documentation of [`DescribeSnatTableEntriesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnatTableIdNotFound`](super::DocumentedError::InvalidSnatTableIdNotFound)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`DescribeSnatParamInvalid`](super::DocumentedError::DescribeSnatParamInvalid)
pub type DescribeSnatTableEntriesError = super::DocumentedError;
