// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePublicConfigTemplates`, from `webplus/DescribePublicConfigTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists public configuration templates, optionally of one platform type.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribePublicConfigTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_public_config_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesRequest {
    /// Name that the category goes by.
    pub category_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribePublicConfigTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribePublicConfigTemplatesRequest {
        "CategoryName" => category_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribePublicConfigTemplatesRequest {
    type Response = DescribePublicConfigTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePublicConfigTemplates")
        .roa("GET", "/pop/v1/wam/publicConfigTemplate")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribePublicConfigTemplatesRequest {
    type Item = PublicConfigTemplate;
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
        Some(&mut response.public_config_templates)
    }
}

/// Response to [`DescribePublicConfigTemplatesRequest`].
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesResponse {
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// The public config templates that were found or are concerned, one entry each.
    pub public_config_templates: Vec<PublicConfigTemplate>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
}

response! {
    DescribePublicConfigTemplatesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "PublicConfigTemplates" => public_config_templates: list("PublicConfigTemplate"),
        "Code" => code: value,
    }
}

/// The public config templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PublicConfigTemplate {
    /// Free text that tells people about the template.
    pub template_description: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<i64>,
    /// ID of the stack that the item belongs to or stands for.
    pub stack_id: Option<String>,
    /// Where the picture for the template is found.
    pub template_logo: Option<String>,
    /// When the item was created.
    pub create_time: Option<i64>,
    /// Where the package comes from.
    pub package_source: Option<String>,
    /// Name that the stack goes by.
    pub stack_name: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Name that the category goes by.
    pub category_name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

response! {
    PublicConfigTemplate {
        "TemplateDescription" => template_description: value,
        "UpdateTime" => update_time: value,
        "StackId" => stack_id: value,
        "TemplateLogo" => template_logo: value,
        "CreateTime" => create_time: value,
        "PackageSource" => package_source: value,
        "StackName" => stack_name: value,
        "TemplateName" => template_name: value,
        "CategoryName" => category_name: value,
        "TemplateId" => template_id: value,
    }
}
