// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterConfigInXML`, from `clickhouse/ModifyDBClusterConfigInXML.md`.

use alicloud_runtime::codegen::*;

/// Changes the XML-form parameters of a Community-compatible cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyDBClusterConfigInXMLRequest::new()
///     .db_cluster_id("...")
///     .config("...");
/// let reply = client.modify_db_cluster_config_in_xml(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterConfigInXMLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

impl ModifyDBClusterConfigInXMLRequest {
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
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterConfigInXMLRequest {
        "DBClusterId" => db_cluster_id: query,
        "Config" => config: query,
        "RegionId" => region_id: query,
        "Reason" => reason: query,
    }
}

impl Operation for ModifyDBClusterConfigInXMLRequest {
    type Response = ModifyDBClusterConfigInXMLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterConfigInXML")
        .required(&["DBClusterId", "Config"])
        .region("RegionId");
}

/// Response to [`ModifyDBClusterConfigInXMLRequest`].
pub type ModifyDBClusterConfigInXMLResponse = alicloud_runtime::EmptyResponse;
