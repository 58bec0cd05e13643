// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryClusterInfo`, from `mse/QueryClusterInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MaintenancePeriod, SecurityGroupType};

/// Returns the facts of a cluster that do not change while it runs.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryClusterInfoRequest::new();
/// let reply = client.query_cluster_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryClusterInfoRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
    /// Whether the whitelist for public access is returned too.
    pub acl_switch: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryClusterInfoRequest {
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
    /// Sets `AclSwitch`.
    #[inline]
    pub fn acl_switch(mut self, value: bool) -> Self {
        self.acl_switch = Some(value);
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
    QueryClusterInfoRequest {
        "ClusterId" => cluster_id: query,
        "InstanceId" => instance_id: query,
        "OrderId" => order_id: query,
        "AclSwitch" => acl_switch: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryClusterInfoRequest {
    type Response = QueryClusterInfoResponse;
    type Error = QueryClusterInfoError;
    const INFO: OperationInfo = super::operation("QueryClusterInfo")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryClusterInfoError] = &[
        QueryClusterInfoError::IllegalRequest,
        QueryClusterInfoError::InvalidParameter,
        QueryClusterInfoError::NoPermission,
        QueryClusterInfoError::NotFound,
        QueryClusterInfoError::InternalError,
    ];
}

/// Response to [`QueryClusterInfoRequest`].
#[non_exhaustive]
pub struct QueryClusterInfoResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `415088B3-A7BE-56F6-9CD9-C42DE895CD41`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ClusterData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryClusterInfoResponse {
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
    /// ID of the virtual private cloud. Example: `vpc-bp1v5nbauzh8xxxxxxx`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2022-12-15 10:02:07`.
    pub create_time: Option<String>,
    /// Address at which the cluster is reached from inside its network.
    pub intranet_address: Option<String>,
    /// Former choice of disk; the service no longer looks at it.
    pub disk_type: Option<String>,
    /// Public bandwidth of the cluster in Mbit/s; zero leaves it without Internet access.
    /// Example: `1`.
    pub pub_network_flow: Option<String>,
    /// Size of the disk of each node.
    pub disk_capacity: Option<i64>,
    /// Memory of each node.
    pub memory_capacity: Option<i64>,
    /// Name for people that the owner gave the cluster. Example: `text`.
    pub cluster_alias_name: Option<String>,
    /// How many nodes the cluster has, or how many instances are registered. Example: `3`.
    pub instance_count: Option<i32>,
    /// Port at which the cluster is reached inside its network. Example: `8848,6443,9848,8761`.
    pub intranet_port: Option<String>,
    /// Nodes of the cluster, one entry each.
    pub instance_models: Vec<InstanceModel>,
    /// Host name at which the cluster is reached from inside its network.
    /// Example: `mse-xxxxx-nacos-ans.mse.aliyuncs.com`.
    pub intranet_domain: Option<String>,
    /// Host name at which the cluster is reached from the Internet.
    /// Example: `mse-xxxxxx-p.nacos-ans.mse.aliyuncs.com`.
    pub internet_domain: Option<String>,
    /// Whether the cluster is a subscription or billed by use, in words. Example: `text`.
    pub pay_info: Option<String>,
    /// Address at which the cluster is reached from the Internet, if it has one.
    pub internet_address: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Addresses on the whitelist of the cluster. Example: `["127.0.0.0/32"]`.
    pub acl_entry_list: Option<String>,
    /// Whether the checks find the item in working order. Example: `INIT_SUCCESS`.
    pub health_status: Option<String>,
    /// Milliseconds that setting up the cluster took. Example: `53353`.
    pub init_cost_time: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-bp144q24cgqvzckmxxxx`.
    pub acl_id: Option<String>,
    /// CPU cores of each node; not always filled in.
    pub cpu: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `mse-74355150-xxxxxxx`.
    pub cluster_name: Option<String>,
    /// How far setting up, restarting or changing the cluster has come. Example: `INIT_SUCCESS`.
    pub init_status: Option<String>,
    /// Port that belongs to the public address of the cluster. Example: `8848,6443,9848,8761`.
    pub internet_port: Option<String>,
    /// Full version number of the engine. Example: `2.1.0`.
    pub app_version: Option<String>,
    /// Whether the cluster is reached inside a VPC or from the Internet. Example: `privatenet`.
    pub net_type: Option<String>,
    /// Engine and release that the cluster is ordered with or runs. Example: `NACOS_2_0_0`.
    pub cluster_version: Option<String>,
    /// Size of the nodes in CPU cores and memory, with the edition. Example: `MSE_SC_2_4_60_c`.
    pub cluster_specification: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp1egfakxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    pub connection_type: Option<String>,
    /// Edition of the product, such as professional, developer or serverless. Example: `mse_pro`.
    pub mse_version: Option<String>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Zones over which the nodes can be spread. Example: `cn-hangzhou-k`.
    pub expect_zones: Vec<String>,
    /// Daily window in which the service may do maintenance.
    pub maintenance_period: Option<MaintenancePeriod>,
    /// Last day of the period concerned. Example: `2021-08-01 00:00:00`.
    pub end_date: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-uf6hgwe067prhg68agfa`.
    pub security_group_id: Option<String>,
    /// Whether the security group is a basic or an advanced one. Example: `enterprise`.
    pub security_group_type: Option<Open<SecurityGroupType>>,
    /// Elastic IP address that the cluster is reached at from the Internet.
    /// Example: `eip-bp1uujshd5funmyy8rcl9`.
    pub eip_instance_id: Option<String>,
    /// Whether a newer engine version can be installed.
    pub can_update: Option<bool>,
    /// Engine version as a code, such as `ZooKeeper_3_5_5`.
    pub version_code: Option<String>,
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
        "Tags" => tags: value,
        "ExpectZones" => expect_zones: list(""),
        "MaintenancePeriod" => maintenance_period: value,
        "EndDate" => end_date: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupType" => security_group_type: value,
        "EipInstanceId" => eip_instance_id: value,
        "CanUpdate" => can_update: value,
        "VersionCode" => version_code: value,
    }
}

/// Nodes of the cluster, one entry each.
#[non_exhaustive]
pub struct InstanceModel {
    /// Pod that runs the node of the cluster.
    pub pod_name: Option<String>,
    /// Address inside the network at which the node is reached through a single tunnel.
    pub single_tunnel_vip: Option<String>,
    /// Address that can be reached from the Internet.
    pub internet_ip: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Part that the node plays in the cluster, such as leader or follower.
    pub role: Option<String>,
    /// Whether the checks find the item in working order.
    pub health_status: Option<String>,
    /// When the node was created; not always filled in.
    pub creation_timestamp: Option<String>,
    /// Zone that the node runs in.
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
        "CreationTimestamp" => creation_timestamp: value,
        "Zone" => zone: value,
    }
}

/// Errors that the documentation of [`QueryClusterInfoRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryClusterInfoError = super::DocumentedError;
