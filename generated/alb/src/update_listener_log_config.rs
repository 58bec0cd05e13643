// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateListenerLogConfig`, from `alb/UpdateListenerLogConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogTracingConfig};

/// Changes what the access log of a listener records and whether requests are traced.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateListenerLogConfigRequest::new()
///     .listener_id("...");
/// let reply = client.update_listener_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateListenerLogConfigRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether custom headers are recorded in the access log.
    pub access_log_record_customized_headers_enabled: Option<bool>,
    /// Whether and how requests are traced.
    pub access_log_tracing_config: Option<AccessLogTracingConfig>,
}

impl UpdateListenerLogConfigRequest {
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
    /// Sets `AccessLogRecordCustomizedHeadersEnabled`.
    #[inline]
    pub fn access_log_record_customized_headers_enabled(mut self, value: bool) -> Self {
        self.access_log_record_customized_headers_enabled = Some(value);
        self
    }
    /// Sets `AccessLogTracingConfig`.
    pub fn access_log_tracing_config(
        mut self,
        value: impl Into<AccessLogTracingConfig>,
    ) -> Self {
        self.access_log_tracing_config = Some(value.into());
        self
    }
}

request! {
    UpdateListenerLogConfigRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AccessLogRecordCustomizedHeadersEnabled" => access_log_record_customized_headers_enabled: query,
        "AccessLogTracingConfig" => access_log_tracing_config: query,
    }
}

impl Operation for UpdateListenerLogConfigRequest {
    type Response = UpdateListenerLogConfigResponse;
    type Error = UpdateListenerLogConfigError;
    const INFO: OperationInfo = super::operation("UpdateListenerLogConfig")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateListenerLogConfigError] = &[
        UpdateListenerLogConfigError::IncorrectBusinessStatusLoadBalancer,
        UpdateListenerLogConfigError::IncorrectStatusLoadBalancer,
        UpdateListenerLogConfigError::IncorrectStatusListener,
        UpdateListenerLogConfigError::OperationDeniedAccessLogDisabled,
        UpdateListenerLogConfigError::ResourceInConfiguringListener,
        UpdateListenerLogConfigError::ResourceNotFoundListener,
    ];
}

/// Response to [`UpdateListenerLogConfigRequest`].
#[non_exhaustive]
pub struct UpdateListenerLogConfigResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
}

response! {
    UpdateListenerLogConfigResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateListenerLogConfigRequest`] names.
///
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedAccessLogDisabled`](super::DocumentedError::OperationDeniedAccessLogDisabled)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type UpdateListenerLogConfigError = super::DocumentedError;
