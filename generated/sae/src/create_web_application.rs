// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebApplication`, from `sae/CreateWebApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Container, ContainerResources, HTTPGetAction, HTTPHeader, ImageRegistryConfig, MetricsCollectConfig, ProbeHandler, RegistryAuthenticationConfig, RegistryCertificateConfig, SLSCollectConfig, SLSCollectConfigs, StartupProbe, TCPSocketAction, WebAclConfig, WebAclEntryConfig, WebNASConfig, WebNASMountPoint, WebNetworkConfig, WebOSSConfig, WebOSSMountPoint};

/// Creates a web application in a namespace with its first revision's containers.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// use alicloud_sae::create_web_application::RevisionConfig;
///
/// let request = alicloud_sae::CreateWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_name("...")
///     .revision_config(RevisionConfig::new());
/// let reply = client.create_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** Name that the application goes by. Length: 1 to 128.
    pub application_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// **Required.** Settings of the revision, and what it works with.
    pub revision_config: Option<RevisionConfig>,
    /// Settings of the web network, and what it works with.
    pub web_network_config: Option<WebNetworkConfig>,
    /// Settings of the web scaling, and what it works with.
    pub web_scaling_config: Option<WebScalingConfig>,
    /// Settings of the web traffic, and what it works with.
    pub web_traffic_config: Option<WebTrafficConfig>,
}

impl CreateWebApplicationRequest {
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
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RevisionConfig`, which is required.
    pub fn revision_config(mut self, value: impl Into<RevisionConfig>) -> Self {
        self.revision_config = Some(value.into());
        self
    }
    /// Sets `WebNetworkConfig`.
    pub fn web_network_config(mut self, value: impl Into<WebNetworkConfig>) -> Self {
        self.web_network_config = Some(value.into());
        self
    }
    /// Sets `WebScalingConfig`.
    pub fn web_scaling_config(mut self, value: impl Into<WebScalingConfig>) -> Self {
        self.web_scaling_config = Some(value.into());
        self
    }
    /// Sets `WebTrafficConfig`.
    pub fn web_traffic_config(mut self, value: impl Into<WebTrafficConfig>) -> Self {
        self.web_traffic_config = Some(value.into());
        self
    }
}

request! {
    CreateWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationName" => application_name: body,
        "Description" => description: body,
        "RevisionConfig" => revision_config: body,
        "WebNetworkConfig" => web_network_config: body,
        "WebScalingConfig" => web_scaling_config: body,
        "WebTrafficConfig" => web_traffic_config: body,
    }
}

impl Operation for CreateWebApplicationRequest {
    type Response = CreateWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebApplication")
        .roa("POST", "/pop/v2/api/web/applications")
        .required(&["NamespaceId", "ApplicationName", "RevisionConfig"]);
}

/// Response to [`CreateWebApplicationRequest`], which the documentation does not describe.
pub type CreateWebApplicationResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the revision, and what it works with.
#[non_exhaustive]
pub struct RevisionConfig {
    /// **Required.** The containers to work on or to narrow the list down to. Items: at most 1.
    pub containers: Vec<Container>,
    /// Whether this is switched on: arms metrics.
    pub enable_arms_metrics: Option<bool>,
    /// Settings of the web network, and what it works with.
    pub web_network_config: Option<WebNetworkConfig>,
}

impl RevisionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Containers`, which is required.
    pub fn containers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Container>>,
    ) -> Self {
        self.containers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableArmsMetrics`.
    #[inline]
    pub fn enable_arms_metrics(mut self, value: bool) -> Self {
        self.enable_arms_metrics = Some(value);
        self
    }
    /// Sets `WebNetworkConfig`.
    pub fn web_network_config(mut self, value: impl Into<WebNetworkConfig>) -> Self {
        self.web_network_config = Some(value.into());
        self
    }
}

request! {
    RevisionConfig {
        "Containers" => containers: field,
        "EnableArmsMetrics" => enable_arms_metrics: field,
        "WebNetworkConfig" => web_network_config: field,
    }
}

/// Settings of the web scaling, and what it works with.
#[non_exhaustive]
pub struct WebScalingConfig {
    /// Largest value, allowed or found, of this: instance count.
    pub maximum_instance_count: Option<i64>,
    /// Smallest value, allowed or found, of this: instance count.
    pub minimum_instance_count: Option<i64>,
}

impl WebScalingConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaximumInstanceCount`.
    #[inline]
    pub fn maximum_instance_count(mut self, value: i64) -> Self {
        self.maximum_instance_count = Some(value);
        self
    }
    /// Sets `MinimumInstanceCount`.
    #[inline]
    pub fn minimum_instance_count(mut self, value: i64) -> Self {
        self.minimum_instance_count = Some(value);
        self
    }
}

request! {
    WebScalingConfig {
        "MaximumInstanceCount" => maximum_instance_count: field,
        "MinimumInstanceCount" => minimum_instance_count: field,
    }
}

/// Settings of the web traffic, and what it works with.
#[non_exhaustive]
pub struct WebTrafficConfig {
    /// Settings of the web ACL, and what it works with.
    pub web_acl_config: Option<WebAclConfig>,
    /// Which kind of auth it is or is to be.
    pub auth_type: Option<String>,
    /// Web address under which the disable internet is found.
    pub disable_internet_url: Option<bool>,
    /// Weight of the revisions traffic when shares are dealt out among several.
    pub revisions_traffic_weight: BTreeMap<String, f64>,
}

impl WebTrafficConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebAclConfig`.
    pub fn web_acl_config(mut self, value: impl Into<WebAclConfig>) -> Self {
        self.web_acl_config = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `DisableInternetURL`.
    #[inline]
    pub fn disable_internet_url(mut self, value: bool) -> Self {
        self.disable_internet_url = Some(value);
        self
    }
    /// Sets `RevisionsTrafficWeight`.
    pub fn revisions_traffic_weight(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.revisions_traffic_weight = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    WebTrafficConfig {
        "WebAclConfig" => web_acl_config: field,
        "AuthType" => auth_type: field,
        "DisableInternetURL" => disable_internet_url: field,
        "RevisionsTrafficWeight" => revisions_traffic_weight: field,
    }
}
