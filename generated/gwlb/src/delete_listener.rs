// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteListener`, from `gwlb/DeleteListener.md`.

use alicloud_runtime::codegen::*;

/// Removes a listener, or only checks whether it could be removed; no traffic is taken in through
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::DeleteListenerRequest::new()
///     .listener_id("...");
/// let reply = client.delete_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteListenerRequest {
    /// **Required.** Listener to work on.
    pub listener_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteListenerRequest {
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
    DeleteListenerRequest {
        "ListenerId" => listener_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteListenerRequest {
    type Response = DeleteListenerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteListener")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`DeleteListenerRequest`], which the documentation does not describe.
pub type DeleteListenerResponse = alicloud_runtime::UndocumentedResponse;
