// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUisNode`, from `uis/DeleteUisNode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a node, which must not be in configuration or part of a tunnel connection.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteUisNodeRequest::new()
///     .uis_id("UIS-xxxbtfk761c670ok9****")
///     .uis_node_id("UISNODE-xxxc4dacp9wal2jx6****");
/// let reply = client.delete_uis_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUisNodeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// ID of the UIS instance that the call is about. Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxc4dacp9wal2jx6****`.
    pub uis_node_id: Option<String>,
}

impl DeleteUisNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UisId`.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DeleteUisNodeRequest {
        "ClientToken" => client_token: query,
        "UisId" => uis_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DeleteUisNodeRequest {
    type Response = DeleteUisNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUisNode")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteUisNodeRequest`].
pub type DeleteUisNodeResponse = alicloud_runtime::EmptyResponse;
