// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAccessWhiteList`, from `polardb/ModifyDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes the IP addresses in a whitelist group of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterAccessWhiteListRequest::new()
///     .db_cluster_id("pc-xxxxxxxxx")
///     .security_ips("127.0.0.1");
/// let reply = client.modify_db_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call or the item is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect. Items: at most 1000.
    pub security_ips: Option<String>,
    /// Name that the database cluster IP address array goes by. Default: `Default`.
    pub db_cluster_ip_array_name: Option<String>,
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
}

request! {
    ModifyDBClusterAccessWhiteListRequest {
        "DBClusterId" => db_cluster_id: query,
        "SecurityIps" => security_ips: query,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: query,
    }
}

impl Operation for ModifyDBClusterAccessWhiteListRequest {
    type Response = ModifyDBClusterAccessWhiteListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyDBClusterAccessWhiteList")
        .required(&["DBClusterId", "SecurityIps"]);
}

/// What [`ModifyDBClusterAccessWhiteListRequest`] is answered with.
pub type ModifyDBClusterAccessWhiteListResponse = alicloud_runtime::EmptyResponse;
