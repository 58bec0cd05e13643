// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryClusterDetail`, from `mse/QueryClusterDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectType, NetType};

/// Returns a cluster with its nodes, addresses and billing.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryClusterDetailRequest::new()
///     .instance_id("mse-cn-st21ri2****")
///     .order_id("20576750143****");
/// let reply = client.query_cluster_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryClusterDetailRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20576750143****`.
    pub order_id: Option<String>,
    /// Whether the whitelist for public access is returned too.
    pub acl_switch: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryClusterDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AclSwitch`.
    #[inline]
    pub fn acl_switch(mut self, value: bool) -> Self {
        self.acl_switch = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryClusterDetailRequest {
        "InstanceId" => instance_id: query,
        "OrderId" => order_id: query,
        "AclSwitch" => acl_switch: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryClusterDetailRequest {
    type Response = QueryClusterDetailResponse;
    type Error = QueryClusterDetailError;
    const INFO: OperationInfo = super::operation("QueryClusterDetail")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QueryClusterDetailError] = &[
        QueryClusterDetailError::IllegalRequest,
        QueryClusterDetailError::InvalidParameter,
        QueryClusterDetailError::NoPermission,
        QueryClusterDetailError::NotFound,
        QueryClusterDetailError::InternalError,
    ];
}

/// Response to [`QueryClusterDetailRequest`].
#[non_exhaustive]
pub struct QueryClusterDetailResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9515ACA4-E94D-440D-989E-C379FCED****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ClusterData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryClusterDetailResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClusterData {
    /// ID of the virtual private cloud. Example: `vpc-bp1hcg467ekqsv0zr****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2020-07-31 11:36:08`.
    pub create_time: Option<String>,
    /// Address at which the cluster is reached from inside its network. Example: `192.168.XX.XX`.
    pub intranet_address: Option<String>,
    /// Former choice of disk; the service no longer looks at it.
    /// Example: `alicloud-disk-ssd-multi-zone`.
    pub disk_type: Option<String>,
    /// Public bandwidth of the cluster in Mbit/s; zero leaves it without Internet access.
    /// Range: 0 to 5000. Example: `3`.
    pub pub_network_flow: Option<String>,
    /// Size of the disk of each node. Unit: `G`. Example: `60`.
    pub disk_capacity: Option<i64>,
    /// Memory of each node. Unit: `G`. Example: `2`.
    pub memory_capacity: Option<i64>,
    /// Name for people that the owner gave the cluster. Example: `mse-7413****`.
    pub cluster_alias_name: Option<String>,
    /// How many nodes the cluster has, or how many instances are registered. Example: `3`.
    pub instance_count: Option<i32>,
    /// Port at which the cluster is reached inside its network. Example: `8761`.
    pub intranet_port: Option<String>,
    /// Nodes of the cluster, one entry each.
    pub instance_models: Vec<InstanceModel>,
    /// Host name at which the cluster is reached from inside its network.
    /// Example: `mse-7413****-eureka.mse.aliyuncs.com`.
    pub intranet_domain: Option<String>,
    /// Host name at which the cluster is reached from the Internet.
    /// Example: `mse-7413****-p.eureka.mse.aliyuncs.com`.
    pub internet_domain: Option<String>,
    /// Whether the cluster is a subscription or billed by use, in words. Example: `text`.
    pub pay_info: Option<String>,
    /// Address at which the cluster is reached from the Internet, if it has one.
    /// Example: `47.98.XX.XX`.
    pub internet_address: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Addresses on the whitelist of the cluster.
    pub acl_entry_list: Option<String>,
    /// Whether the checks find the item in working order. Example: `RESTART_SUCCESS`.
    pub health_status: Option<String>,
    /// Milliseconds that setting up the cluster took. Unit: `ms`. Example: `98408`.
    pub init_cost_time: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-bp17020kiqvzutwwj****`.
    pub acl_id: Option<String>,
    /// CPU cores of each node; not always filled in. Example: `1`.
    pub cpu: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `mse-bc1a29b0-160230875****`.
    pub cluster_name: Option<String>,
    /// How far setting up, restarting or changing the cluster has come. Example: `RESTART_SUCCESS`.
    pub init_status: Option<String>,
    /// Port that belongs to the public address of the cluster. Example: `8761`.
    pub internet_port: Option<String>,
    /// Full version number of the engine. Example: `1.2.1`.
    pub app_version: Option<String>,
    /// Whether the cluster is reached inside a VPC or from the Internet. Example: `privatenet`.
    pub net_type: Option<Open<NetType>>,
    /// Engine and release that the cluster is ordered with or runs. Example: `1.2.1`.
    pub cluster_version: Option<String>,
    /// Size of the nodes in CPU cores and memory, with the edition. Example: `MSE_SC_1_2_200_c`.
    pub cluster_specification: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-xxx-xxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    /// Example: `slb`.
    pub connection_type: Option<Open<ConnectType>>,
    /// Edition of the product, such as professional, developer or serverless. Example: `mse_basic`.
    pub mse_version: Option<String>,
    /// How the item is billed. Example: `text`.
    pub charge_type: Option<String>,
    /// Release that the cluster was first ordered with. Example: `1.2.0`.
    pub order_cluster_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2dhgysj*****`.
    pub resource_group_id: Option<String>,
}

response! {
    ClusterData {
        "VpcId" => vpc_id: value,
        "CreateTime" => create_time: value,
        "IntranetAddress" => intranet_address: value,
        "DiskType" => disk_type: value,
        "PubNetworkFlow" => pub_network_flow: value,
        "DiskCapacity" => disk_capacity: value,
        "MemoryCapacity" => memory_capacity: value,
        "ClusterAliasName" => cluster_alias_name: value,
        "InstanceCount" => instance_count: value,
        "IntranetPort" => intranet_port: value,
        "InstanceModels" => instance_models: list(""),
        "IntranetDomain" => intranet_domain: value,
        "InternetDomain" => internet_domain: value,
        "PayInfo" => pay_info: value,
        "InternetAddress" => internet_address: value,
        "InstanceId" => instance_id: value,
        "AclEntryList" => acl_entry_list: value,
        "HealthStatus" => health_status: value,
        "InitCostTime" => init_cost_time: value,
        "RegionId" => region_id: value,
        "AclId" => acl_id: value,
        "Cpu" => cpu: value,
        "ClusterType" => cluster_type: value,
        "ClusterName" => cluster_name: value,
        "InitStatus" => init_status: value,
        "InternetPort" => internet_port: value,
        "AppVersion" => app_version: value,
        "NetType" => net_type: value,
        "ClusterVersion" => cluster_version: value,
        "ClusterSpecification" => cluster_specification: value,
        "VSwitchId" => vswitch_id: value,
        "ConnectionType" => connection_type: value,
        "MseVersion" => mse_version: value,
        "ChargeType" => charge_type: value,
        "OrderClusterVersion" => order_cluster_version: value,
        "Tags" => tags: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Nodes of the cluster, one entry each.
#[non_exhaustive]
pub struct InstanceModel {
    /// Pod that runs the node of the cluster. Example: `mse-7413****-159616656****-reg-center-0-0`.
    pub pod_name: Option<String>,
    /// Address inside the network at which the node is reached through a single tunnel.
    /// Example: `192.168.XX.XX`.
    pub single_tunnel_vip: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.98.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address of the host or service concerned. Example: `10.12.XX.XX`.
    pub ip: Option<String>,
    /// Part that the node plays in the cluster, such as leader or follower. Example: `Peer`.
    pub role: Option<String>,
    /// Whether the checks find the item in working order. Example: `Running`.
    pub health_status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-7413****`.
    pub cluster_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Virtual address of the cluster node.
    pub vip: Option<String>,
    /// Network port that belongs to the zk client. Example: `2181`.
    pub zk_client_port: Option<i32>,
    /// When the node was created; not always filled in. Example: `1578575377732`.
    pub creation_timestamp: Option<String>,
    /// Zone that the node runs in. Example: `cn-shanghai-f`.
    pub zone: Option<String>,
}

response! {
    InstanceModel {
        "PodName" => pod_name: value,
        "SingleTunnelVip" => single_tunnel_vip: value,
        "InternetIp" => internet_ip: value,
        "Ip" => ip: value,
        "Role" => role: value,
        "HealthStatus" => health_status: value,
        "InstanceId" => instance_id: value,
        "ClusterId" => cluster_id: value,
        "InstanceType" => instance_type: value,
        "Vip" => vip: value,
        "ZkClientPort" => zk_client_port: value,
        "CreationTimestamp" => creation_timestamp: value,
        "Zone" => zone: value,
    }
}

/// Errors that the documentation of [`QueryClusterDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryClusterDetailError = super::DocumentedError;
