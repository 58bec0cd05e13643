// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUisNetworkInterfaces`, from `uis/DescribeUisNetworkInterfaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the network interfaces of a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeUisNetworkInterfacesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uis_network_interfaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUisNetworkInterfacesRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the UIS instance ENI that the call is about. Example: `UISENI-xxxfunml63xpaz0tz****`.
    pub uis_eni_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxccvrtiviatdroh****`.
    pub uis_node_id: Option<String>,
}

impl DescribeUisNetworkInterfacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisEniId`.
    pub fn uis_eni_id(mut self, value: impl Into<String>) -> Self {
        self.uis_eni_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeUisNetworkInterfacesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "UisEniId" => uis_eni_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DescribeUisNetworkInterfacesRequest {
    type Response = DescribeUisNetworkInterfacesResponse;
    type Error = DescribeUisNetworkInterfacesError;
    const INFO: OperationInfo = super::operation("DescribeUisNetworkInterfaces")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUisNetworkInterfacesError] = &[
        DescribeUisNetworkInterfacesError::InvalidUisNodeIdNotFound,
        DescribeUisNetworkInterfacesError::UnknownError,
    ];
}

impl Paginated for DescribeUisNetworkInterfacesRequest {
    type Item = NetworkInterface;
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
        Some(&mut response.network_interfaces)
    }
}

/// Response to [`DescribeUisNetworkInterfacesRequest`].
#[non_exhaustive]
pub struct DescribeUisNetworkInterfacesResponse {
    /// The elastic network interfaces that were found or are concerned, one entry each.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B877E24-48C5-48F4-B3A6-43B61AC4FCBA`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeUisNetworkInterfacesResponse {
        "NetworkInterfaces" => network_interfaces: list("NetworkInterface"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The elastic network interfaces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Free text that describes the item to people. Example: `TestCreateEni`.
    pub description: Option<String>,
    /// Address that belongs to the IP address. Example: `192.168.XX.XX`.
    pub ip_address: Option<String>,
    /// Text of the log. Example: `ok`.
    pub log: Option<String>,
    /// Name that people know the item by. Example: `TestCreateEni`.
    pub name: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-m5e0hoi1xi93raq****`.
    pub network_interface_id: Option<String>,
    /// ID of the security group that the item belongs to or stands for.
    /// Example: `sg-m5eiigbzenfqcpd****`.
    pub security_group_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of the UIS instance ENI that the item belongs to or stands for.
    /// Example: `UISENI-xxxfunml63xpaz0t****`.
    pub uis_eni_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxccvrtiviatdroh****`.
    pub uis_node_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-m5e1caexsmph0og6l****`.
    pub vswitch_id: Option<String>,
}

response! {
    NetworkInterface {
        "Description" => description: value,
        "IpAddress" => ip_address: value,
        "Log" => log: value,
        "Name" => name: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "SecurityGroupID" => security_group_id: value,
        "State" => state: value,
        "UisEniId" => uis_eni_id: value,
        "UisNodeId" => uis_node_id: value,
        "VswitchId" => vswitch_id: value,
    }
}

/// Errors that the documentation of [`DescribeUisNetworkInterfacesRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeUisNetworkInterfacesError = super::DocumentedError;
