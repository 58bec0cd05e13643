// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRebalanceStatus`, from `gpdb/DescribeRebalanceStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the rebalancing status of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeRebalanceStatusRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_rebalance_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRebalanceStatusRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeRebalanceStatusRequest {
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
}

request! {
    DescribeRebalanceStatusRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeRebalanceStatusRequest {
    type Response = DescribeRebalanceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRebalanceStatus")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeRebalanceStatusRequest`], which the documentation does not describe.
pub type DescribeRebalanceStatusResponse = alicloud_runtime::UndocumentedResponse;
