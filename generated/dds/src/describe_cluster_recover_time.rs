// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterRecoverTime`, from `dds/DescribeClusterRecoverTime.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RestoreRange};

/// Tells to which points in time a sharded cluster on cloud disks can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeClusterRecoverTimeRequest::new()
///     .db_instance_id("dds-bp18f7d6b6a7****");
/// let reply = client.describe_cluster_recover_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp18f7d6b6a7****`.
    pub db_instance_id: Option<String>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeClusterRecoverTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterRecoverTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "SrcRegion" => src_region: query,
        "DestRegion" => dest_region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeClusterRecoverTimeRequest {
    type Response = DescribeClusterRecoverTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterRecoverTime")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeClusterRecoverTimeRequest`].
#[non_exhaustive]
pub struct DescribeClusterRecoverTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60EEBD77-227C-5B39-86EA-D89163C5****`.
    pub request_id: Option<String>,
    /// Spans of time that can be restored, one entry each.
    pub restore_ranges: Vec<RestoreRange>,
}

response! {
    DescribeClusterRecoverTimeResponse {
        "RequestId" => request_id: value,
        "RestoreRanges" => restore_ranges: list(""),
    }
}
