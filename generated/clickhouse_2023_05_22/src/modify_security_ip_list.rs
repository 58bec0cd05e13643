// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIPList`, from `clickhouse_2023_05_22/ModifySecurityIPList.md`.

use alicloud_runtime::codegen::*;

/// Changes an IP address whitelist of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifySecurityIPListRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_security_ip_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIPListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Label of the IP allowlist.
    pub group_name: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<String>,
}

impl ModifySecurityIPListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIPListRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "GroupName" => group_name: query,
        "SecurityIPList" => security_ip_list: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifySecurityIPListRequest {
    type Response = ModifySecurityIPListResponse;
    type Error = ModifySecurityIPListError;
    const INFO: OperationInfo = super::operation("ModifySecurityIPList")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityIPListError] = &[
        ModifySecurityIPListError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ModifySecurityIPListRequest`].
#[non_exhaustive]
pub struct ModifySecurityIPListResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SecurityIPData>,
}

response! {
    ModifySecurityIPListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SecurityIPData {
    /// Label of the IP allowlist. Example: `test`.
    pub group_name: Option<String>,
    /// Which kind of allowed IP address it is or is to be. Example: `ipv4`.
    pub security_ip_type: Option<String>,
    /// Tag that the group carries. Example: `test`.
    pub group_tag: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i32>,
    /// Addresses and address ranges that may connect. Example: `192.168.0.0/24,172.16.0.0/24`.
    pub security_ip_list: Option<String>,
    /// ID of the database instance that the item belongs to or stands for. Example: `cc-xxxx`.
    pub db_instance_id: Option<i32>,
    /// Which kind of whitelist net it is or is to be. Example: `mix`.
    pub whitelist_net_type: Option<String>,
    /// Name that the database instance goes by. Example: `cc-xxxx`.
    pub db_instance_name: Option<String>,
}

response! {
    SecurityIPData {
        "GroupName" => group_name: value,
        "SecurityIPType" => security_ip_type: value,
        "GroupTag" => group_tag: value,
        "TaskId" => task_id: value,
        "SecurityIPList" => security_ip_list: value,
        "DBInstanceID" => db_instance_id: value,
        "WhitelistNetType" => whitelist_net_type: value,
        "DBInstanceName" => db_instance_name: value,
    }
}

/// Errors that the documentation of [`ModifySecurityIPListRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type ModifySecurityIPListError = super::DocumentedError;
