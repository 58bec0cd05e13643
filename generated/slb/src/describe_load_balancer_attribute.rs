// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerAttribute`, from `slb/DescribeLoadBalancerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, AddressIPVersion, InternetChargeType, LoadBalancerStatus, OnOff, PayType};

/// Shows one CLB instance with its listeners and default backend servers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLoadBalancerAttributeRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08ex*****");
/// let reply = client.describe_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLoadBalancerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLoadBalancerAttributeRequest {
    type Response = DescribeLoadBalancerAttributeResponse;
    type Error = DescribeLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerAttributeError] = &[
        DescribeLoadBalancerAttributeError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeResponse {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Second name for the region. Example: `hangzhou`.
    pub region_id_alias: Option<String>,
    /// Label of the load balancer, which people tell it apart by. Example: `lb-instance-test`.
    pub load_balancer_name: Option<String>,
    /// Whether the load balancer works, is stopped, or is locked. Example: `active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// IP address that the load balancer takes requests at. Example: `42.XX.XX.6`.
    pub address: Option<String>,
    /// Whether the load balancer faces the internet or an internal network. Example: `internet`.
    pub address_type: Option<String>,
    /// Whether the private load balancer is in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-25dvzy9f8*****`.
    pub vpc_id: Option<String>,
    /// Upper limit of the data rate. Example: `5`.
    pub bandwidth: Option<i32>,
    /// When the item was created. Example: `2017-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Ports on which the load balancer has listeners. Example: `80`.
    pub listener_ports: Vec<i32>,
    /// Port and protocol of each listener that the load balancer has.
    pub listener_ports_and_protocol: Vec<ListenerPortAndProtocol>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// Zone that normally handles the traffic of the load balancer. Example: `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
    /// When the load balancer is going to be released by itself, as a Unix timestamp.
    /// Example: `1513947075000`.
    pub auto_release_time: Option<i64>,
    /// When the item was created, as a Unix timestamp. Example: `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Whether the load balancer is guarded against being released by mistake. Example: `off`.
    pub delete_protection: Option<Open<OnOff>>,
    /// When the load balancer expires. Example: `2999-09-08T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When the subscription ends, as a Unix timestamp. Example: `32493801600000`.
    pub end_time_stamp: Option<i64>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Default: `paybytraffic`. Example: `paybybandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Port and protocol of each listener that the load balancer has.
    pub listener_ports_and_protocal: Vec<ListenerPortAndProtocal>,
    /// Size of the load balancer, which limits its connections and requests. Example: `slb.s2.small`.
    pub load_balancer_spec: Option<String>,
    /// Why changes to the load balancer are guarded against. Length: 1 to 80. Example: `text`.
    pub modification_protection_reason: Option<String>,
    /// Whether changes to the load balancer are guarded against. Example: `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// Whether the load balancer is paid for in advance or by use. Example: `PrePay`.
    pub pay_type: Option<Open<PayType>>,
    /// Unit in which automatic renewal is counted. Default: `Month`. Example: `Month`.
    pub renewal_cyc_unit: Option<Open<RenewalCycUnit>>,
    /// For how long each automatic renewal extends the subscription. Example: `1`.
    pub renewal_duration: Option<i32>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Example: `AutoRenewal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop*****`.
    pub resource_group_id: Option<String>,
    /// Zone that takes over if the primary one fails. Example: `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-255ecrwq5*****`.
    pub vswitch_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
    /// Labels that the load balancer carries.
    pub labels: Option<Value>,
    /// Whether the instance is paid for in advance or by use. Example: `PayBySpec`.
    pub instance_charge_type: Option<String>,
}

response! {
    DescribeLoadBalancerAttributeResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "RegionId" => region_id: value,
        "RegionIdAlias" => region_id_alias: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerStatus" => load_balancer_status: value,
        "Address" => address: value,
        "AddressType" => address_type: value,
        "NetworkType" => network_type: value,
        "VpcId" => vpc_id: value,
        "Bandwidth" => bandwidth: value,
        "CreateTime" => create_time: value,
        "ListenerPorts" => listener_ports: list("ListenerPort"),
        "ListenerPortsAndProtocol" => listener_ports_and_protocol: list("ListenerPortAndProtocol"),
        "BackendServers" => backend_servers: list("BackendServer"),
        "MasterZoneId" => master_zone_id: value,
        "AddressIPVersion" => address_ip_version: value,
        "AutoReleaseTime" => auto_release_time: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "DeleteProtection" => delete_protection: value,
        "EndTime" => end_time: value,
        "EndTimeStamp" => end_time_stamp: value,
        "InternetChargeType" => internet_charge_type: value,
        "ListenerPortsAndProtocal" => listener_ports_and_protocal: list("ListenerPortAndProtocal"),
        "LoadBalancerSpec" => load_balancer_spec: value,
        "ModificationProtectionReason" => modification_protection_reason: value,
        "ModificationProtectionStatus" => modification_protection_status: value,
        "PayType" => pay_type: value,
        "RenewalCycUnit" => renewal_cyc_unit: value,
        "RenewalDuration" => renewal_duration: value,
        "RenewalStatus" => renewal_status: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SlaveZoneId" => slave_zone_id: value,
        "VSwitchId" => vswitch_id: value,
        "Tags" => tags: list("Tag"),
        "Labels" => labels: value,
        "InstanceChargeType" => instance_charge_type: value,
    }
}

/// Port and protocol of each listener that the load balancer has.
#[non_exhaustive]
pub struct ListenerPortAndProtocol {
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `443`.
    pub listener_port: Option<i32>,
    /// Protocol that clients speak with the listener. Example: `https`.
    pub listener_protocol: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Port of the HTTPS listener that HTTP requests are redirected to. Example: `80`.
    pub forward_port: Option<i32>,
    /// Whether HTTP requests are redirected to an HTTPS listener. Example: `yes`.
    pub listener_forward: Option<String>,
}

response! {
    ListenerPortAndProtocol {
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "Description" => description: value,
        "ForwardPort" => forward_port: value,
        "ListenerForward" => listener_forward: value,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `i-djghr2****`.
    pub server_id: Option<String>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `90`.
    pub weight: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    pub type_: Option<String>,
    /// Address at which the server takes traffic. Example: `192.XX.XX.11`.
    pub server_ip: Option<String>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Weight" => weight: value,
        "Description" => description: value,
        "Type" => type_: value,
        "ServerIp" => server_ip: value,
    }
}

/// Port and protocol of each listener that the load balancer has.
#[non_exhaustive]
pub struct ListenerPortAndProtocal {
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `443`.
    pub listener_port: Option<i32>,
    /// Protocol that clients speak with the listener. Example: `http`.
    pub listener_protocal: Option<String>,
}

response! {
    ListenerPortAndProtocal {
        "ListenerPort" => listener_port: value,
        "ListenerProtocal" => listener_protocal: value,
    }
}

values! {
    /// Unit in which automatic renewal is counted.
    pub enum RenewalCycUnit {
        /// Automatic renewal is counted in years.
        Year = "Year",
        /// Automatic renewal is counted in months.
        Month = "Month",
    }
}

values! {
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub enum RenewalStatus {
        /// Renewed by itself before it runs out.
        AutoRenewal = "AutoRenewal",
        /// Runs out unless it is renewed by hand.
        Normal = "Normal",
        /// Not to be renewed; no reminders are sent, or only a last one.
        NotRenewal = "NotRenewal",
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerAttributeRequest`] names.
///
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeLoadBalancerAttributeError = super::DocumentedError;
