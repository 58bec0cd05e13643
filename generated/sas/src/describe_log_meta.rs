// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogMeta`, from `sas/DescribeLogMeta.md`.

use alicloud_runtime::codegen::*;

/// Lists the configuration of log analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLogMetaRequest::new();
/// let reply = client.describe_log_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogMetaRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeLogMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeLogMetaRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "From" => from_: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeLogMetaRequest {
    type Response = DescribeLogMetaResponse;
    type Error = DescribeLogMetaError;
    const INFO: OperationInfo = super::operation("DescribeLogMeta").read_only();
    const ERRORS: &'static [DescribeLogMetaError] = &[
        DescribeLogMetaError::RdCheckNoPermission,
        DescribeLogMetaError::NoPermission,
        DescribeLogMetaError::RdCheckInnerError,
        DescribeLogMetaError::ServerError,
    ];
}

/// Response to [`DescribeLogMetaRequest`].
#[non_exhaustive]
pub struct DescribeLogMetaResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0D6E6E4-CB8C-4897-B852-46AEFDA04B21`.
    pub request_id: Option<String>,
    /// Items of the kind log meta that were found or are concerned.
    pub log_meta_list: Vec<LogMetaList>,
}

response! {
    DescribeLogMetaResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "LogMetaList" => log_meta_list: list(""),
    }
}

/// Items of the kind log meta that were found or are concerned.
#[non_exhaustive]
pub struct LogMetaList {
    /// Free text that tells people about the log. Example: `Login`.
    pub log_desc: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
    /// Logstore of Log Service that has the records. Example: `aegis-log-login`.
    pub log_store: Option<String>,
    /// Simple Log Service project that the logs are kept in. Example: `sasnew-log-XXXX-cn-hangzhou`.
    pub user_project: Option<String>,
    /// Class that the item belongs to. Example: `host`.
    pub category: Option<String>,
    /// Project that the item belongs to. Example: `aegis-log`.
    pub project: Option<String>,
    /// Logstore that the logs are kept in. Example: `aegis-log-network`.
    pub user_log_store: Option<String>,
    /// Region that the user lies in. Example: `cn-hangzhou`.
    pub user_region: Option<String>,
    /// How long a record may be kept before it is fetched anew. Example: `180`.
    pub ttl: Option<i32>,
    /// Days that logs stay in fast storage before they move to the cheaper one. Example: `-1`.
    pub hot_ttl: Option<i32>,
    /// Topic that messages are published under. Example: `aegis-log-login`.
    pub topic: Option<String>,
}

response! {
    LogMetaList {
        "LogDesc" => log_desc: value,
        "Status" => status: value,
        "LogStore" => log_store: value,
        "UserProject" => user_project: value,
        "Category" => category: value,
        "Project" => project: value,
        "UserLogStore" => user_log_store: value,
        "UserRegion" => user_region: value,
        "Ttl" => ttl: value,
        "HotTtl" => hot_ttl: value,
        "Topic" => topic: value,
    }
}

/// Errors that the documentation of [`DescribeLogMetaRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLogMetaError = super::DocumentedError;
