// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemTemplates`, from `ice/ListSystemTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the media processing templates that the system presets.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSystemTemplatesRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_system_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemTemplatesRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Finer kind of the template within its type.
    pub subtype: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSystemTemplatesRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
}

request! {
    ListSystemTemplatesRequest {
        "Type" => type_: query,
        "Subtype" => subtype: query,
        "Name" => name: query,
        "TemplateId" => template_id: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSystemTemplatesRequest {
    type Response = ListSystemTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSystemTemplates")
        .required(&["Type"])
        .read_only();
}

impl Paginated for ListSystemTemplatesRequest {
    type Item = SystemTemplateList;
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
        Some(&mut response.system_template_list)
    }
}

/// Response to [`ListSystemTemplatesRequest`].
#[non_exhaustive]
pub struct ListSystemTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i32>,
    /// Items of the kind system template that were found or are concerned.
    pub system_template_list: Vec<SystemTemplateList>,
}

response! {
    ListSystemTemplatesResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "SystemTemplateList" => system_template_list: list(""),
    }
}

/// Items of the kind system template that were found or are concerned.
#[non_exhaustive]
pub struct SystemTemplateList {
    /// ID of the template whose settings are used or shown. Example: `S00000001-000000`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `FLV-COPY`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
    /// Finer kind of the template within its type. Example: `1`.
    pub subtype: Option<i32>,
    /// Name that the subtype goes by. Example: `Remux`.
    pub subtype_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Option<String>,
}

response! {
    SystemTemplateList {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "Subtype" => subtype: value,
        "SubtypeName" => subtype_name: value,
        "Status" => status: value,
        "TemplateConfig" => template_config: value,
    }
}
