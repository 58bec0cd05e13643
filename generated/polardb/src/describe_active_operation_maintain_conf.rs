// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationMaintainConf`, from `polardb/DescribeActiveOperationMaintainConf.md`.

use alicloud_runtime::codegen::*;

/// Shows the configured maintenance cycle and time window for operation and maintenance events.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationMaintainConfRequest::new();
/// let reply = client.describe_active_operation_maintain_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeActiveOperationMaintainConfRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationMaintainConfRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeActiveOperationMaintainConfRequest {
    type Response = DescribeActiveOperationMaintainConfResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationMaintainConf")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationMaintainConfRequest`], which the documentation does not describe.
pub type DescribeActiveOperationMaintainConfResponse = alicloud_runtime::UndocumentedResponse;
