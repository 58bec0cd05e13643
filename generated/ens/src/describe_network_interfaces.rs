// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInterfaces`, from `ens/DescribeNetworkInterfaces.md`.

use alicloud_runtime::codegen::*;

/// Lists elastic network interfaces with their addresses and the instances they are attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNetworkInterfacesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_interfaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInterfacesRequest {
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// IP address that belongs to the primary.
    pub primary_ip_address: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<NetworkInterfaceType>>,
    /// Name that the elastic network interface goes by. Length: at most 128.
    pub network_interface_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Address that belongs to the IPv6.
    pub ipv6_address: Vec<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Vec<String>,
    /// IDs of the elastic network interfaces to work on or to narrow the list down to.
    /// Items: at most 100.
    pub network_interface_ids: Vec<String>,
}

impl DescribeNetworkInterfacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<NetworkInterfaceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
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
    DescribeNetworkInterfacesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "InstanceId" => instance_id: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "EnsRegionId" => ens_region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "PrimaryIpAddress" => primary_ip_address: query,
        "Type" => type_: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Ipv6Address" => ipv6_address: query,
        "EnsRegionIds" => ens_region_ids: query,
        "NetworkInterfaceIds" => network_interface_ids: query,
    }
}

impl Operation for DescribeNetworkInterfacesRequest {
    type Response = DescribeNetworkInterfacesResponse;
    type Error = DescribeNetworkInterfacesError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInterfaces")
        .read_only();
    const ERRORS: &'static [DescribeNetworkInterfacesError] = &[
        DescribeNetworkInterfacesError::EnsInterfaceError,
        DescribeNetworkInterfacesError::MissingAny,
        DescribeNetworkInterfacesError::InvalidAny,
        DescribeNetworkInterfacesError::NoPermission,
        DescribeNetworkInterfacesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeNetworkInterfacesRequest {
    type Item = NetworkInterfaceSet;
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
        Some(&mut response.network_interface_sets)
    }
}

/// Response to [`DescribeNetworkInterfacesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkInterfacesResponse {
    /// The elastic network interface sets that were found or are concerned, one entry each.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `708AF9CE-FF92-5DF9-93F8-B7754AB1061A`.
    pub request_id: Option<String>,
}

response! {
    DescribeNetworkInterfacesResponse {
        "NetworkInterfaceSets" => network_interface_sets: list("NetworkInterfaceSet"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// The elastic network interface sets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkInterfaceSet {
    /// When the item was created. Example: `2022-02-22T03:53:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Region that the ens lies in. Example: `id-jakarta-1`.
    pub ens_region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-5siavnr3`.
    pub instance_id: Option<String>,
    /// Address that belongs to the mac. Example: `00:16:XXX:XXX:60:0a`.
    pub mac_address: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-uf686a5`.
    pub network_interface_id: Option<String>,
    /// IP address that belongs to the primary. Example: `10.XXX.XXX.25`.
    pub primary_ip: Option<String>,
    /// Which kind of primary IP address it is or is to be. Example: `Private`.
    pub primary_ip_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `InUse`.
    pub status: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `n-5w0qd03adw****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-5rqswx1trlsj9`.
    pub vswitch_id: Option<String>,
    /// The private IP address sets that were found or are concerned, one entry each.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Name that the elastic network interface goes by. Example: `primaryTest`.
    pub network_interface_name: Option<String>,
    /// Free text that describes the item to people. Example: `test-description`.
    pub description: Option<String>,
    /// IDs of the security groups that were found or are concerned.
    pub security_group_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Primary`.
    pub type_: Option<String>,
}

response! {
    NetworkInterfaceSet {
        "CreationTime" => creation_time: value,
        "EnsRegionId" => ens_region_id: value,
        "InstanceId" => instance_id: value,
        "MacAddress" => mac_address: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "PrimaryIp" => primary_ip: value,
        "PrimaryIpType" => primary_ip_type: value,
        "Status" => status: value,
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
        "PrivateIpSets" => private_ip_sets: list("PrivateIpSet"),
        "NetworkInterfaceName" => network_interface_name: value,
        "Description" => description: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroup"),
        "Type" => type_: value,
    }
}

/// The private IP address sets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrivateIpSet {
    /// Address inside the private network. Example: `192.XXX.XXX.130`.
    pub private_ip_address: Option<String>,
    /// Whether it is the main address of the interface. Example: `true`.
    pub primary: Option<bool>,
}

response! {
    PrivateIpSet {
        "PrivateIpAddress" => private_ip_address: value,
        "Primary" => primary: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum NetworkInterfaceType {
        /// Primary network interface, created with its instance.
        Primary = "Primary",
        /// Secondary network interface.
        Secondary = "Secondary",
    }
}

/// Errors that the documentation of [`DescribeNetworkInterfacesRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeNetworkInterfacesError = super::DocumentedError;
