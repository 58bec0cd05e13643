// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceNetInfo`, from `gpdb/DescribeDBInstanceNetInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the internal and public endpoints of an instance with their ports.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceNetInfoRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
}

impl DescribeDBInstanceNetInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceNetInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
    }
}

impl Operation for DescribeDBInstanceNetInfoRequest {
    type Response = DescribeDBInstanceNetInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceNetInfo")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7565770E-7C45-462D-BA4A-8A5396F2CAD1`.
    pub request_id: Option<String>,
    /// What is known about each database instance net, one entry each.
    pub db_instance_net_infos: Vec<DBInstanceNetInfo>,
    /// Whether the instance lies in a VPC; the classic kind is no longer offered. Example: `VPC`.
    pub instance_network_type: Option<String>,
}

response! {
    DescribeDBInstanceNetInfoResponse {
        "RequestId" => request_id: value,
        "DBInstanceNetInfos" => db_instance_net_infos: list("DBInstanceNetInfo"),
        "InstanceNetworkType" => instance_network_type: value,
    }
}

/// What is known about each database instance net, one entry each.
#[non_exhaustive]
pub struct DBInstanceNetInfo {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-0xi4kt4dho2kx79p1****`.
    pub vswitch_id: Option<String>,
    /// Host name that clients connect to.
    /// Example: `gp-0xin9q82c33xc****-master.gpdb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Which kind of IP address it is or is to be. Example: `Inner`.
    pub ip_type: Option<String>,
    /// Port on which the instance listens. Example: `3432`.
    pub port: Option<String>,
    /// ID of the instance in a VPC that the item belongs to or stands for.
    /// Example: `vpc-0xi8hbevlbj3bq0co****`.
    pub vpc_instance_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-0xi8hbevlbj3bq0co****`.
    pub vpc_id: Option<String>,
    /// IP address of the host or service concerned. Example: `127.0.0.1`.
    pub ip_address: Option<String>,
    /// Which endpoint is meant: the main one (`primary`) or the one shared by several coordinator nodes
    /// (`cluster`). Example: `Primary`.
    pub address_type: Option<String>,
}

response! {
    DBInstanceNetInfo {
        "VSwitchId" => vswitch_id: value,
        "ConnectionString" => connection_string: value,
        "IPType" => ip_type: value,
        "Port" => port: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "VPCId" => vpc_id: value,
        "IPAddress" => ip_address: value,
        "AddressType" => address_type: value,
    }
}
