// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsResourceUsage`, from `ens/DescribeEnsResourceUsage.md`.

use alicloud_runtime::codegen::*;

/// Sums up the use of instances, disks, and network by service type, with expiring ones counted.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsResourceUsageRequest::new();
/// let reply = client.describe_ens_resource_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsResourceUsageRequest {
    /// When the expired began or is to begin.
    pub expired_start_time: Option<String>,
    /// When the expired ended or is to end.
    pub expired_end_time: Option<String>,
}

impl DescribeEnsResourceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExpiredStartTime`.
    pub fn expired_start_time(mut self, value: impl Into<String>) -> Self {
        self.expired_start_time = Some(value.into());
        self
    }
    /// Sets `ExpiredEndTime`.
    pub fn expired_end_time(mut self, value: impl Into<String>) -> Self {
        self.expired_end_time = Some(value.into());
        self
    }
}

request! {
    DescribeEnsResourceUsageRequest {
        "ExpiredStartTime" => expired_start_time: query,
        "ExpiredEndTime" => expired_end_time: query,
    }
}

impl Operation for DescribeEnsResourceUsageRequest {
    type Response = DescribeEnsResourceUsageResponse;
    type Error = DescribeEnsResourceUsageError;
    const INFO: OperationInfo = super::operation("DescribeEnsResourceUsage")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeEnsResourceUsageError] = &[
        DescribeEnsResourceUsageError::EnsInterfaceError,
        DescribeEnsResourceUsageError::InvalidAny,
        DescribeEnsResourceUsageError::MissingAny,
        DescribeEnsResourceUsageError::NoPermission,
        DescribeEnsResourceUsageError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEnsResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeEnsResourceUsageResponse {
    /// ID of this call; quote it when asking support about it. Example: `text`.
    pub request_id: Option<String>,
    /// How much of the ens resource has been used.
    pub ens_resource_usage: Vec<EnsResourceUsage>,
}

response! {
    DescribeEnsResourceUsageResponse {
        "RequestId" => request_id: value,
        "EnsResourceUsage" => ens_resource_usage: list(""),
    }
}

/// How much of the ens resource has been used.
#[non_exhaustive]
pub struct EnsResourceUsage {
    /// Which kind of service it is or is to be. Example: `1`.
    pub service_type: Option<String>,
    /// How many there are of this: instance. Example: `2`.
    pub instance_count: Option<i32>,
    /// Processor cores in use. Example: `2`.
    pub cpu_sum: Option<i64>,
    /// GPU cards in use. Example: `6`.
    pub gpu_sum: Option<i64>,
    /// How many there are of this: down. Example: `7`.
    pub down_count: Option<i32>,
    /// How many there are of this: expired. Example: `1`.
    pub expired_count: Option<i32>,
    /// How many there are of this: expiring. Example: `0`.
    pub expiring_count: Option<i32>,
    /// How many there are of this: running. Example: `19`.
    pub running_count: Option<i32>,
    /// How many there are of this: disk. Example: `4`.
    pub disk_count: Option<i32>,
    /// Room on all disks taken together. Example: `5000`.
    pub storage_sum: Option<i64>,
    /// How many there are of this: compute resource. Example: `2`.
    pub compute_resource_count: Option<i32>,
}

response! {
    EnsResourceUsage {
        "ServiceType" => service_type: value,
        "InstanceCount" => instance_count: value,
        "CpuSum" => cpu_sum: value,
        "GpuSum" => gpu_sum: value,
        "DownCount" => down_count: value,
        "ExpiredCount" => expired_count: value,
        "ExpiringCount" => expiring_count: value,
        "RunningCount" => running_count: value,
        "DiskCount" => disk_count: value,
        "StorageSum" => storage_sum: value,
        "ComputeResourceCount" => compute_resource_count: value,
    }
}

/// Errors that the documentation of [`DescribeEnsResourceUsageRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsResourceUsageError = super::DocumentedError;
