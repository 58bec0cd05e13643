// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstanceSDG`, from `ens/AttachInstanceSDG.md`.

use alicloud_runtime::codegen::*;

/// Attaches a shared data group (SDG) to one or more instances, optionally with a cache.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AttachInstanceSDGRequest::new()
///     .instance_ids(["..."])
///     .sdg_id("...");
/// let reply = client.attach_instance_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstanceSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Protocol that the disk access uses.
    pub disk_access_protocol: Option<String>,
    /// How the data group is loaded on the instance.
    pub load_opt: Option<LoadOpt>,
}

impl AttachInstanceSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `DiskAccessProtocol`.
    pub fn disk_access_protocol(mut self, value: impl Into<String>) -> Self {
        self.disk_access_protocol = Some(value.into());
        self
    }
    /// Sets `LoadOpt`.
    pub fn load_opt(mut self, value: impl Into<LoadOpt>) -> Self {
        self.load_opt = Some(value.into());
        self
    }
}

request! {
    AttachInstanceSDGRequest {
        "InstanceIds" => instance_ids: query_json,
        "SDGId" => sdg_id: query,
        "DiskType" => disk_type: query,
        "DiskAccessProtocol" => disk_access_protocol: query,
        "LoadOpt" => load_opt: query_json,
    }
}

impl Operation for AttachInstanceSDGRequest {
    type Response = AttachInstanceSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachInstanceSDG")
        .required(&["InstanceIds", "SDGId"]);
}

/// Response to [`AttachInstanceSDGRequest`], which the documentation does not describe.
pub type AttachInstanceSDGResponse = alicloud_runtime::UndocumentedResponse;

/// How the data group is loaded on the instance.
#[non_exhaustive]
pub struct LoadOpt {
    /// Whether reads and writes of the block device go to different places.
    pub block_rw_split: Option<bool>,
    /// How large the block rw split is or is to be.
    pub block_rw_split_size: Option<i32>,
    /// Whether the data is kept in a cache on the node.
    pub cache: Option<bool>,
    /// How large the cache is or is to be.
    pub cache_size: Option<i32>,
}

impl LoadOpt {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlockRwSplit`.
    #[inline]
    pub fn block_rw_split(mut self, value: bool) -> Self {
        self.block_rw_split = Some(value);
        self
    }
    /// Sets `BlockRwSplitSize`.
    #[inline]
    pub fn block_rw_split_size(mut self, value: i32) -> Self {
        self.block_rw_split_size = Some(value);
        self
    }
    /// Sets `Cache`.
    #[inline]
    pub fn cache(mut self, value: bool) -> Self {
        self.cache = Some(value);
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
    LoadOpt {
        "BlockRwSplit" => block_rw_split: field,
        "BlockRwSplitSize" => block_rw_split_size: field,
        "Cache" => cache: field,
        "CacheSize" => cache_size: field,
    }
}
