// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskCount`, from `r-kvstore/DescribeActiveOperationTaskCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the pending maintenance tasks of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeActiveOperationTaskCountRequest::new();
/// let reply = client.describe_active_operation_task_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeActiveOperationTaskCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskCountRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeActiveOperationTaskCountRequest {
    type Response = DescribeActiveOperationTaskCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskCount")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationTaskCountRequest`], which the documentation does not describe.
pub type DescribeActiveOperationTaskCountResponse = alicloud_runtime::UndocumentedResponse;
