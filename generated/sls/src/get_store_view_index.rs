// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStoreViewIndex`, from `sls/GetStoreViewIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Key, Line};

/// Shows the indexes behind a dataset (StoreView) that is made of Logstores.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetStoreViewIndexRequest::new()
///     .project("...")
///     .name("...");
/// let reply = client.get_store_view_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStoreViewIndexRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl GetStoreViewIndexRequest {
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
}

request! {
    GetStoreViewIndexRequest {
        "project" => project: host,
        "name" => name: path,
    }
}

impl Operation for GetStoreViewIndexRequest {
    type Response = GetStoreViewIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStoreViewIndex")
        .roa("GET", "/storeviews/{name}/index")
        .required(&["project", "name"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetStoreViewIndexRequest`].
#[non_exhaustive]
pub struct GetStoreViewIndexResponse {
    /// The indexes that were found or are concerned, one entry each.
    pub indexes: Vec<Index>,
}

response! {
    GetStoreViewIndexResponse {
        "indexes" => indexes: list(""),
    }
}

/// The indexes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Index {
    /// Log project that is worked on, queried, or written to. Example: `example-project`.
    pub project: Option<String>,
    /// Logstore that the logs are in. Example: `my-logstore`.
    pub logstore: Option<String>,
    /// Index of the Logstore.
    pub index: Option<ResponseIndex>,
}

response! {
    Index {
        "project" => project: value,
        "logstore" => logstore: value,
        "index" => index: value,
    }
}

/// Index of the Logstore.
#[non_exhaustive]
pub struct ResponseIndex {
    /// For how many days data is kept. Example: `30`.
    pub ttl: Option<i32>,
    /// How long a text may be for statistics. Example: `2048`.
    pub max_text_len: Option<i32>,
    /// Fields that are clustered. Example: `name`.
    pub log_reduce_white_list: Vec<String>,
    /// Fields that are left out of clustering. Example: `time`.
    pub log_reduce_black_list: Vec<String>,
    /// Index over the whole text.
    pub line: Option<Line>,
    /// The keys that are concerned.
    pub keys: BTreeMap<String, Key>,
    /// Whether logs are put into clusters by their patterns. Example: `true`.
    pub log_reduce: Option<bool>,
    /// Time that is set or recorded for this: last modify. Example: `1622186280`.
    pub last_modify_time: Option<i64>,
}

response! {
    ResponseIndex {
        "ttl" => ttl: value,
        "max_text_len" => max_text_len: value,
        "log_reduce_white_list" => log_reduce_white_list: list(""),
        "log_reduce_black_list" => log_reduce_black_list: list(""),
        "line" => line: value,
        "keys" => keys: map,
        "log_reduce" => log_reduce: value,
        "lastModifyTime" => last_modify_time: value,
    }
}
