// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNoticeConfig`, from `sas/DescribeNoticeConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the notification settings, such as channel and allowed time per notification item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeNoticeConfigRequest::new();
/// let reply = client.describe_notice_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNoticeConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeNoticeConfigRequest {
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
}

request! {
    DescribeNoticeConfigRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeNoticeConfigRequest {
    type Response = DescribeNoticeConfigResponse;
    type Error = DescribeNoticeConfigError;
    const INFO: OperationInfo = super::operation("DescribeNoticeConfig").read_only();
    const ERRORS: &'static [DescribeNoticeConfigError] = &[
        DescribeNoticeConfigError::NoPermission,
        DescribeNoticeConfigError::UnknownError,
        DescribeNoticeConfigError::ServerError,
    ];
}

/// Response to [`DescribeNoticeConfigRequest`].
#[non_exhaustive]
pub struct DescribeNoticeConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D185B7FF-E24C-422D-83D3-C2A25C7A2727`.
    pub request_id: Option<String>,
    /// Items of the kind notice config that were found or are concerned.
    pub notice_config_list: Vec<NoticeConfigList>,
}

response! {
    DescribeNoticeConfigResponse {
        "RequestId" => request_id: value,
        "NoticeConfigList" => notice_config_list: list(""),
    }
}

/// Items of the kind notice config that were found or are concerned.
#[non_exhaustive]
pub struct NoticeConfigList {
    /// Upper limit that applies to the time. Example: `1`.
    pub time_limit: Option<i32>,
    /// Number of the Alibaba Cloud account concerned. Example: `12123414****`.
    pub ali_uid: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Project that the item belongs to. Example: `sas_suspicious`.
    pub project: Option<String>,
    /// Ways by which messages are sent: text message, email, internal message and their sums.
    /// Example: `7`.
    pub route: Option<i32>,
}

response! {
    NoticeConfigList {
        "TimeLimit" => time_limit: value,
        "AliUid" => ali_uid: value,
        "CurrentPage" => current_page: value,
        "Project" => project: value,
        "Route" => route: value,
    }
}

/// Errors that the documentation of [`DescribeNoticeConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError), here with HTTP status 500
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeNoticeConfigError = super::DocumentedError;
