// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterPluginInfo`, from `sas/ListClusterPluginInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists clusters with the state of the plug-in on each node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClusterPluginInfoRequest::new()
///     .cluster_ids(["..."]);
/// let reply = client.list_cluster_plugin_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterPluginInfoRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the plugin goes by.
    pub plugin_name: Option<String>,
    /// **Required.** IDs of the clusters to work on or to narrow the list down to. Items: at most 100.
    pub cluster_ids: Vec<String>,
}

impl ListClusterPluginInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PluginName`.
    pub fn plugin_name(mut self, value: impl Into<String>) -> Self {
        self.plugin_name = Some(value.into());
        self
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListClusterPluginInfoRequest {
        "Lang" => lang: query,
        "PluginName" => plugin_name: query,
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for ListClusterPluginInfoRequest {
    type Response = ListClusterPluginInfoResponse;
    type Error = ListClusterPluginInfoError;
    const INFO: OperationInfo = super::operation("ListClusterPluginInfo")
        .required(&["ClusterIds"])
        .read_only();
    const ERRORS: &'static [ListClusterPluginInfoError] = &[
        ListClusterPluginInfoError::NoPermission,
        ListClusterPluginInfoError::ServerError,
    ];
}

/// Response to [`ListClusterPluginInfoRequest`].
#[non_exhaustive]
pub struct ListClusterPluginInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterPluginData>,
}

response! {
    ListClusterPluginInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterPluginData {
    /// State that the cluster is in. Example: `ABNORMAL`.
    pub cluster_status: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `lmftest`.
    pub cluster_name: Option<String>,
    /// Items of the kind node plugin info that were found or are concerned.
    pub node_plugin_info_list: Vec<NodePluginInfoList>,
}

response! {
    ClusterPluginData {
        "ClusterStatus" => cluster_status: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "NodePluginInfoList" => node_plugin_info_list: list(""),
    }
}

/// Items of the kind node plugin info that were found or are concerned.
#[non_exhaustive]
pub struct NodePluginInfoList {
    /// Which version of the plugin is meant. Example: `1.3.1`.
    pub plugin_version: Option<String>,
    /// Whether the plug-in has been set up on the node or server. Example: `true`.
    pub installed: Option<bool>,
    /// Which kind of machine it is or is to be. Example: `ECS`.
    pub machine_type: Option<i64>,
    /// Identifier that is unique for the item. Example: `bc563d2b-2a3d-411b-8bbe-d75b8d3c****`.
    pub uuid: Option<String>,
    /// IP address that belongs to the machine intranet. Example: `10.XXX.XXX.XX`.
    pub machine_intranet_ip: Option<String>,
    /// Whether the client is connected at the moment. Example: `true`.
    pub online: Option<bool>,
    /// IP address that belongs to the machine internet. Example: `100.100.XXX.XX`.
    pub machine_internet_ip: Option<String>,
    /// Name that the plugin goes by. Example: `alihips`.
    pub plugin_name: Option<String>,
    /// Name that the machine goes by. Example: `npznas05`.
    pub machine_name: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `tpp-cn-2r42njq4y001`.
    pub instance_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `kenerl not support`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `kenerl not support`.
    pub error_msg: Option<String>,
}

response! {
    NodePluginInfoList {
        "PluginVersion" => plugin_version: value,
        "Installed" => installed: value,
        "MachineType" => machine_type: value,
        "Uuid" => uuid: value,
        "MachineIntranetIp" => machine_intranet_ip: value,
        "Online" => online: value,
        "MachineInternetIp" => machine_internet_ip: value,
        "PluginName" => plugin_name: value,
        "MachineName" => machine_name: value,
        "instanceId" => instance_id: value,
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
    }
}

/// Errors that the documentation of [`ListClusterPluginInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClusterPluginInfoError = super::DocumentedError;
