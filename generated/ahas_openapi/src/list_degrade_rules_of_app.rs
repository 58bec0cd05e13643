// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDegradeRulesOfApp`, from `ahas-openapi/ListDegradeRulesOfApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Datas, DegradeRulesOfAppData};

/// Lists the circuit breaking rules of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ListDegradeRulesOfAppRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_degrade_rules_of_app(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDegradeRulesOfAppRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ListDegradeRulesOfAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ListDegradeRulesOfAppRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ListDegradeRulesOfAppRequest {
    type Response = ListDegradeRulesOfAppResponse;
    type Error = ListDegradeRulesOfAppError;
    const INFO: OperationInfo = super::operation("ListDegradeRulesOfApp")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListDegradeRulesOfAppError] = &[
        ListDegradeRulesOfAppError::IllegalArgumentAppName,
        ListDegradeRulesOfAppError::IllegalArgumentNamespace,
    ];
}

impl Paginated for ListDegradeRulesOfAppRequest {
    type Item = Datas;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.datas)
    }
}

/// Response to [`ListDegradeRulesOfAppRequest`].
#[non_exhaustive]
pub struct ListDegradeRulesOfAppResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DegradeRulesOfAppData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListDegradeRulesOfAppResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ListDegradeRulesOfAppRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
pub type ListDegradeRulesOfAppError = super::DocumentedError;
