// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateListenerAttribute`, from `gwlb/UpdateListenerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes description, server group, or TCP idle timeout of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::UpdateListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.update_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateListenerAttributeRequest {
    /// **Required.** Listener to work on.
    pub listener_id: Option<String>,
    /// Free text that tells people about the listener.
    pub listener_description: Option<String>,
    /// Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// How long the tcp idle may take before it is given up.
    pub tcp_idle_timeout: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateListenerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `ListenerDescription`.
    pub fn listener_description(mut self, value: impl Into<String>) -> Self {
        self.listener_description = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `TcpIdleTimeout`.
    #[inline]
    pub fn tcp_idle_timeout(mut self, value: i32) -> Self {
        self.tcp_idle_timeout = Some(value);
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
    UpdateListenerAttributeRequest {
        "ListenerId" => listener_id: form,
        "ListenerDescription" => listener_description: form,
        "ServerGroupId" => server_group_id: form,
        "TcpIdleTimeout" => tcp_idle_timeout: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for UpdateListenerAttributeRequest {
    type Response = UpdateListenerAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateListenerAttribute")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`UpdateListenerAttributeRequest`], which the documentation does not describe.
pub type UpdateListenerAttributeResponse = alicloud_runtime::UndocumentedResponse;
