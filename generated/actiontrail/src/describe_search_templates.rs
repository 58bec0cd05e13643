// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSearchTemplates`, from `actiontrail/DescribeSearchTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the system templates that an advanced query scenario offers.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeSearchTemplatesRequest::new()
///     .scene_id("sc-lpYrjKouRfy3MK-wteJW_Q");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_search_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSearchTemplatesRequest {
    /// **Required.** ID of the scene that the call is about. Example: `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

impl DescribeSearchTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SceneId`, which is required.
    pub fn scene_id(mut self, value: impl Into<String>) -> Self {
        self.scene_id = Some(value.into());
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
    DescribeSearchTemplatesRequest {
        "SceneId" => scene_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSearchTemplatesRequest {
    type Response = DescribeSearchTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSearchTemplates")
        .required(&["SceneId"])
        .read_only();
}

impl Paginated for DescribeSearchTemplatesRequest {
    type Item = TemplateList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.template_list)
    }
}

/// Response to [`DescribeSearchTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeSearchTemplatesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `787DD24A-E322-5C0D-A730-057FE62B****`.
    pub request_id: Option<String>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<TemplateList>,
}

response! {
    DescribeSearchTemplatesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TemplateList" => template_list: list(""),
    }
}

/// Items of the kind template that were found or are concerned.
#[non_exhaustive]
pub struct TemplateList {
    /// The charts that are concerned.
    pub charts: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// ID of the scene that the item belongs to or stands for. Example: `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: Option<String>,
    /// SQL statement. Example: `text`.
    pub sql: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `tpl-wCZAFWx3Spq6CO9Ymp****`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `text`.
    pub template_name: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is. Example: `identity.rootLogin`.
    pub token: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `audit`.
    pub type_: Option<String>,
}

response! {
    TemplateList {
        "Charts" => charts: value,
        "Description" => description: value,
        "Params" => params: value,
        "SceneId" => scene_id: value,
        "Sql" => sql: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Token" => token: value,
        "Type" => type_: value,
    }
}
