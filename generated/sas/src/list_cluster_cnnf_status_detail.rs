// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterCnnfStatusDetail`, from `sas/ListClusterCnnfStatusDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of clusters with the state of their container firewall plug-in.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClusterCnnfStatusDetailRequest::new();
/// let reply = client.list_cluster_cnnf_status_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterCnnfStatusDetailRequest {
    /// IDs of the clusters to work on or to narrow the list down to. Items: at most 100.
    pub cluster_ids: Vec<String>,
}

impl ListClusterCnnfStatusDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterIds`.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListClusterCnnfStatusDetailRequest {
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for ListClusterCnnfStatusDetailRequest {
    type Response = ListClusterCnnfStatusDetailResponse;
    type Error = ListClusterCnnfStatusDetailError;
    const INFO: OperationInfo = super::operation("ListClusterCnnfStatusDetail")
        .read_only();
    const ERRORS: &'static [ListClusterCnnfStatusDetailError] = &[
        ListClusterCnnfStatusDetailError::NoPermission,
        ListClusterCnnfStatusDetailError::ServerError,
    ];
}

/// Response to [`ListClusterCnnfStatusDetailRequest`].
#[non_exhaustive]
pub struct ListClusterCnnfStatusDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64329F40-5C94-51D3-A400-37AA7BAC****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterCnnfStatusData>,
}

response! {
    ListClusterCnnfStatusDetailResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterCnnfStatusData {
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp180bogui4fc0z4****`.
    pub instance_id: Option<String>,
    /// Name that the machine goes by. Example: `security`.
    pub machine_name: Option<String>,
    /// Name that the plugin goes by. Example: `alinet`.
    pub plugin_name: Option<String>,
    /// Whether the plug-in has been set up on the node or server. Example: `true`.
    pub installed: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `false`.
    pub status: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.42.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Which kind of machine it is or is to be. Example: `ecs`.
    pub machine_type: Option<i32>,
    /// Which version of the plugin is meant. Example: `3.3`.
    pub plugin_version: Option<String>,
    /// Which kind of invalid it is or is to be. Example: `PLUGIN_OFFLINE`.
    pub invalid_type: Option<String>,
}

response! {
    ClusterCnnfStatusData {
        "Uuid" => uuid: value,
        "ClusterId" => cluster_id: value,
        "InstanceId" => instance_id: value,
        "MachineName" => machine_name: value,
        "PluginName" => plugin_name: value,
        "Installed" => installed: value,
        "Status" => status: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "MachineType" => machine_type: value,
        "PluginVersion" => plugin_version: value,
        "InvalidType" => invalid_type: value,
    }
}

/// Errors that the documentation of [`ListClusterCnnfStatusDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClusterCnnfStatusDetailError = super::DocumentedError;
