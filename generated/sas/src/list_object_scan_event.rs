// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListObjectScanEvent`, from `sas/ListObjectScanEvent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists malicious file alerts for objects in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListObjectScanEventRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_object_scan_event(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListObjectScanEventRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Key that opens, signs or picks out the OSS.
    pub oss_key: Option<String>,
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// MD5 of the file's content.
    pub md5: Option<String>,
    /// Earliest moment of the span; the form differs between operations.
    pub time_start: Option<i64>,
    /// Latest moment of the span; the form differs between operations.
    pub time_end: Option<i64>,
    /// ID of the parent event that the call is about.
    pub parent_event_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Which kind of batch it is or is to be.
    pub batch_type: Option<String>,
}

impl ListObjectScanEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `OssKey`.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Md5`.
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `TimeStart`.
    #[inline]
    pub fn time_start(mut self, value: i64) -> Self {
        self.time_start = Some(value);
        self
    }
    /// Sets `TimeEnd`.
    #[inline]
    pub fn time_end(mut self, value: i64) -> Self {
        self.time_end = Some(value);
        self
    }
    /// Sets `ParentEventId`.
    #[inline]
    pub fn parent_event_id(mut self, value: i64) -> Self {
        self.parent_event_id = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `BatchType`.
    pub fn batch_type(mut self, value: impl Into<String>) -> Self {
        self.batch_type = Some(value.into());
        self
    }
}

request! {
    ListObjectScanEventRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RiskLevel" => risk_level: query,
        "EventName" => event_name: query,
        "Source" => source: query,
        "OssKey" => oss_key: query,
        "BucketName" => bucket_name: query,
        "Lang" => lang: query,
        "Md5" => md5: query,
        "TimeStart" => time_start: query,
        "TimeEnd" => time_end: query,
        "ParentEventId" => parent_event_id: query,
        "Status" => status: query,
        "EventId" => event_id: query,
        "BatchType" => batch_type: query,
    }
}

impl Operation for ListObjectScanEventRequest {
    type Response = ListObjectScanEventResponse;
    type Error = ListObjectScanEventError;
    const INFO: OperationInfo = super::operation("ListObjectScanEvent")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListObjectScanEventError] = &[
        ListObjectScanEventError::NoPermission,
        ListObjectScanEventError::ServerError,
    ];
}

impl Paginated for ListObjectScanEventRequest {
    type Item = ObjectScanEventData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListObjectScanEventRequest`].
#[non_exhaustive]
pub struct ListObjectScanEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BC55C8F-226E-5AF5-9A2C-2EC43864****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<ObjectScanEventData>,
}

response! {
    ListObjectScanEventResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ObjectScanEventData {
    /// Key that opens, signs or picks out the OSS.
    /// Example: `1/2023/07/21/10/18/16899059356518bcf6c64-a04e-492d-a421-4ae8b888****`.
    pub oss_key: Option<String>,
    /// MD5 of the file's content. Example: `5b394b54ca632fe51c4ab4a6dbaf****`.
    pub md5: Option<String>,
    /// Name that the bucket goes by. Example: `hz-new01****`.
    pub bucket_name: Option<String>,
    /// Level that the risk has on its scale. Example: `medium`.
    pub risk_level: Option<String>,
    /// Where it comes from. Example: `OSS`.
    pub source: Option<String>,
    /// Path under which the file is found. Example: `/usr/local****`.
    pub file_path: Option<String>,
    /// Name that the event goes by. Example: `WebShell`.
    pub event_name: Option<String>,
    /// ID of one event. Example: `911273`.
    pub event_id: Option<i64>,
    /// Time that is set or recorded for this: first. Example: `1694576692000`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: last. Example: `1694576692000`.
    pub last_time: Option<i64>,
    /// SHA-256 of the file's content.
    /// Example: `3a6fed5fc11392b3ee9f81caf017b48640d7458766a8eb0382899a605b41****`.
    pub sha256: Option<String>,
    /// SHA-1 of the file's content. Example: `3c01bdbb26f358bab27f267924aa2c9a03fc****`.
    pub sha1: Option<String>,
    /// Result of the step or check named display sandbox. Example: `true`.
    pub display_sandbox_result: Option<String>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<ObjectScanEventDetail>,
    /// Whether alerts exist for files inside the archive. Example: `true`.
    pub has_sub_event: Option<bool>,
}

response! {
    ObjectScanEventData {
        "OssKey" => oss_key: value,
        "Md5" => md5: value,
        "BucketName" => bucket_name: value,
        "RiskLevel" => risk_level: value,
        "Source" => source: value,
        "FilePath" => file_path: value,
        "EventName" => event_name: value,
        "EventId" => event_id: value,
        "FirstTime" => first_time: value,
        "LastTime" => last_time: value,
        "Sha256" => sha256: value,
        "Sha1" => sha1: value,
        "DisplaySandboxResult" => display_sandbox_result: value,
        "Details" => details: list(""),
        "HasSubEvent" => has_sub_event: value,
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ObjectScanEventDetail {
    /// Name that people know the item by. Example: `DownloadUrl`.
    pub name: Option<String>,
    /// Label of the detail for people. Example: `DownloadUrl`.
    pub name_display: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `html`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    /// Example: `http://gcx.cn-hangzhou.aliyuncs.com/****`.
    pub value: Option<String>,
    /// Value of the detail in the form for people.
    /// Example: `http://gcx.cn-hangzhou.aliyuncs.com/****`.
    pub value_display: Option<String>,
}

response! {
    ObjectScanEventDetail {
        "Name" => name: value,
        "NameDisplay" => name_display: value,
        "Type" => type_: value,
        "Value" => value: value,
        "ValueDisplay" => value_display: value,
    }
}

/// Errors that the documentation of [`ListObjectScanEventRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListObjectScanEventError = super::DocumentedError;
