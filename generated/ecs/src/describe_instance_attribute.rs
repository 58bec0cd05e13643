// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAttribute`, from `ecs/DescribeInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EipAddressLockReason, InstanceStatus, VpcAttributes};

/// Shows one ECS instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_instance_attribute::InstanceStatus;
///
/// let request = alicloud_ecs::DescribeInstanceAttributeRequest::new()
///     .instance_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_instance_attribute(request)
///     .wait()
///     .until(InstanceStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceAttributeRequest {
    type Response = DescribeInstanceAttributeResponse;
    type Error = DescribeInstanceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAttribute")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceAttributeError] = &[
        DescribeInstanceAttributeError::InvalidInstanceIdNotFound3,
        DescribeInstanceAttributeError::InternalError,
    ];
}

impl Stateful for DescribeInstanceAttributeRequest {
    type State = InstanceStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<Open<InstanceStatus>>,
    /// Serial number of the disk or instance. Example: `51d1353b-22bf-4567-a176-8b3e12e4****`.
    pub serial_number: Option<String>,
    /// When the resource was created. Example: `2017-12-10T04:04Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Display name of the instance. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Whether the instance is in a VPC or in the classic network. Example: `vpc`.
    pub instance_network_type: Option<String>,
    /// Memory of the instance or instance type. Example: `16384`.
    pub memory: Option<i32>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp1h46wfpjsjastc****`.
    pub image_id: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `cls-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// ID of the virtual LAN that the instance is in. Example: `10`.
    pub vlan_id: Option<String>,
    /// Whether a stopped instance goes on being billed and keeps its resources.
    /// Example: `KeepCharging`.
    pub stopped_mode: Option<String>,
    /// Name of the machine within its operating system. Example: `testHostName`.
    pub host_name: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-uf6f5trc95ug8t33****`.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Example: `50`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Peak outbound public bandwidth. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Billing method of the instance. Example: `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `true`.
    pub io_optimized: Option<String>,
    /// How many vCPUs the instance has. Example: `8`.
    pub cpu: Option<i32>,
    /// When the subscription runs out. Example: `2017-12-10T04:04Z`.
    pub expired_time: Option<Timestamp>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<String>,
    /// Security groups that the instance or network interface belongs to.
    pub security_group_ids: Vec<String>,
    /// Public IP addresses of the instance.
    pub public_ip_address: Vec<String>,
    /// Internal IP address of the instance in the classic network.
    pub inner_ip_address: Vec<String>,
    /// VPC, switch and addresses of the instance.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Elastic IP address bound to the instance.
    pub eip_address: Option<EipAddress>,
    /// Dedicated host that the instance runs on and the cluster it belongs to.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<EipAddressLockReason>,
    /// Whether the instance may use packets beyond the usual size. Example: `false`.
    pub enable_jumbo_frame: Option<bool>,
}

response! {
    DescribeInstanceAttributeResponse {
        "Status" => status: value,
        "SerialNumber" => serial_number: value,
        "CreationTime" => creation_time: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "InstanceName" => instance_name: value,
        "InstanceNetworkType" => instance_network_type: value,
        "Memory" => memory: value,
        "ImageId" => image_id: value,
        "ClusterId" => cluster_id: value,
        "VlanId" => vlan_id: value,
        "StoppedMode" => stopped_mode: value,
        "HostName" => host_name: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "RegionId" => region_id: value,
        "InstanceChargeType" => instance_charge_type: value,
        "IoOptimized" => io_optimized: value,
        "Cpu" => cpu: value,
        "ExpiredTime" => expired_time: value,
        "ZoneId" => zone_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "CreditSpecification" => credit_specification: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "PublicIpAddress" => public_ip_address: list("IpAddress"),
        "InnerIpAddress" => inner_ip_address: list("IpAddress"),
        "VpcAttributes" => vpc_attributes: value,
        "EipAddress" => eip_address: value,
        "DedicatedHostAttribute" => dedicated_host_attribute: value,
        "OperationLocks" => operation_locks: list("LockReason"),
        "EnableJumboFrame" => enable_jumbo_frame: value,
    }
}

/// Elastic IP address bound to the instance.
#[non_exhaustive]
pub struct EipAddress {
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Public IP address that the instance receives or has. Example: `30.21.**.**`.
    pub ip_address: Option<String>,
    /// Peak public bandwidth of the elastic IP address. Example: `8`.
    pub bandwidth: Option<i32>,
    /// ID of the elastic IP address (EIP). Example: `eip-wz9uilio26dfscamm****`.
    pub allocation_id: Option<String>,
}

response! {
    EipAddress {
        "InternetChargeType" => internet_charge_type: value,
        "IpAddress" => ip_address: value,
        "Bandwidth" => bandwidth: value,
        "AllocationId" => allocation_id: value,
    }
}

/// Dedicated host that the instance runs on and the cluster it belongs to.
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// Display name of the dedicated host. Example: `ecs-autoui-create-ddh-temp`.
    pub dedicated_host_name: Option<String>,
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-2ze7qrzz6lvbfhr0****`.
    pub dedicated_host_id: Option<String>,
}

response! {
    DedicatedHostAttribute {
        "DedicatedHostName" => dedicated_host_name: value,
        "DedicatedHostId" => dedicated_host_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAttributeRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceAttributeError = super::DocumentedError;
