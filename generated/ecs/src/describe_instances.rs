// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `ecs/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity, ChargeType, CreditSpecification, DiskTag, Filter, HibernationOptions, HttpEndpoint, HttpTokens, ImageOptions, InstanceStatus, InternetChargeType, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, Key, LockReason, NetworkInterfaceTag, NetworkInterfaceType, NetworkType, OSType, PrivateIpSet, SpotStrategy, StoppedMode, Tenancy, VpcAttributes};

/// Lists instances with their details; all filters given must match. An empty list may also mean
/// that the caller lacks permission.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_instances::InstanceStatus;
///
/// let request = alicloud_ecs::DescribeInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_instances(request)
///     .wait()
///     .until(InstanceStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only instances in this VPC. Example: `v-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// Keeps only instances connected to this switch. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// Keeps only instances in this zone. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Keeps only instances in this kind of network. Example: `vpc`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Keeps only instances in this security group. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Keeps only these instances. Example: `text`.
    pub instance_ids: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Keeps only classic network instances with these internal IP addresses.
    /// Example: `["10.1.1.1", "10.1.2.1", … "10.1.10.1"]`.
    pub inner_ip_addresses: Vec<String>,
    /// Keeps only VPC instances with these private IP addresses.
    /// Example: `["172.16.1.1", "172.16.2.1", … "172.16.10.1"]`.
    pub private_ip_addresses: Vec<String>,
    /// Keeps only instances with these public IP addresses.
    /// Example: `["42.1.1.**", "42.1.2.**", … "42.1.10.**"]`.
    pub public_ip_addresses: Vec<String>,
    /// Keeps only instances with these elastic IP addresses. For instances in a VPC only.
    /// Example: `["42.1.1.**", "42.1.2.**", … "42.1.10.**"]`.
    pub eip_addresses: Vec<String>,
    /// Keeps only instances with this billing method. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Keeps only instances whose public traffic is billed this way. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Keeps only instances of this name; `*` stands for any characters. Example: `Test`.
    pub instance_name: Option<String>,
    /// Keeps only instances created from this image. Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// Keeps only instances in this state. Example: `Running`.
    pub status: Option<Open<InstanceStatus>>,
    /// Keeps only instances locked for this reason. Example: `security`.
    pub lock_reason: Option<String>,
    /// Conditions on the result, each a pair of a key and a value.
    pub filter: Vec<Filter>,
    /// Keeps only instances that are, or are not, I/O optimized. Example: `true`.
    pub io_optimized: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Keeps only instances of this type. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Keeps only instances of this family. Example: `ecs.g5`.
    pub instance_type_family: Option<String>,
    /// Keeps only instances with this SSH key pair. Example: `KeyPairNameTest`.
    pub key_pair_name: Option<String>,
    /// Keeps only instances of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Keeps only instances in this HPC cluster. Example: `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// Keeps only HPC instances with these RDMA addresses. Example: `10.10.10.102`.
    pub rdma_ip_addresses: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Extra attributes to add to each item of the result, left out otherwise.
    /// Items: at most 5. Example: `META_OPTIONS`.
    pub additional_attributes: Vec<Open<AdditionalAttribute>>,
    /// Keeps only instances whose metadata access is switched this way.
    /// Default: `enabled`. Example: `enabled`.
    pub http_endpoint: Option<Open<HttpEndpoint>>,
    /// Keeps only instances whose metadata can be read in this mode.
    /// Default: `optional`. Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
    /// Whether the instance can take data disks.
    pub device_available: Option<bool>,
    /// For invited testers only; leave it out.
    pub need_sale_cycle: Option<bool>,
    /// Not in service; ignore it.
    pub http_put_response_hop_limit: Option<i32>,
    /// IPv6 address of the network interface. Items: at most 100.
    pub ipv6_address: Vec<String>,
}

impl DescribeInstancesRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `InnerIpAddresses`.
    pub fn inner_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrivateIpAddresses`.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PublicIpAddresses`.
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_addresses = value.into_iter().map(Into::into).collect();
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
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<InstanceStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IoOptimized`.
    #[inline]
    pub fn io_optimized(mut self, value: bool) -> Self {
        self.io_optimized = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }
    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.rdma_ip_addresses = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<AdditionalAttribute>>>,
    ) -> Self {
        self.additional_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<Open<HttpEndpoint>>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<Open<HttpTokens>>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }
    /// Sets `DeviceAvailable`.
    #[inline]
    pub fn device_available(mut self, value: bool) -> Self {
        self.device_available = Some(value);
        self
    }
    /// Sets `NeedSaleCycle`.
    #[inline]
    pub fn need_sale_cycle(mut self, value: bool) -> Self {
        self.need_sale_cycle = Some(value);
        self
    }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline]
    pub fn http_put_response_hop_limit(mut self, value: i32) -> Self {
        self.http_put_response_hop_limit = Some(value);
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
}

request! {
    DescribeInstancesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ZoneId" => zone_id: query,
        "InstanceNetworkType" => instance_network_type: query,
        "SecurityGroupId" => security_group_id: query,
        "InstanceIds" => instance_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "InnerIpAddresses" => inner_ip_addresses: query_json,
        "PrivateIpAddresses" => private_ip_addresses: query_json,
        "PublicIpAddresses" => public_ip_addresses: query_json,
        "EipAddresses" => eip_addresses: query_json,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "InstanceName" => instance_name: query,
        "ImageId" => image_id: query,
        "Status" => status: query,
        "LockReason" => lock_reason: query,
        "Filter" => filter: query,
        "IoOptimized" => io_optimized: query,
        "Tag" => tag: query,
        "InstanceType" => instance_type: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "KeyPairName" => key_pair_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "HpcClusterId" => hpc_cluster_id: query,
        "RdmaIpAddresses" => rdma_ip_addresses: query,
        "DryRun" => dry_run: query,
        "AdditionalAttributes" => additional_attributes: query,
        "HttpEndpoint" => http_endpoint: query,
        "HttpTokens" => http_tokens: query,
        "DeviceAvailable" => device_available: query,
        "NeedSaleCycle" => need_sale_cycle: query,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: query,
        "Ipv6Address" => ipv6_address: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = DescribeInstancesError;
    const INFO: OperationInfo = super::operation("DescribeInstances")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstancesError] = &[
        DescribeInstancesError::InvalidInstanceChargeTypeNotFound,
        DescribeInstancesError::InvalidInternetChargeTypeValueNotSupported,
        DescribeInstancesError::InvalidLockReasonNotFound,
        DescribeInstancesError::InvalidFilterKeyNotFound,
        DescribeInstancesError::InvalidNetworkTypeNotFound,
        DescribeInstancesError::InvalidStatusNotFound,
        DescribeInstancesError::InvalidTagMismatch,
        DescribeInstancesError::InvalidTagCount,
        DescribeInstancesError::InvalidHpcClusterIdNotFound,
        DescribeInstancesError::InvalidHpcClusterIdCreating,
        DescribeInstancesError::InternalError,
        DescribeInstancesError::InvalidFilterValue,
    ];
}

impl Paginated for DescribeInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

impl Stateful for DescribeInstancesRequest {
    type State = InstanceStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .instances
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Instances that match the query.
    pub instances: Vec<Instance>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstancesResponse {
        "Instances" => instances: list("Instance"),
        "NextToken" => next_token: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Instances that match the query.
#[non_exhaustive]
pub struct Instance {
    /// Moment at which the pay-as-you-go instance will be released on its own.
    /// Example: `2017-12-10T04:04Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Cluster that the instance runs in. Due to be withdrawn; avoid it.
    /// Example: `c-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// How many vCPUs the instance has. Example: `8`.
    pub cpu: Option<i32>,
    /// Cores and threads behind the vCPUs of the instance.
    pub cpu_options: Option<CpuOptions>,
    /// When the resource was created. Example: `2017-12-10T04:04Z`.
    pub creation_time: Option<Timestamp>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Dedicated host that the instance runs on and the cluster it belongs to.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// How the instance is tied to its dedicated host.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Number of the group within the deployment set that the instance belongs to, when the set spreads
    /// instances over physical machines. Example: `1`.
    pub deployment_set_group_no: Option<i32>,
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp67acfmxazb4p****`.
    pub deployment_set_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Whether the instance can take data disks. Example: `true`.
    pub device_available: Option<bool>,
    /// How the instance relates to a capacity reservation.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// Elastic IP address bound to the instance.
    pub eip_address: Option<EipAddress>,
    /// When the subscription runs out. Example: `2017-12-10T04:04Z`.
    pub expired_time: Option<Timestamp>,
    /// How many GPUs the instance type has. Example: `4`.
    pub gpu_amount: Option<i32>,
    /// Model of the GPUs. Example: `NVIDIA V100`.
    pub gpu_spec: Option<String>,
    /// Belongs to a closed preview of hibernation and cannot be relied on.
    pub hibernation_options: Option<HibernationOptions>,
    /// Name of the machine within its operating system. Example: `testHostName`.
    pub host_name: Option<String>,
    /// ID of a high-performance computing (HPC) cluster, as
    /// [`CreateHpcCluster`](super::Client::create_hpc_cluster) or
    /// [`DescribeHpcClusters`](super::Client::describe_hpc_clusters) returned it.
    /// Example: `hpc-bp67acfmxazb4p****`.
    pub hpc_cluster_id: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// Internal IP address of the instance in the classic network. Example: `10.170.**.**`.
    pub inner_ip_address: Vec<String>,
    /// Billing method of the instance. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Display name of the instance. Example: `InstanceNameTest`.
    pub instance_name: Option<String>,
    /// Whether the instance is in a VPC or in the classic network. Example: `vpc`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.g5`.
    pub instance_type_family: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Example: `50`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Unit: `Mbit/s`. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `true`.
    pub io_optimized: Option<bool>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Number of local disks. Example: `2`.
    pub local_storage_amount: Option<i32>,
    /// Size of the local disks of the instance. Example: `1000`.
    pub local_storage_capacity: Option<i64>,
    /// Memory of the instance or instance type. Unit: `MiB`. Example: `16384`.
    pub memory: Option<i32>,
    /// How the instance may read its own metadata.
    pub metadata_options: Option<MetadataOptions>,
    /// Network interfaces of the instance.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Name of the operating system. Example: `text`.
    pub os_name: Option<String>,
    /// Name of the operating system in English. Example: `CentOS 7.4 64 bit`.
    pub os_name_en: Option<String>,
    /// Operating system, Windows or Linux. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<InstanceLockReason>,
    /// Public IP addresses of the instance. Example: `121.40.**.**`.
    pub public_ip_address: Vec<String>,
    /// Addresses of the HPC instance for remote direct memory access (RDMA). Example: `10.10.10.102`.
    pub rdma_ip_address: Vec<String>,
    /// Whether the instance is one that can be recycled. Example: `false`.
    pub recyclable: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Unit of time that the resource is billed by. Example: `month`.
    pub sale_cycle: Option<String>,
    /// Security groups that the instance or network interface belongs to.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_ids: Vec<String>,
    /// Serial number of the disk or instance. Example: `51d1353b-22bf-4567-a176-8b3e12e4****`.
    pub serial_number: Option<String>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Highest hourly price to pay for the spot instance. Counts only with the strategy
    /// `SpotWithPriceLimit`. Example: `0.98`.
    pub spot_price_limit: Option<f64>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// When the instance last started. Example: `2017-12-10T04:04Z`.
    pub start_time: Option<Timestamp>,
    /// State of the instance, such as running or stopped.
    pub status: Option<Open<InstanceStatus>>,
    /// Whether a stopped instance goes on being billed and keeps its resources.
    /// Example: `KeepCharging`.
    pub stopped_mode: Option<Open<StoppedMode>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Virtual LAN of the instance. Due to be withdrawn; avoid it. Example: `10`.
    pub vlan_id: Option<String>,
    /// VPC, switch and addresses of the instance.
    pub vpc_attributes: Option<VpcAttributes>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// The image options that are concerned.
    pub image_options: Option<ImageOptions>,
    /// What happens to a spot instance that is taken back. Example: `Terminate`.
    pub spot_interruption_behavior: Option<String>,
}

response! {
    Instance {
        "AutoReleaseTime" => auto_release_time: value,
        "ClusterId" => cluster_id: value,
        "Cpu" => cpu: value,
        "CpuOptions" => cpu_options: value,
        "CreationTime" => creation_time: value,
        "CreditSpecification" => credit_specification: value,
        "DedicatedHostAttribute" => dedicated_host_attribute: value,
        "DedicatedInstanceAttribute" => dedicated_instance_attribute: value,
        "DeletionProtection" => deletion_protection: value,
        "DeploymentSetGroupNo" => deployment_set_group_no: value,
        "DeploymentSetId" => deployment_set_id: value,
        "Description" => description: value,
        "DeviceAvailable" => device_available: value,
        "EcsCapacityReservationAttr" => ecs_capacity_reservation_attr: value,
        "EipAddress" => eip_address: value,
        "ExpiredTime" => expired_time: value,
        "GPUAmount" => gpu_amount: value,
        "GPUSpec" => gpu_spec: value,
        "HibernationOptions" => hibernation_options: value,
        "HostName" => host_name: value,
        "HpcClusterId" => hpc_cluster_id: value,
        "ISP" => isp: value,
        "ImageId" => image_id: value,
        "InnerIpAddress" => inner_ip_address: list("IpAddress"),
        "InstanceChargeType" => instance_charge_type: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceNetworkType" => instance_network_type: value,
        "InstanceType" => instance_type: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "InternetChargeType" => internet_charge_type: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "IoOptimized" => io_optimized: value,
        "KeyPairName" => key_pair_name: value,
        "LocalStorageAmount" => local_storage_amount: value,
        "LocalStorageCapacity" => local_storage_capacity: value,
        "Memory" => memory: value,
        "MetadataOptions" => metadata_options: value,
        "NetworkInterfaces" => network_interfaces: list("NetworkInterface"),
        "OSName" => os_name: value,
        "OSNameEn" => os_name_en: value,
        "OSType" => os_type: value,
        "OperationLocks" => operation_locks: list("LockReason"),
        "PublicIpAddress" => public_ip_address: list("IpAddress"),
        "RdmaIpAddress" => rdma_ip_address: list("IpAddress"),
        "Recyclable" => recyclable: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SaleCycle" => sale_cycle: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "SerialNumber" => serial_number: value,
        "SpotDuration" => spot_duration: value,
        "SpotPriceLimit" => spot_price_limit: value,
        "SpotStrategy" => spot_strategy: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "StoppedMode" => stopped_mode: value,
        "Tags" => tags: list("Tag"),
        "VlanId" => vlan_id: value,
        "VpcAttributes" => vpc_attributes: value,
        "ZoneId" => zone_id: value,
        "ImageOptions" => image_options: value,
        "SpotInterruptionBehavior" => spot_interruption_behavior: value,
    }
}

/// Cores and threads behind the vCPUs of the instance.
#[non_exhaustive]
pub struct CpuOptions {
    /// How many physical cores the instance is given. Example: `2`.
    pub core_count: Option<i32>,
    /// NUMA setting of the vCPUs. Example: `2`.
    pub numa: Option<String>,
    /// Threads on each core; vCPUs are cores times threads, and one thread turns hyper-threading off.
    /// Some types only. Example: `4`.
    pub threads_per_core: Option<i32>,
    /// How the hyperthreads of a core are laid out over the vCPUs. Example: `DiscreteCoreToHTMapping`.
    pub topology_type: Option<String>,
}

response! {
    CpuOptions {
        "CoreCount" => core_count: value,
        "Numa" => numa: value,
        "ThreadsPerCore" => threads_per_core: value,
        "TopologyType" => topology_type: value,
    }
}

/// Dedicated host that the instance runs on and the cluster it belongs to.
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp67acfmxazb4h****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp67acfmxazb4p****`.
    pub dedicated_host_id: Option<String>,
    /// Display name of the dedicated host. Example: `testDedicatedHostName`.
    pub dedicated_host_name: Option<String>,
}

response! {
    DedicatedHostAttribute {
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "DedicatedHostName" => dedicated_host_name: value,
    }
}

/// How the instance is tied to its dedicated host.
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after
    /// an economical stop. Example: `default`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether the instance is on a dedicated host. Example: `default`.
    pub tenancy: Option<Open<Tenancy>>,
}

response! {
    DedicatedInstanceAttribute {
        "Affinity" => affinity: value,
        "Tenancy" => tenancy: value,
    }
}

/// How the instance relates to a capacity reservation.
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// ID of the capacity reservation that the instance draws on. Example: `cr-bp67acfmxazb4p****`.
    pub capacity_reservation_id: Option<String>,
    /// How the instance prefers to make use of capacity reservations.
    /// Example: `cr-bp67acfmxazb4p****`.
    pub capacity_reservation_preference: Option<String>,
}

response! {
    EcsCapacityReservationAttr {
        "CapacityReservationId" => capacity_reservation_id: value,
        "CapacityReservationPreference" => capacity_reservation_preference: value,
    }
}

/// Elastic IP address bound to the instance.
#[non_exhaustive]
pub struct EipAddress {
    /// ID of the elastic IP address (EIP). Example: `eip-2ze88m67qx5z****`.
    pub allocation_id: Option<String>,
    /// Peak public bandwidth of the elastic IP address. Unit: `Mbit/s`. Example: `5`.
    pub bandwidth: Option<i32>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Public IP address that the instance receives or has. Example: `42.112.**.**`.
    pub ip_address: Option<String>,
    /// Whether the elastic IP address can be taken off the instance. Example: `true`.
    pub is_support_unassociate: Option<bool>,
}

response! {
    EipAddress {
        "AllocationId" => allocation_id: value,
        "Bandwidth" => bandwidth: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpAddress" => ip_address: value,
        "IsSupportUnassociate" => is_support_unassociate: value,
    }
}

/// How the instance may read its own metadata.
#[non_exhaustive]
pub struct MetadataOptions {
    /// Whether the instance can read its own metadata over HTTP. Example: `enabled`.
    pub http_endpoint: Option<Open<HttpEndpoint>>,
    /// Not in service; ignore it. Example: `0`.
    pub http_put_response_hop_limit: Option<i32>,
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    /// Example: `optional`.
    pub http_tokens: Option<Open<HttpTokens>>,
}

response! {
    MetadataOptions {
        "HttpEndpoint" => http_endpoint: value,
        "HttpPutResponseHopLimit" => http_put_response_hop_limit: value,
        "HttpTokens" => http_tokens: value,
    }
}

/// Network interfaces of the instance.
#[non_exhaustive]
pub struct NetworkInterface {
    /// IPv6 addresses of the network interface. Filled in only when `AdditionalAttributes` asks for
    /// `NETWORK_PRIMARY_ENI_IP`.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// Hardware (MAC) address of the network interface. Example: `00:16:3e:32:b4:**`.
    pub mac_address: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-2zeh9atclduxvf1z****`.
    pub network_interface_id: Option<String>,
    /// Primary private address of the network interface. Example: `172.17.**.***`.
    pub primary_ip_address: Option<String>,
    /// Private addresses of the network interface, primary and secondary.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// Whether this is a primary or a secondary network interface. Example: `Primary`.
    pub type_: Option<Open<NetworkInterfaceType>>,
    /// The ipv4 prefix sets that were found or are concerned, one entry each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// The IPv6 prefix sets that were found or are concerned, one entry each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
}

response! {
    NetworkInterface {
        "Ipv6Sets" => ipv6_sets: list("Ipv6Set"),
        "MacAddress" => mac_address: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "PrimaryIpAddress" => primary_ip_address: value,
        "PrivateIpSets" => private_ip_sets: list("PrivateIpSet"),
        "Type" => type_: value,
        "Ipv4PrefixSets" => ipv4_prefix_sets: list("Ipv4PrefixSet"),
        "Ipv6PrefixSets" => ipv6_prefix_sets: list("Ipv6PrefixSet"),
    }
}

/// Locks on the resource, each with its reason.
#[non_exhaustive]
pub struct InstanceLockReason {
    /// What the lock is about, in words. Example: `text`.
    pub lock_msg: Option<String>,
    /// Why the resource is locked.
    /// Here: `financial`, `security`, `Recycling`, `dedicatedhostfinancial`, `refunded`.
    /// Example: `Recycling`.
    pub lock_reason: Option<Open<LockReason>>,
}

response! {
    InstanceLockReason {
        "LockMsg" => lock_msg: value,
        "LockReason" => lock_reason: value,
    }
}

values! {
    /// Extra attributes to add to each item of the result, left out otherwise.
    pub enum AdditionalAttribute {
        /// Adds the settings of the instance metadata.
        MetaOptions = "META_OPTIONS",
        /// Adds the dedicated host cluster.
        DdhCluster = "DDH_CLUSTER",
        /// Adds the secondary addresses of the primary network interface.
        NetworkPrimaryEniIp = "NETWORK_PRIMARY_ENI_IP",
    }
}

/// Errors that the documentation of [`DescribeInstancesRequest`] names.
///
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported), here with HTTP status 404
/// - [`InvalidLockReasonNotFound`](super::DocumentedError::InvalidLockReasonNotFound)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
/// - [`InvalidNetworkTypeNotFound`](super::DocumentedError::InvalidNetworkTypeNotFound)
/// - [`InvalidStatusNotFound`](super::DocumentedError::InvalidStatusNotFound)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidHpcClusterIdNotFound`](super::DocumentedError::InvalidHpcClusterIdNotFound)
/// - [`InvalidHpcClusterIdCreating`](super::DocumentedError::InvalidHpcClusterIdCreating)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
pub type DescribeInstancesError = super::DocumentedError;
