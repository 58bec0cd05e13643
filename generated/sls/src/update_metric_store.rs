// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMetricStore`, from `sls/UpdateMetricStore.md`.

use alicloud_runtime::codegen::*;

/// Changes retention time, shard splitting or other properties of a Metricstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateMetricStoreRequest::new()
///     .project("...")
///     .name("...");
/// let reply = client.update_metric_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMetricStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// For how many days data is kept.
    pub ttl: Option<i32>,
    /// Whether shards are split by themselves when there is much to write.
    pub auto_split: Option<bool>,
    /// How many shards there may be after splits.
    pub max_split_shard: Option<i32>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// For how many days data stays in fast storage.
    pub hot_ttl: Option<i32>,
    /// After how many days data moves to cheap storage.
    pub infrequent_access_ttl: Option<i32>,
    /// Whether the public address and the time of arrival are added to each log.
    pub append_meta: Option<bool>,
}

impl UpdateMetricStoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `autoSplit`.
    #[inline]
    pub fn auto_split(mut self, value: bool) -> Self {
        self.auto_split = Some(value);
        self
    }
    /// Sets `maxSplitShard`.
    #[inline]
    pub fn max_split_shard(mut self, value: i32) -> Self {
        self.max_split_shard = Some(value);
        self
    }
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `hot_ttl`.
    #[inline]
    pub fn hot_ttl(mut self, value: i32) -> Self {
        self.hot_ttl = Some(value);
        self
    }
    /// Sets `infrequentAccessTTL`.
    #[inline]
    pub fn infrequent_access_ttl(mut self, value: i32) -> Self {
        self.infrequent_access_ttl = Some(value);
        self
    }
    /// Sets `appendMeta`.
    #[inline]
    pub fn append_meta(mut self, value: bool) -> Self {
        self.append_meta = Some(value);
        self
    }
}

request! {
    UpdateMetricStoreRequest {
        "project" => project: host,
        "name" => name: path,
        "ttl" => ttl: body,
        "autoSplit" => auto_split: body,
        "maxSplitShard" => max_split_shard: body,
        "mode" => mode: body,
        "hot_ttl" => hot_ttl: body,
        "infrequentAccessTTL" => infrequent_access_ttl: body,
        "appendMeta" => append_meta: body,
    }
}

impl Operation for UpdateMetricStoreRequest {
    type Response = UpdateMetricStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMetricStore")
        .roa("PUT", "/metricstores/{name}")
        .required(&["project", "name"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMetricStoreRequest`], which the documentation does not describe.
pub type UpdateMetricStoreResponse = alicloud_runtime::UndocumentedResponse;
