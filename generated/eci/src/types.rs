// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What is known about the acr registry.
#[non_exhaustive]
pub struct AcrRegistryInfo {
    /// Host names of the container registry; all of its names unless given.
    /// Items: at most 100. Example: `*****-****-registry.cn-beijing.cr.aliyuncs.com`.
    pub domain: Vec<String>,
    /// Name given to the instance, as lists and the console show it. Example: `acr-test`.
    pub instance_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `cri-nwj395hgf6f3****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// RAM role that the service assumes to get at the registry.
    /// Example: `acs:ram::1609982529******:role/role-assume`.
    pub arn_service: Option<String>,
    /// RAM role of the registry's owner. Example: `acs:ram::1298452580******:role/role-acr`.
    pub arn_user: Option<String>,
}

impl AcrRegistryInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domain = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ArnService`.
    pub fn arn_service(mut self, value: impl Into<String>) -> Self {
        self.arn_service = Some(value.into());
        self
    }
    /// Sets `ArnUser`.
    pub fn arn_user(mut self, value: impl Into<String>) -> Self {
        self.arn_user = Some(value.into());
        self
    }
}

request! {
    AcrRegistryInfo {
        "Domain" => domain: field,
        "InstanceName" => instance_name: field,
        "InstanceId" => instance_id: field,
        "RegionId" => region_id: field,
        "ArnService" => arn_service: field,
        "ArnUser" => arn_user: field,
    }
}

/// The config file volume config files to path that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigFileVolumeConfigFileToPath {
    /// Path of the file, the entry or the URL. Example: `/usr/bin/`.
    pub path: Option<String>,
    /// Text or data that the item consists of. Example: `hello world`.
    pub content: Option<String>,
}

impl ConfigFileVolumeConfigFileToPath {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

response! {
    ConfigFileVolumeConfigFileToPath {
        "Path" => path: value,
        "Content" => content: value,
    }
}

/// The containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Container {
    /// Figures on the CPU.
    pub cpu: Option<Cpu>,
    /// How much memory the instance or the container gets.
    pub memory: Option<Memory>,
    /// Name that people know the item by. Example: `u1`.
    pub name: Option<String>,
}

response! {
    Container {
        "CPU" => cpu: value,
        "Memory" => memory: value,
        "Name" => name: value,
    }
}

/// What is known about the acr registry.
#[non_exhaustive]
pub struct ContainerGroupAcrRegistryInfo {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `cri-nwj395hgf6f3****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `acr-test`.
    pub instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Host names of the container registry; all of its names unless given.
    /// Items: at most 21. Example: `cn-beijing`.
    pub domain: Vec<String>,
}

impl ContainerGroupAcrRegistryInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domain = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContainerGroupAcrRegistryInfo {
        "InstanceId" => instance_id: field,
        "InstanceName" => instance_name: field,
        "RegionId" => region_id: field,
        "Domain" => domain: field,
    }
}

/// Figures on the CPU.
#[non_exhaustive]
pub struct Cpu {
    /// Number that is given for this: usage nano cores. Example: `0`.
    pub usage_nano_cores: Option<i64>,
    /// Upper limit. Example: `2000`.
    pub limit: Option<i64>,
    /// How many seconds this is: usage core nano. Example: `70769883`.
    pub usage_core_nano_seconds: Option<i64>,
    /// Average load. Example: `0`.
    pub load: Option<i64>,
}

response! {
    Cpu {
        "UsageNanoCores" => usage_nano_cores: value,
        "Limit" => limit: value,
        "UsageCoreNanoSeconds" => usage_core_nano_seconds: value,
        "Load" => load: value,
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct DataCacheEvent {
    /// Kind of the item, out of those that the service tells apart. Example: `Normal`.
    pub type_: Option<String>,
    /// Moment that was recorded for this: last. Example: `2018-08-02T15:00:00Z`.
    pub last_timestamp: Option<Timestamp>,
    /// Text for people that explains the code or the event beside it. Example: `Started container`.
    pub message: Option<String>,
    /// Name that people know the item by. Example: `test-xxx`.
    pub name: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Created`.
    pub reason: Option<String>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// Moment that was recorded for this: first. Example: `2018-08-02T15:00:00Z`.
    pub first_timestamp: Option<Timestamp>,
}

response! {
    DataCacheEvent {
        "Type" => type_: value,
        "LastTimestamp" => last_timestamp: value,
        "Message" => message: value,
        "Name" => name: value,
        "Reason" => reason: value,
        "Count" => count: value,
        "FirstTimestamp" => first_timestamp: value,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct DataSource {
    /// Kind of the item, out of those that the service tells apart. Example: `URL`.
    pub type_: Option<String>,
    /// The options that are concerned.
    pub options: BTreeMap<String, String>,
}

impl DataSource {
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
    /// Sets `Options`.
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.options = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    DataSource {
        "Type" => type_: field,
        "Options" => options: field,
    }
}

/// Settings of the DNS, and what it works with.
#[non_exhaustive]
pub struct DnsConfig {
    /// DNS servers. Items: at most 20. Example: `172.10.*.**`.
    pub name_server: Vec<String>,
    /// Domains to search for short names. Items: at most 20. Example: `svc.local.kubenetes`.
    pub search: Vec<String>,
    /// Settings of name resolution, one entry each. Items: at most 20.
    pub option: Vec<DnsConfigOption>,
}

impl DnsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NameServer`.
    pub fn name_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Search`.
    pub fn search(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.search = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Option`.
    pub fn option(
        mut self,
        value: impl IntoIterator<Item = impl Into<DnsConfigOption>>,
    ) -> Self {
        self.option = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DnsConfig {
        "NameServer" => name_server: field,
        "Search" => search: field,
        "Option" => option: field,
    }
}

/// Settings of name resolution, one entry each.
#[non_exhaustive]
pub struct DnsConfigOption {
    /// Value that belongs to the name or key beside it. Example: `value`.
    pub value: Option<String>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
}

impl DnsConfigOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    DnsConfigOption {
        "Value" => value: value,
        "Name" => name: value,
    }
}

/// Settings of a public address that is made for the purpose.
#[non_exhaustive]
pub struct EipCreateParam {
    /// Upper limit of the data rate. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Bandwidth plan that the public address joins. Example: `cbwp-2zeukbj916scmj51m****`.
    pub common_bandwidth_package: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// ID of the public IP address pool that the call is about.
    /// Example: `pippool-2vc4xdtjhwl4t0go5****`.
    pub public_ip_address_pool_id: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `BGP`.
    pub isp: Option<String>,
}

impl EipCreateParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `CommonBandwidthPackage`.
    pub fn common_bandwidth_package(mut self, value: impl Into<String>) -> Self {
        self.common_bandwidth_package = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
}

request! {
    EipCreateParam {
        "Bandwidth" => bandwidth: field,
        "CommonBandwidthPackage" => common_bandwidth_package: field,
        "InternetChargeType" => internet_charge_type: field,
        "PublicIpAddressPoolId" => public_ip_address_pool_id: field,
        "ISP" => isp: field,
    }
}

/// Environment variables of the container.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name in a pair of name and value. Example: `PATH`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `/usr/local/bin`.
    pub value: Option<String>,
    /// Path under which the field ref field is found. Example: `status.podIP`.
    pub field_ref_field_path: Option<String>,
}

impl EnvironmentVar {
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
    /// Sets `FieldRef.FieldPath`.
    pub fn field_ref_field_path(mut self, value: impl Into<String>) -> Self {
        self.field_ref_field_path = Some(value.into());
        self
    }
}

request! {
    EnvironmentVar {
        "Key" => key: field,
        "Value" => value: field,
        "FieldRef.FieldPath" => field_ref_field_path: field,
    }
}

/// Headers of the request just before the stop.
#[non_exhaustive]
pub struct HandlerHttpGetHttpHeader {
    /// Value that belongs to the name or key beside it. Example: `test-preStop`.
    pub value: Option<String>,
    /// Name that people know the item by. Example: `Xiao-Custom-Header`.
    pub name: Option<String>,
}

impl HandlerHttpGetHttpHeader {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    HandlerHttpGetHttpHeader {
        "Value" => value: field,
        "Name" => name: field,
    }
}

/// Logins for the registries that images are pulled from.
#[non_exhaustive]
pub struct ImageRegistryCredential {
    /// Password to be set or to log on with. Example: `yourpassword`.
    pub password: Option<String>,
    /// Address of the registry that images are pulled from.
    /// Example: `registry-vpc.cn-shanghai.aliyuncs.com`.
    pub server: Option<String>,
    /// Name that the user logs on with. Example: `yourusername`.
    pub user_name: Option<String>,
}

impl ImageRegistryCredential {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Server`.
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    ImageRegistryCredential {
        "Password" => password: field,
        "Server" => server: field,
        "UserName" => user_name: field,
    }
}

/// The interfaces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Interface {
    /// Number that is given for this: rx errors. Example: `0`.
    pub rx_errors: Option<i64>,
    /// Number that is given for this: tx drops. Example: `0`.
    pub tx_drops: Option<i64>,
    /// How many bytes this is: tx. Example: `1381805699`.
    pub tx_bytes: Option<i64>,
    /// Number that is given for this: rx packets. Example: `4800583`.
    pub rx_packets: Option<i64>,
    /// Number that is given for this: tx packets. Example: `5158427`.
    pub tx_packets: Option<i64>,
    /// Name that people know the item by. Example: `eth0`.
    pub name: Option<String>,
    /// Number that is given for this: tx errors. Example: `0`.
    pub tx_errors: Option<i64>,
    /// How many bytes this is: rx. Example: `505001954`.
    pub rx_bytes: Option<i64>,
    /// Number that is given for this: rx drops. Example: `0`.
    pub rx_drops: Option<i64>,
}

response! {
    Interface {
        "RxErrors" => rx_errors: value,
        "TxDrops" => tx_drops: value,
        "TxBytes" => tx_bytes: value,
        "RxPackets" => rx_packets: value,
        "TxPackets" => tx_packets: value,
        "Name" => name: value,
        "TxErrors" => tx_errors: value,
        "RxBytes" => rx_bytes: value,
        "RxDrops" => rx_drops: value,
    }
}

/// How much memory the instance or the container gets.
#[non_exhaustive]
pub struct Memory {
    /// Memory that is held in RAM. Example: `9289728`.
    pub rss: Option<i64>,
    /// How many bytes this is: usage. Example: `9289728`.
    pub usage_bytes: Option<i64>,
    /// Memory in use. Example: `9289728`.
    pub working_set: Option<i64>,
    /// How many bytes this is: available. Example: `4285091840`.
    pub available_bytes: Option<i64>,
    /// Memory used as cache. Example: `9289728`.
    pub cache: Option<i64>,
}

response! {
    Memory {
        "Rss" => rss: value,
        "UsageBytes" => usage_bytes: value,
        "WorkingSet" => working_set: value,
        "AvailableBytes" => available_bytes: value,
        "Cache" => cache: value,
    }
}

/// Ports that the container exposes, each with its protocol.
#[non_exhaustive]
pub struct Port {
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
    /// Ports that the container exposes, each with its protocol. Example: `80`.
    pub port: Option<i32>,
}

impl Port {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

response! {
    Port {
        "Protocol" => protocol: value,
        "Port" => port: value,
    }
}

/// Figures on the network.
#[non_exhaustive]
pub struct RecordNetwork {
    /// The interfaces that were found or are concerned, one entry each.
    pub interfaces: Vec<Interface>,
}

response! {
    RecordNetwork {
        "Interfaces" => interfaces: list(""),
    }
}

/// Settings of the kernel, one entry each.
#[non_exhaustive]
pub struct Sysctl {
    /// Value that belongs to the name or key beside it. Example: `65536`.
    pub value: Option<String>,
    /// Name that people know the item by. Example: `net.ipv4.ping_group_range`.
    pub name: Option<String>,
}

impl Sysctl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    Sysctl {
        "Value" => value: value,
        "Name" => name: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `testkey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `testvalue`.
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

/// Volumes that the container mounts, and where.
#[non_exhaustive]
pub struct VolumeMount {
    /// Whether mounts made in the volume later are shared with other containers.
    pub mount_propagation: Option<String>,
    /// Path under which the mount is found. Example: `/pod/data`.
    pub mount_path: Option<String>,
    /// Whether it can only be read. Example: `false`.
    pub read_only: Option<bool>,
    /// Path under which the sub is found. Example: `data2/`.
    pub sub_path: Option<String>,
    /// Name that people know the item by. Example: `default-volume1`.
    pub name: Option<String>,
}

impl VolumeMount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MountPropagation`.
    pub fn mount_propagation(mut self, value: impl Into<String>) -> Self {
        self.mount_propagation = Some(value.into());
        self
    }
    /// Sets `MountPath`.
    pub fn mount_path(mut self, value: impl Into<String>) -> Self {
        self.mount_path = Some(value.into());
        self
    }
    /// Sets `ReadOnly`.
    #[inline]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `SubPath`.
    pub fn sub_path(mut self, value: impl Into<String>) -> Self {
        self.sub_path = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    VolumeMount {
        "MountPropagation" => mount_propagation: value,
        "MountPath" => mount_path: value,
        "ReadOnly" => read_only: value,
        "SubPath" => sub_path: value,
        "Name" => name: value,
    }
}
