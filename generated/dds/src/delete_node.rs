// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNode`, from `dds/DeleteNode.md`.

use alicloud_runtime::codegen::*;

/// Removes a shard or mongos node from a sharded cluster, which shrinks by its capacity.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DeleteNodeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .node_id("s-bpxxxxxxxx");
/// let reply = client.delete_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNodeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteNodeRequest {
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
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteNodeRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteNodeRequest {
    type Response = DeleteNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNode")
        .required(&["DBInstanceId", "NodeId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteNodeRequest`].
#[non_exhaustive]
pub struct DeleteNodeResponse {
    /// Number of the order, for looking it up in the order system. Example: `111111111111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F9BDE64-BF30-41F3-BD29-C19CE4AB3404`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `111111111`.
    pub task_id: Option<i32>,
}

response! {
    DeleteNodeResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
