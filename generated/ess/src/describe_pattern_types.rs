// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePatternTypes`, from `ess/DescribePatternTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance types that fit a pattern, such as cores and memory.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribePatternTypesRequest::new();
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
    /// Whether instances are spot instances, and at what price.
    pub spot_strategy: Option<String>,
    /// How many vCPUs the instance type has.
    pub cores: Option<i32>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Highest hourly price that an instance type may have.
    pub max_price: Option<f64>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    pub instance_family_level: Option<String>,
    /// Instance types to leave out; `*` stands for any characters. Items: at most 100.
    pub excluded_instance_type: Vec<String>,
    /// Kinds of machine that instance types may have, such as x86 or Arm. Items: at most 100.
    pub architecture: Vec<String>,
    /// Whether burstable instance types are allowed, left out, or the only ones.
    pub burstable_performance: Option<String>,
    /// How many vCPUs instance types may have, one entry each. Items: at most 10.
    pub cores_list: Vec<i32>,
    /// How much memory instance types may have, one entry each. Items: at most 10.
    pub memory_list: Vec<f64>,
    /// Reserved for internal use.
    pub channel_id: Option<i64>,
    /// Families that instance types may belong to. Items: at most 100.
    pub instance_type_families: Vec<String>,
    /// How many vCPUs an instance type must have at least.
    pub minimum_cpu_core_count: Option<i32>,
    /// How many vCPUs an instance type may have at most.
    pub maximum_cpu_core_count: Option<i32>,
    /// GPU models that instance types may have. Items: at most 100.
    pub gpu_specs: Vec<String>,
    /// Categories that instance types may belong to. Items: at most 100.
    pub instance_categories: Vec<String>,
    /// Processor architectures that instance types may have. Items: at most 100.
    pub cpu_architectures: Vec<String>,
    /// Processor models that instance types may have. Items: at most 100.
    pub physical_processor_models: Vec<String>,
    /// How many network interfaces the instance type must allow.
    pub minimum_eni_quantity: Option<i32>,
    /// How many IPv4 addresses one network interface of the instance type must allow.
    pub minimum_eni_private_ip_address_quantity: Option<i32>,
    /// How many IPv6 addresses one network interface of the instance type must allow.
    pub minimum_eni_ipv6_address_quantity: Option<i32>,
    /// Fewest CPU credits that a burstable instance type may start with.
    pub minimum_initial_credit: Option<i32>,
    /// Lowest baseline that a burstable instance type may have, over all its vCPUs.
    pub minimum_baseline_credit: Option<i32>,
    /// How much memory an instance type must have at least.
    pub minimum_memory_size: Option<f64>,
    /// How much memory an instance type may have at most.
    pub maximum_memory_size: Option<f64>,
    /// How many GPUs an instance type must have at least.
    pub minimum_gpu_amount: Option<i32>,
    /// How many GPUs an instance type may have at most.
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
    /// Instance types that fit the pattern.
    pub pattern_types: Vec<PatternType>,
}

response! {
    DescribePatternTypesResponse {
        "RequestId" => request_id: value,
        "PatternTypes" => pattern_types: list(""),
    }
}

/// Instance types that fit the pattern.
#[non_exhaustive]
pub struct PatternType {
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c7.xlarge`.
    pub instance_type: Option<String>,
    /// Level that instance types may belong to, such as entry level or enterprise.
    /// Example: `EnterpriseLevel`.
    pub instance_family_level: Option<String>,
    /// Series that the instance type is part of. Example: `ecs.c7`.
    pub instance_type_family: Option<String>,
    /// How many vCPUs the instance type has. Example: `4`.
    pub cores: Option<i32>,
    /// How much memory the instance or the container gets. Example: `8`.
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
