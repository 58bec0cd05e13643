// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplateAttribute`, from `cs/DescribeTemplateAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns one orchestration template with its YAML content, tags, and access permission.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeTemplateAttributeRequest::new()
///     .template_id("874ec485-e7e6-4373-8a3b-47bde8a****");
/// let reply = client.describe_template_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplateAttributeRequest {
    /// **Required.** Orchestration template meant, as
    /// [`CreateTemplate`](super::Client::create_template) or
    /// [`DescribeTemplates`](super::Client::describe_templates) returns it.
    /// Example: `874ec485-e7e6-4373-8a3b-47bde8a****`.
    pub template_id: Option<String>,
    /// Kind of template, which decides where the console shows it.
    /// Default: `kubernetes`. Example: `kubernetes`.
    pub template_type: Option<String>,
}

impl DescribeTemplateAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    DescribeTemplateAttributeRequest {
        "TemplateId" => template_id: path,
        "template_type" => template_type: query,
    }
}

impl Operation for DescribeTemplateAttributeRequest {
    type Response = DescribeTemplateAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTemplateAttribute")
        .roa("GET", "/templates/{TemplateId}")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`DescribeTemplateAttributeRequest`].
#[non_exhaustive]
pub struct DescribeTemplateAttributeResponse {
    /// The body of the response.
    pub body: Vec<TemplateItem>,
}

response! {
    DescribeTemplateAttributeResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct TemplateItem {
    /// Number or mark by which this entry is told apart from others of its kind.
    /// Example: `72d20cf8-a533-4ea9-a10d-e7630d3d****`.
    pub id: Option<String>,
    /// Who may use the orchestration template: the owner only, everybody, or those it is shared with.
    /// Example: `private`.
    pub acl: Option<String>,
    /// Name of the orchestration template. Example: `web`.
    pub name: Option<String>,
    /// The orchestration template itself, as YAML text. Example: `apiVersion: V1\n***`.
    pub template: Option<String>,
    /// Kind of template, which decides where the console shows it.
    /// Default: `kubernetes`. Example: `kubernetes`.
    pub template_type: Option<String>,
    /// Free text that says what the object is for. Example: `test template`.
    pub description: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Example: `sa`.
    pub tags: Option<String>,
    /// ID shared by all versions of the orchestration template; it stays when the template changes.
    /// Example: `874ec485-e7e6-4373-8a3b-47bde8ae****`.
    pub template_with_hist_id: Option<String>,
    /// When the object was created, or the log entry written. Example: `2020-09-16T19:21:29+08:00`.
    pub created: Option<Timestamp>,
    /// When the object or the log entry was last changed. Example: `2020-09-16T19:21:29+08:00`.
    pub updated: Option<Timestamp>,
}

response! {
    TemplateItem {
        "id" => id: value,
        "acl" => acl: value,
        "name" => name: value,
        "template" => template: value,
        "template_type" => template_type: value,
        "description" => description: value,
        "tags" => tags: value,
        "template_with_hist_id" => template_with_hist_id: value,
        "created" => created: value,
        "updated" => updated: value,
    }
}
