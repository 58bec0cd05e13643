// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterArch`, from `polardb/ModifyDBClusterArch.md`.

use alicloud_runtime::codegen::*;

/// Changes the hot standby setup of a PolarDB cluster and its standby zone.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterArchRequest::new();
/// let reply = client.modify_db_cluster_arch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterArchRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether a standby runs along in another zone.
    pub hot_standby_cluster: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Zone of the standby storage; only with strict consistency over zones.
    pub standby_az: Option<String>,
}

impl ModifyDBClusterArchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `HotStandbyCluster`.
    pub fn hot_standby_cluster(mut self, value: impl Into<String>) -> Self {
        self.hot_standby_cluster = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StandbyAZ`.
    pub fn standby_az(mut self, value: impl Into<String>) -> Self {
        self.standby_az = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterArchRequest {
        "DBClusterId" => db_cluster_id: query,
        "HotStandbyCluster" => hot_standby_cluster: query,
        "RegionId" => region_id: query,
        "StandbyAZ" => standby_az: query,
    }
}

impl Operation for ModifyDBClusterArchRequest {
    type Response = ModifyDBClusterArchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterArch")
        .region("RegionId");
}

/// Response to [`ModifyDBClusterArchRequest`], which the documentation does not describe.
pub type ModifyDBClusterArchResponse = alicloud_runtime::UndocumentedResponse;
