// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `ens/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists ENS instances in detail, filtered by node, network, image, or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// The order by params that are concerned.
    pub order_by_params: Option<String>,
    /// ID of the ens service that the call is about.
    pub ens_service_id: Option<String>,
    /// Which kind of instance resource it is or is to be.
    pub instance_resource_type: Option<String>,
    /// Text to search for.
    pub search_key: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// State of the service, to narrow the list down to or to be put into.
    pub service_status: Vec<String>,
    /// Addresses of the kind EIP to work on or to narrow the list down to. Items: at most 20.
    pub eip_addresses: Vec<String>,
}

impl DescribeInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(mut self, value: impl Into<String>) -> Self {
        self.ens_region_ids = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderByParams`.
    pub fn order_by_params(mut self, value: impl Into<String>) -> Self {
        self.order_by_params = Some(value.into());
        self
    }
    /// Sets `EnsServiceId`.
    pub fn ens_service_id(mut self, value: impl Into<String>) -> Self {
        self.ens_service_id = Some(value.into());
        self
    }
    /// Sets `InstanceResourceType`.
    pub fn instance_resource_type(mut self, value: impl Into<String>) -> Self {
        self.instance_resource_type = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
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
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `IntranetIp`.
    pub fn intranet_ip(mut self, value: impl Into<String>) -> Self {
        self.intranet_ip = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ServiceStatus`.
    pub fn service_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EipAddresses`.
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstancesRequest {
        "EnsRegionId" => ens_region_id: query,
        "InstanceId" => instance_id: query,
        "EnsRegionIds" => ens_region_ids: query,
        "InstanceIds" => instance_ids: query,
        "InstanceName" => instance_name: query,
        "ImageId" => image_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "OrderByParams" => order_by_params: query,
        "EnsServiceId" => ens_service_id: query,
        "InstanceResourceType" => instance_resource_type: query,
        "SearchKey" => search_key: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "SecurityGroupId" => security_group_id: query,
        "IntranetIp" => intranet_ip: query,
        "Tags" => tags: query_json,
        "InstanceType" => instance_type: query,
        "ServiceStatus" => service_status: query_json,
        "EipAddresses" => eip_addresses: query_json,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = DescribeInstancesError;
    const INFO: OperationInfo = super::operation("DescribeInstances").read_only();
    const ERRORS: &'static [DescribeInstancesError] = &[
        DescribeInstancesError::MissingParameter,
        DescribeInstancesError::InstanceIdNotFound2,
        DescribeInstancesError::NoPermission,
        DescribeInstancesError::CallInterface,
        DescribeInstancesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeInstancesRequest {
    type Item = Instance;
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
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// How many items a page holds at most. Example: `60`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeInstancesResponse {
        "Code" => code: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list("Instance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// When the item was created. Example: `2019-07-26T06:40:43Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Name that the spec goes by. Example: `ens.sn1.stiny`.
    pub spec_name: Option<String>,
    /// Family that the instance type belongs to. Example: `x86_vm`.
    pub instance_type_family: Option<String>,
    /// Which kind of instance resource it is or is to be. Example: `EnsService`.
    pub instance_resource_type: Option<String>,
    /// Name that the machine goes by on the network. Example: `testHostName`.
    pub host_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-instanc****`.
    pub instance_id: Option<String>,
    /// Most Mbit/s that may come in from the internet. Example: `40`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Example: `100`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Region that the ens lies in. Example: `cn-hangzhou-telecom`.
    pub ens_region_id: Option<String>,
    /// How many vCPUs the instance has. Example: `2`.
    pub cpu: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2119-07-13T02:38:57Z`.
    pub expired_time: Option<Timestamp>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `i-5itef0f28t17bcdw9deu6meub`.
    pub instance_name: Option<String>,
    /// Size of all disks together, in MiB. Example: `71680`.
    pub disk: Option<i32>,
    /// Name that the operating system goes by. Example: `centos 6.8 x86_64`.
    pub os_name: Option<String>,
    /// Memory of the instance or instance type. Example: `2048`.
    pub memory: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-****`.
    pub image_id: Option<String>,
    /// Disks besides the system disk.
    pub data_disk: Vec<DataDisk>,
    /// Addresses of the kind public IP address that were found or are concerned.
    pub public_ip_addresses: Vec<IpAddress>,
    /// Addresses of the kind private IP address that were found or are concerned.
    pub private_ip_addresses: Vec<IpAddress>,
    /// IDs of the security groups that were found or are concerned.
    pub security_group_ids: Vec<String>,
    /// IP address that belongs to the inner.
    pub inner_ip_address: Vec<String>,
    /// Address that can be reached from the Internet.
    pub public_ip_address: Vec<String>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<SystemDisk>,
    /// The network attributes that are concerned.
    pub network_attributes: Option<NetworkAttributes>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// Time that is set or recorded for this: auto release. Example: `2023-06-28T14:38:52Z`.
    pub auto_release_time: Option<Timestamp>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
}

response! {
    Instance {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "SpecName" => spec_name: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "InstanceResourceType" => instance_resource_type: value,
        "HostName" => host_name: value,
        "InstanceId" => instance_id: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "EnsRegionId" => ens_region_id: value,
        "Cpu" => cpu: value,
        "ExpiredTime" => expired_time: value,
        "InstanceName" => instance_name: value,
        "Disk" => disk: value,
        "OSName" => os_name: value,
        "Memory" => memory: value,
        "ImageId" => image_id: value,
        "DataDisk" => data_disk: list("DataDisk"),
        "PublicIpAddresses" => public_ip_addresses: list("PublicIpAddress"),
        "PrivateIpAddresses" => private_ip_addresses: list("PrivateIpAddress"),
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "InnerIpAddress" => inner_ip_address: list("IpAddress"),
        "PublicIpAddress" => public_ip_address: list("IpAddress"),
        "SystemDisk" => system_disk: value,
        "NetworkAttributes" => network_attributes: value,
        "Tags" => tags: list("Tags"),
        "AutoReleaseTime" => auto_release_time: value,
        "SpotStrategy" => spot_strategy: value,
    }
}

/// Disks besides the system disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Which kind of device it is or is to be. Example: `pangu`.
    pub device_type: Option<String>,
    /// Which kind of disk it is or is to be. Example: `system`.
    pub disk_type: Option<String>,
    /// Size of the disk. Example: `51200`.
    pub size: Option<i32>,
    /// Name that the disk goes by. Example: `DiskName`.
    pub disk_name: Option<String>,
    /// Identifier that is unique for the item. Example: `5431f898-1323-4e64-8ce1-6cad50ed****`.
    pub uuid: Option<String>,
    /// Size of the disk. Example: `20480`.
    pub storage: Option<i32>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-5ip4c2dhmas0vjd5u1r****`.
    pub disk_id: Option<String>,
    /// Class that the item belongs to. Example: `file`.
    pub category: Option<String>,
    /// Name of the item, as people see it. Example: `name`.
    pub name: Option<String>,
    /// How large the disk is or is to be. Example: `100`.
    pub disk_size: Option<i32>,
}

response! {
    DataDisk {
        "device_type" => device_type: value,
        "disk_type" => disk_type: value,
        "Size" => size: value,
        "DiskName" => disk_name: value,
        "uuid" => uuid: value,
        "storage" => storage: value,
        "DiskId" => disk_id: value,
        "Category" => category: value,
        "name" => name: value,
        "DiskSize" => disk_size: value,
    }
}

/// Addresses of the kind public IP address that were found or are concerned.
#[non_exhaustive]
pub struct IpAddress {
    /// IP address of the host or service concerned. Example: `119.147.xx.xx`.
    pub ip: Option<String>,
    /// Address that traffic out of the subnet goes to. Example: `119.147.xx.xx`.
    pub gate_way: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `unicom`.
    pub isp: Option<String>,
}

response! {
    IpAddress {
        "Ip" => ip: value,
        "GateWay" => gate_way: value,
        "Isp" => isp: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct SystemDisk {
    /// Which kind of device it is or is to be. Example: `pangu`.
    pub device_type: Option<String>,
    /// Which kind of disk it is or is to be. Example: `system`.
    pub disk_type: Option<String>,
    /// Size of the disk. Example: `51200`.
    pub size: Option<i32>,
    /// Name that the disk goes by. Example: `DiskName`.
    pub disk_name: Option<String>,
    /// Identifier that is unique for the item. Example: `5431f898-1323-4e64-8ce1-6cad50ed****`.
    pub uuid: Option<String>,
    /// Size of the disk. Example: `20480`.
    pub storage: Option<i32>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-5ip4c2dhmas0rn7rt0p9****`.
    pub disk_id: Option<String>,
    /// Class that the item belongs to. Example: `file`.
    pub category: Option<String>,
    /// Name of the item, as people see it. Example: `DiskName`.
    pub name: Option<String>,
}

response! {
    SystemDisk {
        "device_type" => device_type: value,
        "disk_type" => disk_type: value,
        "Size" => size: value,
        "DiskName" => disk_name: value,
        "uuid" => uuid: value,
        "storage" => storage: value,
        "DiskId" => disk_id: value,
        "Category" => category: value,
        "name" => name: value,
    }
}

/// The network attributes that are concerned.
#[non_exhaustive]
pub struct NetworkAttributes {
    /// ID of the network that the item belongs to or stands for. Example: `n-2zeuphj08tt7q3brd****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zeh0r1pabwtg6wcs****`.
    pub vswitch_id: Option<String>,
    /// Addresses inside the private network.
    pub private_ip_address: Vec<String>,
}

response! {
    NetworkAttributes {
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
        "PrivateIpAddress" => private_ip_address: list("IpAddress"),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `key1`.
    pub tag_key: Option<String>,
}

response! {
    Tags {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}

/// Errors that the documentation of [`DescribeInstancesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeInstancesError = super::DocumentedError;
