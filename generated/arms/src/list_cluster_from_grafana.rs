// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterFromGrafana`, from `arms/ListClusterFromGrafana.md`.

use alicloud_runtime::codegen::*;

/// Lists the Prometheus clusters of a region that are shown in Grafana.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListClusterFromGrafanaRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_cluster_from_grafana(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListClusterFromGrafanaRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListClusterFromGrafanaRequest {
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
}

request! {
    ListClusterFromGrafanaRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListClusterFromGrafanaRequest {
    type Response = ListClusterFromGrafanaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListClusterFromGrafana")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListClusterFromGrafanaRequest`].
#[non_exhaustive]
pub struct ListClusterFromGrafanaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6849D41E-EED4-5C00-89F9-6047BBD9DCB4`.
    pub request_id: Option<String>,
    /// Items of the kind prom cluster that were found or are concerned.
    pub prom_cluster_list: Vec<PromClusterList>,
}

response! {
    ListClusterFromGrafanaResponse {
        "RequestId" => request_id: value,
        "PromClusterList" => prom_cluster_list: list(""),
    }
}

/// Items of the kind prom cluster that were found or are concerned.
#[non_exhaustive]
pub struct PromClusterList {
    /// When the item was last changed. Example: `2021-11-16T08:49:34Z`.
    pub update_time: Option<i64>,
    /// When the item was created. Example: `2021-12-09T02:05:04Z`.
    pub create_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `1247285**`.
    pub user_id: Option<String>,
    /// The options that are concerned. Example: `{'Option': ['betaTestApproved']}`.
    pub options: Option<String>,
    /// Whether the agent is installed. Example: `true`.
    pub is_controller_installed: Option<bool>,
    /// State that the agent is in. Example: `INSTALL_FAILED`.
    pub agent_status: Option<String>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extra: Option<String>,
    /// Time that is set or recorded for this: install. Example: `1653532518000`.
    pub install_time: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the controller that the item belongs to or stands for. Example: `1092`.
    pub controller_id: Option<String>,
    /// Plug-ins, as JSON.
    pub plugins_json_array: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart.
    /// Example: `cloud-product-prometheus`.
    pub cluster_type: Option<String>,
    /// Name that the cluster goes by. Example: `ay-ads-hangzhou`.
    pub cluster_name: Option<String>,
    /// State, as JSON.
    pub state_json: Option<String>,
    /// Time that is set or recorded for this: last heart beat. Example: `1653532518000`.
    pub last_heart_beat_time: Option<i64>,
    /// How many there are of this: node. Example: `3`.
    pub node_num: Option<i32>,
    /// Identifier of the item within its collection. Example: `16136`.
    pub id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c0df7ad9db0ed43128925ca04774c469e`.
    pub cluster_id: Option<String>,
}

response! {
    PromClusterList {
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "UserId" => user_id: value,
        "Options" => options: value,
        "IsControllerInstalled" => is_controller_installed: value,
        "AgentStatus" => agent_status: value,
        "Extra" => extra: value,
        "InstallTime" => install_time: value,
        "RegionId" => region_id: value,
        "ControllerId" => controller_id: value,
        "PluginsJsonArray" => plugins_json_array: value,
        "ClusterType" => cluster_type: value,
        "ClusterName" => cluster_name: value,
        "StateJson" => state_json: value,
        "LastHeartBeatTime" => last_heart_beat_time: value,
        "NodeNum" => node_num: value,
        "Id" => id: value,
        "ClusterId" => cluster_id: value,
    }
}
