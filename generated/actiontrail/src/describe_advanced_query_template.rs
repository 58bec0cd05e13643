// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdvancedQueryTemplate`, from `actiontrail/DescribeAdvancedQueryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's own advanced query templates, optionally by name.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeAdvancedQueryTemplateRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_advanced_query_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateRequest {
    /// Display text for the saved query. Example: `example-template`.
    pub template_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
}

impl DescribeAdvancedQueryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAdvancedQueryTemplateRequest {
        "TemplateName" => template_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAdvancedQueryTemplateRequest {
    type Response = DescribeAdvancedQueryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdvancedQueryTemplate")
        .read_only();
}

impl Paginated for DescribeAdvancedQueryTemplateRequest {
    type Item = TemplateList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.template_page.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.template_page.as_mut()?.template_list)
    }
}

/// Response to [`DescribeAdvancedQueryTemplateRequest`].
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1EC1FDC7-6D01-559F-852C-30D86E9EEB3F`.
    pub request_id: Option<String>,
    /// Page of templates, with the facts about paging.
    pub template_page: Option<TemplatePage>,
}

response! {
    DescribeAdvancedQueryTemplateResponse {
        "RequestId" => request_id: value,
        "TemplatePage" => template_page: value,
    }
}

/// Page of templates, with the facts about paging.
#[non_exhaustive]
pub struct TemplatePage {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<TemplateList>,
    /// How many items there are in all. Example: `5`.
    pub total: Option<i64>,
}

response! {
    TemplatePage {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TemplateList" => template_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind template that were found or are concerned.
#[non_exhaustive]
pub struct TemplateList {
    /// Whether the query was put together by clicks instead of written in SQL. Example: `false`.
    pub simple_query: Option<bool>,
    /// ID of the template whose settings are used or shown. Example: `utpl-7OaxbyJATDaoLOgZRc****`.
    pub template_id: Option<String>,
    /// Display text for the saved query. Example: `example-template`.
    pub template_name: Option<String>,
    /// Query that the template consists of.
    /// Example: `event.userIdentity.type: root-account AND event.userIdentity.accessKeyId: *`.
    pub template_sql: Option<String>,
}

response! {
    TemplateList {
        "SimpleQuery" => simple_query: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateSql" => template_sql: value,
    }
}
