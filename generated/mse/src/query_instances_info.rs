// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryInstancesInfo`, from `mse/QueryInstancesInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the nodes of a cluster as they run now.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryInstancesInfoRequest::new();
/// let reply = client.query_instances_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryInstancesInfoRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryInstancesInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OrderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryInstancesInfoRequest {
        "ClusterId" => cluster_id: query,
        "InstanceId" => instance_id: query,
        "OrderId" => order_id: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryInstancesInfoRequest {
    type Response = QueryInstancesInfoResponse;
    type Error = QueryInstancesInfoError;
    const INFO: OperationInfo = super::operation("QueryInstancesInfo")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryInstancesInfoError] = &[
        QueryInstancesInfoError::IllegalRequest,
        QueryInstancesInfoError::InvalidParameter,
        QueryInstancesInfoError::NoPermission,
        QueryInstancesInfoError::NotFound,
        QueryInstancesInfoError::InternalError,
    ];
}

/// Response to [`QueryInstancesInfoRequest`].
#[non_exhaustive]
pub struct QueryInstancesInfoResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<InstanceData>,
}

response! {
    QueryInstancesInfoResponse {
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct InstanceData {
    /// Whether the checks find the item in working order.
    pub health_status: Option<String>,
    /// Part that the node plays in the cluster, such as leader or follower.
    pub role: Option<String>,
    /// Pod that runs the node of the cluster. Example: `mse-xxxxx-xxxxx-reg-center-0-1`.
    pub pod_name: Option<String>,
    /// IP address of the host or service concerned. Example: `25.24.91.x`.
    pub ip: Option<String>,
    /// Address that can be reached from the Internet. Example: `120.55.71.x`.
    pub internet_ip: Option<String>,
    /// Address inside the network at which the node is reached through a single tunnel.
    /// Example: `172.16.66.x`.
    pub single_tunnel_vip: Option<String>,
    /// When the node was created; not always filled in. Example: `2022-12-15T02:02:15Z`.
    pub creation_timestamp: Option<Timestamp>,
    /// Port at which the node takes clients. Example: `8848`.
    pub client_port: Option<String>,
    /// Zone that the node runs in. Example: `cn-hangzhou-k`.
    pub zone: Option<String>,
    /// Whether the nodes are spread over several zones. Example: `true`.
    pub zone_distributed: Option<bool>,
}

response! {
    InstanceData {
        "HealthStatus" => health_status: value,
        "Role" => role: value,
        "PodName" => pod_name: value,
        "Ip" => ip: value,
        "InternetIp" => internet_ip: value,
        "SingleTunnelVip" => single_tunnel_vip: value,
        "CreationTimestamp" => creation_timestamp: value,
        "ClientPort" => client_port: value,
        "Zone" => zone: value,
        "ZoneDistributed" => zone_distributed: value,
    }
}

/// Errors that the documentation of [`QueryInstancesInfoRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryInstancesInfoError = super::DocumentedError;
