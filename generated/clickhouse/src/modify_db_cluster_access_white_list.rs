// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAccessWhiteList`, from `clickhouse/ModifyDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes an IP whitelist of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyDBClusterAccessWhiteListRequest::new()
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
        ModifyDBClusterAccessWhiteListError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterAccessWhiteListRequest`].
pub type ModifyDBClusterAccessWhiteListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterAccessWhiteListRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterAccessWhiteListError = super::DocumentedError;
