// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDiskGroups`, from `ecd/DescribeCloudDiskGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups of a cloud disk, by ID, name or parent organization.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCloudDiskGroupsRequest::new()
///     .cds_id("...");
/// let reply = client.describe_cloud_disk_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDiskGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the group that the call or the item is about. Items: at most 100.
    pub group_id: Vec<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// ID of the parent org that the call is about.
    pub parent_org_id: Option<String>,
}

impl DescribeCloudDiskGroupsRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ParentOrgId`.
    pub fn parent_org_id(mut self, value: impl Into<String>) -> Self {
        self.parent_org_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudDiskGroupsRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "ParentOrgId" => parent_org_id: query,
    }
}

impl Operation for DescribeCloudDiskGroupsRequest {
    type Response = DescribeCloudDiskGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudDiskGroups")
        .required(&["RegionId", "CdsId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCloudDiskGroupsRequest`], which the documentation does not describe.
pub type DescribeCloudDiskGroupsResponse = alicloud_runtime::UndocumentedResponse;
