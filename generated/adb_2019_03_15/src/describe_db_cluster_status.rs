// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterStatus`, from `adb_2019_03_15/DescribeDBClusterStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists the states in which the region's Data Warehouse Edition clusters are.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterStatusRequest::new();
/// let reply = client.describe_db_cluster_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBClusterStatusRequest {
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
}

request! {
    DescribeDBClusterStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBClusterStatusRequest {
    type Response = DescribeDBClusterStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClusterStatusRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterStatusResponse {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEAU`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterStatusResponse {
        "Status" => status: list(""),
        "RequestId" => request_id: value,
    }
}
