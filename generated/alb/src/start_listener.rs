// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartListener`, from `alb/StartListener.md`.

use alicloud_runtime::codegen::*;

/// Makes a stopped listener accept requests again. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::StartListenerRequest::new()
///     .listener_id("...");
/// let reply = client.start_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartListenerRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl StartListenerRequest {
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
    StartListenerRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for StartListenerRequest {
    type Response = StartListenerResponse;
    type Error = StartListenerError;
    const INFO: OperationInfo = super::operation("StartListener")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [StartListenerError] = &[
        StartListenerError::IncorrectStatusLoadBalancer,
        StartListenerError::IncorrectBusinessStatusLoadBalancer,
        StartListenerError::IncorrectStatusListener,
        StartListenerError::ResourceInConfiguringListener,
        StartListenerError::ResourceNotFoundListener,
    ];
}

/// Response to [`StartListenerRequest`].
#[non_exhaustive]
pub struct StartListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF******`.
    pub request_id: Option<String>,
}

response! {
    StartListenerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartListenerRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type StartListenerError = super::DocumentedError;
