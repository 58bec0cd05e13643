// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomTemplates`, from `ice/ListCustomTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists your own media processing templates, without the ones preset by the system.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListCustomTemplatesRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomTemplatesRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Finer kind of the template within its type.
    pub subtype: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListCustomTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Subtype`.
    pub fn subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
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
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    ListCustomTemplatesRequest {
        "Type" => type_: query,
        "Subtype" => subtype: query,
        "Name" => name: query,
        "TemplateId" => template_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListCustomTemplatesRequest {
    type Response = ListCustomTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCustomTemplates")
        .required(&["Type"])
        .read_only();
}

impl Paginated for ListCustomTemplatesRequest {
    type Item = CustomTemplateList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.custom_template_list)
    }
}

/// Response to [`ListCustomTemplatesRequest`].
#[non_exhaustive]
pub struct ListCustomTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i32>,
    /// Items of the kind custom template that were found or are concerned.
    pub custom_template_list: Vec<CustomTemplateList>,
}

response! {
    ListCustomTemplatesResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "CustomTemplateList" => custom_template_list: list(""),
    }
}

/// Items of the kind custom template that were found or are concerned.
#[non_exhaustive]
pub struct CustomTemplateList {
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `test-template`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
    /// Finer kind of the template within its type. Example: `2`.
    pub subtype: Option<i32>,
    /// Name that the subtype goes by. Example: `AudioTranscode`.
    pub subtype_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:17:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    CustomTemplateList {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "Subtype" => subtype: value,
        "SubtypeName" => subtype_name: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
        "TemplateConfig" => template_config: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
