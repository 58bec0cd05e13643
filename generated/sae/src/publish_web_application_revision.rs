// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishWebApplicationRevision`, from `sae/PublishWebApplicationRevision.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Container, ContainerResources, HTTPGetAction, HTTPHeader, ImageRegistryConfig, MetricsCollectConfig, ProbeHandler, RegistryAuthenticationConfig, RegistryCertificateConfig, SLSCollectConfig, SLSCollectConfigs, StartupProbe, TCPSocketAction, WebNASConfig, WebNASMountPoint, WebOSSConfig, WebOSSMountPoint};

/// Publishes a new revision of a web application with its containers and storage.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// use alicloud_sae::publish_web_application_revision::Container;
///
/// let request = alicloud_sae::PublishWebApplicationRevisionRequest::new()
///     .namespace_id("...")
///     .application_id("...")
///     .containers([Container::new()]);
/// let reply = client.publish_web_application_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishWebApplicationRevisionRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** The containers to work on or to narrow the list down to. Items: at most 1.
    pub containers: Vec<Container>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// Whether this is switched on: arms metrics.
    pub enable_arms_metrics: Option<bool>,
    /// Whether the version gets all requests at once.
    pub take_effect: Option<bool>,
}

impl PublishWebApplicationRevisionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `Containers`, which is required.
    pub fn containers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Container>>,
    ) -> Self {
        self.containers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EnableArmsMetrics`.
    #[inline]
    pub fn enable_arms_metrics(mut self, value: bool) -> Self {
        self.enable_arms_metrics = Some(value);
        self
    }
    /// Sets `TakeEffect`.
    #[inline]
    pub fn take_effect(mut self, value: bool) -> Self {
        self.take_effect = Some(value);
        self
    }
}

request! {
    PublishWebApplicationRevisionRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "Containers" => containers: body,
        "Description" => description: body,
        "EnableArmsMetrics" => enable_arms_metrics: body,
        "TakeEffect" => take_effect: body,
    }
}

impl Operation for PublishWebApplicationRevisionRequest {
    type Response = PublishWebApplicationRevisionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PublishWebApplicationRevision")
        .roa("POST", "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions")
        .required(&["NamespaceId", "ApplicationId", "Containers"]);
}

/// Response to [`PublishWebApplicationRevisionRequest`], which the documentation does not describe.
pub type PublishWebApplicationRevisionResponse = alicloud_runtime::UndocumentedResponse;
