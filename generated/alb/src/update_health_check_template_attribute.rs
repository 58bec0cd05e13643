// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHealthCheckTemplateAttribute`, from `alb/UpdateHealthCheckTemplateAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the settings of a health check template.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateHealthCheckTemplateAttributeRequest::new()
///     .health_check_template_id("...");
/// let reply = client.update_health_check_template_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHealthCheckTemplateAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name for the health check template, to recognize it by.
    pub health_check_template_name: Option<String>,
    /// Port that probes connect to; zero means the port of the server.
    pub health_check_connect_port: Option<i32>,
    /// Host name that probes ask for.
    pub health_check_host: Option<String>,
    /// Status codes that count as a healthy response.
    pub health_check_codes: Vec<String>,
    /// Time between two of this, or the span in which it holds: health check.
    pub health_check_interval: Option<i32>,
    /// How long a probe waits for a response before it counts as failed. Range: 1 to 300.
    pub health_check_timeout: Option<i32>,
    /// Path of the URL that HTTP probes ask for.
    pub health_check_path: Option<String>,
    /// HTTP method of the probes; used only if they speak HTTP, HTTPS, or gRPC.
    pub health_check_method: Option<String>,
    /// Protocol that the health check uses.
    pub health_check_protocol: Option<String>,
    /// HTTP version that probes speak; used only for HTTP and HTTPS probes.
    pub health_check_http_version: Option<String>,
    /// How many successful probes in a row make a server healthy.
    pub healthy_threshold: Option<i32>,
    /// How many failed probes in a row make a server unhealthy.
    pub unhealthy_threshold: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Health check template concerned, by its ID.
    pub health_check_template_id: Option<String>,
}

impl UpdateHealthCheckTemplateAttributeRequest {
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
    /// Sets `HealthCheckTemplateName`.
    pub fn health_check_template_name(mut self, value: impl Into<String>) -> Self {
        self.health_check_template_name = Some(value.into());
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckHost`.
    pub fn health_check_host(mut self, value: impl Into<String>) -> Self {
        self.health_check_host = Some(value.into());
        self
    }
    /// Sets `HealthCheckCodes`.
    pub fn health_check_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckTimeout`.
    #[inline]
    pub fn health_check_timeout(mut self, value: i32) -> Self {
        self.health_check_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<String>) -> Self {
        self.health_check_path = Some(value.into());
        self
    }
    /// Sets `HealthCheckMethod`.
    pub fn health_check_method(mut self, value: impl Into<String>) -> Self {
        self.health_check_method = Some(value.into());
        self
    }
    /// Sets `HealthCheckProtocol`.
    pub fn health_check_protocol(mut self, value: impl Into<String>) -> Self {
        self.health_check_protocol = Some(value.into());
        self
    }
    /// Sets `HealthCheckHttpVersion`.
    pub fn health_check_http_version(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_version = Some(value.into());
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `HealthCheckTemplateId`, which is required.
    pub fn health_check_template_id(mut self, value: impl Into<String>) -> Self {
        self.health_check_template_id = Some(value.into());
        self
    }
}

request! {
    UpdateHealthCheckTemplateAttributeRequest {
        "ClientToken" => client_token: query,
        "HealthCheckTemplateName" => health_check_template_name: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "HealthCheckHost" => health_check_host: query,
        "HealthCheckCodes" => health_check_codes: query,
        "HealthCheckInterval" => health_check_interval: query,
        "HealthCheckTimeout" => health_check_timeout: query,
        "HealthCheckPath" => health_check_path: query,
        "HealthCheckMethod" => health_check_method: query,
        "HealthCheckProtocol" => health_check_protocol: query,
        "HealthCheckHttpVersion" => health_check_http_version: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "DryRun" => dry_run: query,
        "HealthCheckTemplateId" => health_check_template_id: query,
    }
}

impl Operation for UpdateHealthCheckTemplateAttributeRequest {
    type Response = UpdateHealthCheckTemplateAttributeResponse;
    type Error = UpdateHealthCheckTemplateAttributeError;
    const INFO: OperationInfo = super::operation("UpdateHealthCheckTemplateAttribute")
        .required(&["HealthCheckTemplateId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateHealthCheckTemplateAttributeError] = &[
        UpdateHealthCheckTemplateAttributeError::IncorrectStatusHealthCheckTemplate,
        UpdateHealthCheckTemplateAttributeError::ForbiddenHealthCheckTemplate,
        UpdateHealthCheckTemplateAttributeError::ResourceNotFoundHealthCheckTemplate,
    ];
}

/// Response to [`UpdateHealthCheckTemplateAttributeRequest`].
pub type UpdateHealthCheckTemplateAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateHealthCheckTemplateAttributeRequest`] names.
///
/// - [`IncorrectStatusHealthCheckTemplate`](super::DocumentedError::IncorrectStatusHealthCheckTemplate)
/// - [`ForbiddenHealthCheckTemplate`](super::DocumentedError::ForbiddenHealthCheckTemplate)
/// - [`ResourceNotFoundHealthCheckTemplate`](super::DocumentedError::ResourceNotFoundHealthCheckTemplate)
pub type UpdateHealthCheckTemplateAttributeError = super::DocumentedError;
