// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplicationInstanceList`, from `mse/GetApplicationInstanceList.md`.

use alicloud_runtime::codegen::*;

/// Lists the running instances of an application under governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetApplicationInstanceListRequest::new()
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_application_instance_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationInstanceListRequest {
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 100.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub app_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetApplicationInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetApplicationInstanceListRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "Tag" => tag: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Region" => region: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetApplicationInstanceListRequest {
    type Response = GetApplicationInstanceListResponse;
    type Error = GetApplicationInstanceListError;
    const INFO: OperationInfo = super::operation("GetApplicationInstanceList")
        .required(&["PageNumber", "PageSize"])
        .read_only();
    const ERRORS: &'static [GetApplicationInstanceListError] = &[
        GetApplicationInstanceListError::IllegalRequest,
        GetApplicationInstanceListError::InvalidParameter,
        GetApplicationInstanceListError::NoPermission,
        GetApplicationInstanceListError::NotFound,
        GetApplicationInstanceListError::InternalError,
    ];
}

impl Paginated for GetApplicationInstanceListRequest {
    type Item = ApplicationInstanceResult;
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

/// Response to [`GetApplicationInstanceListRequest`].
#[non_exhaustive]
pub struct GetApplicationInstanceListResponse {
    /// What the call returns besides its status.
    pub data: Option<ApplicationInstanceData>,
}

response! {
    GetApplicationInstanceListResponse {
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationInstanceData {
    /// What the call found, one entry each.
    pub result: Vec<ApplicationInstanceResult>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    ApplicationInstanceData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApplicationInstanceResult {
    /// IP address of the host or service concerned. Example: `10.1.2.3`.
    pub ip: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Port that the target is reached at. Example: `8080`.
    pub port: Option<String>,
}

response! {
    ApplicationInstanceResult {
        "Ip" => ip: value,
        "Tags" => tags: list(""),
        "Port" => port: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Tags, which are pairs of key and value for sorting resources. Example: `gray`.
    pub tag: Option<String>,
}

response! {
    Tag {
        "Tag" => tag: value,
    }
}

/// Errors that the documentation of [`GetApplicationInstanceListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetApplicationInstanceListError = super::DocumentedError;
