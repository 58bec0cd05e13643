// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstance`, from `rocketmq/GetInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceStatus, InternetInfo, PaymentType, Tag};

/// Returns one instance with status, specification, network, and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// use alicloud_rocketmq::get_instance::InstanceStatus;
///
/// let request = alicloud_rocketmq::GetInstanceRequest::new()
///     .instance_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_instance(request)
///     .wait()
///     .until(InstanceStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
}

impl GetInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceRequest {
        "instanceId" => instance_id: path,
    }
}

impl Operation for GetInstanceRequest {
    type Response = GetInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetInstance")
        .roa("GET", "/instances/{instanceId}")
        .required(&["instanceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

impl Stateful for GetInstanceRequest {
    type State = InstanceStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetInstanceRequest`].
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05AB7FBD-F1D3-5D87-BF78-BD782249****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Option<InstanceData>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    GetInstanceResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceData {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on. Example: `rmq-cn-7e22ody****`.
    pub instance_id: Option<String>,
    /// Display text for the RocketMQ instance. Example: `test instance`.
    pub instance_name: Option<String>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<Open<InstanceStatus>>,
    /// Time that is set or recorded for this: start. Example: `2022-08-01 00:00:00`.
    pub start_time: Option<String>,
    /// Time that is set or recorded for this: expire. Example: `2022-09-01 00:00:00`.
    pub expire_time: Option<String>,
    /// Time that is set or recorded for this: release. Example: `2022-09-07 00:00:00`.
    pub release_time: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `111111111111111`.
    pub user_id: Option<String>,
    /// Seller that the account bought from. Example: `26842`.
    pub bid: Option<String>,
    /// Code that stands for the commodity, for programs to act on. Example: `ons_rmqsub_public_cn`.
    pub commodity_code: Option<String>,
    /// Code that stands for the service, for programs to act on. Example: `rmq`.
    pub service_code: Option<String>,
    /// Code that stands for the series, for programs to act on. Example: `standard`.
    pub series_code: Option<String>,
    /// Code that stands for the sub series, for programs to act on. Example: `cluster_ha`.
    pub sub_series_code: Option<String>,
    /// Paid in advance (`Subscription`) or by use (`PayAsYouGo`). Example: `Subscription`.
    pub payment_type: Option<Open<PaymentType>>,
    /// Free text for people. Example: `text`.
    pub remark: Option<String>,
    /// What is known about the network.
    pub network_info: Option<NetworkInfo>,
    /// What is known about the account.
    pub account_info: Option<AccountInfo>,
    /// The instance quotas that were found or are concerned, one entry each.
    pub instance_quotas: Vec<InstanceQuotas>,
    /// When the item was created. Example: `2022-08-01 00:00:00`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-02 00:00:00`.
    pub update_time: Option<String>,
    /// Settings of the ext, and what it works with.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ext_config: Option<ExtConfig>,
    /// Resource group of Resource Management that the instance belongs to.
    /// Example: `rg-acfm3tmjruyribi`.
    pub resource_group_id: Option<String>,
    /// What is known about the product.
    pub product_info: Option<ProductInfo>,
    /// What is known about the acl.
    pub acl_info: Option<AclInfo>,
    /// Version of the software, with its upgrade.
    pub software: Option<Software>,
    /// How many there are of this: topic. Example: `10`.
    pub topic_count: Option<i64>,
    /// How many there are of this: group. Example: `10`.
    pub group_count: Option<i64>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

response! {
    InstanceData {
        "regionId" => region_id: value,
        "instanceId" => instance_id: value,
        "instanceName" => instance_name: value,
        "status" => status: value,
        "startTime" => start_time: value,
        "expireTime" => expire_time: value,
        "releaseTime" => release_time: value,
        "userId" => user_id: value,
        "bid" => bid: value,
        "commodityCode" => commodity_code: value,
        "serviceCode" => service_code: value,
        "seriesCode" => series_code: value,
        "subSeriesCode" => sub_series_code: value,
        "paymentType" => payment_type: value,
        "remark" => remark: value,
        "networkInfo" => network_info: value,
        "accountInfo" => account_info: value,
        "instanceQuotas" => instance_quotas: list(""),
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "extConfig" => ext_config: value,
        "resourceGroupId" => resource_group_id: value,
        "productInfo" => product_info: value,
        "aclInfo" => acl_info: value,
        "software" => software: value,
        "topicCount" => topic_count: value,
        "groupCount" => group_count: value,
        "tags" => tags: list(""),
    }
}

/// What is known about the network.
#[non_exhaustive]
pub struct NetworkInfo {
    /// What is known about the vpc.
    pub vpc_info: Option<VpcInfo>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// What is known about the internet.
    pub internet_info: Option<InternetInfo>,
}

response! {
    NetworkInfo {
        "vpcInfo" => vpc_info: value,
        "endpoints" => endpoints: list(""),
        "internetInfo" => internet_info: value,
    }
}

/// What is known about the vpc.
#[non_exhaustive]
pub struct VpcInfo {
    /// Private network in which clients reach the instance. Example: `vpc-uf6of9452b2pba82c****`.
    pub vpc_id: Option<String>,
    /// Subnet in which clients reach the instance. Example: `vsw-uf6gwtbn6etadpvz7****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vswitch_id: Option<String>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
    /// IDs of the security groups that were found or are concerned.
    /// Example: `sg-hp35r2hc3a3sv8q2sb16`.
    pub security_group_ids: Option<String>,
}

response! {
    VpcInfo {
        "vpcId" => vpc_id: value,
        "vSwitchId" => vswitch_id: value,
        "vSwitches" => vswitches: list(""),
        "securityGroupIds" => security_group_ids: value,
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Subnet in which clients reach the instance.
    pub vswitch_id: Option<String>,
    /// ID of the zone that the item belongs to or stands for.
    pub zone_id: Option<String>,
}

response! {
    VSwitch {
        "vSwitchId" => vswitch_id: value,
        "zoneId" => zone_id: value,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// From where the address can be reached, such as the VPC or the internet.
    /// Example: `TCP_INTERNET`.
    pub endpoint_type: Option<Open<EndpointType>>,
    /// Web address under which the endpoint is found.
    /// Example: `rmq-cn-c4d2tbk****-vpc.cn-hangzhou.rmq.aliyuncs.com:8080`.
    pub endpoint_url: Option<String>,
    /// Addresses that may connect. Example: `192.168.x.x/24`.
    pub ip_whitelist: Vec<String>,
}

response! {
    Endpoint {
        "endpointType" => endpoint_type: value,
        "endpointUrl" => endpoint_url: value,
        "ipWhitelist" => ip_whitelist: list(""),
    }
}

/// What is known about the account.
#[non_exhaustive]
pub struct AccountInfo {
    /// Name for logging on. Example: `6W0xz2uPfiwp****`.
    pub username: Option<String>,
}

response! {
    AccountInfo {
        "username" => username: value,
    }
}

/// The instance quotas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceQuotas {
    /// What is limited, such as `TOPIC_COUNT` for topics.
    pub quota_name: Option<String>,
    /// How many there are of this: used. Example: `10`.
    pub used_count: Option<f64>,
    /// How many there are of this: free. Example: `20`.
    pub free_count: Option<f64>,
    /// How many there are of this: total. Example: `100`.
    pub total_count: Option<f64>,
}

response! {
    InstanceQuotas {
        "quotaName" => quota_name: value,
        "usedCount" => used_count: value,
        "freeCount" => free_count: value,
        "totalCount" => total_count: value,
    }
}

/// Settings of the ext, and what it works with.
#[non_exhaustive]
pub struct ExtConfig {
    /// How clients prove who they are; `default` recognizes those inside the VPC by themselves.
    /// Example: `default`.
    pub acl_type: Option<Open<AclType>>,
    /// Share of the traffic that is for sending. Example: `0.5`.
    pub send_receive_ratio: Option<f64>,
    /// Whether the instance may take more traffic than it was bought for. Example: `true`.
    pub auto_scaling: Option<bool>,
    /// Time that is set or recorded for this: message retention. Example: `72`.
    pub message_retention_time: Option<i32>,
    /// Whether traffic beyond the limit can be allowed. Example: `true`.
    pub support_auto_scaling: Option<bool>,
    /// Size or model of the internet. Example: `enable`.
    pub internet_spec: Option<Open<InternetSpec>>,
    /// How internet traffic is charged: by bandwidth, by volume, or not at all when there is no access.
    /// Example: `payByBandwidth`.
    pub flow_out_type: Option<Open<FlowOutType>>,
    /// Data rate that is granted to or used by the flow out. Example: `10`.
    pub flow_out_bandwidth: Option<i32>,
    /// Size or model of the msg process. Example: `rmq.s2.2xlarge`.
    pub msg_process_spec: Option<String>,
}

response! {
    ExtConfig {
        "aclType" => acl_type: value,
        "sendReceiveRatio" => send_receive_ratio: value,
        "autoScaling" => auto_scaling: value,
        "messageRetentionTime" => message_retention_time: value,
        "supportAutoScaling" => support_auto_scaling: value,
        "internetSpec" => internet_spec: value,
        "flowOutType" => flow_out_type: value,
        "flowOutBandwidth" => flow_out_bandwidth: value,
        "msgProcessSpec" => msg_process_spec: value,
    }
}

/// What is known about the product.
#[non_exhaustive]
pub struct ProductInfo {
    /// Size or model of the msg process. Example: `rmq.s2.2xlarge`.
    pub msg_process_spec: Option<String>,
    /// Share of the traffic that is for sending. Example: `0.5`.
    pub send_receive_ratio: Option<f64>,
    /// Whether the instance may take more traffic than it was bought for. Example: `true`.
    pub auto_scaling: Option<bool>,
    /// Time that is set or recorded for this: message retention. Example: `72`.
    pub message_retention_time: Option<i32>,
    /// Whether traffic beyond the limit can be allowed. Example: `true`.
    pub support_auto_scaling: Option<bool>,
    /// Whether messages are traced. Example: `true`.
    pub trace_on: Option<bool>,
}

response! {
    ProductInfo {
        "msgProcessSpec" => msg_process_spec: value,
        "sendReceiveRatio" => send_receive_ratio: value,
        "autoScaling" => auto_scaling: value,
        "messageRetentionTime" => message_retention_time: value,
        "supportAutoScaling" => support_auto_scaling: value,
        "traceOn" => trace_on: value,
    }
}

/// What is known about the acl.
#[non_exhaustive]
pub struct AclInfo {
    /// Kinds of acl that were found or are concerned. Example: `default`.
    pub acl_types: Vec<String>,
    /// Whether clients in the VPC need not log on. Example: `true`.
    pub default_vpc_auth_free: Option<bool>,
    /// How clients prove who they are; `default` recognizes those inside the VPC by themselves.
    /// Example: `default`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub acl_type: Option<String>,
}

response! {
    AclInfo {
        "aclTypes" => acl_types: list(""),
        "defaultVpcAuthFree" => default_vpc_auth_free: value,
        "aclType" => acl_type: value,
    }
}

/// Version of the software, with its upgrade.
#[non_exhaustive]
pub struct Software {
    /// Release of the broker that runs. Example: `5.0-rmq-20230619-1`.
    pub software_version: Option<String>,
    /// Time that is set or recorded for this: maintain. Example: `02:00-06:00`.
    pub maintain_time: Option<String>,
    /// Whether upgrades are made by themselves. Example: `auto`.
    pub upgrade_method: Option<String>,
}

response! {
    Software {
        "softwareVersion" => software_version: value,
        "maintainTime" => maintain_time: value,
        "upgradeMethod" => upgrade_method: value,
    }
}

values! {
    /// From where the address can be reached, such as the VPC or the internet.
    pub enum EndpointType {
        /// Over the Internet.
        TcpInternet = "TCP_INTERNET",
        /// Reached inside the private network only.
        TcpVpc = "TCP_VPC",
    }
}

values! {
    /// How clients prove who they are; `default` recognizes those inside the VPC by themselves.
    pub enum AclType {
        /// By one user and password.
        Default = "default",
        /// Clients prove who they are with the account's own access control.
        AliyunRam = "aliyun_ram",
        /// By users and rules of RocketMQ.
        ApacheAcl = "apache_acl",
    }
}

values! {
    /// Size or model of the internet.
    pub enum InternetSpec {
        /// Open to the Internet.
        Enable = "enable",
        /// Closed to the Internet.
        Disable = "disable",
    }
}

values! {
    /// How internet traffic is charged: by bandwidth, by volume, or not at all when there is no access.
    pub enum FlowOutType {
        /// No access over the Internet.
        Uninvolved = "uninvolved",
        /// The traffic is billed.
        PayByTraffic = "payByTraffic",
        /// A fixed bandwidth is billed.
        PayByBandwidth = "payByBandwidth",
    }
}
