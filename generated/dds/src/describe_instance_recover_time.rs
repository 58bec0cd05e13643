// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRecoverTime`, from `dds/DescribeInstanceRecoverTime.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RestoreRange};

/// Tells to which points in time a replica set on cloud disks can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeInstanceRecoverTimeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_instance_recover_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeInstanceRecoverTimeRequest {
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
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceRecoverTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "DestRegion" => dest_region: query,
        "SrcRegion" => src_region: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeInstanceRecoverTimeRequest {
    type Response = DescribeInstanceRecoverTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRecoverTime")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceRecoverTimeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceRecoverTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8CA8312-530A-413A-9129-F2BB32A8D404`.
    pub request_id: Option<String>,
    /// Spans of time that can be restored, one entry each.
    pub restore_ranges: Vec<RestoreRange>,
}

response! {
    DescribeInstanceRecoverTimeResponse {
        "RequestId" => request_id: value,
        "RestoreRanges" => restore_ranges: list(""),
    }
}
