// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNacosConfigs`, from `mse/ListNacosConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the configurations in a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListNacosConfigsRequest::new()
///     .page_num(1)
///     .page_size(1)
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nacos_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNacosConfigsRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListNacosConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DataId`.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListNacosConfigsRequest {
        "RequestPars" => request_pars: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "AppName" => app_name: query,
        "Tags" => tags: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListNacosConfigsRequest {
    type Response = ListNacosConfigsResponse;
    type Error = ListNacosConfigsError;
    const INFO: OperationInfo = super::operation("ListNacosConfigs")
        .required(&["PageNum", "PageSize", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNacosConfigsError] = &[
        ListNacosConfigsError::IllegalRequest,
        ListNacosConfigsError::InvalidParameter,
        ListNacosConfigsError::NoPermission,
        ListNacosConfigsError::NotFound,
        ListNacosConfigsError::InternalError,
    ];
}

impl Paginated for ListNacosConfigsRequest {
    type Item = Configuration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.configurations)
    }
}

/// Response to [`ListNacosConfigsRequest`].
#[non_exhaustive]
pub struct ListNacosConfigsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4081087F-3429-5873-A1E7-D4B5479D0B84`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// The configurations that were found or are concerned, one entry each.
    pub configurations: Vec<Configuration>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListNacosConfigsResponse {
        "HttpCode" => http_code: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ErrorCode" => error_code: value,
        "Configurations" => configurations: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// The configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Configuration {
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `log.yaml`.
    pub data_id: Option<String>,
    /// Identifier of the item within its collection. Example: `132****`.
    pub id: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `public`.
    pub group: Option<String>,
}

response! {
    Configuration {
        "AppName" => app_name: value,
        "DataId" => data_id: value,
        "Id" => id: value,
        "Group" => group: value,
    }
}

/// Errors that the documentation of [`ListNacosConfigsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListNacosConfigsError = super::DocumentedError;
