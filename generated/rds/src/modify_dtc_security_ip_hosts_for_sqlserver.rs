// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDTCSecurityIpHostsForSQLServer`, from `rds/ModifyDTCSecurityIpHostsForSQLServer.md`.

use alicloud_runtime::codegen::*;

/// Sets which hosts may take part in distributed transactions with a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDTCSecurityIpHostsForSQLServerRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .region_id("cn-hangzhou")
///     .security_ip_hosts("192.168.1.100,k3ecstest")
///     .white_list_group_name("test1");
/// let reply = client.modify_dtc_security_ip_hosts_for_sqlserver(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServerRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Pairs of IP address and host name that are let in.
    /// Example: `192.168.1.100,k3ecstest`.
    pub security_ip_hosts: Option<String>,
    /// **Required.** Whitelist group that is changed. Example: `test1`.
    pub white_list_group_name: Option<String>,
}

impl ModifyDTCSecurityIpHostsForSQLServerRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityIpHosts`, which is required.
    pub fn security_ip_hosts(mut self, value: impl Into<String>) -> Self {
        self.security_ip_hosts = Some(value.into());
        self
    }
    /// Sets `WhiteListGroupName`, which is required.
    pub fn white_list_group_name(mut self, value: impl Into<String>) -> Self {
        self.white_list_group_name = Some(value.into());
        self
    }
}

request! {
    ModifyDTCSecurityIpHostsForSQLServerRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "SecurityIpHosts" => security_ip_hosts: query,
        "WhiteListGroupName" => white_list_group_name: query,
    }
}

impl Operation for ModifyDTCSecurityIpHostsForSQLServerRequest {
    type Response = ModifyDTCSecurityIpHostsForSQLServerResponse;
    type Error = ModifyDTCSecurityIpHostsForSQLServerError;
    const INFO: OperationInfo = super::operation("ModifyDTCSecurityIpHostsForSQLServer")
        .required(&["DBInstanceId", "RegionId", "SecurityIpHosts", "WhiteListGroupName"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDTCSecurityIpHostsForSQLServerError] = &[
        ModifyDTCSecurityIpHostsForSQLServerError::OrderComboInstanceNotAllowOperate,
        ModifyDTCSecurityIpHostsForSQLServerError::PricePricingPlanResultNotFound,
        ModifyDTCSecurityIpHostsForSQLServerError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDTCSecurityIpHostsForSQLServerRequest`].
#[non_exhaustive]
pub struct ModifyDTCSecurityIpHostsForSQLServerResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the whitelist was set. Example: `Success`.
    pub dtc_set_result: Option<Open<DTCSetResult>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `671B6D32-B907-4EFF-A3B7-94D2EAD5E3A3`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `178968983`.
    pub task_id: Option<String>,
}

response! {
    ModifyDTCSecurityIpHostsForSQLServerResponse {
        "DBInstanceId" => db_instance_id: value,
        "DTCSetResult" => dtc_set_result: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Whether the whitelist was set.
    pub enum DTCSetResult {
        /// The whitelist has been set.
        Success = "Success",
        /// The whitelist could not be set.
        Fail = "Fail",
    }
}

/// Errors that the documentation of [`ModifyDTCSecurityIpHostsForSQLServerRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDTCSecurityIpHostsForSQLServerError = super::DocumentedError;
