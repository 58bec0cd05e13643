// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKernelVersion`, from `adb_2019_03_15/DescribeKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the minor version of a cluster and the versions that it can be upgraded to.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeKernelVersionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKernelVersionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeKernelVersionRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeKernelVersionRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeKernelVersionRequest {
    type Response = DescribeKernelVersionResponse;
    type Error = DescribeKernelVersionError;
    const INFO: OperationInfo = super::operation("DescribeKernelVersion")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeKernelVersionError] = &[
        DescribeKernelVersionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeKernelVersionRequest`].
#[non_exhaustive]
pub struct DescribeKernelVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which version of the kernel is meant. Example: `3.1.8`.
    pub kernel_version: Option<String>,
    /// Day or moment of the expire. Example: `2023-06-01T10:36:30Z`.
    pub expire_date: Option<Timestamp>,
    /// The available kernel versions that were found or are concerned, one entry each.
    pub available_kernel_versions: Vec<AvailableKernelVersion>,
}

response! {
    DescribeKernelVersionResponse {
        "RequestId" => request_id: value,
        "KernelVersion" => kernel_version: value,
        "ExpireDate" => expire_date: value,
        "AvailableKernelVersions" => available_kernel_versions: list(""),
    }
}

/// The available kernel versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AvailableKernelVersion {
    /// Which version of the kernel is meant. Example: `3.1.9`.
    pub kernel_version: Option<String>,
    /// Day or moment of the release. Example: `2023-06-01T10:36:30Z`.
    pub release_date: Option<Timestamp>,
    /// Day or moment of the expire. Example: `2024-06-01T10:36:30Z`.
    pub expire_date: Option<Timestamp>,
}

response! {
    AvailableKernelVersion {
        "KernelVersion" => kernel_version: value,
        "ReleaseDate" => release_date: value,
        "ExpireDate" => expire_date: value,
    }
}

/// Errors that the documentation of [`DescribeKernelVersionRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeKernelVersionError = super::DocumentedError;
