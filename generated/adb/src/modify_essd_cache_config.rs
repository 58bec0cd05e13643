// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEssdCacheConfig`, from `adb/ModifyEssdCacheConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns the ESSD cache of a cluster on or off and sets its size.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyEssdCacheConfigRequest::new()
///     .db_cluster_id("...")
///     .enable_essd_cache(true)
///     .essd_cache_size(1);
/// let reply = client.modify_essd_cache_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEssdCacheConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether this is switched on: essd cache.
    pub enable_essd_cache: Option<bool>,
    /// **Required.** How large the essd cache is or is to be.
    pub essd_cache_size: Option<i32>,
}

impl ModifyEssdCacheConfigRequest {
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
    /// Sets `EnableEssdCache`, which is required.
    #[inline]
    pub fn enable_essd_cache(mut self, value: bool) -> Self {
        self.enable_essd_cache = Some(value);
        self
    }
    /// Sets `EssdCacheSize`, which is required.
    #[inline]
    pub fn essd_cache_size(mut self, value: i32) -> Self {
        self.essd_cache_size = Some(value);
        self
    }
}

request! {
    ModifyEssdCacheConfigRequest {
        "DBClusterId" => db_cluster_id: query,
        "EnableEssdCache" => enable_essd_cache: query,
        "EssdCacheSize" => essd_cache_size: query,
    }
}

impl Operation for ModifyEssdCacheConfigRequest {
    type Response = ModifyEssdCacheConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEssdCacheConfig")
        .required(&["DBClusterId", "EnableEssdCache", "EssdCacheSize"]);
}

/// Response to [`ModifyEssdCacheConfigRequest`], which the documentation does not describe.
pub type ModifyEssdCacheConfigResponse = alicloud_runtime::UndocumentedResponse;
