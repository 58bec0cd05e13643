// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterAccessWhiteList`, from `adb/ModifyClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Replaces, extends or trims the IP address whitelist of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyClusterAccessWhiteListRequest::new()
///     .db_cluster_id("...")
///     .security_ips("...");
/// let reply = client.modify_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ips: Option<String>,
    /// Name that the database cluster IP address array goes by.
    pub db_cluster_ip_array_name: Option<String>,
    /// Mark of the group of addresses; hidden groups are not shown in the console.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
}

impl ModifyClusterAccessWhiteListRequest {
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
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifyClusterAccessWhiteListRequest {
        "DBClusterId" => db_cluster_id: query,
        "SecurityIps" => security_ips: query,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: query,
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifyClusterAccessWhiteListRequest {
    type Response = ModifyClusterAccessWhiteListResponse;
    type Error = ModifyClusterAccessWhiteListError;
    const INFO: OperationInfo = super::operation("ModifyClusterAccessWhiteList")
        .required(&["DBClusterId", "SecurityIps"]);
    const ERRORS: &'static [ModifyClusterAccessWhiteListError] = &[
        ModifyClusterAccessWhiteListError::SecurityIPListDuplicate,
        ModifyClusterAccessWhiteListError::InvalidDBClusterIPArrayNameMalformed,
        ModifyClusterAccessWhiteListError::InvalidSecurityIPListMalformed,
        ModifyClusterAccessWhiteListError::InvalidSecurityIPListDuplicate,
        ModifyClusterAccessWhiteListError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyClusterAccessWhiteListRequest`].
#[non_exhaustive]
pub struct ModifyClusterAccessWhiteListResponse {
    /// ID of the task, for asking how far it is. Example: `1564657730`.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `370D09FD-442A-5225-AAD3-7362CAE39177`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
}

response! {
    ModifyClusterAccessWhiteListResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
        Delete = "Delete",
    }
}

/// Errors that the documentation of [`ModifyClusterAccessWhiteListRequest`] names.
///
/// - [`SecurityIPListDuplicate`](super::DocumentedError::SecurityIPListDuplicate)
/// - [`InvalidDBClusterIPArrayNameMalformed`](super::DocumentedError::InvalidDBClusterIPArrayNameMalformed)
/// - [`InvalidSecurityIPListMalformed`](super::DocumentedError::InvalidSecurityIPListMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyClusterAccessWhiteListError = super::DocumentedError;
