// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceNetInfoForChannel`, from `rds/DescribeDBInstanceNetInfoForChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SecurityIPGroup};

/// Lists the endpoints of an instance for channel partners.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceNetInfoForChannelRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_net_info_for_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Reserved parameter; has no documented effect.
    pub flag: Option<String>,
    /// Which endpoints are returned: normal or read/write splitting ones.
    pub db_instance_net_rw_split_type: Option<String>,
}

impl DescribeDBInstanceNetInfoForChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Flag`.
    pub fn flag(mut self, value: impl Into<String>) -> Self {
        self.flag = Some(value.into());
        self
    }
    /// Sets `DBInstanceNetRWSplitType`.
    pub fn db_instance_net_rw_split_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_net_rw_split_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceNetInfoForChannelRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "Flag" => flag: query,
        "DBInstanceNetRWSplitType" => db_instance_net_rw_split_type: query,
    }
}

impl Operation for DescribeDBInstanceNetInfoForChannelRequest {
    type Response = DescribeDBInstanceNetInfoForChannelResponse;
    type Error = DescribeDBInstanceNetInfoForChannelError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceNetInfoForChannel")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceNetInfoForChannelError] = &[
        DescribeDBInstanceNetInfoForChannelError::ForbiddenRam,
        DescribeDBInstanceNetInfoForChannelError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceNetInfoForChannelError::PricePricingPlanResultNotFound,
        DescribeDBInstanceNetInfoForChannelError::OrderNoRealNameAuthentication,
        DescribeDBInstanceNetInfoForChannelError::IncorrectDBInstanceCharacterType,
        DescribeDBInstanceNetInfoForChannelError::InvalidDBInstanceNameNotFound,
        DescribeDBInstanceNetInfoForChannelError::ReadinsNotFound,
        DescribeDBInstanceNetInfoForChannelError::InvalidRwSplitNetTypeNotFound,
    ];
}

/// Response to [`DescribeDBInstanceNetInfoForChannelRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoForChannelResponse {
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61DF1F28-F409-50C0-B90A-CCE82D44****`.
    pub request_id: Option<String>,
    /// Endpoints of the instance, one entry each.
    pub db_instance_net_infos: Vec<DBInstanceNetInfo>,
}

response! {
    DescribeDBInstanceNetInfoForChannelResponse {
        "InstanceNetworkType" => instance_network_type: value,
        "RequestId" => request_id: value,
        "DBInstanceNetInfos" => db_instance_net_infos: list("DBInstanceNetInfo"),
    }
}

/// Endpoints of the instance, one entry each.
#[non_exhaustive]
pub struct DBInstanceNetInfo {
    /// Whether the endpoint can be upgraded from IPv4 to IPv6. Example: `Disabled`.
    pub upgradeable: Option<String>,
    /// Time left until the classic network endpoint stops working. Example: `5183779`.
    pub expired_time: Option<String>,
    /// Network or IP version of the address. Example: `Inner`.
    pub ip_type: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1nme44gek34slfc****`.
    pub vpc_id: Option<String>,
    /// Whether the instance can be reached. Example: `Unavailable`.
    pub availability: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1e7clcw529l773d****`.
    pub vswitch_id: Option<String>,
    /// Whether the endpoint is a normal one or splits reads from writes. Example: `Normal`.
    pub connection_string_type: Option<String>,
    /// Host name that clients connect to. Example: `rm-uf6w****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// By how much a read-only instance may lag before it gets no more reads. Example: `12`.
    pub max_delay_time: Option<String>,
    /// IP address of the host or service concerned. Example: `172.16.XX.XX`.
    pub ip_address: Option<String>,
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    /// Example: `Standard`.
    pub distribution_type: Option<String>,
    /// Whitelist groups of the endpoint, one entry each.
    pub security_ip_groups: Vec<SecurityIPGroup>,
    /// Instances behind the endpoint with their weights for reads.
    pub db_instance_weights: Vec<DBInstanceWeight>,
}

response! {
    DBInstanceNetInfo {
        "Upgradeable" => upgradeable: value,
        "expiredTime" => expired_time: value,
        "IPType" => ip_type: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "Availability" => availability: value,
        "VSwitchId" => vswitch_id: value,
        "ConnectionStringType" => connection_string_type: value,
        "ConnectionString" => connection_string: value,
        "MaxDelayTime" => max_delay_time: value,
        "IPAddress" => ip_address: value,
        "DistributionType" => distribution_type: value,
        "SecurityIPGroups" => security_ip_groups: list("securityIPGroup"),
        "DBInstanceWeights" => db_instance_weights: list("DBInstanceWeight"),
    }
}

/// Instances behind the endpoint with their weights for reads.
#[non_exhaustive]
pub struct DBInstanceWeight {
    /// Whether the instance can be reached. Example: `Unavailable`.
    pub availability: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `100`.
    pub weight: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Example: `Master`.
    pub db_instance_type: Option<String>,
}

response! {
    DBInstanceWeight {
        "Availability" => availability: value,
        "Weight" => weight: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceType" => db_instance_type: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceNetInfoForChannelRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`ReadinsNotFound`](super::DocumentedError::ReadinsNotFound)
/// - [`InvalidRwSplitNetTypeNotFound`](super::DocumentedError::InvalidRwSplitNetTypeNotFound)
pub type DescribeDBInstanceNetInfoForChannelError = super::DocumentedError;
