// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterHealthStatus`, from `adb/DescribeDBClusterHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how healthy a cluster and its node types are.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBClusterHealthStatusRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBClusterHealthStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterHealthStatusRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBClusterHealthStatusRequest {
    type Response = DescribeDBClusterHealthStatusResponse;
    type Error = DescribeDBClusterHealthStatusError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterHealthStatus")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterHealthStatusError] = &[
        DescribeDBClusterHealthStatusError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterHealthStatusRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterHealthStatusResponse {
    /// Health of the access nodes.
    pub cs: Option<Cs>,
    /// Health of the compute nodes.
    pub executor: Option<Executor>,
    /// Health of the storage nodes.
    pub worker: Option<Worker>,
    /// How the instance stands at present; it decides what can be done with it. Example: `NORMAL`.
    pub instance_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CAV`.
    pub request_id: Option<String>,
    /// Details about the access denied.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeDBClusterHealthStatusResponse {
        "CS" => cs: value,
        "Executor" => executor: value,
        "Worker" => worker: value,
        "InstanceStatus" => instance_status: value,
        "RequestId" => request_id: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Health of the access nodes.
#[non_exhaustive]
pub struct Cs {
    /// How many there are of this: active. Example: `0`.
    pub active_count: Option<i64>,
    /// How many there are of this: unavailable. Example: `1`.
    pub unavailable_count: Option<i64>,
    /// How many there are of this: risk. Example: `0`.
    pub risk_count: Option<i64>,
    /// How many there are of this: expected. Example: `1`.
    pub expected_count: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `UNAVAILABLE`.
    pub status: Option<String>,
}

response! {
    Cs {
        "ActiveCount" => active_count: value,
        "UnavailableCount" => unavailable_count: value,
        "RiskCount" => risk_count: value,
        "ExpectedCount" => expected_count: value,
        "Status" => status: value,
    }
}

/// Health of the compute nodes.
#[non_exhaustive]
pub struct Executor {
    /// How many there are of this: active. Example: `0`.
    pub active_count: Option<i64>,
    /// How many there are of this: unavailable. Example: `1`.
    pub unavailable_count: Option<i64>,
    /// How many there are of this: risk. Example: `0`.
    pub risk_count: Option<i64>,
    /// How many there are of this: expected. Example: `1`.
    pub expected_count: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `UNAVAILABLE`.
    pub status: Option<String>,
}

response! {
    Executor {
        "ActiveCount" => active_count: value,
        "UnavailableCount" => unavailable_count: value,
        "RiskCount" => risk_count: value,
        "ExpectedCount" => expected_count: value,
        "Status" => status: value,
    }
}

/// Health of the storage nodes.
#[non_exhaustive]
pub struct Worker {
    /// How many there are of this: active. Example: `0`.
    pub active_count: Option<i64>,
    /// How many there are of this: unavailable. Example: `1`.
    pub unavailable_count: Option<i64>,
    /// How many there are of this: risk. Example: `1`.
    pub risk_count: Option<i64>,
    /// How many there are of this: expected. Example: `1`.
    pub expected_count: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `UNAVAILABLE`.
    pub status: Option<String>,
}

response! {
    Worker {
        "ActiveCount" => active_count: value,
        "UnavailableCount" => unavailable_count: value,
        "RiskCount" => risk_count: value,
        "ExpectedCount" => expected_count: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterHealthStatusRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterHealthStatusError = super::DocumentedError;
