// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceTypes`, from `ecs/DescribeInstanceTypes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceFamilyLevel};

/// Lists instance types with vCPUs, memory and other figures. Whether they are on sale is told by
/// [`DescribeAvailableResource`](super::Client::describe_available_resource).
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceTypesRequest::new()
///     .instance_type_family("ecs.g6");
/// let reply = client.describe_instance_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {
    /// Keeps only types of this family. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Keeps only these instance types; all when left out. Items: at most 10. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
}

impl DescribeInstanceTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceTypesRequest {
        "InstanceTypeFamily" => instance_type_family: query,
        "InstanceTypes" => instance_types: query,
    }
}

impl Operation for DescribeInstanceTypesRequest {
    type Response = DescribeInstanceTypesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeInstanceTypes").read_only();
}

/// What [`DescribeInstanceTypesRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Instance types that match the query, with their figures.
    pub instance_types: Vec<InstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `00827261-20B7-4562-83F2-4DF39876A45A`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceTypesResponse {
        "InstanceTypes" => instance_types: list("InstanceType"),
        "RequestId" => request_id: value,
    }
}

/// Instance types that match the query, with their figures.
#[non_exhaustive]
pub struct InstanceType {
    /// Baseline performance of all vCPUs together that a burstable (t5 or t6) instance type can keep
    /// up. Example: `4`.
    pub baseline_credit: Option<i32>,
    /// How many vCPUs the instance type has. Example: `2`.
    pub cpu_core_count: Option<i32>,
    /// How many cloud disks an instance of this type can have. Example: `17`.
    pub disk_quantity: Option<i32>,
    /// How many IPv6 addresses each network interface can have. Example: `1`.
    pub eni_ipv6_address_quantity: Option<i32>,
    /// How many private IPv4 addresses each network interface can have. Example: `6`.
    pub eni_private_ip_address_quantity: Option<i32>,
    /// How many network interfaces can be bound to an instance of this type. Example: `2`.
    pub eni_quantity: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub eni_total_quantity: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on. Example: `false`.
    pub eni_trunk_supported: Option<bool>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub eri_quantity: Option<i32>,
    /// How many GPUs the instance type has. Example: `0`.
    pub gpu_amount: Option<i32>,
    /// Model of the GPUs. Example: `NVIDIA V100`.
    pub gpu_spec: Option<String>,
    /// How many CPU credits a burstable (t5 or t6) instance starts out with. Example: `120`.
    pub initial_credit: Option<i32>,
    /// Highest inbound bandwidth on the internal network. Unit: `kbit/s`. Example: `1024000`.
    pub instance_bandwidth_rx: Option<i32>,
    /// Highest outbound bandwidth on the internal network. Unit: `kbit/s`. Example: `1024000`.
    pub instance_bandwidth_tx: Option<i32>,
    /// Rank of the instance family: entry level, enterprise level, or entry level with CPU credits.
    /// Example: `EnterpriseLevel`.
    pub instance_family_level: Option<Open<InstanceFamilyLevel>>,
    /// Packets a second that an instance of this type can receive on the internal network.
    /// Unit: `Pps`. Example: `300000`.
    pub instance_pps_rx: Option<i64>,
    /// Packets a second that an instance of this type can send on the internal network.
    /// Unit: `Pps`. Example: `300000`.
    pub instance_pps_tx: Option<i64>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Name of the instance type, as other calls expect it. Example: `ecs.g6.large`.
    pub instance_type_id: Option<String>,
    /// Number of local disks. Example: `1`.
    pub local_storage_amount: Option<i32>,
    /// Size of each local disk. Unit: `GiB`. Example: `5000`.
    pub local_storage_capacity: Option<i64>,
    /// Kind of local disk. Example: `local_ssd_pro`.
    pub local_storage_category: Option<Open<LocalStorageCategory>>,
    /// How many queues a single network interface can have. Example: `2`.
    pub maximum_queue_number_per_eni: Option<i32>,
    /// Memory of the instance type. Unit: `GiB`. Example: `8.0`.
    pub memory_size: Option<f64>,
    /// Whether cloud disks of the instance are attached over NVMe. Example: `unsupported`.
    pub nvme_support: Option<Open<NvmeSupport>>,
    /// How many queues the primary network interface has unless set otherwise. Example: `2`.
    pub primary_eni_queue_number: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub queue_pair_number: Option<i32>,
    /// How many queues a secondary network interface has unless set otherwise. Example: `2`.
    pub secondary_eni_queue_number: Option<i32>,
    /// How many queues all network interfaces of an instance can have together. Example: `4`.
    pub total_eni_queue_quantity: Option<i32>,
}

response! {
    InstanceType {
        "BaselineCredit" => baseline_credit: value,
        "CpuCoreCount" => cpu_core_count: value,
        "DiskQuantity" => disk_quantity: value,
        "EniIpv6AddressQuantity" => eni_ipv6_address_quantity: value,
        "EniPrivateIpAddressQuantity" => eni_private_ip_address_quantity: value,
        "EniQuantity" => eni_quantity: value,
        "EniTotalQuantity" => eni_total_quantity: value,
        "EniTrunkSupported" => eni_trunk_supported: value,
        "EriQuantity" => eri_quantity: value,
        "GPUAmount" => gpu_amount: value,
        "GPUSpec" => gpu_spec: value,
        "InitialCredit" => initial_credit: value,
        "InstanceBandwidthRx" => instance_bandwidth_rx: value,
        "InstanceBandwidthTx" => instance_bandwidth_tx: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "InstancePpsRx" => instance_pps_rx: value,
        "InstancePpsTx" => instance_pps_tx: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "InstanceTypeId" => instance_type_id: value,
        "LocalStorageAmount" => local_storage_amount: value,
        "LocalStorageCapacity" => local_storage_capacity: value,
        "LocalStorageCategory" => local_storage_category: value,
        "MaximumQueueNumberPerEni" => maximum_queue_number_per_eni: value,
        "MemorySize" => memory_size: value,
        "NvmeSupport" => nvme_support: value,
        "PrimaryEniQueueNumber" => primary_eni_queue_number: value,
        "QueuePairNumber" => queue_pair_number: value,
        "SecondaryEniQueueNumber" => secondary_eni_queue_number: value,
        "TotalEniQueueQuantity" => total_eni_queue_quantity: value,
    }
}

values! {
    /// Kind of local disk.
    pub enum LocalStorageCategory {
        /// SATA hard disks, found with d1 and d1ne.
        LocalHddPro = "local_hdd_pro",
        /// NVMe SSDs, found with i1, i2, i2g, ga1 and gn5.
        LocalSsdPro = "local_ssd_pro",
    }
}

values! {
    /// Whether cloud disks of the instance are attached over NVMe.
    pub enum NvmeSupport {
        /// Cloud disks are attached over NVMe.
        Required = "required",
        /// Cloud disks are attached without NVMe.
        Unsupported = "unsupported",
    }
}
