// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeForwardTableEntries`, from `vpc/DescribeForwardTableEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol, RouteEntryStatus};

/// Lists the DNAT rules of a DNAT table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_forward_table_entries::RouteEntryStatus;
///
/// let request = alicloud_vpc::DescribeForwardTableEntriesRequest::new()
///     .forward_table_id("ftb-bp1mbjubq34hlcqpa****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_forward_table_entries(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_forward_table_entries(request)
///     .wait()
///     .until(RouteEntryStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// ID of the DNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `ftb-bp1mbjubq34hlcqpa****`.
    pub forward_table_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this rule. Example: `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: Option<String>,
    /// Return only rules that listen on this public address. Example: `116.xx.xx.28`.
    pub external_ip: Option<String>,
    /// Return only rules that listen on this public port. Range: 1 to 65535. Example: `8080`.
    pub external_port: Option<String>,
    /// Return only rules that lead to this private address. Example: `192.xx.xx.123`.
    pub internal_ip: Option<String>,
    /// Return only rules that lead to this private port. Range: 1 to 65535. Example: `80`.
    pub internal_port: Option<String>,
    /// Return only rules for this protocol. Example: `TCP`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Return only rules of this name. Length: 2 to 128. Example: `ForwardEntry-1`.
    pub forward_entry_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    pub nat_gateway_id: Option<String>,
}

impl DescribeForwardTableEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardTableId`.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryId`.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
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
}

request! {
    DescribeForwardTableEntriesRequest {
        "ForwardTableId" => forward_table_id: query,
        "RegionId" => region_id: query,
        "ForwardEntryId" => forward_entry_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
        "ForwardEntryName" => forward_entry_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    type Error = DescribeForwardTableEntriesError;
    const INFO: OperationInfo = super::operation("DescribeForwardTableEntries")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeForwardTableEntriesError] = &[
        DescribeForwardTableEntriesError::InvalidRegionIdNotFound,
        DescribeForwardTableEntriesError::IncorretForwardEntryStatus,
        DescribeForwardTableEntriesError::InvalidForwardTableIdNotFound,
        DescribeForwardTableEntriesError::DescribeForwardParamInvalid,
    ];
}

impl Paginated for DescribeForwardTableEntriesRequest {
    type Item = ForwardTableEntry;
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
        Some(&mut response.forward_table_entries)
    }
}

impl Stateful for DescribeForwardTableEntriesRequest {
    type State = RouteEntryStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.forward_entry_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .forward_table_entries
                .iter()
                .map(|v| (
                    v.forward_entry_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeForwardTableEntriesRequest`].
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// DNAT rules that were found.
    pub forward_table_entries: Vec<ForwardTableEntry>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6C4A8B1-7561-4509-949C-20DEB40D71E6`.
    pub request_id: Option<String>,
}

response! {
    DescribeForwardTableEntriesResponse {
        "ForwardTableEntries" => forward_table_entries: list("ForwardTableEntry"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// DNAT rules that were found.
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// Public address that a DNAT rule listens on. Example: `139.xxx.xx.79`.
    pub external_ip: Option<String>,
    /// Public port that a DNAT rule listens on. Example: `80`.
    pub external_port: Option<String>,
    /// ID of a DNAT rule, as [`CreateForwardEntry`](super::Client::create_forward_entry) returned it.
    /// Example: `fwd-119smw5tk****`.
    pub forward_entry_id: Option<String>,
    /// Name by which people tell the DNAT rule from others. Example: `ForwardEntry-1`.
    pub forward_entry_name: Option<String>,
    /// ID of the DNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `ftb-11tc6xgmv****`.
    pub forward_table_id: Option<String>,
    /// Private address that a DNAT rule passes packets on to. Example: `192.168.1.xx`.
    pub internal_ip: Option<String>,
    /// Private port that a DNAT rule passes packets on to. Example: `25`.
    pub internal_port: Option<String>,
    /// Protocol of the packets that the rule forwards. Example: `TCP`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Whether the rule works, is changing or is being deleted.
    /// Here: `Pending`, `Available`, `Deleting`. Example: `Available`.
    pub status: Option<Open<RouteEntryStatus>>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
}

response! {
    ForwardTableEntry {
        "ExternalIp" => external_ip: value,
        "ExternalPort" => external_port: value,
        "ForwardEntryId" => forward_entry_id: value,
        "ForwardEntryName" => forward_entry_name: value,
        "ForwardTableId" => forward_table_id: value,
        "InternalIp" => internal_ip: value,
        "InternalPort" => internal_port: value,
        "IpProtocol" => ip_protocol: value,
        "Status" => status: value,
        "NatGatewayId" => nat_gateway_id: value,
    }
}

/// Errors that the documentation of [`DescribeForwardTableEntriesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
/// - [`DescribeForwardParamInvalid`](super::DocumentedError::DescribeForwardParamInvalid)
pub type DescribeForwardTableEntriesError = super::DocumentedError;
