// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMetricStore`, from `sls/CreateMetricStore.md`.

use alicloud_runtime::codegen::*;

/// Adds a Metricstore for time series to a project, with retention time and shards.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateMetricStoreRequest::new()
///     .project("...")
///     .name("...")
///     .ttl(1)
///     .shard_count(1);
/// let reply = client.create_metric_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMetricStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** For how many days data is kept.
    pub ttl: Option<i32>,
    /// **Required.** How many there are of this: shard.
    pub shard_count: Option<i32>,
    /// Whether shards are split by themselves when there is much to write.
    pub auto_split: Option<bool>,
    /// How many shards there may be after splits.
    pub max_split_shard: Option<i32>,
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// For how many days data stays in fast storage.
    pub hot_ttl: Option<i32>,
    /// After how many days data moves to cheap storage.
    pub infrequent_access_ttl: Option<i32>,
    /// Whether the public address and the time of arrival are added to each log.
    pub append_meta: Option<bool>,
}

impl CreateMetricStoreRequest {
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
    /// Sets `ttl`, which is required.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `shardCount`, which is required.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
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
    /// Sets `metricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
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
    CreateMetricStoreRequest {
        "project" => project: host,
        "name" => name: body,
        "ttl" => ttl: body,
        "shardCount" => shard_count: body,
        "autoSplit" => auto_split: body,
        "maxSplitShard" => max_split_shard: body,
        "mode" => mode: body,
        "metricType" => metric_type: body,
        "hot_ttl" => hot_ttl: body,
        "infrequentAccessTTL" => infrequent_access_ttl: body,
        "appendMeta" => append_meta: body,
    }
}

impl Operation for CreateMetricStoreRequest {
    type Response = CreateMetricStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMetricStore")
        .roa("POST", "/metricstores")
        .required(&["project", "name", "ttl", "shardCount"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateMetricStoreRequest`], which the documentation does not describe.
pub type CreateMetricStoreResponse = alicloud_runtime::UndocumentedResponse;
