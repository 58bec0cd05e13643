// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrometheusView`, from `cms_2024_03_30/CreatePrometheusView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusInstance, Tag, Version};

/// Creates a Prometheus view, which queries several Prometheus instances as one.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// use alicloud_cms_2024_03_30::create_prometheus_view::PrometheusInstance;
///
/// let request = alicloud_cms_2024_03_30::CreatePrometheusViewRequest::new()
///     .prometheus_instances([PrometheusInstance::new()])
///     .prometheus_view_name("test-prom-view-name")
///     .version("V2");
/// let reply = client.create_prometheus_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrometheusViewRequest {
    /// What is done about the auth free read, as rules.
    pub auth_free_read_policy: Option<String>,
    /// Whether metrics can be read without credentials. Example: `true`.
    pub enable_auth_free_read: Option<bool>,
    /// Token for the enable auth; pass it on without reading anything into it. Example: `true`.
    pub enable_auth_token: Option<bool>,
    /// **Required.** The prometheus instances to work on or to narrow the list down to.
    pub prometheus_instances: Vec<PrometheusInstance>,
    /// **Required.** Name that the prometheus view goes by. Example: `test-prom-view-name`.
    pub prometheus_view_name: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// State that the item is in, or that is asked for. Default: `Running`.
    pub status: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// **Required.** Which version of the software or the item is meant. Example: `V2`.
    pub version: Option<Open<Version>>,
    /// Workspace everything belongs to. Example: `cms-monitor-test`.
    pub workspace: Option<String>,
}

impl CreatePrometheusViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `authFreeReadPolicy`.
    pub fn auth_free_read_policy(mut self, value: impl Into<String>) -> Self {
        self.auth_free_read_policy = Some(value.into());
        self
    }
    /// Sets `enableAuthFreeRead`.
    #[inline]
    pub fn enable_auth_free_read(mut self, value: bool) -> Self {
        self.enable_auth_free_read = Some(value);
        self
    }
    /// Sets `enableAuthToken`.
    #[inline]
    pub fn enable_auth_token(mut self, value: bool) -> Self {
        self.enable_auth_token = Some(value);
        self
    }
    /// Sets `prometheusInstances`, which is required.
    pub fn prometheus_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrometheusInstance>>,
    ) -> Self {
        self.prometheus_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `prometheusViewName`, which is required.
    pub fn prometheus_view_name(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_name = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `version`, which is required.
    pub fn version(mut self, value: impl Into<Open<Version>>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
}

request! {
    CreatePrometheusViewRequest {
        "authFreeReadPolicy" => auth_free_read_policy: body,
        "enableAuthFreeRead" => enable_auth_free_read: body,
        "enableAuthToken" => enable_auth_token: body,
        "prometheusInstances" => prometheus_instances: body,
        "prometheusViewName" => prometheus_view_name: body,
        "resourceGroupId" => resource_group_id: body,
        "status" => status: body,
        "tags" => tags: body,
        "version" => version: body,
        "workspace" => workspace: body,
    }
}

impl Operation for CreatePrometheusViewRequest {
    type Response = CreatePrometheusViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrometheusView")
        .roa("POST", "/prometheus-views")
        .required(&["prometheusInstances", "prometheusViewName", "version"]);
}

/// Response to [`CreatePrometheusViewRequest`].
#[non_exhaustive]
pub struct CreatePrometheusViewResponse {
    /// ID of the prometheus view that the item belongs to or stands for.
    /// Example: `cd5237f7dbd574cf9bbd648ff9efb16cd`.
    pub prometheus_view_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    CreatePrometheusViewResponse {
        "prometheusViewId" => prometheus_view_id: value,
        "requestId" => request_id: value,
    }
}
