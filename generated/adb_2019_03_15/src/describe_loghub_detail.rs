// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoghubDetail`, from `adb_2019_03_15/DescribeLoghubDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of one log export from a Simple Log Service project.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeLoghubDetailRequest::new()
///     .project_name("...")
///     .export_name("...");
/// let reply = client.describe_loghub_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoghubDetailRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the export goes by.
    pub export_name: Option<String>,
}

impl DescribeLoghubDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `ExportName`, which is required.
    pub fn export_name(mut self, value: impl Into<String>) -> Self {
        self.export_name = Some(value.into());
        self
    }
}

request! {
    DescribeLoghubDetailRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "ProjectName" => project_name: query,
        "ExportName" => export_name: query,
    }
}

impl Operation for DescribeLoghubDetailRequest {
    type Response = DescribeLoghubDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLoghubDetail")
        .required(&["RegionId", "ProjectName", "ExportName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLoghubDetailRequest`], which the documentation does not describe.
pub type DescribeLoghubDetailResponse = alicloud_runtime::UndocumentedResponse;
