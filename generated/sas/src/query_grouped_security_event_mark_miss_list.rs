// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGroupedSecurityEventMarkMissList`, from `sas/QueryGroupedSecurityEventMarkMissList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists alert whitelist rules in grouped form.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryGroupedSecurityEventMarkMissListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_grouped_security_event_mark_miss_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGroupedSecurityEventMarkMissListRequest {
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// How matching events are dealt with: whitelisted, or stopped without a message.
    pub disposal_way: Option<String>,
}

impl QueryGroupedSecurityEventMarkMissListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `DisposalWay`.
    pub fn disposal_way(mut self, value: impl Into<String>) -> Self {
        self.disposal_way = Some(value.into());
        self
    }
}

request! {
    QueryGroupedSecurityEventMarkMissListRequest {
        "EventName" => event_name: form,
        "Remark" => remark: form,
        "Lang" => lang: form,
        "CurrentPage" => current_page: form,
        "PageSize" => page_size: form,
        "From" => from_: form,
        "SourceIp" => source_ip: query,
        "DisposalWay" => disposal_way: query,
    }
}

impl Operation for QueryGroupedSecurityEventMarkMissListRequest {
    type Response = QueryGroupedSecurityEventMarkMissListResponse;
    type Error = QueryGroupedSecurityEventMarkMissListError;
    const INFO: OperationInfo = super::operation("QueryGroupedSecurityEventMarkMissList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryGroupedSecurityEventMarkMissListError] = &[
        QueryGroupedSecurityEventMarkMissListError::NoPermission,
        QueryGroupedSecurityEventMarkMissListError::UnknownError,
        QueryGroupedSecurityEventMarkMissListError::ServerError,
    ];
}

impl Paginated for QueryGroupedSecurityEventMarkMissListRequest {
    type Item = GroupedSecurityEventMarkMissList;
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
        Some(&mut response.list)
    }
}

/// Response to [`QueryGroupedSecurityEventMarkMissListRequest`].
#[non_exhaustive]
pub struct QueryGroupedSecurityEventMarkMissListResponse {
    /// Entries of the list.
    pub list: Vec<GroupedSecurityEventMarkMissList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `965F9282-D403-4FA2-B1B9-10F62DC719BF`.
    pub request_id: Option<String>,
}

response! {
    QueryGroupedSecurityEventMarkMissListResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GroupedSecurityEventMarkMissList {
    /// Number of the Alibaba Cloud account concerned. Example: `31412647`.
    pub ali_uid: Option<i64>,
    /// Class of the event, which says what happened. Example: `Unusual Logon`.
    pub event_type: Option<String>,
    /// Kind of the alert's class. Example: `text`.
    pub event_type_original: Option<String>,
    /// Name that the event goes by. Example: `Login with unusual location`.
    pub event_name: Option<String>,
    /// Name of the alert's class. Example: `login_common_location`.
    pub event_name_original: Option<String>,
    /// The uuids that are concerned. Example: `text`.
    pub uuids: Option<String>,
    /// Field of the data that is meant. Example: `type`.
    pub field: Option<String>,
    /// Name that the filed alias goes by. Example: `Logon Time`.
    pub filed_alias_name: Option<String>,
    /// Value that the field has or is given. Example: `root`.
    pub field_value: Option<String>,
    /// How the field is compared with the rule's value. Example: `contains`.
    pub operate: Option<String>,
    /// How matching events are dealt with: whitelisted, or stopped without a message.
    /// Example: `auto_add_white`.
    pub disposal_way: Option<String>,
}

response! {
    GroupedSecurityEventMarkMissList {
        "AliUid" => ali_uid: value,
        "EventType" => event_type: value,
        "EventTypeOriginal" => event_type_original: value,
        "EventName" => event_name: value,
        "EventNameOriginal" => event_name_original: value,
        "Uuids" => uuids: value,
        "Field" => field: value,
        "FiledAliasName" => filed_alias_name: value,
        "FieldValue" => field_value: value,
        "Operate" => operate: value,
        "DisposalWay" => disposal_way: value,
    }
}

/// Errors that the documentation of [`QueryGroupedSecurityEventMarkMissListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryGroupedSecurityEventMarkMissListError = super::DocumentedError;
