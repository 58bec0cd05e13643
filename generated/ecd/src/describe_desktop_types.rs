// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopTypes`, from `ecd/DescribeDesktopTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud computer instance types, with vCPUs, memory and GPUs.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDesktopTypesRequest::new();
/// let reply = client.describe_desktop_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopTypesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop type that the call is about.
    pub desktop_type_id: Option<String>,
    /// Family that the instance type belongs to.
    pub instance_type_family: Option<String>,
    /// How many there are of this: vCPU.
    pub cpu_count: Option<i32>,
    /// How large the memory is or is to be.
    pub memory_size: Option<i32>,
    /// How many there are of this: GPU.
    pub gpu_count: Option<f64>,
    /// `DesktopIdForModify`.
    pub desktop_id_for_modify: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Range in which the applied holds.
    pub applied_scope: Option<String>,
    /// `DesktopGroupIdForModify`.
    pub desktop_group_id_for_modify: Option<String>,
    /// Which kind of GPU driver it is or is to be.
    pub gpu_driver_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// IDs of the desktop types to work on or to narrow the list down to. Items: at most 100.
    pub desktop_type_id_list: Vec<String>,
    /// How many there are of this: support min session.
    pub support_min_session_count: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// `GpuMemory`.
    pub gpu_memory: Option<i32>,
    /// Items: at most 100.
    pub scope_set: Vec<String>,
}

impl DescribeDesktopTypesRequest {
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
    /// Sets `DesktopTypeId`.
    pub fn desktop_type_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_type_id = Some(value.into());
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `CpuCount`.
    #[inline]
    pub fn cpu_count(mut self, value: i32) -> Self {
        self.cpu_count = Some(value);
        self
    }
    /// Sets `MemorySize`.
    #[inline]
    pub fn memory_size(mut self, value: i32) -> Self {
        self.memory_size = Some(value);
        self
    }
    /// Sets `GpuCount`.
    #[inline]
    pub fn gpu_count(mut self, value: f64) -> Self {
        self.gpu_count = Some(value);
        self
    }
    /// Sets `DesktopIdForModify`.
    pub fn desktop_id_for_modify(mut self, value: impl Into<String>) -> Self {
        self.desktop_id_for_modify = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `AppliedScope`.
    pub fn applied_scope(mut self, value: impl Into<String>) -> Self {
        self.applied_scope = Some(value.into());
        self
    }
    /// Sets `DesktopGroupIdForModify`.
    pub fn desktop_group_id_for_modify(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id_for_modify = Some(value.into());
        self
    }
    /// Sets `GpuDriverType`.
    pub fn gpu_driver_type(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `SortType`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `DesktopTypeIdList`.
    pub fn desktop_type_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_type_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SupportMinSessionCount`.
    #[inline]
    pub fn support_min_session_count(mut self, value: i32) -> Self {
        self.support_min_session_count = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `GpuMemory`.
    #[inline]
    pub fn gpu_memory(mut self, value: i32) -> Self {
        self.gpu_memory = Some(value);
        self
    }
    /// Sets `ScopeSet`.
    pub fn scope_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scope_set = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDesktopTypesRequest {
        "RegionId" => region_id: query,
        "DesktopTypeId" => desktop_type_id: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "CpuCount" => cpu_count: query,
        "MemorySize" => memory_size: query,
        "GpuCount" => gpu_count: query,
        "DesktopIdForModify" => desktop_id_for_modify: query,
        "OrderType" => order_type: query,
        "AppliedScope" => applied_scope: query,
        "DesktopGroupIdForModify" => desktop_group_id_for_modify: query,
        "GpuDriverType" => gpu_driver_type: query,
        "OrderBy" => order_by: query,
        "SortType" => sort_type: query,
        "Scope" => scope: query,
        "DesktopTypeIdList" => desktop_type_id_list: query,
        "SupportMinSessionCount" => support_min_session_count: query,
        "ZoneId" => zone_id: query,
        "GpuMemory" => gpu_memory: query,
        "ScopeSet" => scope_set: query,
    }
}

impl Operation for DescribeDesktopTypesRequest {
    type Response = DescribeDesktopTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopTypes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDesktopTypesRequest`].
#[non_exhaustive]
pub struct DescribeDesktopTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Kinds of desktop that were found or are concerned.
    pub desktop_types: Vec<DesktopType>,
}

response! {
    DescribeDesktopTypesResponse {
        "RequestId" => request_id: value,
        "DesktopTypes" => desktop_types: list(""),
    }
}

/// Kinds of desktop that were found or are concerned.
#[non_exhaustive]
pub struct DesktopType {
    /// How large the system disk is or is to be. Example: `150`.
    pub system_disk_size: Option<String>,
    /// ID of the desktop type that the item belongs to or stands for. Example: `ecd.graphics.xlarge`.
    pub desktop_type_id: Option<String>,
    /// How large the data disk is or is to be. Example: `150`.
    pub data_disk_size: Option<String>,
    /// How many there are of this: vCPU. Example: `2`.
    pub cpu_count: Option<String>,
    /// How many there are of this: GPU. Example: `1`.
    pub gpu_count: Option<f64>,
    /// Size or model of the GPU. Example: `16 GiB`.
    pub gpu_spec: Option<String>,
    /// Family that the instance type belongs to. Example: `ecd.graphics`.
    pub instance_type_family: Option<String>,
    /// How large the memory is or is to be. Example: `23552`.
    pub memory_size: Option<String>,
    /// State that the desktop type is in. Example: `SUFFICIENT`.
    pub desktop_type_status: Option<String>,
}

response! {
    DesktopType {
        "SystemDiskSize" => system_disk_size: value,
        "DesktopTypeId" => desktop_type_id: value,
        "DataDiskSize" => data_disk_size: value,
        "CpuCount" => cpu_count: value,
        "GpuCount" => gpu_count: value,
        "GpuSpec" => gpu_spec: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "MemorySize" => memory_size: value,
        "DesktopTypeStatus" => desktop_type_status: value,
    }
}
