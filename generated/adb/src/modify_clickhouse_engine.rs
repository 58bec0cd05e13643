// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClickhouseEngine`, from `adb/ModifyClickhouseEngine.md`.

use alicloud_runtime::codegen::*;

/// Turns the ClickHouse engine of a cluster on or off and sets its cache size.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyClickhouseEngineRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_clickhouse_engine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClickhouseEngineRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// How large the cache is or is to be.
    pub cache_size: Option<i32>,
}

impl ModifyClickhouseEngineRequest {
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
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `CacheSize`.
    #[inline]
    pub fn cache_size(mut self, value: i32) -> Self {
        self.cache_size = Some(value);
        self
    }
}

request! {
    ModifyClickhouseEngineRequest {
        "DBClusterId" => db_cluster_id: query,
        "Enabled" => enabled: query,
        "CacheSize" => cache_size: query,
    }
}

impl Operation for ModifyClickhouseEngineRequest {
    type Response = ModifyClickhouseEngineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyClickhouseEngine")
        .required(&["DBClusterId"]);
}

/// Response to [`ModifyClickhouseEngineRequest`], which the documentation does not describe.
pub type ModifyClickhouseEngineResponse = alicloud_runtime::UndocumentedResponse;
