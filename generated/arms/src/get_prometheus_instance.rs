// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusInstance`, from `arms/GetPrometheusInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusInstanceTag};

/// Returns one Prometheus instance with its cluster, network, and URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetPrometheusInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("c77f6f2397ea74672872acf5e31374a27");
/// let reply = client.get_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c77f6f2397ea74672872acf5e31374a27`.
    pub cluster_id: Option<String>,
}

impl GetPrometheusInstanceRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetPrometheusInstanceRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetPrometheusInstanceRequest {
    type Response = GetPrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusInstance")
        .required(&["RegionId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPrometheusInstanceRequest`].
#[non_exhaustive]
pub struct GetPrometheusInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52C422FD-6B43-524D-B8A1-A4693294318C`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<PrometheusInstanceData>,
}

response! {
    GetPrometheusInstanceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusInstanceData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c589a1b8db05c4561aefbb898ca8fb1cf`.
    pub cluster_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `167275301789****`.
    pub user_id: Option<String>,
    /// Name that the cluster goes by. Example: `prom1`.
    pub cluster_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `remote-write`.
    pub cluster_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vb02uk57qbcktqcvqqqj`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-f8z73vcja1tqnw90aav5a`.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-8vbdgmf4nraiqa9bx0jo`.
    pub security_group_id: Option<String>,
    /// Clusters behind the global view, as JSON. Example: `text`.
    pub sub_clusters_json: Option<String>,
    /// Web address under which the remote read intra is found.
    pub remote_read_intra_url: Option<String>,
    /// Web address under which the remote read inter is found.
    /// Example: `http://cn-beijing.arms.aliyuncs.com:9090/api/v1/prometheus/xxx/api/v1/read`.
    pub remote_read_inter_url: Option<String>,
    /// Web address under which the remote write intra is found.
    /// Example: `http://cn-beijing-intranet.arms.aliyuncs.com/prometheus/xxx/api/v3/write`.
    pub remote_write_intra_url: Option<String>,
    /// Web address under which the remote write inter is found.
    /// Example: `https://cn-beijing.arms.aliyuncs.com/prometheus/xxx/api/v3/write`.
    pub remote_write_inter_url: Option<String>,
    /// Web address under which the push gateway intra is found.
    /// Example: `http://cn-beijing-intranet.arms.aliyuncs.com/prometheus/xxx/api/v2`.
    pub push_gateway_intra_url: Option<String>,
    /// Web address under which the push gateway inter is found.
    /// Example: `https://cn-beijing.arms.aliyuncs.com/prometheus/xxx/api/v2`.
    pub push_gateway_inter_url: Option<String>,
    /// Web address under which the open telemetry inter is found.
    pub open_telemetry_inter_url: Option<String>,
    /// Web address under which the HTTP API intra is found.
    /// Example: `http://cn-beijing-intranet.arms.aliyuncs.com:9090/api/v1/prometheus/xxx`.
    pub http_api_intra_url: Option<String>,
    /// Web address under which the HTTP API inter is found.
    /// Example: `https://cn-beijing.arms.aliyuncs.com:9443/api/v1/prometheus/xxx`.
    pub http_api_inter_url: Option<String>,
    /// Token for the auth; pass it on without reading anything into it. Example: `GciOiJIUzI1NiJ9***`.
    pub auth_token: Option<String>,
    /// Which kind of access it is or is to be. Example: `readWrite`.
    pub access_type: Option<String>,
    /// Which kind of payment it is or is to be. Example: `PREPAY`.
    pub payment_type: Option<String>,
    /// How long the storage lasts. Example: `90`.
    pub storage_duration: Option<i32>,
    /// How long the archive lasts. Example: `60`.
    pub archive_duration: Option<i32>,
    /// ID of the grafana instance that the item belongs to or stands for.
    /// Example: `grafana-rnggfvhlcdl6m71***`.
    pub grafana_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2vezare****`.
    pub resource_group_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `PROMETHEUS`.
    pub resource_type: Option<String>,
    /// Whether this is switched on: auth token. Example: `true`.
    pub enable_auth_token: Option<String>,
    /// Kinds of support auth that were found or are concerned. Example: `AuthFree`.
    pub support_auth_types: Vec<String>,
    /// Whether this is switched on: auth free read.
    pub enable_auth_free_read: Option<bool>,
    /// What is done about the auth free read, as rules. Example: `0.0.0.0/0`.
    pub auth_free_read_policy: Option<String>,
    /// Whether this is switched on: auth free write.
    pub enable_auth_free_write: Option<bool>,
    /// What is done about the auth free write, as rules. Example: `0.0.0.0/0`.
    pub auth_free_write_policy: Option<String>,
    /// Code of the cloud service concerned. Example: `arms`.
    pub product: Option<String>,
    /// State that the database instance is in. Example: `RUNNING`.
    pub db_instance_status: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `V1`.
    pub version: Option<String>,
    /// When the payment type was last changed. Example: `2025-02-26T06:05:01Z`.
    pub payment_type_update_time: Option<Timestamp>,
    /// What is known about the extra.
    pub extra_info: BTreeMap<String, String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<PrometheusInstanceTag>,
    /// Web address under which the open telemetry intra is found.
    pub open_telemetry_intra_url: Option<String>,
}

response! {
    PrometheusInstanceData {
        "ClusterId" => cluster_id: value,
        "RegionId" => region_id: value,
        "UserId" => user_id: value,
        "ClusterName" => cluster_name: value,
        "ClusterType" => cluster_type: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "SecurityGroupId" => security_group_id: value,
        "SubClustersJson" => sub_clusters_json: value,
        "RemoteReadIntraUrl" => remote_read_intra_url: value,
        "RemoteReadInterUrl" => remote_read_inter_url: value,
        "RemoteWriteIntraUrl" => remote_write_intra_url: value,
        "RemoteWriteInterUrl" => remote_write_inter_url: value,
        "PushGatewayIntraUrl" => push_gateway_intra_url: value,
        "PushGatewayInterUrl" => push_gateway_inter_url: value,
        "OpenTelemetryInterUrl" => open_telemetry_inter_url: value,
        "HttpApiIntraUrl" => http_api_intra_url: value,
        "HttpApiInterUrl" => http_api_inter_url: value,
        "AuthToken" => auth_token: value,
        "AccessType" => access_type: value,
        "PaymentType" => payment_type: value,
        "StorageDuration" => storage_duration: value,
        "ArchiveDuration" => archive_duration: value,
        "GrafanaInstanceId" => grafana_instance_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceType" => resource_type: value,
        "EnableAuthToken" => enable_auth_token: value,
        "SupportAuthTypes" => support_auth_types: list(""),
        "EnableAuthFreeRead" => enable_auth_free_read: value,
        "AuthFreeReadPolicy" => auth_free_read_policy: value,
        "EnableAuthFreeWrite" => enable_auth_free_write: value,
        "AuthFreeWritePolicy" => auth_free_write_policy: value,
        "Product" => product: value,
        "DbInstanceStatus" => db_instance_status: value,
        "Version" => version: value,
        "PaymentTypeUpdateTime" => payment_type_update_time: value,
        "ExtraInfo" => extra_info: map,
        "Tags" => tags: list(""),
        "OpenTelemetryIntraUrl" => open_telemetry_intra_url: value,
    }
}
