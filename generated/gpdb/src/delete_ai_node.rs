// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAINode`, from `gpdb/DeleteAINode.md`.

use alicloud_runtime::codegen::*;

/// Removes AI nodes from a node pool of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteAINodeRequest::new()
///     .db_instance_id("...")
///     .ai_node_num(1);
/// let reply = client.delete_ai_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAINodeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Pool whose GPU machines run models for the instance.
    pub ai_node_pool_id: Option<String>,
    /// **Required.** How many there are of this: AI node.
    pub ai_node_num: Option<i32>,
    /// Names of the nodes to work on or to narrow the list down to. Items: at most 100.
    pub node_names: Vec<String>,
}

impl DeleteAINodeRequest {
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
    /// Sets `AINodePoolId`.
    pub fn ai_node_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ai_node_pool_id = Some(value.into());
        self
    }
    /// Sets `AINodeNum`, which is required.
    #[inline]
    pub fn ai_node_num(mut self, value: i32) -> Self {
        self.ai_node_num = Some(value);
        self
    }
    /// Sets `NodeNames`.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAINodeRequest {
        "DBInstanceId" => db_instance_id: query,
        "AINodePoolId" => ai_node_pool_id: query,
        "AINodeNum" => ai_node_num: query,
        "NodeNames" => node_names: query,
    }
}

impl Operation for DeleteAINodeRequest {
    type Response = DeleteAINodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAINode")
        .required(&["DBInstanceId", "AINodeNum"]);
}

/// Response to [`DeleteAINodeRequest`], which the documentation does not describe.
pub type DeleteAINodeResponse = alicloud_runtime::UndocumentedResponse;
