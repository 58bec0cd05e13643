// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusInstanceByTagAndResourceGroupId`, from `arms/ListPrometheusInstanceByTagAndResourceGroupId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusInstanceTag, Tag};

/// Lists Prometheus instances that carry given tags or belong to a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListPrometheusInstanceByTagAndResourceGroupIdRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_prometheus_instance_by_tag_and_resource_group_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListPrometheusInstanceByTagAndResourceGroupIdRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListPrometheusInstanceByTagAndResourceGroupIdRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListPrometheusInstanceByTagAndResourceGroupIdRequest {
    type Response = ListPrometheusInstanceByTagAndResourceGroupIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListPrometheusInstanceByTagAndResourceGroupId",
        )
        .required(&["RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPrometheusInstanceByTagAndResourceGroupIdRequest`].
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4789C3E9-A85A-524B-B97B-9D2B14BA06BC`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PrometheusInstanceByTagAndResourceGroupIdData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    ListPrometheusInstanceByTagAndResourceGroupIdResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusInstanceByTagAndResourceGroupIdData {
    /// The prometheus instances that were found or are concerned, one entry each.
    pub prometheus_instances: Vec<PrometheusInstance>,
}

response! {
    PrometheusInstanceByTagAndResourceGroupIdData {
        "PrometheusInstances" => prometheus_instances: list(""),
    }
}

/// The prometheus instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrometheusInstance {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c9d5dda1aeca64220853ace304baeb03d`.
    pub cluster_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1672753017899***`.
    pub user_id: Option<String>,
    /// Name that the cluster goes by. Example: `prom1`.
    pub cluster_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ecs`.
    pub cluster_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbtp1fsm8mir18l8rl0u`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-f8z73vcja1tqnw90aav5a`.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-f8zd1toc10wmbi1v5rom`.
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
    /// Web address under which the HTTP API intra is found.
    /// Example: `http://cn-beijing-intranet.arms.aliyuncs.com:9090/api/v1/prometheus/xxx`.
    pub http_api_intra_url: Option<String>,
    /// Web address under which the HTTP API inter is found.
    /// Example: `https://cn-beijing.arms.aliyuncs.com:9443/api/v1/prometheus/xxx`.
    pub http_api_inter_url: Option<String>,
    /// Token for the auth; pass it on without reading anything into it. Example: `GciOiJIUzI1NiJ9***`.
    pub auth_token: Option<String>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY`.
    pub payment_type: Option<String>,
    /// ID of the grafana instance that the item belongs to or stands for.
    /// Example: `grafana-rnggfvhlcdl6m71l**`.
    pub grafana_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmz7nocpeidcy`.
    pub resource_group_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `PROMETHEUS`.
    pub resource_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<PrometheusInstanceTag>,
}

response! {
    PrometheusInstance {
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
        "HttpApiIntraUrl" => http_api_intra_url: value,
        "HttpApiInterUrl" => http_api_inter_url: value,
        "AuthToken" => auth_token: value,
        "PaymentType" => payment_type: value,
        "GrafanaInstanceId" => grafana_instance_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceType" => resource_type: value,
        "Tags" => tags: list(""),
    }
}
