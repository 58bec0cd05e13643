// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetModuleConfig`, from `sas/GetModuleConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleConfigItem, ModuleConfigList, PageInfo};

/// Reads which servers each module has been configured for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetModuleConfigRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_module_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetModuleConfigRequest {
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl GetModuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetModuleConfigRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetModuleConfigRequest {
    type Response = GetModuleConfigResponse;
    type Error = GetModuleConfigError;
    const INFO: OperationInfo = super::operation("GetModuleConfig")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetModuleConfigError] = &[
        GetModuleConfigError::NoPermission,
        GetModuleConfigError::ServerError,
    ];
}

impl Paginated for GetModuleConfigRequest {
    type Item = ModuleConfigList;
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
        Some(&mut response.module_config_list)
    }
}

/// Response to [`GetModuleConfigRequest`].
#[non_exhaustive]
pub struct GetModuleConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `291B49F9-1685-4005-9D34-606B6F78****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Items of the kind module config that were found or are concerned.
    pub module_config_list: Vec<ModuleConfigList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    GetModuleConfigResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ModuleConfigList" => module_config_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Errors that the documentation of [`GetModuleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetModuleConfigError = super::DocumentedError;
