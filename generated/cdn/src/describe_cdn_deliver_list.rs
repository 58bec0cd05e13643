// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDeliverList`, from `cdn/DescribeCdnDeliverList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that mail reports, or one of them.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnDeliverListRequest::new();
/// let reply = client.describe_cdn_deliver_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDeliverListRequest {
    /// Narrows the list to one report task; all tasks come back without it. Example: `3`.
    pub deliver_id: Option<i64>,
}

impl DescribeCdnDeliverListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliverId`.
    #[inline]
    pub fn deliver_id(mut self, value: i64) -> Self {
        self.deliver_id = Some(value);
        self
    }
}

request! {
    DescribeCdnDeliverListRequest {
        "DeliverId" => deliver_id: query,
    }
}

impl Operation for DescribeCdnDeliverListRequest {
    type Response = DescribeCdnDeliverListResponse;
    type Error = DescribeCdnDeliverListError;
    const INFO: OperationInfo = super::operation("DescribeCdnDeliverList").read_only();
    const ERRORS: &'static [DescribeCdnDeliverListError] = &[
        DescribeCdnDeliverListError::InvalidParameter2,
        DescribeCdnDeliverListError::TimeParseFailed,
        DescribeCdnDeliverListError::SubscriptionAlreadyExists,
        DescribeCdnDeliverListError::SubscriptionNotFound,
        DescribeCdnDeliverListError::NameAlreadyExists,
        DescribeCdnDeliverListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeCdnDeliverListRequest`].
#[non_exhaustive]
pub struct DescribeCdnDeliverListResponse {
    /// ID of this call; quote it when asking support about it. Example: `12345`.
    pub request_id: Option<String>,
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `text`.
    pub content: Option<CdnDeliverContent>,
}

response! {
    DescribeCdnDeliverListResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct CdnDeliverContent {
    /// What the call found, one entry each.
    pub data: Vec<ContentData>,
}

response! {
    CdnDeliverContent {
        "data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ContentData {
    /// When the item was created. Example: `2021-12-30T10:29:29Z`.
    pub create_time: Option<Timestamp>,
    /// Schedule of the task, as a cron expression. Example: `00 00 08 * * ?`.
    pub crontab: Option<String>,
    /// How the result is presented or sent to its readers.
    pub deliver: Option<Deliver>,
    /// Number of the report task, for changing or deleting it. Example: `1`.
    pub deliver_id: Option<i64>,
    /// Domain names that the report covers. Example: `a.b.c`.
    pub dm_list: Vec<String>,
    /// How often the report is sent. Example: `d`.
    pub frequency: Option<String>,
    /// Label of the report task that people recognize it by.
    pub name: Option<String>,
    /// Reports that the task sends, one entry each.
    pub reports: Vec<Report>,
    /// State that the item is in, or that is asked for. Example: `enable`.
    pub status: Option<String>,
    /// When the task stops sending reports. Example: `-1d`.
    pub time_end_format: Option<String>,
    /// When the task begins to send reports. Example: `-1d`.
    pub time_from_format: Option<String>,
}

response! {
    ContentData {
        "createTime" => create_time: value,
        "crontab" => crontab: value,
        "deliver" => deliver: value,
        "deliverId" => deliver_id: value,
        "dmList" => dm_list: list(""),
        "frequency" => frequency: value,
        "name" => name: value,
        "reports" => reports: list(""),
        "status" => status: value,
        "timeEndFormat" => time_end_format: value,
        "timeFromFormat" => time_from_format: value,
    }
}

/// How the result is presented or sent to its readers.
#[non_exhaustive]
pub struct Deliver {
    /// Subject, recipients and other details of the email.
    pub email: Option<Email>,
}

response! {
    Deliver {
        "email" => email: value,
    }
}

/// Subject, recipients and other details of the email.
#[non_exhaustive]
pub struct Email {
    /// Email addresses that the report goes to. Example: `xx@xx.xx`.
    pub to: Vec<String>,
}

response! {
    Email {
        "to" => to: list(""),
    }
}

/// Reports that the task sends, one entry each.
#[non_exhaustive]
pub struct Report {
    /// Number of a report that the task sends. Example: `1`.
    pub report_id: Option<i64>,
}

response! {
    Report {
        "reportId" => report_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnDeliverListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeCdnDeliverListError = super::DocumentedError;
