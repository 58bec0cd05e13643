// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnatTableEntries`, from `ens/DescribeSnatTableEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the SNAT entries that exist on a NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSnatTableEntriesRequest::new()
///     .nat_gateway_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snat_table_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnatTableEntriesRequest {
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
    /// Addresses whose outgoing traffic is translated: a network, a vSwitch or a server.
    pub source_cidr: Option<String>,
    /// Name that the SNAT entry goes by. Length: at most 128.
    pub snat_entry_name: Option<String>,
    /// IP addresses that belong to the SNAT. Items: at most 100.
    pub snat_ips: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSnatTableEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `SnatEntryId`.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }
    /// Sets `SnatIps`.
    pub fn snat_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snat_ips = value.into_iter().map(Into::into).collect();
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
}

request! {
    DescribeSnatTableEntriesRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "SnatEntryId" => snat_entry_id: query,
        "SnatIp" => snat_ip: query,
        "SourceCIDR" => source_cidr: query,
        "SnatEntryName" => snat_entry_name: query,
        "SnatIps" => snat_ips: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSnatTableEntriesRequest {
    type Response = DescribeSnatTableEntriesResponse;
    type Error = DescribeSnatTableEntriesError;
    const INFO: OperationInfo = super::operation("DescribeSnatTableEntries")
        .method("GET")
        .required(&["NatGatewayId"])
        .read_only();
    const ERRORS: &'static [DescribeSnatTableEntriesError] = &[
        DescribeSnatTableEntriesError::InvalidAny,
        DescribeSnatTableEntriesError::MissingAny,
        DescribeSnatTableEntriesError::EnsInterfaceError,
        DescribeSnatTableEntriesError::InvalidParameterNatNotFound,
        DescribeSnatTableEntriesError::NoPermission,
        DescribeSnatTableEntriesError::InvalidParameterAny,
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

/// Response to [`DescribeSnatTableEntriesRequest`].
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Entries of the SNAT table, one each.
    pub snat_table_entries: Vec<SnatTableEntry>,
}

response! {
    DescribeSnatTableEntriesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "SnatTableEntries" => snat_table_entries: list(""),
    }
}

/// Entries of the SNAT table, one each.
#[non_exhaustive]
pub struct SnatTableEntry {
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `nat-5t7nh1cfm6kxiszlttr38****`.
    pub nat_gateway_id: Option<String>,
    /// ID of the SNAT entry that the item belongs to or stands for.
    /// Example: `snat-5tfjp3537mi6iokl59g5c****`.
    pub snat_entry_id: Option<String>,
    /// IP address that belongs to the SNAT. Example: `120.XXX.XXX.71`.
    pub snat_ip: Option<String>,
    /// Addresses whose outgoing traffic is translated. Example: `10.0.0.13/32`.
    pub source_cidr: Option<String>,
    /// Name that the SNAT entry goes by. Example: `test0`.
    pub snat_entry_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// IP address that belongs to the standby SNAT. Example: `101.XXX.XXX.7`.
    pub standby_snat_ip: Option<String>,
    /// State that the standby is in. Example: `Stopped`.
    pub standby_status: Option<String>,
}

response! {
    SnatTableEntry {
        "NatGatewayId" => nat_gateway_id: value,
        "SnatEntryId" => snat_entry_id: value,
        "SnatIp" => snat_ip: value,
        "SourceCIDR" => source_cidr: value,
        "SnatEntryName" => snat_entry_name: value,
        "Status" => status: value,
        "StandbySnatIp" => standby_snat_ip: value,
        "StandbyStatus" => standby_status: value,
    }
}

/// Errors that the documentation of [`DescribeSnatTableEntriesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterNatNotFound`](super::DocumentedError::InvalidParameterNatNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSnatTableEntriesError = super::DocumentedError;
