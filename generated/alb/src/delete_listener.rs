// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteListener`, from `alb/DeleteListener.md`.

use alicloud_runtime::codegen::*;

/// Deletes a listener, so that its port stops answering. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteListenerRequest::new()
///     .listener_id("...");
/// let reply = client.delete_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteListenerRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteListenerRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteListenerRequest {
    type Response = DeleteListenerResponse;
    type Error = DeleteListenerError;
    const INFO: OperationInfo = super::operation("DeleteListener")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteListenerError] = &[
        DeleteListenerError::IncorrectStatusListener,
        DeleteListenerError::ResourceInUseListener,
        DeleteListenerError::ResourceInConfiguringListener,
        DeleteListenerError::IncorrectStatusLoadBalancer,
        DeleteListenerError::ForbiddenLoadBalancer,
        DeleteListenerError::ResourceNotFoundListener,
        DeleteListenerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DeleteListenerRequest`].
#[non_exhaustive]
pub struct DeleteListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
}

response! {
    DeleteListenerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteListenerRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`ResourceInUseListener`](super::DocumentedError::ResourceInUseListener)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DeleteListenerError = super::DocumentedError;
