// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIndex`, from `sls/UpdateIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IndexKey, Key, Line};

/// Replaces the index settings of a Logstore, full-text and by field.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateIndexRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.update_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIndexRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// How long a text may be for statistics.
    pub max_text_len: Option<i32>,
    /// Fields that are clustered.
    pub log_reduce_white_list: Vec<String>,
    /// Fields that are left out of clustering.
    pub log_reduce_black_list: Vec<String>,
    /// Index over the whole text.
    pub line: Option<Line>,
    /// The keys that are concerned.
    pub keys: BTreeMap<String, IndexKey>,
    /// Whether logs are put into clusters by their patterns.
    pub log_reduce: Option<bool>,
}

impl UpdateIndexRequest {
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
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `max_text_len`.
    #[inline]
    pub fn max_text_len(mut self, value: i32) -> Self {
        self.max_text_len = Some(value);
        self
    }
    /// Sets `log_reduce_white_list`.
    pub fn log_reduce_white_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.log_reduce_white_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `log_reduce_black_list`.
    pub fn log_reduce_black_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.log_reduce_black_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `line`.
    pub fn line(mut self, value: impl Into<Line>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `keys`.
    pub fn keys(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<IndexKey>)>,
    ) -> Self {
        self.keys = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `log_reduce`.
    #[inline]
    pub fn log_reduce(mut self, value: bool) -> Self {
        self.log_reduce = Some(value);
        self
    }
}

request! {
    UpdateIndexRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "max_text_len" => max_text_len: body,
        "log_reduce_white_list" => log_reduce_white_list: body,
        "log_reduce_black_list" => log_reduce_black_list: body,
        "line" => line: body,
        "keys" => keys: body,
        "log_reduce" => log_reduce: body,
    }
}

impl Operation for UpdateIndexRequest {
    type Response = UpdateIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIndex")
        .roa("PUT", "/logstores/{logstore}/index")
        .required(&["project", "logstore"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateIndexRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateIndexResponse = alicloud_runtime::UndocumentedResponse;
