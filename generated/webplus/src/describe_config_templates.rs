// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigTemplates`, from `webplus/DescribeConfigTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists configuration templates, filtered by application or name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeConfigTemplatesRequest::new()
///     .app_id("wa-5d1d9d8c85c7f86e2ef*****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_config_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeConfigTemplatesRequest {
    /// **Required.** ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2ef*****`.
    pub app_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Name that the template was given. Example: `template-name`.
    pub template_name: Option<String>,
    /// Keeps the templates whose name contains this text. Example: `template`.
    pub template_search: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeConfigTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateSearch`.
    pub fn template_search(mut self, value: impl Into<String>) -> Self {
        self.template_search = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeConfigTemplatesRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TemplateName" => template_name: query,
        "TemplateSearch" => template_search: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeConfigTemplatesRequest {
    type Response = DescribeConfigTemplatesResponse;
    type Error = DescribeConfigTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeConfigTemplates")
        .roa("GET", "/pop/v1/wam/configTemplate")
        .required(&["AppId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeConfigTemplatesError] = &[
        DescribeConfigTemplatesError::ResourceAuthFailed,
        DescribeConfigTemplatesError::AppNotExist,
    ];
}

impl Paginated for DescribeConfigTemplatesRequest {
    type Item = ConfigTemplate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.config_templates)
    }
}

/// Response to [`DescribeConfigTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeConfigTemplatesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The config templates that were found or are concerned, one entry each.
    pub config_templates: Vec<ConfigTemplate>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CD6AF45-920A-4F5C-BD00-B41D6AE*****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeConfigTemplatesResponse {
        "Code" => code: value,
        "ConfigTemplates" => config_templates: list("ConfigTemplate"),
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The config templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigTemplate {
    /// ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2ef*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `testApplication`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1562298470970`.
    pub create_time: Option<i64>,
    /// ID of the pkg version that the item belongs to or stands for.
    /// Example: `wp-5d1daece08350d1dd94*****`.
    pub pkg_version_id: Option<String>,
    /// Label that the pkg version carries. Example: `1562226365`.
    pub pkg_version_label: Option<String>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Tomcat 8.5 / Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
    /// Free text that tells people about the template. Example: `text`.
    pub template_description: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d1eca8dd56beb722b7*****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `new-template-name`.
    pub template_name: Option<String>,
    /// When the item was last changed. Example: `1562298470970`.
    pub update_time: Option<i64>,
}

response! {
    ConfigTemplate {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "PkgVersionId" => pkg_version_id: value,
        "PkgVersionLabel" => pkg_version_label: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "TemplateDescription" => template_description: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeConfigTemplatesRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
pub type DescribeConfigTemplatesError = super::DocumentedError;
