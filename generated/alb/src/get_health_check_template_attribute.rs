// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHealthCheckTemplateAttribute`, from `alb/GetHealthCheckTemplateAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns one health check template with its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::GetHealthCheckTemplateAttributeRequest::new()
///     .health_check_template_id("...");
/// let reply = client.get_health_check_template_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeRequest {
    /// **Required.** Health check template concerned, by its ID.
    pub health_check_template_id: Option<String>,
}

impl GetHealthCheckTemplateAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckTemplateId`, which is required.
    pub fn health_check_template_id(mut self, value: impl Into<String>) -> Self {
        self.health_check_template_id = Some(value.into());
        self
    }
}

request! {
    GetHealthCheckTemplateAttributeRequest {
        "HealthCheckTemplateId" => health_check_template_id: query,
    }
}

impl Operation for GetHealthCheckTemplateAttributeRequest {
    type Response = GetHealthCheckTemplateAttributeResponse;
    type Error = GetHealthCheckTemplateAttributeError;
    const INFO: OperationInfo = super::operation("GetHealthCheckTemplateAttribute")
        .required(&["HealthCheckTemplateId"])
        .read_only();
    const ERRORS: &'static [GetHealthCheckTemplateAttributeError] = &[
        GetHealthCheckTemplateAttributeError::ForbiddenHealthCheckTemplate,
        GetHealthCheckTemplateAttributeError::ResourceNotFoundHealthCheckTemplate,
    ];
}

/// Response to [`GetHealthCheckTemplateAttributeRequest`].
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeResponse {
    /// Port that probes connect to; zero means the port of the server. Example: `80`.
    pub health_check_connect_port: Option<i32>,
    /// Host name that probes ask for. Example: `$SERVER_IP`.
    pub health_check_host: Option<String>,
    /// Status codes that count as a healthy response. Example: `http_2xx`.
    pub health_check_codes: Vec<String>,
    /// HTTP version that the probes speak. Example: `HTTP1.0`.
    pub health_check_http_version: Option<String>,
    /// Health check template that was created or that the item describes.
    /// Example: `hct-x4jazoyi6tvsq9****`.
    pub health_check_template_id: Option<String>,
    /// Time between two of this, or the span in which it holds: health check. Example: `3`.
    pub health_check_interval: Option<i32>,
    /// HTTP method that the probes use. Example: `GET`.
    pub health_check_method: Option<String>,
    /// Path of the URL that HTTP probes ask for. Example: `/test/index.html`.
    pub health_check_path: Option<String>,
    /// Protocol that the health check uses. Example: `HTTP`.
    pub health_check_protocol: Option<String>,
    /// What the template is called. Example: `HealthCheckTemplate1`.
    pub health_check_template_name: Option<String>,
    /// How long a probe waits for a response before it counts as failed. Example: `200`.
    pub health_check_timeout: Option<i32>,
    /// How many successful probes in a row make a server healthy. Example: `5`.
    pub healthy_threshold: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB1AFC33-DAE8-528E-AA4D-4A6A******`.
    pub request_id: Option<String>,
    /// How many failed probes in a row make a server unhealthy. Example: `5`.
    pub unhealthy_threshold: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetHealthCheckTemplateAttributeResponse {
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckHost" => health_check_host: value,
        "HealthCheckCodes" => health_check_codes: list(""),
        "HealthCheckHttpVersion" => health_check_http_version: value,
        "HealthCheckTemplateId" => health_check_template_id: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckMethod" => health_check_method: value,
        "HealthCheckPath" => health_check_path: value,
        "HealthCheckProtocol" => health_check_protocol: value,
        "HealthCheckTemplateName" => health_check_template_name: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthyThreshold" => healthy_threshold: value,
        "RequestId" => request_id: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetHealthCheckTemplateAttributeRequest`] names.
///
/// - [`ForbiddenHealthCheckTemplate`](super::DocumentedError::ForbiddenHealthCheckTemplate)
/// - [`ResourceNotFoundHealthCheckTemplate`](super::DocumentedError::ResourceNotFoundHealthCheckTemplate)
pub type GetHealthCheckTemplateAttributeError = super::DocumentedError;
