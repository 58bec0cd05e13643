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
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_types(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {
    /// Keeps only types of this family. Example: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// Keeps only these instance types; all when left out. Items: at most 10. Example: `ecs.g6.large`.
    pub instance_types: Vec<String>,
    /// Keeps only instance types with at least this many vCPUs.
    pub minimum_cpu_core_count: Option<i32>,
    /// Keeps only instance types with at most this many vCPUs.
    pub maximum_cpu_core_count: Option<i32>,
    /// Keeps only instance types with at least this much memory.
    pub minimum_memory_size: Option<f64>,
    /// Keeps only instance types with at most this much memory.
    pub maximum_memory_size: Option<f64>,
    /// Smallest value, allowed or found, of this: GPU amount.
    pub minimum_gpu_amount: Option<i32>,
    /// Largest value, allowed or found, of this: GPU amount.
    pub maximum_gpu_amount: Option<i32>,
    /// Model of the GPUs.
    pub gpu_spec: Option<String>,
    /// Keeps only instance types of this category.
    pub instance_category: Option<String>,
    /// Keeps only instance types with this kind of processor.
    pub cpu_architecture: Option<Open<CpuArchitecture>>,
    /// Leaves out instance types whose processors have a lower base clock.
    pub minimum_cpu_speed_frequency: Option<f64>,
    /// Keeps only instance types whose processors are clocked no faster than this.
    pub maximum_cpu_speed_frequency: Option<f64>,
    /// Leaves out instance types whose processors have a lower turbo clock.
    pub minimum_cpu_turbo_frequency: Option<f64>,
    /// Keeps only instance types whose processors turbo no faster than this.
    pub maximum_cpu_turbo_frequency: Option<f64>,
    /// Keeps only instance types with this processor. Part of the model's name is enough, such as
    /// `Intel`.
    pub physical_processor_model: Option<String>,
    /// Rank of the instance family: entry level, enterprise level, or entry level with CPU credits.
    pub instance_family_level: Option<Open<InstanceFamilyLevel>>,
    /// Leaves out instance types that can take in fewer packets a second from the internal network.
    pub minimum_instance_pps_rx: Option<i64>,
    /// Leaves out instance types that can send fewer packets a second to the internal network.
    pub minimum_instance_pps_tx: Option<i64>,
    /// Leaves out instance types with less inbound bandwidth in the internal network.
    pub minimum_instance_bandwidth_rx: Option<i32>,
    /// Leaves out instance types with less outbound bandwidth in the internal network.
    pub minimum_instance_bandwidth_tx: Option<i32>,
    /// Keeps only instance types whose primary network interface has at least this many queues.
    pub minimum_primary_eni_queue_number: Option<i32>,
    /// Keeps only instance types whose secondary network interfaces have at least this many queues.
    pub minimum_secondary_eni_queue_number: Option<i32>,
    /// Leaves out instance types that fewer elastic network interfaces can be attached to.
    pub minimum_eni_quantity: Option<i32>,
    /// Keeps only instance types whose RDMA interfaces allow at least this many queue pairs.
    pub minimum_queue_pair_number: Option<i32>,
    /// Leaves out instance types with fewer elastic RDMA interfaces (ERIs).
    pub minimum_eri_quantity: Option<i32>,
    /// Leaves out instance types whose network interfaces can hold fewer private IPv4 addresses each.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// Leaves out instance types whose network interfaces can hold fewer IPv6 addresses each.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: local storage amount.
    pub minimum_local_storage_amount: Option<i32>,
    /// Keeps only instance types whose local disks have at least this capacity each.
    pub minimum_local_storage_capacity: Option<i64>,
    /// Leaves out instance types that fewer cloud disks can be attached to.
    pub minimum_disk_quantity: Option<i32>,
    /// Kind of local disk.
    pub local_storage_category: Option<Open<LocalStorageCategory>>,
    /// Whether cloud disks of the instance are attached over NVMe.
    pub nvme_support: Option<Open<NvmeSupport>>,
    /// Leaves out burstable types (t5, t6) whose baseline performance over all vCPUs is lower.
    pub minimum_baseline_credit: Option<i32>,
    /// Leaves out burstable types (t5, t6) that start with fewer CPU credits.
    pub minimum_initial_credit: Option<i32>,
    /// Instance families that are supported or on offer. Items: at most 10.
    pub instance_type_families: Vec<String>,
    /// Keeps only instance types with these GPUs. Items: at most 10.
    pub gpu_specs: Vec<String>,
    /// Keeps only instance types of these categories. Items: at most 10.
    pub instance_categories: Vec<String>,
    /// Keeps only instance types with these kinds of processor. Items: at most 10.
    pub cpu_architectures: Vec<Open<CpuArchitecture>>,
    /// Keeps only instance types with these processors. Items: at most 10.
    pub physical_processor_models: Vec<String>,
    /// Keeps only instance types with these kinds of local disk. Items: at most 10.
    pub local_storage_categories: Vec<Open<LocalStorageCategory>>,
    /// How many items to return at most in one call. Range: 1 to 1600.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning. Length: at most 50.
    pub next_token: Option<String>,
    /// Extra attributes to add to each item of the result, left out otherwise. Items: at most 100.
    pub additional_attributes: Vec<String>,
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
    /// Sets `MinimumCpuCoreCount`.
    #[inline]
    pub fn minimum_cpu_core_count(mut self, value: i32) -> Self {
        self.minimum_cpu_core_count = Some(value);
        self
    }
    /// Sets `MaximumCpuCoreCount`.
    #[inline]
    pub fn maximum_cpu_core_count(mut self, value: i32) -> Self {
        self.maximum_cpu_core_count = Some(value);
        self
    }
    /// Sets `MinimumMemorySize`.
    #[inline]
    pub fn minimum_memory_size(mut self, value: f64) -> Self {
        self.minimum_memory_size = Some(value);
        self
    }
    /// Sets `MaximumMemorySize`.
    #[inline]
    pub fn maximum_memory_size(mut self, value: f64) -> Self {
        self.maximum_memory_size = Some(value);
        self
    }
    /// Sets `MinimumGPUAmount`.
    #[inline]
    pub fn minimum_gpu_amount(mut self, value: i32) -> Self {
        self.minimum_gpu_amount = Some(value);
        self
    }
    /// Sets `MaximumGPUAmount`.
    #[inline]
    pub fn maximum_gpu_amount(mut self, value: i32) -> Self {
        self.maximum_gpu_amount = Some(value);
        self
    }
    /// Sets `GPUSpec`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }
    /// Sets `InstanceCategory`.
    pub fn instance_category(mut self, value: impl Into<String>) -> Self {
        self.instance_category = Some(value.into());
        self
    }
    /// Sets `CpuArchitecture`.
    pub fn cpu_architecture(mut self, value: impl Into<Open<CpuArchitecture>>) -> Self {
        self.cpu_architecture = Some(value.into());
        self
    }
    /// Sets `MinimumCpuSpeedFrequency`.
    #[inline]
    pub fn minimum_cpu_speed_frequency(mut self, value: f64) -> Self {
        self.minimum_cpu_speed_frequency = Some(value);
        self
    }
    /// Sets `MaximumCpuSpeedFrequency`.
    #[inline]
    pub fn maximum_cpu_speed_frequency(mut self, value: f64) -> Self {
        self.maximum_cpu_speed_frequency = Some(value);
        self
    }
    /// Sets `MinimumCpuTurboFrequency`.
    #[inline]
    pub fn minimum_cpu_turbo_frequency(mut self, value: f64) -> Self {
        self.minimum_cpu_turbo_frequency = Some(value);
        self
    }
    /// Sets `MaximumCpuTurboFrequency`.
    #[inline]
    pub fn maximum_cpu_turbo_frequency(mut self, value: f64) -> Self {
        self.maximum_cpu_turbo_frequency = Some(value);
        self
    }
    /// Sets `PhysicalProcessorModel`.
    pub fn physical_processor_model(mut self, value: impl Into<String>) -> Self {
        self.physical_processor_model = Some(value.into());
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(
        mut self,
        value: impl Into<Open<InstanceFamilyLevel>>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `MinimumInstancePpsRx`.
    #[inline]
    pub fn minimum_instance_pps_rx(mut self, value: i64) -> Self {
        self.minimum_instance_pps_rx = Some(value);
        self
    }
    /// Sets `MinimumInstancePpsTx`.
    #[inline]
    pub fn minimum_instance_pps_tx(mut self, value: i64) -> Self {
        self.minimum_instance_pps_tx = Some(value);
        self
    }
    /// Sets `MinimumInstanceBandwidthRx`.
    #[inline]
    pub fn minimum_instance_bandwidth_rx(mut self, value: i32) -> Self {
        self.minimum_instance_bandwidth_rx = Some(value);
        self
    }
    /// Sets `MinimumInstanceBandwidthTx`.
    #[inline]
    pub fn minimum_instance_bandwidth_tx(mut self, value: i32) -> Self {
        self.minimum_instance_bandwidth_tx = Some(value);
        self
    }
    /// Sets `MinimumPrimaryEniQueueNumber`.
    #[inline]
    pub fn minimum_primary_eni_queue_number(mut self, value: i32) -> Self {
        self.minimum_primary_eni_queue_number = Some(value);
        self
    }
    /// Sets `MinimumSecondaryEniQueueNumber`.
    #[inline]
    pub fn minimum_secondary_eni_queue_number(mut self, value: i32) -> Self {
        self.minimum_secondary_eni_queue_number = Some(value);
        self
    }
    /// Sets `MinimumEniQuantity`.
    #[inline]
    pub fn minimum_eni_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_quantity = Some(value);
        self
    }
    /// Sets `MinimumQueuePairNumber`.
    #[inline]
    pub fn minimum_queue_pair_number(mut self, value: i32) -> Self {
        self.minimum_queue_pair_number = Some(value);
        self
    }
    /// Sets `MinimumEriQuantity`.
    #[inline]
    pub fn minimum_eri_quantity(mut self, value: i32) -> Self {
        self.minimum_eri_quantity = Some(value);
        self
    }
    /// Sets `MinimumEniPrivateIpAddressQuantity`.
    #[inline]
    pub fn minimum_eni_private_ip_address_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value);
        self
    }
    /// Sets `MinimumEniIpv6AddressQuantity`.
    #[inline]
    pub fn minimum_eni_ipv6_address_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value);
        self
    }
    /// Sets `MinimumLocalStorageAmount`.
    #[inline]
    pub fn minimum_local_storage_amount(mut self, value: i32) -> Self {
        self.minimum_local_storage_amount = Some(value);
        self
    }
    /// Sets `MinimumLocalStorageCapacity`.
    #[inline]
    pub fn minimum_local_storage_capacity(mut self, value: i64) -> Self {
        self.minimum_local_storage_capacity = Some(value);
        self
    }
    /// Sets `MinimumDiskQuantity`.
    #[inline]
    pub fn minimum_disk_quantity(mut self, value: i32) -> Self {
        self.minimum_disk_quantity = Some(value);
        self
    }
    /// Sets `LocalStorageCategory`.
    pub fn local_storage_category(
        mut self,
        value: impl Into<Open<LocalStorageCategory>>,
    ) -> Self {
        self.local_storage_category = Some(value.into());
        self
    }
    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<Open<NvmeSupport>>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
    /// Sets `MinimumBaselineCredit`.
    #[inline]
    pub fn minimum_baseline_credit(mut self, value: i32) -> Self {
        self.minimum_baseline_credit = Some(value);
        self
    }
    /// Sets `MinimumInitialCredit`.
    #[inline]
    pub fn minimum_initial_credit(mut self, value: i32) -> Self {
        self.minimum_initial_credit = Some(value);
        self
    }
    /// Sets `InstanceTypeFamilies`.
    pub fn instance_type_families(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_families = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GpuSpecs`.
    pub fn gpu_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gpu_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceCategories`.
    pub fn instance_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CpuArchitectures`.
    pub fn cpu_architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<CpuArchitecture>>>,
    ) -> Self {
        self.cpu_architectures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PhysicalProcessorModels`.
    pub fn physical_processor_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.physical_processor_models = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LocalStorageCategories`.
    pub fn local_storage_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<LocalStorageCategory>>>,
    ) -> Self {
        self.local_storage_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceTypesRequest {
        "InstanceTypeFamily" => instance_type_family: query,
        "InstanceTypes" => instance_types: query,
        "MinimumCpuCoreCount" => minimum_cpu_core_count: query,
        "MaximumCpuCoreCount" => maximum_cpu_core_count: query,
        "MinimumMemorySize" => minimum_memory_size: query,
        "MaximumMemorySize" => maximum_memory_size: query,
        "MinimumGPUAmount" => minimum_gpu_amount: query,
        "MaximumGPUAmount" => maximum_gpu_amount: query,
        "GPUSpec" => gpu_spec: query,
        "InstanceCategory" => instance_category: query,
        "CpuArchitecture" => cpu_architecture: query,
        "MinimumCpuSpeedFrequency" => minimum_cpu_speed_frequency: query,
        "MaximumCpuSpeedFrequency" => maximum_cpu_speed_frequency: query,
        "MinimumCpuTurboFrequency" => minimum_cpu_turbo_frequency: query,
        "MaximumCpuTurboFrequency" => maximum_cpu_turbo_frequency: query,
        "PhysicalProcessorModel" => physical_processor_model: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "MinimumInstancePpsRx" => minimum_instance_pps_rx: query,
        "MinimumInstancePpsTx" => minimum_instance_pps_tx: query,
        "MinimumInstanceBandwidthRx" => minimum_instance_bandwidth_rx: query,
        "MinimumInstanceBandwidthTx" => minimum_instance_bandwidth_tx: query,
        "MinimumPrimaryEniQueueNumber" => minimum_primary_eni_queue_number: query,
        "MinimumSecondaryEniQueueNumber" => minimum_secondary_eni_queue_number: query,
        "MinimumEniQuantity" => minimum_eni_quantity: query,
        "MinimumQueuePairNumber" => minimum_queue_pair_number: query,
        "MinimumEriQuantity" => minimum_eri_quantity: query,
        "MinimumEniPrivateIpAddressQuantity" => minimum_eni_private_ip_address_quantity: query,
        "MinimumEniIpv6AddressQuantity" => minimum_eni_ipv6_address_quantity: query,
        "MinimumLocalStorageAmount" => minimum_local_storage_amount: query,
        "MinimumLocalStorageCapacity" => minimum_local_storage_capacity: query,
        "MinimumDiskQuantity" => minimum_disk_quantity: query,
        "LocalStorageCategory" => local_storage_category: query,
        "NvmeSupport" => nvme_support: query,
        "MinimumBaselineCredit" => minimum_baseline_credit: query,
        "MinimumInitialCredit" => minimum_initial_credit: query,
        "InstanceTypeFamilies" => instance_type_families: query,
        "GpuSpecs" => gpu_specs: query,
        "InstanceCategories" => instance_categories: query,
        "CpuArchitectures" => cpu_architectures: query,
        "PhysicalProcessorModels" => physical_processor_models: query,
        "LocalStorageCategories" => local_storage_categories: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "AdditionalAttributes" => additional_attributes: query,
    }
}

impl Operation for DescribeInstanceTypesRequest {
    type Response = DescribeInstanceTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceTypes").read_only();
}

impl Paginated for DescribeInstanceTypesRequest {
    type Item = InstanceType;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instance_types)
    }
}

/// Response to [`DescribeInstanceTypesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Instance types that match the query, with their figures.
    pub instance_types: Vec<InstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `00827261-20B7-4562-83F2-4DF39876A45A`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `e71d8a535bd9cc11`.
    pub next_token: Option<String>,
}

response! {
    DescribeInstanceTypesResponse {
        "InstanceTypes" => instance_types: list("InstanceType"),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
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
    /// Base clock of the processor. Example: `2.7`.
    pub cpu_speed_frequency: Option<f64>,
    /// Highest clock that the processor reaches in turbo mode. Example: `3.5`.
    pub cpu_turbo_frequency: Option<f64>,
    /// Name of the processor in machines that host instances of this type. Example: `text`.
    pub physical_processor_model: Option<String>,
    /// Whether instances of this type can encrypt their traffic in the VPC. Example: `true`.
    pub network_encryption_support: Option<bool>,
    /// What the instance type is made for, such as general purpose or big data.
    pub instance_category: Option<String>,
    /// Kind of processor, x86 or Arm, that instances of this type have. Example: `X86`.
    pub cpu_architecture: Option<String>,
    /// Memory of each GPU. Example: `32`.
    pub gpu_memory_size: Option<f64>,
    /// How many physical network cards instances of this type can use. Example: `1`.
    pub network_card_quantity: Option<i32>,
    /// The network cards that were found or are concerned, one entry each.
    pub network_cards: Vec<NetworkCardInfo>,
    /// The supported boot modes that were found or are concerned, one entry each.
    pub supported_boot_modes: Vec<String>,
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
        "CpuSpeedFrequency" => cpu_speed_frequency: value,
        "CpuTurboFrequency" => cpu_turbo_frequency: value,
        "PhysicalProcessorModel" => physical_processor_model: value,
        "NetworkEncryptionSupport" => network_encryption_support: value,
        "InstanceCategory" => instance_category: value,
        "CpuArchitecture" => cpu_architecture: value,
        "GPUMemorySize" => gpu_memory_size: value,
        "NetworkCardQuantity" => network_card_quantity: value,
        "NetworkCards" => network_cards: list("NetworkCardInfo"),
        "SupportedBootModes" => supported_boot_modes: list("SupportedBootMode"),
    }
}

/// The network cards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkCardInfo {
    /// Number of the physical network card that the network interface uses. Example: `1`.
    pub network_card_index: Option<i32>,
}

response! {
    NetworkCardInfo {
        "NetworkCardIndex" => network_card_index: value,
    }
}

values! {
    /// Keeps only instance types with this kind of processor.
    pub enum CpuArchitecture {
        /// Instance types that run on x86 processors.
        X86 = "X86",
        /// Instance types that run on Arm processors.
        Arm = "ARM",
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
