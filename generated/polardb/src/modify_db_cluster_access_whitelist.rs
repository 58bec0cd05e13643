// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAccessWhitelist`, from `polardb/ModifyDBClusterAccessWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Changes the IP addresses in a whitelist group of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterAccessWhitelistRequest::new()
///     .db_cluster_id("pc-xxxxxxxxx")
///     .security_ips("127.0.0.1");
/// let reply = client.modify_db_cluster_access_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhitelistRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000.
    pub security_ips: Option<String>,
    /// Name that the database cluster IP address array goes by. Default: `Default`.
    pub db_cluster_ip_array_name: Option<String>,
    /// Mark of the group of addresses; hidden groups are not shown in the console.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Which kind of white list it is or is to be.
    pub white_list_type: Option<String>,
    /// IDs of the security groups to work on or to narrow the list down to.
    pub security_group_ids: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<String>,
}

impl ModifyDBClusterAccessWhitelistRequest {
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
    /// Sets `SecurityIps`.
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
    /// Sets `WhiteListType`.
    pub fn white_list_type(mut self, value: impl Into<String>) -> Self {
        self.white_list_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.security_group_ids = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterAccessWhitelistRequest {
        "DBClusterId" => db_cluster_id: query,
        "SecurityIps" => security_ips: query,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: query,
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: query,
        "WhiteListType" => white_list_type: query,
        "SecurityGroupIds" => security_group_ids: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifyDBClusterAccessWhitelistRequest {
    type Response = ModifyDBClusterAccessWhitelistResponse;
    type Error = ModifyDBClusterAccessWhitelistError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterAccessWhitelist")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterAccessWhitelistError] = &[
        ModifyDBClusterAccessWhitelistError::NumberExceedSecurityGroupIds,
        ModifyDBClusterAccessWhitelistError::InvalidSecurityIPListDuplicate,
        ModifyDBClusterAccessWhitelistError::InvalidSecurityIPListFormat,
        ModifyDBClusterAccessWhitelistError::LockTimeout,
        ModifyDBClusterAccessWhitelistError::SecurityIPListDuplicate,
        ModifyDBClusterAccessWhitelistError::OperationDeniedLockMode,
        ModifyDBClusterAccessWhitelistError::InvalidDBClusterNotFound,
        ModifyDBClusterAccessWhitelistError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyDBClusterAccessWhitelistRequest`].
pub type ModifyDBClusterAccessWhitelistResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterAccessWhitelistRequest`] names.
///
/// - [`NumberExceedSecurityGroupIds`](super::DocumentedError::NumberExceedSecurityGroupIds)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`SecurityIPListDuplicate`](super::DocumentedError::SecurityIPListDuplicate)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyDBClusterAccessWhitelistError = super::DocumentedError;
