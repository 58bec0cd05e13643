// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAINodePools`, from `gpdb/ListAINodePools.md`.

use alicloud_runtime::codegen::*;

/// Lists the AI node pools of an instance, which [`AddAINode`](super::Client::add_ai_node) can
/// extend.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListAINodePoolsRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_ai_node_pools(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAINodePoolsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListAINodePoolsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListAINodePoolsRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListAINodePoolsRequest {
    type Response = ListAINodePoolsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAINodePools")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListAINodePoolsRequest`], which the documentation does not describe.
pub type ListAINodePoolsResponse = alicloud_runtime::UndocumentedResponse;
