// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePatternTypes`, from `ess_2022_02_22/DescribePatternTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance types that fit a pattern of vCPUs, memory, family level and price.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribePatternTypesRequest::new();
/// let reply = client.describe_pattern_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePatternTypesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Items: at most 100.
    pub vswitch_id: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Items: at most 100.
    pub zone_id: Vec<String>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// Number that is given for this: cores.
    pub cores: Option<i32>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// Price that applies to the max.
    pub max_price: Option<f64>,
    /// Level that the instance family has on its scale.
    pub instance_family_level: Option<String>,
    /// Which kind of excluded instance it is or is to be. Items: at most 100.
    pub excluded_instance_type: Vec<String>,
    /// Kinds of machine that instance types may have, such as x86 or Arm. Items: at most 100.
    pub architecture: Vec<String>,
    /// Whether burstable instance types are allowed, left out, or the only ones.
    pub burstable_performance: Option<String>,
    /// Items of the kind cores to work on or to narrow the list down to. Items: at most 10.
    pub cores_list: Vec<i32>,
    /// Items of the kind memory to work on or to narrow the list down to. Items: at most 10.
    pub memory_list: Vec<f64>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<i64>,
    /// Families of the instance type to work on or to narrow the list down to. Items: at most 100.
    pub instance_type_families: Vec<String>,
    /// Smallest value, allowed or found, of this: vCPU core count.
    pub minimum_cpu_core_count: Option<i32>,
    /// Largest value, allowed or found, of this: vCPU core count.
    pub maximum_cpu_core_count: Option<i32>,
    /// The GPU models to work on or to narrow the list down to. Items: at most 100.
    pub gpu_specs: Vec<String>,
    /// The instance categories to work on or to narrow the list down to. Items: at most 100.
    pub instance_categories: Vec<String>,
    /// The vCPU architectures to work on or to narrow the list down to. Items: at most 100.
    pub cpu_architectures: Vec<String>,
    /// The physical processor models to work on or to narrow the list down to. Items: at most 100.
    pub physical_processor_models: Vec<String>,
    /// Smallest value, allowed or found, of this: ENI quantity.
    pub minimum_eni_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: ENI private IP address address quantity.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: ENI IPv6 address quantity.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Smallest value, allowed or found, of this: initial credit.
    pub minimum_initial_credit: Option<i32>,
    /// Smallest value, allowed or found, of this: baseline credit.
    pub minimum_baseline_credit: Option<i32>,
    /// Smallest value, allowed or found, of this: memory size.
    pub minimum_memory_size: Option<f64>,
    /// Largest value, allowed or found, of this: memory size.
    pub maximum_memory_size: Option<f64>,
    /// Smallest value, allowed or found, of this: GPU amount.
    pub minimum_gpu_amount: Option<i32>,
    /// Largest value, allowed or found, of this: GPU amount.
    pub maximum_gpu_amount: Option<i32>,
}

impl DescribePatternTypesRequest {
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
    /// Sets `VSwitchId`.
    pub fn vswitch_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `MaxPrice`.
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `ExcludedInstanceType`.
    pub fn excluded_instance_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architecture = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }
    /// Sets `CoresList`.
    pub fn cores_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.cores_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MemoryList`.
    pub fn memory_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.memory_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ChannelId`.
    #[inline]
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
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
        value: impl IntoIterator<Item = impl Into<String>>,
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
    /// Sets `MinimumEniQuantity`.
    #[inline]
    pub fn minimum_eni_quantity(mut self, value: i32) -> Self {
        self.minimum_eni_quantity = Some(value);
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
    /// Sets `MinimumInitialCredit`.
    #[inline]
    pub fn minimum_initial_credit(mut self, value: i32) -> Self {
        self.minimum_initial_credit = Some(value);
        self
    }
    /// Sets `MinimumBaselineCredit`.
    #[inline]
    pub fn minimum_baseline_credit(mut self, value: i32) -> Self {
        self.minimum_baseline_credit = Some(value);
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
    /// Sets `MinimumGpuAmount`.
    #[inline]
    pub fn minimum_gpu_amount(mut self, value: i32) -> Self {
        self.minimum_gpu_amount = Some(value);
        self
    }
    /// Sets `MaximumGpuAmount`.
    #[inline]
    pub fn maximum_gpu_amount(mut self, value: i32) -> Self {
        self.maximum_gpu_amount = Some(value);
        self
    }
}

request! {
    DescribePatternTypesRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "ZoneId" => zone_id: query,
        "SpotStrategy" => spot_strategy: query,
        "Cores" => cores: query,
        "Memory" => memory: query,
        "MaxPrice" => max_price: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "ExcludedInstanceType" => excluded_instance_type: query,
        "Architecture" => architecture: query,
        "BurstablePerformance" => burstable_performance: query,
        "CoresList" => cores_list: query,
        "MemoryList" => memory_list: query,
        "ChannelId" => channel_id: query,
        "InstanceTypeFamilies" => instance_type_families: query,
        "MinimumCpuCoreCount" => minimum_cpu_core_count: query,
        "MaximumCpuCoreCount" => maximum_cpu_core_count: query,
        "GpuSpecs" => gpu_specs: query,
        "InstanceCategories" => instance_categories: query,
        "CpuArchitectures" => cpu_architectures: query,
        "PhysicalProcessorModels" => physical_processor_models: query,
        "MinimumEniQuantity" => minimum_eni_quantity: query,
        "MinimumEniPrivateIpAddressQuantity" => minimum_eni_private_ip_address_quantity: query,
        "MinimumEniIpv6AddressQuantity" => minimum_eni_ipv6_address_quantity: query,
        "MinimumInitialCredit" => minimum_initial_credit: query,
        "MinimumBaselineCredit" => minimum_baseline_credit: query,
        "MinimumMemorySize" => minimum_memory_size: query,
        "MaximumMemorySize" => maximum_memory_size: query,
        "MinimumGpuAmount" => minimum_gpu_amount: query,
        "MaximumGpuAmount" => maximum_gpu_amount: query,
    }
}

impl Operation for DescribePatternTypesRequest {
    type Response = DescribePatternTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePatternTypes")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePatternTypesRequest`].
#[non_exhaustive]
pub struct DescribePatternTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Kinds of pattern that were found or are concerned.
    pub pattern_types: Vec<PatternType>,
}

response! {
    DescribePatternTypesResponse {
        "RequestId" => request_id: value,
        "PatternTypes" => pattern_types: list(""),
    }
}

/// Kinds of pattern that were found or are concerned.
#[non_exhaustive]
pub struct PatternType {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c7.xlarge`.
    pub instance_type: Option<String>,
    /// Level that the instance family has on its scale. Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Family that the instance type belongs to. Example: `ecs.c7`.
    pub instance_type_family: Option<String>,
    /// Number that is given for this: cores. Example: `4`.
    pub cores: Option<i32>,
    /// Amount of memory. Example: `8`.
    pub memory: Option<f64>,
}

response! {
    PatternType {
        "InstanceType" => instance_type: value,
        "InstanceFamilyLevel" => instance_family_level: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "Cores" => cores: value,
        "Memory" => memory: value,
    }
}
