// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDiskGroupDrives`, from `ecd/DescribeCloudDiskGroupDrives.md`.

use alicloud_runtime::codegen::*;

/// Lists the drives of groups in a cloud disk, by group name.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCloudDiskGroupDrivesRequest::new()
///     .cds_id("...");
/// let reply = client.describe_cloud_disk_group_drives(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrivesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeCloudDiskGroupDrivesRequest {
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
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeCloudDiskGroupDrivesRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "GroupName" => group_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeCloudDiskGroupDrivesRequest {
    type Response = DescribeCloudDiskGroupDrivesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudDiskGroupDrives")
        .required(&["RegionId", "CdsId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCloudDiskGroupDrivesRequest`], which the documentation does not describe.
pub type DescribeCloudDiskGroupDrivesResponse = alicloud_runtime::UndocumentedResponse;
