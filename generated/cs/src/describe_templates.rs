// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplates`, from `cs/DescribeTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo, TemplateType};

/// Lists the orchestration templates of the account, along with their YAML content.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeTemplatesRequest::new()
///     .template_type("String");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// Kind of template, which decides where the console shows it.
    /// Default: `kubernetes`. Example: `kubernetes`.
    pub template_type: Option<Open<TemplateType>>,
    /// Number of the page of results, counted from the first. Default: `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// How many entries a page of results holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl DescribeTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<Open<TemplateType>>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `page_num`.
    #[inline]
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `page_size`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeTemplatesRequest {
        "template_type" => template_type: query,
        "page_num" => page_num: query,
        "page_size" => page_size: query,
    }
}

impl Operation for DescribeTemplatesRequest {
    type Response = DescribeTemplatesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTemplates")
        .roa("GET", "/templates")
        .read_only();
}

impl Paginated for DescribeTemplatesRequest {
    type Item = Template;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.templates)
    }
}

/// Response to [`DescribeTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// Orchestration templates that match, one entry each.
    pub templates: Vec<Template>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<PageInfo>,
}

response! {
    DescribeTemplatesResponse {
        "templates" => templates: list(""),
        "page_info" => page_info: value,
    }
}

/// Orchestration templates that match, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Who may use the orchestration template: the owner only, everybody, or those it is shared with.
    /// Default: `private`. Example: `private`.
    pub acl: Option<Open<Acl>>,
    /// Number or mark by which this entry is told apart from others of its kind.
    /// Example: `874ec485-e7e6-4373-8a3b-47bde8ae789f`.
    pub id: Option<String>,
    /// Name of the orchestration template. Example: `webserver`.
    pub name: Option<String>,
    /// Free text that says what the object is for. Example: `a web server`.
    pub description: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Example: `kubernetes`.
    pub tags: Option<String>,
    /// The orchestration template itself, as YAML text. Example: `text`.
    pub template: Option<String>,
    /// Kind of template, which decides where the console shows it. Example: `kubernetes`.
    pub template_type: Option<Open<TemplateType>>,
    /// When the object was created, or the log entry written. Example: `2020-06-10T16:30:16+08:00`.
    pub created: Option<Timestamp>,
    /// When the object or the log entry was last changed. Example: `2020-06-10T16:30:16+08:00`.
    pub updated: Option<Timestamp>,
    /// ID shared by all versions of the orchestration template; it stays when the template changes.
    /// Example: `ad81d115-7c8b-47e7-a222-9c28d7f6e588`.
    pub template_with_hist_id: Option<String>,
}

response! {
    Template {
        "acl" => acl: value,
        "id" => id: value,
        "name" => name: value,
        "description" => description: value,
        "tags" => tags: value,
        "template" => template: value,
        "template_type" => template_type: value,
        "created" => created: value,
        "updated" => updated: value,
        "template_with_hist_id" => template_with_hist_id: value,
    }
}

values! {
    /// Who may use the orchestration template: the owner only, everybody, or those it is shared with.
    pub enum Acl {
        /// Only its owner can use the template.
        Private = "private",
        /// Everybody can use the template.
        Public = "public",
        /// The template can be shared with others.
        Shared = "shared",
    }
}
