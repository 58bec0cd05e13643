// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusView`, from `cms_2024_03_30/UpdatePrometheusView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusInstance};

/// Changes a Prometheus view, such as the instances it covers.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdatePrometheusViewRequest::new()
///     .prometheus_view_id("rw-xxxxxxxx");
/// let reply = client.update_prometheus_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrometheusViewRequest {
    /// **Required.** ID of the prometheus view that the call is about. Example: `rw-xxxxxxxx`.
    pub prometheus_view_id: Option<String>,
    /// What is done about the auth free read, as rules.
    pub auth_free_read_policy: Option<String>,
    /// Whether metrics can be read without credentials. Example: `true`.
    pub enable_auth_free_read: Option<bool>,
    /// Token for the enable auth; pass it on without reading anything into it. Example: `false`.
    pub enable_auth_token: Option<bool>,
    /// The prometheus instances to work on or to narrow the list down to.
    pub prometheus_instances: Vec<PrometheusInstance>,
    /// Name that the prometheus view goes by. Example: `test-prom-view-name`.
    pub prometheus_view_name: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-108490012345-cn-heyuan`.
    pub workspace: Option<String>,
}

impl UpdatePrometheusViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusViewId`, which is required.
    pub fn prometheus_view_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_id = Some(value.into());
        self
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
    /// Sets `prometheusInstances`.
    pub fn prometheus_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrometheusInstance>>,
    ) -> Self {
        self.prometheus_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `prometheusViewName`.
    pub fn prometheus_view_name(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_name = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
}

request! {
    UpdatePrometheusViewRequest {
        "prometheusViewId" => prometheus_view_id: path,
        "authFreeReadPolicy" => auth_free_read_policy: body,
        "enableAuthFreeRead" => enable_auth_free_read: body,
        "enableAuthToken" => enable_auth_token: body,
        "prometheusInstances" => prometheus_instances: body,
        "prometheusViewName" => prometheus_view_name: body,
        "status" => status: body,
        "workspace" => workspace: body,
    }
}

impl Operation for UpdatePrometheusViewRequest {
    type Response = UpdatePrometheusViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusView")
        .roa("PUT", "/prometheus-views/{prometheusViewId}")
        .required(&["prometheusViewId"]);
}

/// Response to [`UpdatePrometheusViewRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusViewResponse {
    /// ID of the prometheus view that the item belongs to or stands for. Example: `rw-xxxxxx`.
    pub prometheus_view_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D964F5-76C7-19A2-9399-457744AB3619`.
    pub request_id: Option<String>,
}

response! {
    UpdatePrometheusViewResponse {
        "prometheusViewId" => prometheus_view_id: value,
        "requestId" => request_id: value,
    }
}
