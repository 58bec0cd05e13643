// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateListener`, from `gwlb/CreateListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates the listener of a Gateway Load Balancer instance, which forwards to a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::CreateListenerRequest::new()
///     .load_balancer_id("...")
///     .server_group_id("...");
/// let reply = client.create_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateListenerRequest {
    /// **Required.** Load balancer to work on.
    pub load_balancer_id: Option<String>,
    /// Free text that tells people about the listener.
    pub listener_description: Option<String>,
    /// **Required.** Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// How long the tcp idle may take before it is given up.
    pub tcp_idle_timeout: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `ListenerDescription`.
    pub fn listener_description(mut self, value: impl Into<String>) -> Self {
        self.listener_description = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`, which is required.
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateListenerRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "ListenerDescription" => listener_description: form,
        "ServerGroupId" => server_group_id: form,
        "TcpIdleTimeout" => tcp_idle_timeout: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "Tag" => tag: form,
    }
}

impl Operation for CreateListenerRequest {
    type Response = CreateListenerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateListener")
        .required(&["LoadBalancerId", "ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CreateListenerRequest`], which the documentation does not describe.
pub type CreateListenerResponse = alicloud_runtime::UndocumentedResponse;
