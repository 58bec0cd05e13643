// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustinsResourceInfo`, from `rds/DescribeCustinsResourceInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns by how much the resources of instances in a dedicated cluster can be adjusted.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCustinsResourceInfoRequest::new()
///     .db_instance_ids("...");
/// let reply = client.describe_custins_resource_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoRequest {
    /// **Required.** IDs of the database instances to work on or to narrow the list down to.
    pub db_instance_ids: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCustinsResourceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceIds`, which is required.
    pub fn db_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ids = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustinsResourceInfoRequest {
        "DBInstanceIds" => db_instance_ids: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCustinsResourceInfoRequest {
    type Response = DescribeCustinsResourceInfoResponse;
    type Error = DescribeCustinsResourceInfoError;
    const INFO: OperationInfo = super::operation("DescribeCustinsResourceInfo")
        .required(&["DBInstanceIds"])
        .read_only();
    const ERRORS: &'static [DescribeCustinsResourceInfoError] = &[
        DescribeCustinsResourceInfoError::InvalidCPUZoomNotSupport,
        DescribeCustinsResourceInfoError::InvalidCPUSharNotSupport,
        DescribeCustinsResourceInfoError::InvalidMemoryZoomNotSupport,
        DescribeCustinsResourceInfoError::InvalidIOPSZoomNotSupport,
        DescribeCustinsResourceInfoError::InvalidMaxConnZoomNotSupport,
        DescribeCustinsResourceInfoError::InvalidResourceTypeNotSupport,
        DescribeCustinsResourceInfoError::InvalidIncreaseRatioTypeNotSupport,
        DescribeCustinsResourceInfoError::InvalidDedicatedHostGroupName,
        DescribeCustinsResourceInfoError::InvalidInsName,
        DescribeCustinsResourceInfoError::ClusterTypeError,
        DescribeCustinsResourceInfoError::DedicatedHostNameIsNull,
        DescribeCustinsResourceInfoError::PhysicalCustinsNotFound,
        DescribeCustinsResourceInfoError::HostInfoNotFound,
    ];
}

/// Response to [`DescribeCustinsResourceInfoRequest`].
#[non_exhaustive]
pub struct DescribeCustinsResourceInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4D4BE8A-DD46-440A-BFCD-EE31DA81C9DD`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<CustinsResourceData>,
}

response! {
    DescribeCustinsResourceInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CustinsResourceData {
    /// Most I/O operations a second that the instance can have now. Example: `100`.
    pub max_iops_increase_ratio: Option<String>,
    /// Most connections after the raise. Example: `20`.
    pub max_conn_increase_ratio_value: Option<String>,
    /// Until when the memory stays adjusted. Example: `2023-10-25`.
    pub memory_adjust_deadline: Option<String>,
    /// Most memory that can be set. Example: `200`.
    pub mem_adjustable_max_value: Option<String>,
    /// Most disk operations a second that can be set. Example: `20`.
    pub iops_adjustable_max_value: Option<String>,
    /// Share by which the vCPUs have been raised or are used. Example: `10`.
    pub cpu_increase_ratio: Option<String>,
    /// Most disk operations a second after the raise. Example: `20`.
    pub max_iops_increase_ratio_value: Option<String>,
    /// Highest number of connections before the adjustment. Example: `30`.
    pub origin_max_conn: Option<String>,
    /// Memory after the raise. Example: `200`.
    pub memory_increase_ratio_value: Option<String>,
    /// Most connections that the instance can have now. Example: `100`.
    pub max_conn_increase_ratio: Option<String>,
    /// Value that the vCPU increase ratio has or is given. Example: `20`.
    pub cpu_increase_ratio_value: Option<String>,
    /// Most disk operations a second before the adjustment. Example: `20`.
    pub origin_max_iops: Option<String>,
    /// Most connections that can be set. Example: `100`.
    pub max_conn_adjustable_max_value: Option<String>,
    /// Until when the raised number of connections holds. Example: `2023-10-25`.
    pub max_conn_adjust_deadline: Option<String>,
    /// Until when the raised IOPS hold. Example: `2023-10-25`.
    pub max_iops_adjust_deadline: Option<String>,
    /// Memory before the adjustment. Example: `20`.
    pub origin_memory: Option<String>,
    /// By how much the memory can be raised at most. Example: `60`.
    pub mem_adjustable_max_ratio: Option<String>,
    /// Value that the vCPU adjustable max has or is given. Example: `60`.
    pub cpu_adjustable_max_value: Option<String>,
    /// By how much the vCPUs can be raised at most. Example: `30`.
    pub cpu_adjustable_max_ratio: Option<String>,
    /// Until when the vCPUs stay adjusted. Example: `2023-10-25`.
    pub cpu_adjust_deadline: Option<String>,
    /// Share by which the memory has been raised. Example: `20`.
    pub memory_increase_ratio: Option<String>,
    /// Number of vCPUs before the adjustment. Example: `2`.
    pub origin_cpu: Option<String>,
    /// ID of the database instance. Example: `rm-wz9s06u4drm******`.
    pub db_instance_id: Option<String>,
}

response! {
    CustinsResourceData {
        "MaxIopsIncreaseRatio" => max_iops_increase_ratio: value,
        "MaxConnIncreaseRatioValue" => max_conn_increase_ratio_value: value,
        "MemoryAdjustDeadline" => memory_adjust_deadline: value,
        "MemAdjustableMaxValue" => mem_adjustable_max_value: value,
        "IopsAdjustableMaxValue" => iops_adjustable_max_value: value,
        "CpuIncreaseRatio" => cpu_increase_ratio: value,
        "MaxIopsIncreaseRatioValue" => max_iops_increase_ratio_value: value,
        "OriginMaxConn" => origin_max_conn: value,
        "MemoryIncreaseRatioValue" => memory_increase_ratio_value: value,
        "MaxConnIncreaseRatio" => max_conn_increase_ratio: value,
        "CpuIncreaseRatioValue" => cpu_increase_ratio_value: value,
        "OriginMaxIops" => origin_max_iops: value,
        "MaxConnAdjustableMaxValue" => max_conn_adjustable_max_value: value,
        "MaxConnAdjustDeadline" => max_conn_adjust_deadline: value,
        "MaxIopsAdjustDeadline" => max_iops_adjust_deadline: value,
        "OriginMemory" => origin_memory: value,
        "MemAdjustableMaxRatio" => mem_adjustable_max_ratio: value,
        "CpuAdjustableMaxValue" => cpu_adjustable_max_value: value,
        "CpuAdjustableMaxRatio" => cpu_adjustable_max_ratio: value,
        "CpuAdjustDeadline" => cpu_adjust_deadline: value,
        "MemoryIncreaseRatio" => memory_increase_ratio: value,
        "OriginCpu" => origin_cpu: value,
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeCustinsResourceInfoRequest`] names.
///
/// - [`InvalidCPUZoomNotSupport`](super::DocumentedError::InvalidCPUZoomNotSupport)
/// - [`InvalidCPUSharNotSupport`](super::DocumentedError::InvalidCPUSharNotSupport)
/// - [`InvalidMemoryZoomNotSupport`](super::DocumentedError::InvalidMemoryZoomNotSupport)
/// - [`InvalidIOPSZoomNotSupport`](super::DocumentedError::InvalidIOPSZoomNotSupport)
/// - [`InvalidMaxConnZoomNotSupport`](super::DocumentedError::InvalidMaxConnZoomNotSupport)
/// - [`InvalidResourceTypeNotSupport`](super::DocumentedError::InvalidResourceTypeNotSupport)
/// - [`InvalidIncreaseRatioTypeNotSupport`](super::DocumentedError::InvalidIncreaseRatioTypeNotSupport)
/// - [`InvalidDedicatedHostGroupName`](super::DocumentedError::InvalidDedicatedHostGroupName)
/// - [`InvalidInsName`](super::DocumentedError::InvalidInsName)
/// - [`ClusterTypeError`](super::DocumentedError::ClusterTypeError), here with HTTP status 400
/// - [`DedicatedHostNameIsNull`](super::DocumentedError::DedicatedHostNameIsNull)
/// - [`PhysicalCustinsNotFound`](super::DocumentedError::PhysicalCustinsNotFound)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
pub type DescribeCustinsResourceInfoError = super::DocumentedError;
