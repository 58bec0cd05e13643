// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCompactionServiceSwitch`, from `adb/DescribeCompactionServiceSwitch.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the compaction service is on for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeCompactionServiceSwitchRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_compaction_service_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCompactionServiceSwitchRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeCompactionServiceSwitchRequest {
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
}

request! {
    DescribeCompactionServiceSwitchRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeCompactionServiceSwitchRequest {
    type Response = DescribeCompactionServiceSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCompactionServiceSwitch")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeCompactionServiceSwitchRequest`], which the documentation does not describe.
pub type DescribeCompactionServiceSwitchResponse = alicloud_runtime::UndocumentedResponse;
