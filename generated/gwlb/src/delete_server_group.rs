// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServerGroup`, from `gwlb/DeleteServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a server group, or only checks whether it could be deleted; the servers themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::DeleteServerGroupRequest::new()
///     .server_group_id("...");
/// let reply = client.delete_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServerGroupRequest {
    /// **Required.** Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteServerGroupRequest {
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
    DeleteServerGroupRequest {
        "ServerGroupId" => server_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteServerGroupRequest {
    type Response = DeleteServerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteServerGroup")
        .required(&["ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`DeleteServerGroupRequest`], which the documentation does not describe.
pub type DeleteServerGroupResponse = alicloud_runtime::UndocumentedResponse;
