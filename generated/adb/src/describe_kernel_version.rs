// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKernelVersion`, from `adb/DescribeKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the kernel version of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeKernelVersionRequest::new()
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeKernelVersion")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeKernelVersionRequest`], which the documentation does not describe.
pub type DescribeKernelVersionResponse = alicloud_runtime::UndocumentedResponse;
