// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeForwardTableEntries`, from `ens/DescribeForwardTableEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the DNAT entries that exist on a NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeForwardTableEntriesRequest::new()
///     .nat_gateway_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_forward_table_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
    /// IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// Name that the forward entry goes by.
    pub forward_entry_name: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeForwardTableEntriesRequest {
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
    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
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
    DescribeForwardTableEntriesRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "ForwardEntryId" => forward_entry_id: query,
        "ExternalIp" => external_ip: query,
        "InternalIp" => internal_ip: query,
        "ForwardEntryName" => forward_entry_name: query,
        "IpProtocol" => ip_protocol: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    type Error = DescribeForwardTableEntriesError;
    const INFO: OperationInfo = super::operation("DescribeForwardTableEntries")
        .required(&["NatGatewayId"])
        .read_only();
    const ERRORS: &'static [DescribeForwardTableEntriesError] = &[
        DescribeForwardTableEntriesError::InvalidAny,
        DescribeForwardTableEntriesError::MissingAny,
        DescribeForwardTableEntriesError::EnsInterfaceError,
        DescribeForwardTableEntriesError::InvalidParameterNatNotFound,
        DescribeForwardTableEntriesError::NoPermission,
        DescribeForwardTableEntriesError::InvalidParameterAny,
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

/// Response to [`DescribeForwardTableEntriesRequest`].
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Entries of the forward table, one each.
    pub forward_table_entries: Vec<ForwardTableEntry>,
}

response! {
    DescribeForwardTableEntriesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "ForwardTableEntries" => forward_table_entries: list(""),
    }
}

/// Entries of the forward table, one each.
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `nat-5tawjw5j7sgd2deujxuk0****`.
    pub nat_gateway_id: Option<String>,
    /// ID of the forward entry that the item belongs to or stands for.
    /// Example: `fwd-5tf66679oi2uoxcvlg0g2****`.
    pub forward_entry_id: Option<String>,
    /// IP address that belongs to the external. Example: `120.XXX.XXX.70`.
    pub external_ip: Option<String>,
    /// Network port that belongs to the external. Example: `22`.
    pub external_port: Option<String>,
    /// IP address that belongs to the internal. Example: `10.XXX.XXX.3`.
    pub internal_ip: Option<String>,
    /// Network port that belongs to the internal. Example: `22`.
    pub internal_port: Option<String>,
    /// Name that the forward entry goes by. Example: `test0`.
    pub forward_entry_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Protocol that the IP address uses. Example: `Any`.
    pub ip_protocol: Option<String>,
    /// Network port that belongs to the health check. Example: `80`.
    pub health_check_port: Option<String>,
    /// IP address that belongs to the standby external. Example: `101.XXX.XXX.7`.
    pub standby_external_ip: Option<String>,
    /// State that the standby is in. Example: `Stopped`.
    pub standby_status: Option<String>,
}

response! {
    ForwardTableEntry {
        "NatGatewayId" => nat_gateway_id: value,
        "ForwardEntryId" => forward_entry_id: value,
        "ExternalIp" => external_ip: value,
        "ExternalPort" => external_port: value,
        "InternalIp" => internal_ip: value,
        "InternalPort" => internal_port: value,
        "ForwardEntryName" => forward_entry_name: value,
        "Status" => status: value,
        "IpProtocol" => ip_protocol: value,
        "HealthCheckPort" => health_check_port: value,
        "StandbyExternalIp" => standby_external_ip: value,
        "StandbyStatus" => standby_status: value,
    }
}

/// Errors that the documentation of [`DescribeForwardTableEntriesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterNatNotFound`](super::DocumentedError::InvalidParameterNatNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeForwardTableEntriesError = super::DocumentedError;
