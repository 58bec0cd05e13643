// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHealthCheckTemplates`, from `alb/ListHealthCheckTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists health check templates with their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListHealthCheckTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_health_check_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHealthCheckTemplatesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Return only these templates. Items: at most 20.
    pub health_check_template_ids: Vec<String>,
    /// Return only templates with these names. Items: at most 20.
    pub health_check_template_names: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListHealthCheckTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `HealthCheckTemplateIds`.
    pub fn health_check_template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckTemplateNames`.
    pub fn health_check_template_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_template_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListHealthCheckTemplatesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "HealthCheckTemplateIds" => health_check_template_ids: query,
        "HealthCheckTemplateNames" => health_check_template_names: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListHealthCheckTemplatesRequest {
    type Response = ListHealthCheckTemplatesResponse;
    type Error = ListHealthCheckTemplatesError;
    const INFO: OperationInfo = super::operation("ListHealthCheckTemplates").read_only();
    const ERRORS: &'static [ListHealthCheckTemplatesError] = &[
        ListHealthCheckTemplatesError::ForbiddenHealthCheckTemplate,
    ];
}

impl Paginated for ListHealthCheckTemplatesRequest {
    type Item = HealthCheckTemplate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.health_check_templates)
    }
}

/// Response to [`ListHealthCheckTemplatesRequest`].
#[non_exhaustive]
pub struct ListHealthCheckTemplatesResponse {
    /// Health check templates found, one entry each.
    pub health_check_templates: Vec<HealthCheckTemplate>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListHealthCheckTemplatesResponse {
        "HealthCheckTemplates" => health_check_templates: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Health check templates found, one entry each.
#[non_exhaustive]
pub struct HealthCheckTemplate {
    /// Port that probes connect to; zero means the port of the server. Example: `80`.
    pub health_check_connect_port: Option<i32>,
    /// Host name that probes ask for. Example: `$SERVER_IP`.
    pub health_check_host: Option<String>,
    /// Status codes that count as a healthy response. Example: `http_2xx`.
    pub health_check_codes: Vec<String>,
    /// HTTP version that the probes speak. Example: `HTTP 1.0`.
    pub health_check_http_version: Option<String>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// HTTP method that the probes use. Example: `HEAD`.
    pub health_check_method: Option<String>,
    /// Path of the URL that HTTP probes ask for. Example: `/test/index.html`.
    pub health_check_path: Option<String>,
    /// Protocol that the health check uses. Example: `HTTP`.
    pub health_check_protocol: Option<String>,
    /// Health check template that was created or that the item describes.
    /// Example: `hct-bp1qjwo61pqz3ahltv****`.
    pub health_check_template_id: Option<String>,
    /// What the template is called. Example: `HealthCheckTemplate1`.
    pub health_check_template_name: Option<String>,
    /// How long a probe waits for a response before it counts as failed. Example: `3`.
    pub health_check_timeout: Option<i32>,
    /// How many successful probes in a row make a server healthy. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many failed probes in a row make a server unhealthy. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    HealthCheckTemplate {
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckHost" => health_check_host: value,
        "HealthCheckCodes" => health_check_codes: list(""),
        "HealthCheckHttpVersion" => health_check_http_version: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckMethod" => health_check_method: value,
        "HealthCheckPath" => health_check_path: value,
        "HealthCheckProtocol" => health_check_protocol: value,
        "HealthCheckTemplateId" => health_check_template_id: value,
        "HealthCheckTemplateName" => health_check_template_name: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListHealthCheckTemplatesRequest`] names.
///
/// - [`ForbiddenHealthCheckTemplate`](super::DocumentedError::ForbiddenHealthCheckTemplate)
pub type ListHealthCheckTemplatesError = super::DocumentedError;
