// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceDetails`, from `rds/DescribeResourceDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns the resources of an instance, such as disk, network, and security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeResourceDetailsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_resource_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceDetailsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeResourceDetailsRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourceDetailsRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeResourceDetailsRequest {
    type Response = DescribeResourceDetailsResponse;
    type Error = DescribeResourceDetailsError;
    const INFO: OperationInfo = super::operation("DescribeResourceDetails")
        .required(&["RegionId", "DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeResourceDetailsError] = &[
        DescribeResourceDetailsError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeResourceDetailsRequest`].
#[non_exhaustive]
pub struct DescribeResourceDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA815761-F7AC-5CFE-A1AC-709D6A00B58A`.
    pub request_id: Option<String>,
    /// Region that the instance lies in. Example: `cn-beijing`.
    pub region: Option<String>,
    /// Kind of disk of the instance. Example: `cloud_essd`.
    pub instance_storage_type: Option<String>,
    /// Size of the disk. Example: `200`.
    pub db_instance_storage: Option<i64>,
    /// Disk space in use, for data and logs together. Example: `4871684096`.
    pub disk_used: Option<i64>,
    /// How much space the backup takes. Example: `53002759`.
    pub backup_size: Option<i64>,
    /// ID of the virtual private cloud. Example: `vpc-wz9rbibex7v0lxbeyo6at`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zelwi1jd271p670lzl8h`.
    pub vswitch_id: Option<String>,
    /// Addresses and address ranges that may connect.
    /// Example: `172.16.1.14,172.16.1.13,172.16.1.44,172.16.1.43,172.16.1.74,172.16.1.73`.
    pub security_ip_list: Option<String>,
    /// Name that the database proxy instance goes by. Example: `mr-n1m1wjrylfolvrt67s`.
    pub db_proxy_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv3h25bj7yhq`.
    pub resource_group_id: Option<String>,
    /// ECS security groups tied to the instance.
    pub rds_ecs_security_group_rel: Vec<RdsEcsSecurityGroupRel>,
    /// How large the backup log is or is to be. Example: `21183797`.
    pub backup_log_size: Option<i64>,
    /// How large the backup data is or is to be. Example: `8139046912`.
    pub backup_data_size: Option<i64>,
}

response! {
    DescribeResourceDetailsResponse {
        "RequestId" => request_id: value,
        "Region" => region: value,
        "InstanceStorageType" => instance_storage_type: value,
        "DbInstanceStorage" => db_instance_storage: value,
        "DiskUsed" => disk_used: value,
        "BackupSize" => backup_size: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "SecurityIPList" => security_ip_list: value,
        "DbProxyInstanceName" => db_proxy_instance_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "RdsEcsSecurityGroupRel" => rds_ecs_security_group_rel: list(""),
        "BackupLogSize" => backup_log_size: value,
        "BackupDataSize" => backup_data_size: value,
    }
}

/// ECS security groups tied to the instance.
#[non_exhaustive]
pub struct RdsEcsSecurityGroupRel {
    /// ECS security group that the instance is tied to, by name. Example: `test_switch`.
    pub security_group_name: Option<String>,
}

response! {
    RdsEcsSecurityGroupRel {
        "SecurityGroupName" => security_group_name: value,
    }
}

/// Errors that the documentation of [`DescribeResourceDetailsRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeResourceDetailsError = super::DocumentedError;
