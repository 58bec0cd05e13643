// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVulAutoRepairConfig`, from `sas/ListVulAutoRepairConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the vulnerabilities set for automatic fixing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListVulAutoRepairConfigRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vul_auto_repair_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVulAutoRepairConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListVulAutoRepairConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListVulAutoRepairConfigRequest {
        "Type" => type_: query,
        "AliasName" => alias_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListVulAutoRepairConfigRequest {
    type Response = ListVulAutoRepairConfigResponse;
    type Error = ListVulAutoRepairConfigError;
    const INFO: OperationInfo = super::operation("ListVulAutoRepairConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListVulAutoRepairConfigError] = &[
        ListVulAutoRepairConfigError::InnerError,
        ListVulAutoRepairConfigError::NoPermission,
        ListVulAutoRepairConfigError::ServerError,
    ];
}

impl Paginated for ListVulAutoRepairConfigRequest {
    type Item = VulAutoRepairConfigList;
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
        Some(&mut response.vul_auto_repair_config_list)
    }
}

/// Response to [`ListVulAutoRepairConfigRequest`].
#[non_exhaustive]
pub struct ListVulAutoRepairConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B3F3A90-46A5-4023-A2D8-D68B14262F96`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Items of the kind vul auto repair config that were found or are concerned.
    pub vul_auto_repair_config_list: Vec<VulAutoRepairConfigList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListVulAutoRepairConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "VulAutoRepairConfigList" => vul_auto_repair_config_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind vul auto repair config that were found or are concerned.
#[non_exhaustive]
pub struct VulAutoRepairConfigList {
    /// Identifier of the item within its collection. Example: `37338`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `anolisos:8.4:ANSA-2022:0001`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// Name that the alias goes by. Example: `text`.
    pub alias_name: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
}

response! {
    VulAutoRepairConfigList {
        "Id" => id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "AliasName" => alias_name: value,
        "Reason" => reason: value,
    }
}

/// Errors that the documentation of [`ListVulAutoRepairConfigRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListVulAutoRepairConfigError = super::DocumentedError;
