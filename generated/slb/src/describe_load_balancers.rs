// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancers`, from `slb/DescribeLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, AddressType, InternetChargeType, LoadBalancerStatus, NetworkType, PayType, Tag};

/// Lists CLB instances, filtered by address, network, status and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_load_balancers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only load balancers that pass traffic to this server. Example: `vm-server-23*****group`.
    pub server_id: Option<String>,
    /// Return only load balancers of this IP version. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// Return only load balancers in this state. Example: `active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Items: at most 10. Example: `lb-bp1b6c719dfa*******`.
    pub load_balancer_id: Option<String>,
    /// Return only load balancers of these names, separated by commas.
    /// Length: 1 to 80. Items: at most 10. Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_name: Option<String>,
    /// Return only load balancers with servers at these private addresses, separated by commas.
    /// Example: `10.**.**.102`.
    pub server_intranet_address: Option<String>,
    /// Return only load balancers that face the internet, or only internal ones. Example: `intranet`.
    pub address_type: Option<Open<AddressType>>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `paybybandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the virtual private cloud. Example: `vpc-bp1aevy8sof********`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp12mw1f8k3*******`.
    pub vswitch_id: Option<String>,
    /// Whether the private load balancer is in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Return only the load balancer with this address. Example: `192.168.0.**`.
    pub address: Option<String>,
    /// Zone that normally handles the traffic of the load balancer. Example: `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Zone that takes over if the primary one fails. Example: `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"tagKey":"Key1","tagValue":"Value1"}`.
    pub tags: Option<String>,
    /// Whether the load balancer is paid for in advance or by use. Example: `PayOnDemand`.
    pub pay_type: Option<Open<PayType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4p******`.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 1000. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Example: `50`.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeLoadBalancersRequest {
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
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `LoadBalancerStatus`.
    pub fn load_balancer_status(
        mut self,
        value: impl Into<Open<LoadBalancerStatus>>,
    ) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `ServerIntranetAddress`.
    pub fn server_intranet_address(mut self, value: impl Into<String>) -> Self {
        self.server_intranet_address = Some(value.into());
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<Open<AddressType>>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `MasterZoneId`.
    pub fn master_zone_id(mut self, value: impl Into<String>) -> Self {
        self.master_zone_id = Some(value.into());
        self
    }
    /// Sets `SlaveZoneId`.
    pub fn slave_zone_id(mut self, value: impl Into<String>) -> Self {
        self.slave_zone_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeLoadBalancersRequest {
        "RegionId" => region_id: query,
        "ServerId" => server_id: query,
        "AddressIPVersion" => address_ip_version: query,
        "LoadBalancerStatus" => load_balancer_status: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerName" => load_balancer_name: query,
        "ServerIntranetAddress" => server_intranet_address: query,
        "AddressType" => address_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "NetworkType" => network_type: query,
        "Address" => address: query,
        "MasterZoneId" => master_zone_id: query,
        "SlaveZoneId" => slave_zone_id: query,
        "Tags" => tags: query,
        "PayType" => pay_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeLoadBalancersRequest {
    type Response = DescribeLoadBalancersResponse;
    type Error = DescribeLoadBalancersError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancers")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancersError] = &[
        DescribeLoadBalancersError::InvalidTag,
        DescribeLoadBalancersError::TooManyResult,
        DescribeLoadBalancersError::LocationServiceTimeout,
    ];
}

impl Paginated for DescribeLoadBalancersRequest {
    type Item = LoadBalancer;
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
        Some(&mut response.load_balancers)
    }
}

/// Response to [`DescribeLoadBalancersRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancersResponse {
    /// Load balancers that were found.
    pub load_balancers: Vec<LoadBalancer>,
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLoadBalancersResponse {
        "LoadBalancers" => load_balancers: list("LoadBalancer"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Load balancers that were found.
#[non_exhaustive]
pub struct LoadBalancer {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa*******`.
    pub load_balancer_id: Option<String>,
    /// Label of the load balancer, which people tell it apart by. Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_name: Option<String>,
    /// Whether the load balancer works, is stopped, or is locked. Example: `active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// IP address that the load balancer takes requests at. Example: `100.**.**.28`.
    pub address: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Second name for the region. Example: `hangzhou`.
    pub region_id_alias: Option<String>,
    /// Whether the load balancer faces the internet or an internal network. Example: `intranet`.
    pub address_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-255ecr******`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-25dvzy9f8******`.
    pub vpc_id: Option<String>,
    /// Whether the private load balancer is in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// When the item was created. Example: `2017-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Zone that normally handles the traffic of the load balancer. Example: `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Zone that takes over if the primary one fails. Example: `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Default: `paybytraffic`. Example: `paybybandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Why changes to the load balancer are guarded against. Length: 1 to 80. Example: `text`.
    pub modification_protection_reason: Option<String>,
    /// Whether changes to the load balancer are guarded against. Example: `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// Whether the load balancer is paid for in advance or by use. Example: `PrePay`.
    pub pay_type: Option<Open<PayType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3r******`.
    pub resource_group_id: Option<String>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// How internet traffic is billed, in another spelling. Example: `paybybandwidth`.
    pub internet_charge_type_alias: Option<String>,
    /// Size of the load balancer, which limits its connections and requests. Example: `slb.s1.small`.
    pub load_balancer_spec: Option<String>,
    /// Whether the load balancer is guarded against being released by mistake. Example: `off`.
    pub delete_protection: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
    /// Whether the instance is paid for in advance or by use. Example: `PayBySpec`.
    pub instance_charge_type: Option<String>,
    /// Orders for the load balancer that have not taken effect yet.
    pub ineffective_order_list: Option<Value>,
}

response! {
    LoadBalancer {
        "LoadBalancerId" => load_balancer_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerStatus" => load_balancer_status: value,
        "Address" => address: value,
        "RegionId" => region_id: value,
        "RegionIdAlias" => region_id_alias: value,
        "AddressType" => address_type: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "NetworkType" => network_type: value,
        "CreateTime" => create_time: value,
        "MasterZoneId" => master_zone_id: value,
        "SlaveZoneId" => slave_zone_id: value,
        "AddressIPVersion" => address_ip_version: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "InternetChargeType" => internet_charge_type: value,
        "ModificationProtectionReason" => modification_protection_reason: value,
        "ModificationProtectionStatus" => modification_protection_status: value,
        "PayType" => pay_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Bandwidth" => bandwidth: value,
        "InternetChargeTypeAlias" => internet_charge_type_alias: value,
        "LoadBalancerSpec" => load_balancer_spec: value,
        "DeleteProtection" => delete_protection: value,
        "Tags" => tags: list("Tag"),
        "InstanceChargeType" => instance_charge_type: value,
        "IneffectiveOrderList" => ineffective_order_list: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancersRequest`] names.
///
/// - [`InvalidTag`](super::DocumentedError::InvalidTag)
/// - [`TooManyResult`](super::DocumentedError::TooManyResult)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeLoadBalancersError = super::DocumentedError;
