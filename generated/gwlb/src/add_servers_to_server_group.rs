// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddServersToServerGroup`, from `gwlb/AddServersToServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Server, ServerType};

/// Adds backend servers, such as network appliances, to a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// use alicloud_gwlb::add_servers_to_server_group::Server;
///
/// let request = alicloud_gwlb::AddServersToServerGroupRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.add_servers_to_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddServersToServerGroupRequest {
    /// **Required.** Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// **Required.** The servers to work on or to narrow the list down to. Items: at most 200.
    pub servers: Vec<Server>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AddServersToServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `Servers`, which is required.
    pub fn servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Server>>,
    ) -> Self {
        self.servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddServersToServerGroupRequest {
        "ServerGroupId" => server_group_id: form,
        "Servers" => servers: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for AddServersToServerGroupRequest {
    type Response = AddServersToServerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddServersToServerGroup")
        .required(&["ServerGroupId", "Servers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`AddServersToServerGroupRequest`], which the documentation does not describe.
pub type AddServersToServerGroupResponse = alicloud_runtime::UndocumentedResponse;
