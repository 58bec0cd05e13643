// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRemediationTemplates`, from `config/ListRemediationTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the remediation templates that a rule template can use.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListRemediationTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_remediation_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRemediationTemplatesRequest {
    /// Which kind of remediation it is or is to be.
    pub remediation_type: Option<String>,
    /// Identifier of the managed rule that the rule is made from.
    pub managed_rule_identifier: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl ListRemediationTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RemediationType`.
    pub fn remediation_type(mut self, value: impl Into<String>) -> Self {
        self.remediation_type = Some(value.into());
        self
    }
    /// Sets `ManagedRuleIdentifier`.
    pub fn managed_rule_identifier(mut self, value: impl Into<String>) -> Self {
        self.managed_rule_identifier = Some(value.into());
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
    ListRemediationTemplatesRequest {
        "RemediationType" => remediation_type: query,
        "ManagedRuleIdentifier" => managed_rule_identifier: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRemediationTemplatesRequest {
    type Response = ListRemediationTemplatesResponse;
    type Error = ListRemediationTemplatesError;
    const INFO: OperationInfo = super::operation("ListRemediationTemplates").read_only();
    const ERRORS: &'static [ListRemediationTemplatesError] = &[
        ListRemediationTemplatesError::NoPermission,
        ListRemediationTemplatesError::ServiceUnavailable,
    ];
}

impl Paginated for ListRemediationTemplatesRequest {
    type Item = RemediationTemplate;
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
        Some(&mut response.remediation_templates)
    }
}

/// Response to [`ListRemediationTemplatesRequest`].
#[non_exhaustive]
pub struct ListRemediationTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC2C4750-7024-499C-A69F-763543D1CBE3`.
    pub request_id: Option<String>,
    /// The remediation templates that were found or are concerned, one entry each.
    pub remediation_templates: Vec<RemediationTemplate>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    ListRemediationTemplatesResponse {
        "RequestId" => request_id: value,
        "RemediationTemplates" => remediation_templates: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The remediation templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RemediationTemplate {
    /// Which kind of remediation it is or is to be. Example: `OOS`.
    pub remediation_type: Option<String>,
    /// Identifier of the remediation template. Example: `ACS-OSS-PutBucketAcl`.
    pub template_identifier: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Text of the remediation template. Example: `text`.
    pub template_definition: Option<String>,
    /// Free text that tells people about the template. Example: `text`.
    pub template_description: Option<String>,
}

response! {
    RemediationTemplate {
        "RemediationType" => remediation_type: value,
        "TemplateIdentifier" => template_identifier: value,
        "TemplateName" => template_name: value,
        "TemplateDefinition" => template_definition: value,
        "TemplateDescription" => template_description: value,
    }
}

/// Errors that the documentation of [`ListRemediationTemplatesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListRemediationTemplatesError = super::DocumentedError;
