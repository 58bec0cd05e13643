// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutLogs`, from `sls/PutLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogContent};

/// Writes a group of logs, with topic, source and tags, to a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::put_logs::LogItem;
///
/// let request = alicloud_sls::PutLogsRequest::new()
///     .project("...")
///     .logstore("...")
///     .x_log_compresstype("...")
///     .log_items([LogItem::new()]);
/// let reply = client.put_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutLogsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** How the body is compressed.
    pub x_log_compresstype: Option<String>,
    /// Topic that messages are published under.
    pub topic: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Tags that the log carries.
    pub log_tags: Vec<LogTag>,
    /// **Required.** The log items to work on or to narrow the list down to.
    pub log_items: Vec<LogItem>,
}

impl PutLogsRequest {
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
    /// Sets `x-log-compresstype`, which is required.
    pub fn x_log_compresstype(mut self, value: impl Into<String>) -> Self {
        self.x_log_compresstype = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `LogTags`.
    pub fn log_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<LogTag>>,
    ) -> Self {
        self.log_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LogItems`, which is required.
    pub fn log_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<LogItem>>,
    ) -> Self {
        self.log_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutLogsRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "x-log-compresstype" => x_log_compresstype: header,
        "Topic" => topic: body,
        "Source" => source: body,
        "LogTags" => log_tags: body,
        "LogItems" => log_items: body,
    }
}

impl Operation for PutLogsRequest {
    type Response = PutLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutLogs")
        .roa("POST", "/logstores/{logstore}/shards/lb")
        .required(&["project", "logstore", "x-log-compresstype", "LogItems"])
        .foreign_protocol("SLS");
}

/// Response to [`PutLogsRequest`], which the documentation does not describe.
pub type PutLogsResponse = alicloud_runtime::UndocumentedResponse;

/// Tags that the log carries.
#[non_exhaustive]
pub struct LogTag {
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl LogTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    LogTag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The log items to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LogItem {
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<i32>,
    /// **Required.** The contents to work on or to narrow the list down to.
    pub contents: Vec<LogContent>,
}

impl LogItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Time`, which is required.
    #[inline]
    pub fn time(mut self, value: i32) -> Self {
        self.time = Some(value);
        self
    }
    /// Sets `Contents`, which is required.
    pub fn contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<LogContent>>,
    ) -> Self {
        self.contents = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    LogItem {
        "Time" => time: field,
        "Contents" => contents: field,
    }
}
