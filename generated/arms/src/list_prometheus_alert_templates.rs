// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusAlertTemplates`, from `arms/ListPrometheusAlertTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Label};

/// Lists the templates for alert rules that suit a Prometheus cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusAlertTemplatesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_prometheus_alert_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
}

impl ListPrometheusAlertTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    ListPrometheusAlertTemplatesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for ListPrometheusAlertTemplatesRequest {
    type Response = ListPrometheusAlertTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusAlertTemplates")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusAlertTemplatesRequest`].
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesResponse {
    /// The Prometheus alert templates that were found or are concerned, one entry each.
    pub prometheus_alert_templates: Vec<PrometheusAlertTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
}

response! {
    ListPrometheusAlertTemplatesResponse {
        "PrometheusAlertTemplates" => prometheus_alert_templates: list(""),
        "RequestId" => request_id: value,
    }
}

/// The Prometheus alert templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrometheusAlertTemplate {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `1m`.
    pub duration: Option<String>,
    /// Condition or formula, in the notation that the operation defines. Example: `text`.
    pub expression: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0`.
    pub version: Option<String>,
}

response! {
    PrometheusAlertTemplate {
        "AlertName" => alert_name: value,
        "Annotations" => annotations: list(""),
        "Description" => description: value,
        "Duration" => duration: value,
        "Expression" => expression: value,
        "Labels" => labels: list(""),
        "Type" => type_: value,
        "Version" => version: value,
    }
}
