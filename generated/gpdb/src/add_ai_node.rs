// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAINode`, from `gpdb/AddAINode.md`.

use alicloud_runtime::codegen::*;

/// Adds AI nodes of given specifications to an instance, optionally to one of its AI node pools.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// use alicloud_gpdb::add_ai_node::AINodeSpecInfos;
///
/// let request = alicloud_gpdb::AddAINodeRequest::new()
///     .db_instance_id("...")
///     .ai_node_spec_infos([AINodeSpecInfos::new()]);
/// let reply = client.add_ai_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAINodeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Pool whose GPU machines run models for the instance.
    pub ai_node_pool_id: Option<String>,
    /// **Required.** What is known about each AI node spec, one entry each. Items: at most 100.
    pub ai_node_spec_infos: Vec<AINodeSpecInfos>,
}

impl AddAINodeRequest {
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
    /// Sets `AINodeSpecInfos`, which is required.
    pub fn ai_node_spec_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<AINodeSpecInfos>>,
    ) -> Self {
        self.ai_node_spec_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddAINodeRequest {
        "DBInstanceId" => db_instance_id: query,
        "AINodePoolId" => ai_node_pool_id: query,
        "AINodeSpecInfos" => ai_node_spec_infos: query,
    }
}

impl Operation for AddAINodeRequest {
    type Response = AddAINodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAINode")
        .required(&["DBInstanceId", "AINodeSpecInfos"]);
}

/// Response to [`AddAINodeRequest`], which the documentation does not describe.
pub type AddAINodeResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about each AI node spec, one entry each.
#[non_exhaustive]
pub struct AINodeSpecInfos {
    /// **Required.** Size or model of the node.
    pub node_spec: Option<String>,
    /// **Required.** How many there are of this: node.
    pub node_num: Option<String>,
}

impl AINodeSpecInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeSpec`, which is required.
    pub fn node_spec(mut self, value: impl Into<String>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `NodeNum`, which is required.
    pub fn node_num(mut self, value: impl Into<String>) -> Self {
        self.node_num = Some(value.into());
        self
    }
}

request! {
    AINodeSpecInfos {
        "NodeSpec" => node_spec: field,
        "NodeNum" => node_num: field,
    }
}
