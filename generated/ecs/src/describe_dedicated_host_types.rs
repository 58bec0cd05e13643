// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHostTypes`, from `ecs/DescribeDedicatedHostTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of dedicated hosts that a region offers, or the instance families that a type
/// can carry.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDedicatedHostTypesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_dedicated_host_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Dedicated host type, one of those that
    /// [`DescribeDedicatedHostTypes`](super::Client::describe_dedicated_host_types) lists; it fixes the
    /// hardware of the host. Example: `ddh.sn1ne`.
    pub dedicated_host_type: Option<String>,
    /// Keeps only host types that can hold instances of this family. Example: `ecs.sn1ne`.
    pub supported_instance_type_family: Option<String>,
}

impl DescribeDedicatedHostTypesRequest {
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
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }
    /// Sets `SupportedInstanceTypeFamily`.
    pub fn supported_instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.supported_instance_type_family = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedHostTypesRequest {
        "RegionId" => region_id: query,
        "DedicatedHostType" => dedicated_host_type: query,
        "SupportedInstanceTypeFamily" => supported_instance_type_family: query,
    }
}

impl Operation for DescribeDedicatedHostTypesRequest {
    type Response = DescribeDedicatedHostTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHostTypes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDedicatedHostTypesRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesResponse {
    /// Dedicated host types that match the query, with their hardware and the instances they can hold.
    pub dedicated_host_types: Vec<DedicatedHostType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FE5FF06-3A33-4658-8495-6445FC54E327`.
    pub request_id: Option<String>,
}

response! {
    DescribeDedicatedHostTypesResponse {
        "DedicatedHostTypes" => dedicated_host_types: list("DedicatedHostType"),
        "RequestId" => request_id: value,
    }
}

/// Dedicated host types that match the query, with their hardware and the instances they can hold.
#[non_exhaustive]
pub struct DedicatedHostType {
    /// How many cores a single physical CPU of the host has. Example: `2`.
    pub cores: Option<i32>,
    /// Overcommit ratios that hosts of this type accept, as a range. Example: `1-5`.
    pub cpu_over_commit_ratio_range: Option<String>,
    /// Dedicated host type, one of those that
    /// [`DescribeDedicatedHostTypes`](super::Client::describe_dedicated_host_types) lists; it fixes the
    /// hardware of the host. Example: `ddh.sn1ne`.
    pub dedicated_host_type: Option<String>,
    /// Model of the GPUs. Example: `gpu`.
    pub gpu_spec: Option<String>,
    /// Number of local disks. Example: `0`.
    pub local_storage_amount: Option<i32>,
    /// Size of each local disk. Unit: `GiB`. Example: `0`.
    pub local_storage_capacity: Option<i64>,
    /// Kind of local disk. Example: `local`.
    pub local_storage_category: Option<String>,
    /// Memory of the host. Unit: `GiB`. Example: `112.0`.
    pub memory_size: Option<f64>,
    /// How many physical GPUs the host has. Example: `2`.
    pub physical_gpus: Option<i32>,
    /// How many physical processors the host has. Example: `2`.
    pub sockets: Option<i32>,
    /// Whether vCPUs of hosts of this type can be oversold. Example: `true`.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// Instance families that the host can hold. Example: `ecs.sn1ne`.
    pub supported_instance_type_families: Vec<String>,
    /// Instance types that the host can hold. Example: `ecs.sn1ne.large`.
    pub supported_instance_types_list: Vec<String>,
    /// How many vCPUs there are, used or not. Example: `56`.
    pub total_vcpus: Option<i32>,
    /// How many virtual GPUs there are, used or not. Example: `10`.
    pub total_vgpus: Option<i32>,
}

response! {
    DedicatedHostType {
        "Cores" => cores: value,
        "CpuOverCommitRatioRange" => cpu_over_commit_ratio_range: value,
        "DedicatedHostType" => dedicated_host_type: value,
        "GPUSpec" => gpu_spec: value,
        "LocalStorageAmount" => local_storage_amount: value,
        "LocalStorageCapacity" => local_storage_capacity: value,
        "LocalStorageCategory" => local_storage_category: value,
        "MemorySize" => memory_size: value,
        "PhysicalGpus" => physical_gpus: value,
        "Sockets" => sockets: value,
        "SupportCpuOverCommitRatio" => support_cpu_over_commit_ratio: value,
        "SupportedInstanceTypeFamilies" => supported_instance_type_families: list("SupportedInstanceTypeFamily"),
        "SupportedInstanceTypesList" => supported_instance_types_list: list("SupportedInstanceTypesList"),
        "TotalVcpus" => total_vcpus: value,
        "TotalVgpus" => total_vgpus: value,
    }
}
