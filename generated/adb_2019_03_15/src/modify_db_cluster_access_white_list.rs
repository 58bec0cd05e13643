// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAccessWhiteList`, from `adb_2019_03_15/ModifyDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a cluster's whitelist by replacing, adding or removing entries.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterAccessWhiteListRequest::new()
///     .db_cluster_id("...")
///     .security_ips("...");
/// let reply = client.modify_db_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ips: Option<String>,
    /// Name that the database cluster IP address array goes by.
    pub db_cluster_ip_array_name: Option<String>,
    /// Mark of the group of addresses; hidden groups are not shown in the console.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<String>,
}

impl ModifyDBClusterAccessWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SecurityIps`, which is required.
    pub fn security_ips(mut self, value: impl Into<String>) -> Self {
        self.security_ips = Some(value.into());
        self
    }
    /// Sets `DBClusterIPArrayName`.
    pub fn db_cluster_ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ip_array_name = Some(value.into());
        self
    }
    /// Sets `DBClusterIPArrayAttribute`.
    pub fn db_cluster_ip_array_attribute(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ip_array_attribute = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterAccessWhiteListRequest {
        "DBClusterId" => db_cluster_id: query,
        "SecurityIps" => security_ips: query,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: query,
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifyDBClusterAccessWhiteListRequest {
    type Response = ModifyDBClusterAccessWhiteListResponse;
    type Error = ModifyDBClusterAccessWhiteListError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterAccessWhiteList")
        .required(&["DBClusterId", "SecurityIps"]);
    const ERRORS: &'static [ModifyDBClusterAccessWhiteListError] = &[
        ModifyDBClusterAccessWhiteListError::SecurityIPListDuplicate,
        ModifyDBClusterAccessWhiteListError::InvalidSecurityIPListMalformed,
        ModifyDBClusterAccessWhiteListError::InvalidSecurityIPListDuplicate,
        ModifyDBClusterAccessWhiteListError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterAccessWhiteListRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteListResponse {
    /// ID of the task, for asking how far it is. Example: `1564657730`.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    ModifyDBClusterAccessWhiteListResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBClusterAccessWhiteListRequest`] names.
///
/// - [`SecurityIPListDuplicate`](super::DocumentedError::SecurityIPListDuplicate)
/// - [`InvalidSecurityIPListMalformed`](super::DocumentedError::InvalidSecurityIPListMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterAccessWhiteListError = super::DocumentedError;
