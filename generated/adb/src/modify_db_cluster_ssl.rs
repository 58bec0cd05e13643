// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterSSL`, from `adb/ModifyDBClusterSSL.md`.

use alicloud_runtime::codegen::*;

/// Turns SSL encryption for an endpoint of a cluster on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyDBClusterSSLRequest::new()
///     .db_cluster_id("...")
///     .enable_ssl(true);
/// let reply = client.modify_db_cluster_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterSSLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether this is switched on: SSL.
    pub enable_ssl: Option<bool>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDBClusterSSLRequest {
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
    /// Sets `EnableSSL`, which is required.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterSSLRequest {
        "DBClusterId" => db_cluster_id: query,
        "EnableSSL" => enable_ssl: query,
        "ConnectionString" => connection_string: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDBClusterSSLRequest {
    type Response = ModifyDBClusterSSLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterSSL")
        .required(&["DBClusterId", "EnableSSL"])
        .region("RegionId");
}

/// Response to [`ModifyDBClusterSSLRequest`], which the documentation does not describe.
pub type ModifyDBClusterSSLResponse = alicloud_runtime::UndocumentedResponse;
