// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrometheusInstance`, from `arms/CreatePrometheusInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentType, Tag};

/// Creates a Prometheus instance of the chosen cluster type, with network, storage time, and
/// billing.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreatePrometheusInstanceRequest::new()
///     .region_id("cn-shanghai")
///     .cluster_type("remote-write")
///     .grafana_instance_id("grafana-bp1*****");
/// let reply = client.create_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrometheusInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    /// Example: `remote-write`.
    pub cluster_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-rpn**********`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp1*********`.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp1********`.
    pub security_group_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `clusterNameOfTest`.
    pub cluster_name: Option<String>,
    /// Clusters behind the global view, as JSON. Example: `text`.
    pub sub_clusters_json: Option<String>,
    /// Whether the all sub clusters succeeded. Example: `true`.
    pub all_sub_clusters_success: Option<bool>,
    /// **Required.** ID of the grafana instance that the call is about. Example: `grafana-bp1*****`.
    pub grafana_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `90`.
    pub duration: Option<i32>,
    /// How long the archive lasts. Example: `90`.
    pub archive_duration: Option<i32>,
    /// Which kind of payment it is or is to be. Example: `POSTPAY`.
    pub payment_type: Option<Open<PaymentType>>,
}

impl CreatePrometheusInstanceRequest {
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
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `SubClustersJson`.
    pub fn sub_clusters_json(mut self, value: impl Into<String>) -> Self {
        self.sub_clusters_json = Some(value.into());
        self
    }
    /// Sets `AllSubClustersSuccess`.
    #[inline]
    pub fn all_sub_clusters_success(mut self, value: bool) -> Self {
        self.all_sub_clusters_success = Some(value);
        self
    }
    /// Sets `GrafanaInstanceId`, which is required.
    pub fn grafana_instance_id(mut self, value: impl Into<String>) -> Self {
        self.grafana_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `ArchiveDuration`.
    #[inline]
    pub fn archive_duration(mut self, value: i32) -> Self {
        self.archive_duration = Some(value);
        self
    }
    /// Sets `PaymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
}

request! {
    CreatePrometheusInstanceRequest {
        "RegionId" => region_id: query,
        "ClusterType" => cluster_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "SecurityGroupId" => security_group_id: query,
        "ClusterId" => cluster_id: query,
        "ClusterName" => cluster_name: query,
        "SubClustersJson" => sub_clusters_json: query,
        "AllSubClustersSuccess" => all_sub_clusters_success: query,
        "GrafanaInstanceId" => grafana_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "Duration" => duration: query,
        "ArchiveDuration" => archive_duration: query,
        "PaymentType" => payment_type: query,
    }
}

impl Operation for CreatePrometheusInstanceRequest {
    type Response = CreatePrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrometheusInstance")
        .required(&["RegionId", "ClusterType", "GrafanaInstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreatePrometheusInstanceRequest`].
#[non_exhaustive]
pub struct CreatePrometheusInstanceResponse {
    /// What the call returns besides its status. Example: `qduukd****`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70675725-8F11-4817-8106-CFE0AD71****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    CreatePrometheusInstanceResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}
