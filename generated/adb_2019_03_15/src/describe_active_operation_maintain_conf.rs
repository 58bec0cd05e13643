// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationMaintainConf`, from `adb_2019_03_15/DescribeActiveOperationMaintainConf.md`.

use alicloud_runtime::codegen::*;

/// Shows the maintenance cycle and window configured for scheduled O\&M tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeActiveOperationMaintainConfRequest::new();
/// let reply = client.describe_active_operation_maintain_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The ids that are concerned.
    pub ids: Option<String>,
}

impl DescribeActiveOperationMaintainConfRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationMaintainConfRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Ids" => ids: query,
    }
}

impl Operation for DescribeActiveOperationMaintainConfRequest {
    type Response = DescribeActiveOperationMaintainConfResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationMaintainConf")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationMaintainConfRequest`], which the documentation does not describe.
pub type DescribeActiveOperationMaintainConfResponse = alicloud_runtime::UndocumentedResponse;
