// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusView`, from `cms_2024_03_30/GetPrometheusView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusInstance, Tag};

/// Shows one Prometheus view in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetPrometheusViewRequest::new()
///     .prometheus_view_id("rw-xxxxxx");
/// let reply = client.get_prometheus_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusViewRequest {
    /// **Required.** ID of the prometheus view that the call is about. Example: `rw-xxxxxx`.
    pub prometheus_view_id: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aek2bhocin5e2na`.
    pub resource_group_id: Option<String>,
    /// Language of the texts. Default: `zh`. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl GetPrometheusViewRequest {
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
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    GetPrometheusViewRequest {
        "prometheusViewId" => prometheus_view_id: path,
        "resourceGroupId" => resource_group_id: query,
        "aliyunLang" => aliyun_lang: query,
    }
}

impl Operation for GetPrometheusViewRequest {
    type Response = GetPrometheusViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusView")
        .roa("GET", "/prometheus-views/{prometheusViewId}")
        .required(&["prometheusViewId"])
        .read_only();
}

/// Response to [`GetPrometheusViewRequest`].
#[non_exhaustive]
pub struct GetPrometheusViewResponse {
    /// The view asked for.
    pub prometheus_view: Option<PrometheusView>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-A01D6CC3F4B8`.
    pub request_id: Option<String>,
}

response! {
    GetPrometheusViewResponse {
        "prometheusView" => prometheus_view: value,
        "requestId" => request_id: value,
    }
}

/// The view asked for.
#[non_exhaustive]
pub struct PrometheusView {
    /// What is done about the auth free read, as rules.
    pub auth_free_read_policy: Option<String>,
    /// Token for the auth; pass it on without reading anything into it. Example: `eJxxxxxx`.
    pub auth_token: Option<String>,
    /// When the item was created. Example: `2025-08-10T02:07:53Z`.
    pub create_time: Option<Timestamp>,
    /// Whether metrics can be read without credentials. Example: `true`.
    pub enable_auth_free_read: Option<bool>,
    /// Token for the enable auth; pass it on without reading anything into it. Example: `true`.
    pub enable_auth_token: Option<bool>,
    /// Web address under which the http API inter is found. Example: `http://xxxxxxxx`.
    pub http_api_inter_url: Option<String>,
    /// Web address under which the http API intra is found. Example: `http://xxxxxxxx`.
    pub http_api_intra_url: Option<String>,
    /// Which kind of instance it is or is to be. Example: `prom-view`.
    pub instance_type: Option<String>,
    /// Which kind of payment it is or is to be. Example: `FREE`.
    pub payment_type: Option<String>,
    /// Product the instance comes from. Example: `cms`.
    pub product: Option<String>,
    /// The prometheus instances that were found or are concerned, one entry each.
    pub prometheus_instances: Vec<PrometheusInstance>,
    /// ID of the prometheus view that the item belongs to or stands for. Example: `view-xxx`.
    pub prometheus_view_id: Option<String>,
    /// Name that the prometheus view goes by. Example: `view1`.
    pub prometheus_view_name: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Web address under which the remote read inter is found.
    /// Example: `http://workspace-default-cms/prometheus/workspace-default-cms/xxx/api/v1/read`.
    pub remote_read_inter_url: Option<String>,
    /// Web address under which the remote read intra is found.
    /// Example: `http://workspace-default-cms/prometheus/workspace-default-cms/xxx/api/v1/read`.
    pub remote_read_intra_url: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `RegistryModule`.
    pub resource_type: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Pending2Running`.
    pub status: Option<String>,
    /// Kinds of support auth that were found or are concerned. Example: `BasicAuth`.
    pub support_auth_types: Vec<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the user that the item belongs to or stands for. Example: `11222`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `V1`.
    pub version: Option<String>,
    /// Workspace everything belongs to. Example: `cms-monitor-test`.
    pub workspace: Option<String>,
    /// Web address under which the folder is found. Example: `https://xxxx`.
    pub folder_url: Option<String>,
    /// ID of the grafana instance that the item belongs to or stands for. Example: `g-xxx`.
    pub grafana_instance_id: Option<String>,
    /// Name that the grafana instance goes by. Example: `gxxx`.
    pub grafana_instance_name: Option<String>,
}

response! {
    PrometheusView {
        "authFreeReadPolicy" => auth_free_read_policy: value,
        "authToken" => auth_token: value,
        "createTime" => create_time: value,
        "enableAuthFreeRead" => enable_auth_free_read: value,
        "enableAuthToken" => enable_auth_token: value,
        "httpApiInterUrl" => http_api_inter_url: value,
        "httpApiIntraUrl" => http_api_intra_url: value,
        "instanceType" => instance_type: value,
        "paymentType" => payment_type: value,
        "product" => product: value,
        "prometheusInstances" => prometheus_instances: list(""),
        "prometheusViewId" => prometheus_view_id: value,
        "prometheusViewName" => prometheus_view_name: value,
        "regionId" => region_id: value,
        "remoteReadInterUrl" => remote_read_inter_url: value,
        "remoteReadIntraUrl" => remote_read_intra_url: value,
        "resourceGroupId" => resource_group_id: value,
        "resourceType" => resource_type: value,
        "status" => status: value,
        "supportAuthTypes" => support_auth_types: list(""),
        "tags" => tags: list(""),
        "userId" => user_id: value,
        "version" => version: value,
        "workspace" => workspace: value,
        "folderUrl" => folder_url: value,
        "grafanaInstanceId" => grafana_instance_id: value,
        "grafanaInstanceName" => grafana_instance_name: value,
    }
}
