// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResubmitConfig`, from `adb_2019_03_15/DescribeResubmitConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Shows the rules by which queries are resubmitted to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeResubmitConfigRequest::new()
///     .db_cluster_id("...")
///     .group_name("...");
/// let reply = client.describe_resubmit_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResubmitConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl DescribeResubmitConfigRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DescribeResubmitConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for DescribeResubmitConfigRequest {
    type Response = DescribeResubmitConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResubmitConfig")
        .required(&["DBClusterId", "GroupName"])
        .read_only();
}

/// Response to [`DescribeResubmitConfigRequest`].
#[non_exhaustive]
pub struct DescribeResubmitConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D217417-BBA7-566C-9B9D-FFCBC86112B0`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-8vbyw9awuj141haf9`.
    pub db_cluster_id: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DescribeResubmitConfigResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "Rules" => rules: list(""),
    }
}
