// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AcceleratorState {
        /// Starting up.
        Init = "init",
        /// Ready.
        Active = "active",
        /// Being set up.
        Configuring = "configuring",
        /// Being associated.
        Binding = "binding",
        /// Being released from its association.
        Unbinding = "unbinding",
        /// Being deleted.
        Deleting = "deleting",
        /// Locked for unpaid bills.
        FinacialLocked = "finacialLocked",
    }
}

values! {
    /// Whether the access log is switched on.
    pub enum AccessLogSwitch {
        /// Requests are logged.
        On = "on",
        /// Requests are not logged.
        Off = "off",
        /// Being switched on.
        Binding = "binding",
        /// Being switched off.
        Unbinding = "unbinding",
    }
}

/// Entries of the ACL, one each.
#[non_exhaustive]
pub struct AclEntry {
    /// Address or block of addresses.
    pub entry: Option<String>,
    /// Free text that tells people about the entry.
    pub entry_description: Option<String>,
}

impl AclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Entry`.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
    /// Sets `EntryDescription`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self {
        self.entry_description = Some(value.into());
        self
    }
}

request! {
    AclEntry {
        "Entry" => entry: field,
        "EntryDescription" => entry_description: field,
    }
}

values! {
    /// Whether the access control list is applied.
    pub enum AclStatus {
        /// Being made.
        Provisioning = "Provisioning",
        /// Ready.
        Available = "Available",
        /// Being changed.
        Configuring = "Configuring",
    }
}

/// The areas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Areas {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of the area that the item belongs to or stands for. Example: `cn-huabei`.
    pub area_id: Option<String>,
    /// Items of the kind region that were found or are concerned.
    pub region_list: Vec<RegionList>,
}

response! {
    Areas {
        "LocalName" => local_name: value,
        "AreaId" => area_id: value,
        "RegionList" => region_list: list(""),
    }
}

/// Network ports that belong to the backend.
#[non_exhaustive]
pub struct BackendPort {
    /// Network port that belongs to the from. Example: `80`.
    pub from_port: Option<String>,
    /// Network port that belongs to the to. Example: `80`.
    pub to_port: Option<String>,
}

response! {
    BackendPort {
        "FromPort" => from_port: value,
        "ToPort" => to_port: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum BandwidthPackageState {
        /// Starting up.
        Init = "init",
        /// Ready.
        Active = "active",
        /// Associated.
        Binded = "binded",
        /// Being associated.
        Binding = "binding",
        /// Being released from its association.
        Unbinding = "unbinding",
        /// Being changed.
        Updating = "updating",
        /// Locked for unpaid bills.
        FinacialLocked = "finacialLocked",
    }
}

values! {
    /// Which kind of bandwidth it is or is to be.
    pub enum BandwidthType {
        /// Standard bandwidth.
        Basic = "Basic",
        /// Enhanced bandwidth.
        Enhanced = "Enhanced",
        /// Premium bandwidth.
        Advanced = "Advanced",
    }
}

/// Basic bandwidth plan in use.
#[non_exhaustive]
pub struct BasicAcceleratorBasicBandwidthPackage {
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Which kind of bandwidth it is or is to be. Example: `Basic`.
    pub bandwidth_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `gbwp-bp1d8xk8bg139j0fw****`.
    pub instance_id: Option<String>,
}

response! {
    BasicAcceleratorBasicBandwidthPackage {
        "Bandwidth" => bandwidth: value,
        "BandwidthType" => bandwidth_type: value,
        "InstanceId" => instance_id: value,
    }
}

/// Basic bandwidth plan in use.
#[non_exhaustive]
pub struct BasicBandwidthPackage {
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Which kind of bandwidth it is or is to be. Example: `Basic`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// ID of the instance, by which other calls name it. Example: `gbwp-bp1d8xk8bg139j0fw****`.
    pub instance_id: Option<String>,
}

response! {
    BasicBandwidthPackage {
        "Bandwidth" => bandwidth: value,
        "BandwidthType" => bandwidth_type: value,
        "InstanceId" => instance_id: value,
    }
}

values! {
    /// Which kind of billing it is or is to be.
    pub enum BillingType {
        /// By the data transferred.
        PayByTraffic = "PayByTraffic",
        /// By the 95th percentile of the bandwidth used.
        PayBY95 = "PayBY95",
    }
}

/// The certificates to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Certificate {
    /// Identifier of the item within its collection. Example: `449****-cn-hangzhou`.
    pub id: Option<String>,
}

impl Certificate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    Certificate {
        "Id" => id: field,
    }
}

/// Cross-region bandwidth plan in use.
#[non_exhaustive]
pub struct CrossDomainBandwidthPackage {
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `gbwp-bp1d8xk8bg139j0fw****`.
    pub instance_id: Option<String>,
}

response! {
    CrossDomainBandwidthPackage {
        "Bandwidth" => bandwidth: value,
        "InstanceId" => instance_id: value,
    }
}

/// Items of the kind DDoS config to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DdosConfigList {
    /// Region that the DDoS lies in.
    pub ddos_region_id: Option<String>,
    /// ID of the DDoS that the call is about.
    pub ddos_id: Option<String>,
}

impl DdosConfigList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DdosRegionId`.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
    /// Sets `DdosId`.
    pub fn ddos_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_id = Some(value.into());
        self
    }
}

request! {
    DdosConfigList {
        "DdosRegionId" => ddos_region_id: field,
        "DdosId" => ddos_id: field,
    }
}

/// The destination configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DestinationConfiguration {
    /// The protocols to work on or to narrow the list down to. Items: at most 2.
    pub protocols: Vec<String>,
    /// Network port that belongs to the from.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to.
    pub to_port: Option<i32>,
}

impl DestinationConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Protocols`.
    pub fn protocols(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protocols = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FromPort`.
    #[inline]
    pub fn from_port(mut self, value: i32) -> Self {
        self.from_port = Some(value);
        self
    }
    /// Sets `ToPort`.
    #[inline]
    pub fn to_port(mut self, value: i32) -> Self {
        self.to_port = Some(value);
        self
    }
}

request! {
    DestinationConfiguration {
        "Protocols" => protocols: field,
        "FromPort" => from_port: field,
        "ToPort" => to_port: field,
    }
}

/// Address that belongs to the destination socket.
#[non_exhaustive]
pub struct DestinationSocketAddress {
    /// Address that belongs to the IP address. Example: `10.0.XX.XX`.
    pub ip_address: Option<String>,
    /// Port that was probed. Example: `443`.
    pub port: Option<i32>,
}

response! {
    DestinationSocketAddress {
        "IpAddress" => ip_address: value,
        "Port" => port: value,
    }
}

/// The endpoint configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointConfiguration {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// What is done about the traffic to endpoint, as rules.
    pub traffic_to_endpoint_policy: Option<String>,
    /// The policy configurations to work on or to narrow the list down to. Items: at most 20.
    pub policy_configurations: Vec<PolicyConfiguration>,
}

impl EndpointConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `TrafficToEndpointPolicy`.
    pub fn traffic_to_endpoint_policy(mut self, value: impl Into<String>) -> Self {
        self.traffic_to_endpoint_policy = Some(value.into());
        self
    }
    /// Sets `PolicyConfigurations`.
    pub fn policy_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyConfiguration>>,
    ) -> Self {
        self.policy_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EndpointConfiguration {
        "Type" => type_: field,
        "Endpoint" => endpoint: field,
        "TrafficToEndpointPolicy" => traffic_to_endpoint_policy: field,
        "PolicyConfigurations" => policy_configurations: field,
    }
}

/// The endpoint group configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupConfiguration {
    /// Region that the endpoint group lies in.
    pub endpoint_group_region: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The destination configurations to work on or to narrow the list down to. Items: at most 20.
    pub destination_configurations: Vec<DestinationConfiguration>,
    /// The endpoint configurations to work on or to narrow the list down to. Items: at most 10.
    pub endpoint_configurations: Vec<EndpointConfiguration>,
}

impl EndpointGroupConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointGroupRegion`.
    pub fn endpoint_group_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_region = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DestinationConfigurations`.
    pub fn destination_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<DestinationConfiguration>>,
    ) -> Self {
        self.destination_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndpointConfigurations`.
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointConfiguration>>,
    ) -> Self {
        self.endpoint_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EndpointGroupConfiguration {
        "EndpointGroupRegion" => endpoint_group_region: field,
        "Name" => name: field,
        "Description" => description: field,
        "DestinationConfigurations" => destination_configurations: field,
        "EndpointConfigurations" => endpoint_configurations: field,
    }
}

/// The endpoint configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupConfigurationEndpointConfiguration {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i64>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// Address that belongs to the sub.
    pub sub_address: Option<String>,
    /// Whether this is switched on: client IP address preservation.
    pub enable_client_ip_preservation: Option<bool>,
    /// Protocol that the enable proxy uses.
    pub enable_proxy_protocol: Option<bool>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 10.
    pub vswitch_ids: Vec<String>,
}

impl EndpointGroupConfigurationEndpointConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `SubAddress`.
    pub fn sub_address(mut self, value: impl Into<String>) -> Self {
        self.sub_address = Some(value.into());
        self
    }
    /// Sets `EnableClientIPPreservation`.
    #[inline]
    pub fn enable_client_ip_preservation(mut self, value: bool) -> Self {
        self.enable_client_ip_preservation = Some(value);
        self
    }
    /// Sets `EnableProxyProtocol`.
    #[inline]
    pub fn enable_proxy_protocol(mut self, value: bool) -> Self {
        self.enable_proxy_protocol = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EndpointGroupConfigurationEndpointConfiguration {
        "Type" => type_: field,
        "Weight" => weight: field,
        "Endpoint" => endpoint: field,
        "SubAddress" => sub_address: field,
        "EnableClientIPPreservation" => enable_client_ip_preservation: field,
        "EnableProxyProtocol" => enable_proxy_protocol: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
    }
}

/// The endpoint configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupEndpointConfiguration {
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `Ip`.
    pub type_: Option<Open<Type>>,
    /// Whether this is switched on: client IP address preservation.
    /// Default: `false`. Example: `false`.
    pub enable_client_ip_preservation: Option<bool>,
    /// **Required.** Weight of the item when shares are dealt out among several.
    /// Range: 0 to 255. Example: `20`.
    pub weight: Option<i32>,
    /// **Required.** Host name or URL at which the service or resource is reached.
    /// Example: `120.XX.XX.21`.
    pub endpoint: Option<String>,
    /// Protocol that the enable proxy uses.
    pub enable_proxy_protocol: Option<bool>,
    /// Address that belongs to the sub.
    pub sub_address: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 10.
    pub vswitch_ids: Vec<String>,
}

impl EndpointGroupEndpointConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<Type>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `EnableClientIPPreservation`.
    #[inline]
    pub fn enable_client_ip_preservation(mut self, value: bool) -> Self {
        self.enable_client_ip_preservation = Some(value);
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `EnableProxyProtocol`.
    #[inline]
    pub fn enable_proxy_protocol(mut self, value: bool) -> Self {
        self.enable_proxy_protocol = Some(value);
        self
    }
    /// Sets `SubAddress`.
    pub fn sub_address(mut self, value: impl Into<String>) -> Self {
        self.sub_address = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EndpointGroupEndpointConfiguration {
        "Type" => type_: field,
        "EnableClientIPPreservation" => enable_client_ip_preservation: field,
        "Weight" => weight: field,
        "Endpoint" => endpoint: field,
        "EnableProxyProtocol" => enable_proxy_protocol: field,
        "SubAddress" => sub_address: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
    }
}

/// The port overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupPortOverride {
    /// Network port that belongs to the listener. Example: `443`.
    pub listener_port: Option<i32>,
    /// Network port that belongs to the endpoint. Example: `80`.
    pub endpoint_port: Option<i32>,
}

impl EndpointGroupPortOverride {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerPort`.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `EndpointPort`.
    #[inline]
    pub fn endpoint_port(mut self, value: i32) -> Self {
        self.endpoint_port = Some(value);
        self
    }
}

request! {
    EndpointGroupPortOverride {
        "ListenerPort" => listener_port: field,
        "EndpointPort" => endpoint_port: field,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum EndpointGroupState {
        /// Starting up.
        Init = "init",
        /// Ready.
        Active = "active",
        /// Being made.
        Creating = "creating",
        /// Being set up.
        Configuring = "configuring",
    }
}

values! {
    /// Which kind of endpoint group it is or is to be.
    pub enum EndpointGroupType {
        /// Takes requests that no rule sends elsewhere.
        Default = "default",
        /// Takes requests that forwarding rules send to it.
        Virtual = "virtual",
    }
}

values! {
    /// Protocol that the endpoint request uses.
    pub enum EndpointRequestProtocol {
        /// Plain HTTP.
        Http = "HTTP",
        /// HTTP over TLS.
        Https = "HTTPS",
    }
}

/// Settings of the forward group, and what it works with.
#[non_exhaustive]
pub struct ForwardGroupConfig {
    /// The server group tuples to work on or to narrow the list down to.
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

impl ForwardGroupConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupTuples`.
    pub fn server_group_tuples(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroupTuple>>,
    ) -> Self {
        self.server_group_tuples = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    ForwardGroupConfig {
        "ServerGroupTuples" => server_group_tuples: list(""),
    }
}

/// Rules that apply to the forwarding, one entry each.
#[non_exhaustive]
pub struct ForwardingRules {
    /// ID of the forwarding rule that the item belongs to or stands for.
    /// Example: `frule-bp1dii16gu9qdvb34****`.
    pub forwarding_rule_id: Option<String>,
}

response! {
    ForwardingRules {
        "ForwardingRuleId" => forwarding_rule_id: value,
    }
}

/// Settings of the path, and what it works with.
#[non_exhaustive]
pub struct HostConfig {
    /// The values to work on or to narrow the list down to. Example: `/test`.
    pub values: Vec<String>,
}

impl HostConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HostConfig {
        "Values" => values: list(""),
    }
}

/// Settings of the set of acceleration areas and addresses, and what it works with.
#[non_exhaustive]
pub struct IpSetConfig {
    /// Way in which the access works.
    pub access_mode: Option<String>,
}

impl IpSetConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessMode`.
    pub fn access_mode(mut self, value: impl Into<String>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
}

response! {
    IpSetConfig {
        "AccessMode" => access_mode: value,
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ListenerCertificate {
    /// Kind of the item, out of those that the service tells apart. Example: `Server`.
    pub type_: Option<String>,
    /// Identifier of the item within its collection. Example: `449****-cn-hangzhou`.
    pub id: Option<String>,
}

response! {
    ListenerCertificate {
        "Type" => type_: value,
        "Id" => id: value,
    }
}

/// The policy configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PolicyConfiguration {
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// The port ranges to work on or to narrow the list down to. Items: at most 5.
    pub port_ranges: Vec<PortRange>,
}

impl PolicyConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `PortRanges`.
    pub fn port_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRange>>,
    ) -> Self {
        self.port_ranges = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PolicyConfiguration {
        "Address" => address: field,
        "PortRanges" => port_ranges: field,
    }
}

/// The port mappings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PortMapping {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// Region that the endpoint group lies in. Example: `us-west-1`.
    pub endpoint_group_region: Option<String>,
    /// VSwitch of the endpoint. Example: `vsw-test01`.
    pub vswitch: Option<String>,
    /// Network port that belongs to the accelerator. Example: `3000`.
    pub accelerator_port: Option<i32>,
    /// The protocols that were found or are concerned, one entry each. Example: `TCP`.
    pub protocols: Vec<String>,
    /// State that the destination traffic is in. Example: `allow`.
    pub destination_traffic_state: Option<String>,
    /// Address that belongs to the destination socket.
    pub destination_socket_address: Option<DestinationSocketAddress>,
}

response! {
    PortMapping {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "EndpointGroupRegion" => endpoint_group_region: value,
        "Vswitch" => vswitch: value,
        "AcceleratorPort" => accelerator_port: value,
        "Protocols" => protocols: list(""),
        "DestinationTrafficState" => destination_traffic_state: value,
        "DestinationSocketAddress" => destination_socket_address: value,
    }
}

/// The port overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PortOverride {
    /// Network port that belongs to the listener. Example: `443`.
    pub listener_port: Option<i64>,
    /// Network port that belongs to the endpoint. Example: `80`.
    pub endpoint_port: Option<i64>,
}

impl PortOverride {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerPort`.
    #[inline]
    pub fn listener_port(mut self, value: i64) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `EndpointPort`.
    #[inline]
    pub fn endpoint_port(mut self, value: i64) -> Self {
        self.endpoint_port = Some(value);
        self
    }
}

request! {
    PortOverride {
        "ListenerPort" => listener_port: field,
        "EndpointPort" => endpoint_port: field,
    }
}

/// The port overrides that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PortOverrides {
    /// Network port that belongs to the listener. Example: `443`.
    pub listener_port: Option<i32>,
    /// Network port that belongs to the endpoint. Example: `80`.
    pub endpoint_port: Option<i32>,
}

response! {
    PortOverrides {
        "ListenerPort" => listener_port: value,
        "EndpointPort" => endpoint_port: value,
    }
}

/// The port ranges to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PortRange {
    /// Network port that belongs to the from.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to.
    pub to_port: Option<i32>,
}

impl PortRange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FromPort`.
    #[inline]
    pub fn from_port(mut self, value: i32) -> Self {
        self.from_port = Some(value);
        self
    }
    /// Sets `ToPort`.
    #[inline]
    pub fn to_port(mut self, value: i32) -> Self {
        self.to_port = Some(value);
        self
    }
}

response! {
    PortRange {
        "FromPort" => from_port: value,
        "ToPort" => to_port: value,
    }
}

/// The port ranges that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PortRanges {
    /// Network port that belongs to the from. Example: `20`.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to. Example: `20`.
    pub to_port: Option<i32>,
}

response! {
    PortRanges {
        "FromPort" => from_port: value,
        "ToPort" => to_port: value,
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
        /// By the day.
        Day = "Day",
        /// By the hour.
        Hour = "Hour",
    }
}

values! {
    /// Protocol that the probe uses.
    pub enum ProbeProtocol {
        /// Opens a TCP connection.
        Tcp = "tcp",
        /// Pings the endpoint.
        Icmp = "icmp",
    }
}

values! {
    /// Protocol that the health check uses.
    pub enum Protocol {
        /// Transmission Control Protocol.
        Tcp = "tcp",
        /// User Datagram Protocol.
        Udp = "udp",
        /// Plain HTTP.
        Http = "http",
        /// HTTP over TLS.
        Https = "https",
    }
}

/// Items of the kind region that were found or are concerned.
#[non_exhaustive]
pub struct RegionList {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    RegionList {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// The rule conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RuleCondition {
    /// Which kind of rule condition it is or is to be. Example: `Host`.
    pub rule_condition_type: Option<Open<RuleConditionType>>,
    /// Settings of the path, and what it works with.
    pub path_config: Option<HostConfig>,
    /// Settings of the host, and what it works with.
    pub host_config: Option<HostConfig>,
    /// Value that the rule condition has or is given.
    pub rule_condition_value: Option<String>,
}

impl RuleCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleConditionType`.
    pub fn rule_condition_type(
        mut self,
        value: impl Into<Open<RuleConditionType>>,
    ) -> Self {
        self.rule_condition_type = Some(value.into());
        self
    }
    /// Sets `PathConfig`.
    pub fn path_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.path_config = Some(value.into());
        self
    }
    /// Sets `HostConfig`.
    pub fn host_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.host_config = Some(value.into());
        self
    }
    /// Sets `RuleConditionValue`.
    pub fn rule_condition_value(mut self, value: impl Into<String>) -> Self {
        self.rule_condition_value = Some(value.into());
        self
    }
}

request! {
    RuleCondition {
        "RuleConditionType" => rule_condition_type: field,
        "PathConfig" => path_config: field,
        "HostConfig" => host_config: field,
        "RuleConditionValue" => rule_condition_value: field,
    }
}

values! {
    /// Which kind of rule condition it is or is to be.
    pub enum RuleConditionType {
        /// By host name.
        Host = "Host",
        /// By path.
        Path = "Path",
        /// By HTTP method.
        Method = "Method",
        /// By request header.
        RequestHeader = "RequestHeader",
        /// By query string.
        Query = "Query",
        /// By cookie.
        Cookie = "Cookie",
        /// By address of the client.
        SourceIP = "SourceIP",
    }
}

/// The server group tuples to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ServerGroupTuple {
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `epg-bp1ieei9664r5nv****`.
    pub endpoint_group_id: Option<String>,
}

impl ServerGroupTuple {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

response! {
    ServerGroupTuple {
        "EndpointGroupId" => endpoint_group_id: value,
    }
}

/// What is known about each service managed, one entry each.
#[non_exhaustive]
pub struct ServiceManagedInfos {
    /// What is done, or is to be done, with the item. Example: `Update`.
    pub action: Option<String>,
    /// Which kind of child it is or is to be. Example: `Listener`.
    pub child_type: Option<String>,
    /// Whether the action is kept for the service that manages the instance. Example: `false`.
    pub is_managed: Option<bool>,
}

response! {
    ServiceManagedInfos {
        "Action" => action: value,
        "ChildType" => child_type: value,
        "IsManaged" => is_managed: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum Type {
        /// Host name outside the cloud.
        Domain = "Domain",
        /// Public address outside the cloud.
        Ip = "Ip",
        /// Public address of the cloud.
        PublicIp = "PublicIp",
        /// ECS instance.
        Ecs = "ECS",
        /// Load balancer.
        Slb = "SLB",
    }
}

/// Settings of the x forwarded for, and what it works with.
#[non_exhaustive]
pub struct XForwardedForConfig {
    /// Whether the x forwarded for ga id is switched on.
    pub x_forwarded_for_ga_id_enabled: Option<bool>,
    /// Whether the x forwarded for ga ap is switched on.
    pub x_forwarded_for_ga_ap_enabled: Option<bool>,
    /// Whether the x forwarded for proto is switched on.
    pub x_forwarded_for_proto_enabled: Option<bool>,
    /// Whether the x forwarded for port is switched on.
    pub x_forwarded_for_port_enabled: Option<bool>,
    /// Whether the x real IP address is switched on.
    pub x_real_ip_enabled: Option<bool>,
}

impl XForwardedForConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `XForwardedForGaIdEnabled`.
    #[inline]
    pub fn x_forwarded_for_ga_id_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_ga_id_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForGaApEnabled`.
    #[inline]
    pub fn x_forwarded_for_ga_ap_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_ga_ap_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForProtoEnabled`.
    #[inline]
    pub fn x_forwarded_for_proto_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_proto_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForPortEnabled`.
    #[inline]
    pub fn x_forwarded_for_port_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_port_enabled = Some(value);
        self
    }
    /// Sets `XRealIpEnabled`.
    #[inline]
    pub fn x_real_ip_enabled(mut self, value: bool) -> Self {
        self.x_real_ip_enabled = Some(value);
        self
    }
}

response! {
    XForwardedForConfig {
        "XForwardedForGaIdEnabled" => x_forwarded_for_ga_id_enabled: value,
        "XForwardedForGaApEnabled" => x_forwarded_for_ga_ap_enabled: value,
        "XForwardedForProtoEnabled" => x_forwarded_for_proto_enabled: value,
        "XForwardedForPortEnabled" => x_forwarded_for_port_enabled: value,
        "XRealIpEnabled" => x_real_ip_enabled: value,
    }
}
