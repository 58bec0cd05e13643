// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLakeCacheSize`, from `adb/ModifyLakeCacheSize.md`.

use alicloud_runtime::codegen::*;

/// Turns the lake cache of a cluster on or off and sets its capacity.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyLakeCacheSizeRequest::new()
///     .db_cluster_id("...")
///     .enable_lake_cache(true);
/// let reply = client.modify_lake_cache_size(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLakeCacheSizeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether this is switched on: lake cache.
    pub enable_lake_cache: Option<bool>,
    /// How much it can take.
    pub capacity: Option<i64>,
}

impl ModifyLakeCacheSizeRequest {
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
    /// Sets `EnableLakeCache`, which is required.
    #[inline]
    pub fn enable_lake_cache(mut self, value: bool) -> Self {
        self.enable_lake_cache = Some(value);
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
}

request! {
    ModifyLakeCacheSizeRequest {
        "DBClusterId" => db_cluster_id: query,
        "EnableLakeCache" => enable_lake_cache: query,
        "Capacity" => capacity: query,
    }
}

impl Operation for ModifyLakeCacheSizeRequest {
    type Response = ModifyLakeCacheSizeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLakeCacheSize")
        .required(&["DBClusterId", "EnableLakeCache"]);
}

/// Response to [`ModifyLakeCacheSizeRequest`], which the documentation does not describe.
pub type ModifyLakeCacheSizeResponse = alicloud_runtime::UndocumentedResponse;
