// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplicationList`, from `mse/GetApplicationList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the applications under governance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetApplicationListRequest::new()
///     .region("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_application_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationListRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Programming language that the application is written in.
    pub language: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether feature switches are used.
    pub switch_enable: Option<bool>,
    /// Whether traffic protection by Sentinel is used.
    pub sentinel_enable: Option<bool>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetApplicationListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SwitchEnable`.
    #[inline]
    pub fn switch_enable(mut self, value: bool) -> Self {
        self.switch_enable = Some(value);
        self
    }
    /// Sets `SentinelEnable`.
    #[inline]
    pub fn sentinel_enable(mut self, value: bool) -> Self {
        self.sentinel_enable = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetApplicationListRequest {
        "Region" => region: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "Source" => source: query,
        "Language" => language: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SwitchEnable" => switch_enable: query,
        "SentinelEnable" => sentinel_enable: query,
        "Namespace" => namespace: query,
        "Tags" => tags: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetApplicationListRequest {
    type Response = GetApplicationListResponse;
    type Error = GetApplicationListError;
    const INFO: OperationInfo = super::operation("GetApplicationList")
        .required(&["Region", "PageNumber", "PageSize"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetApplicationListError] = &[
        GetApplicationListError::IllegalRequest,
        GetApplicationListError::InvalidParameter,
        GetApplicationListError::NoPermission,
        GetApplicationListError::NotFound,
        GetApplicationListError::InternalError,
    ];
}

impl Paginated for GetApplicationListRequest {
    type Item = ApplicationResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`GetApplicationListRequest`].
#[non_exhaustive]
pub struct GetApplicationListResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F55E608F-7C15-****-9CFD-DF832EBC4A0F`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
}

response! {
    GetApplicationListResponse {
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationData {
    /// What the call found, one entry each.
    pub result: Vec<ApplicationResult>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    ApplicationData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApplicationResult {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i64>,
    /// Further details of the application, as a JSON text.
    pub extra_info: Option<String>,
    /// Name that the application is registered under. Example: `finance`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `hkhon1po62@5f1b08becb*****`.
    pub app_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1234567890`.
    pub user_id: Option<String>,
    /// Number that counts or picks out the instances. Example: `1`.
    pub instances_number: Option<i32>,
    /// Where it comes from. Example: `edasmsc`.
    pub source: Option<String>,
    /// Programming language that the application is written in. Example: `JAVA`.
    pub language: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    ApplicationResult {
        "Status" => status: value,
        "ExtraInfo" => extra_info: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "UserId" => user_id: value,
        "InstancesNumber" => instances_number: value,
        "Source" => source: value,
        "Language" => language: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
    }
}

/// Errors that the documentation of [`GetApplicationListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetApplicationListError = super::DocumentedError;
