// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUisConnection`, from `uis/DeleteUisConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a tunnel connection; traffic no longer flows through it.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteUisConnectionRequest::new()
///     .uis_connection_id("UISCONN-xxxblu51boe75a1eb****")
///     .uis_node_id("UISNODE-xxxcp0zr5m2avmn2r****");
/// let reply = client.delete_uis_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUisConnectionRequest {
    /// **Required.** Link from a customer's site to the service.
    /// Example: `UISCONN-xxxblu51boe75a1eb****`.
    pub uis_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxcp0zr5m2avmn2r****`.
    pub uis_node_id: Option<String>,
}

impl DeleteUisConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisConnectionId`, which is required.
    pub fn uis_connection_id(mut self, value: impl Into<String>) -> Self {
        self.uis_connection_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DeleteUisConnectionRequest {
        "UisConnectionId" => uis_connection_id: query,
        "ClientToken" => client_token: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DeleteUisConnectionRequest {
    type Response = DeleteUisConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUisConnection")
        .required(&["UisConnectionId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteUisConnectionRequest`].
pub type DeleteUisConnectionResponse = alicloud_runtime::EmptyResponse;
