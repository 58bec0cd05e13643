// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMaliciousFileWhitelistConfigs`, from `sas/ListMaliciousFileWhitelistConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists whitelist rules for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListMaliciousFileWhitelistConfigsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_malicious_file_whitelist_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMaliciousFileWhitelistConfigsRequest {
    /// Where it comes from.
    pub source: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Items of the kind id to work on or to narrow the list down to.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub id_list: Option<i64>,
}

impl ListMaliciousFileWhitelistConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
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
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `IdList`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn id_list(mut self, value: i64) -> Self {
        self.id_list = Some(value);
        self
    }
}

request! {
    ListMaliciousFileWhitelistConfigsRequest {
        "Source" => source: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "EventName" => event_name: query,
        "IdList" => id_list: query,
    }
}

impl Operation for ListMaliciousFileWhitelistConfigsRequest {
    type Response = ListMaliciousFileWhitelistConfigsResponse;
    type Error = ListMaliciousFileWhitelistConfigsError;
    const INFO: OperationInfo = super::operation("ListMaliciousFileWhitelistConfigs")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListMaliciousFileWhitelistConfigsError] = &[
        ListMaliciousFileWhitelistConfigsError::NoPermission,
        ListMaliciousFileWhitelistConfigsError::UnknownError,
        ListMaliciousFileWhitelistConfigsError::ServerError,
    ];
}

impl Paginated for ListMaliciousFileWhitelistConfigsRequest {
    type Item = MaliciousFileWhitelistConfigList;
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

/// Response to [`ListMaliciousFileWhitelistConfigsRequest`].
#[non_exhaustive]
pub struct ListMaliciousFileWhitelistConfigsResponse {
    /// Entries of the list.
    pub list: Vec<MaliciousFileWhitelistConfigList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5CF78A7-30AA-59DB-847F-13EE3AE7****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListMaliciousFileWhitelistConfigsResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MaliciousFileWhitelistConfigList {
    /// When the item was created. Example: `1691719662000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1691719662000`.
    pub gmt_modified: Option<String>,
    /// Name that the event goes by. Example: `ALL`.
    pub event_name: Option<String>,
    /// Field of the data that is meant. Example: `fileMd5`.
    pub field: Option<String>,
    /// Value that the field has or is given. Example: `b2cf9747ee49d8d9b105cf16e078cc16`.
    pub field_value: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `strEqual`.
    pub operator: Option<String>,
    /// Value that the target has or is given. Example: `ALL`.
    pub target_value: Option<String>,
    /// Which kind of target it is or is to be. Example: `ALL`.
    pub target_type: Option<String>,
    /// How many assets or items it covers, as text. Example: `ALL`.
    pub count: Option<String>,
    /// Where it comes from. Example: `agentless`.
    pub source: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    MaliciousFileWhitelistConfigList {
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "EventName" => event_name: value,
        "Field" => field: value,
        "FieldValue" => field_value: value,
        "Operator" => operator: value,
        "TargetValue" => target_value: value,
        "TargetType" => target_type: value,
        "Count" => count: value,
        "Source" => source: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ListMaliciousFileWhitelistConfigsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListMaliciousFileWhitelistConfigsError = super::DocumentedError;
