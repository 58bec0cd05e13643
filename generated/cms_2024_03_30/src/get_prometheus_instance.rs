// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusInstance`, from `cms_2024_03_30/GetPrometheusInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one Prometheus instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetPrometheusInstanceRequest::new()
///     .prometheus_instance_id("rw-abc123");
/// let reply = client.get_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusInstanceRequest {
    /// **Required.** ID of the prometheus instance that the call is about. Example: `rw-abc123`.
    pub prometheus_instance_id: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aek2bhocin5e2na`.
    pub resource_group_id: Option<String>,
    /// Language of the texts. Default: `zh`. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl GetPrometheusInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusInstanceId`, which is required.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
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
    GetPrometheusInstanceRequest {
        "prometheusInstanceId" => prometheus_instance_id: path,
        "resourceGroupId" => resource_group_id: query,
        "aliyunLang" => aliyun_lang: query,
    }
}

impl Operation for GetPrometheusInstanceRequest {
    type Response = GetPrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusInstance")
        .roa("GET", "/prometheus-instances/{prometheusInstanceId}")
        .required(&["prometheusInstanceId"])
        .read_only();
}

/// Response to [`GetPrometheusInstanceRequest`].
#[non_exhaustive]
pub struct GetPrometheusInstanceResponse {
    /// The instance asked for.
    pub prometheus_instance: Option<PrometheusInstance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    GetPrometheusInstanceResponse {
        "prometheusInstance" => prometheus_instance: value,
        "requestId" => request_id: value,
    }
}

/// The instance asked for.
#[non_exhaustive]
pub struct PrometheusInstance {
    /// Which kind of access it is or is to be. Example: `readOnly`.
    pub access_type: Option<String>,
    /// How long the archive lasts. Example: `90`.
    pub archive_duration: Option<i32>,
    /// What is done about the auth free read, as rules.
    pub auth_free_read_policy: Option<String>,
    /// What is done about the auth free write, as rules.
    pub auth_free_write_policy: Option<String>,
    /// Token for the auth; pass it on without reading anything into it. Example: `eJwixxxxx`.
    pub auth_token: Option<String>,
    /// When the item was created. Example: `2025-08-10T02:07:53Z`.
    pub create_time: Option<Timestamp>,
    /// Whether metrics can be read without credentials. Example: `true`.
    pub enable_auth_free_read: Option<bool>,
    /// Whether metrics can be written without credentials. Example: `true`.
    pub enable_auth_free_write: Option<bool>,
    /// Token for the enable auth; pass it on without reading anything into it. Example: `true`.
    pub enable_auth_token: Option<bool>,
    /// What is known about the extra.
    pub extra_info: BTreeMap<String, String>,
    /// Web address under which the http API inter is found.
    /// Example: `http://workspace-default-cms-xxxxxxx`.
    pub http_api_inter_url: Option<String>,
    /// Web address under which the http API intra is found.
    /// Example: `http://workspace-default-cms-xxxxxxx`.
    pub http_api_intra_url: Option<String>,
    /// Which kind of instance it is or is to be. Example: `remote-write`.
    pub instance_type: Option<String>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY`.
    pub payment_type: Option<String>,
    /// Product the instance comes from. Example: `cms`.
    pub product: Option<String>,
    /// ID of the prometheus instance that the item belongs to or stands for.
    /// Example: `rw-524ada714221af267c73122af2e1`.
    pub prometheus_instance_id: Option<String>,
    /// Name that the prometheus instance goes by. Example: `test-prom-name`.
    pub prometheus_instance_name: Option<String>,
    /// Web address under which the push gateway inter is found.
    /// Example: `http://workspace-default-cms-xxxxxxx`.
    pub push_gateway_inter_url: Option<String>,
    /// Web address under which the push gateway intra is found.
    /// Example: `http://workspace-default-cms-xxxxxxx`.
    pub push_gateway_intra_url: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Web address under which the remote read inter is found.
    /// Example: `http://workspace-default-cms-xxxxxxx`.
    pub remote_read_inter_url: Option<String>,
    /// Web address under which the remote read intra is found.
    /// Example: `https://workspace-default-cms-1xxxxxxxxxx`.
    pub remote_read_intra_url: Option<String>,
    /// Web address under which the remote write inter is found.
    /// Example: `https://workspace-default-cms-xxxxxxxxxx`.
    pub remote_write_inter_url: Option<String>,
    /// Web address under which the remote write intra is found.
    /// Example: `https://workspace-default-cms-xxxxxxxxxx`.
    pub remote_write_intra_url: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `Prometheus`.
    pub resource_type: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
    /// How long the storage lasts. Example: `90`.
    pub storage_duration: Option<i32>,
    /// Kinds of support auth that were found or are concerned. Example: `BasicAuth`.
    pub support_auth_types: Vec<Open<SupportAuthType>>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the user that the item belongs to or stands for. Example: `170731234567`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `V1`.
    pub version: Option<String>,
    /// Workspace everything belongs to. Example: `ws1`.
    pub workspace: Option<String>,
    /// Web address under which the folder is found.
    pub folder_url: Option<String>,
    /// ID of the grafana instance that the item belongs to or stands for. Example: `SHARED`.
    pub grafana_instance_id: Option<String>,
    /// Name that the grafana instance goes by. Example: `text`.
    pub grafana_instance_name: Option<String>,
    /// When the payment type was last changed. Example: `2025-08-10T02:07:53Z`.
    pub payment_type_update_time: Option<Timestamp>,
}

response! {
    PrometheusInstance {
        "accessType" => access_type: value,
        "archiveDuration" => archive_duration: value,
        "authFreeReadPolicy" => auth_free_read_policy: value,
        "authFreeWritePolicy" => auth_free_write_policy: value,
        "authToken" => auth_token: value,
        "createTime" => create_time: value,
        "enableAuthFreeRead" => enable_auth_free_read: value,
        "enableAuthFreeWrite" => enable_auth_free_write: value,
        "enableAuthToken" => enable_auth_token: value,
        "extraInfo" => extra_info: map,
        "httpApiInterUrl" => http_api_inter_url: value,
        "httpApiIntraUrl" => http_api_intra_url: value,
        "instanceType" => instance_type: value,
        "paymentType" => payment_type: value,
        "product" => product: value,
        "prometheusInstanceId" => prometheus_instance_id: value,
        "prometheusInstanceName" => prometheus_instance_name: value,
        "pushGatewayInterUrl" => push_gateway_inter_url: value,
        "pushGatewayIntraUrl" => push_gateway_intra_url: value,
        "regionId" => region_id: value,
        "remoteReadInterUrl" => remote_read_inter_url: value,
        "remoteReadIntraUrl" => remote_read_intra_url: value,
        "remoteWriteInterUrl" => remote_write_inter_url: value,
        "remoteWriteIntraUrl" => remote_write_intra_url: value,
        "resourceGroupId" => resource_group_id: value,
        "resourceType" => resource_type: value,
        "status" => status: value,
        "storageDuration" => storage_duration: value,
        "supportAuthTypes" => support_auth_types: list(""),
        "tags" => tags: list(""),
        "userId" => user_id: value,
        "version" => version: value,
        "workspace" => workspace: value,
        "folderUrl" => folder_url: value,
        "grafanaInstanceId" => grafana_instance_id: value,
        "grafanaInstanceName" => grafana_instance_name: value,
        "paymentTypeUpdateTime" => payment_type_update_time: value,
    }
}

values! {
    /// Kinds of support auth that were found or are concerned.
    pub enum SupportAuthType {
        /// User name and password.
        BasicAuth = "BasicAuth",
        /// No credentials.
        AuthFree = "AuthFree",
        /// A token.
        AuthToken = "AuthToken",
    }
}
