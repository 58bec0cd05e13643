// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApiTemplates`, from `emr/ListApiTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiTemplate};

/// Lists the API templates of the account, optionally by name or API.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListApiTemplatesRequest::new()
///     .api_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_api_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApiTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// IDs of the templates to work on or to narrow the list down to.
    pub template_ids: Vec<String>,
    /// **Required.** Name that the API goes by.
    pub api_name: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListApiTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApiName`, which is required.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListApiTemplatesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "TemplateId" => template_id: query,
        "TemplateIds" => template_ids: query,
        "ApiName" => api_name: query,
        "TemplateName" => template_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListApiTemplatesRequest {
    type Response = ListApiTemplatesResponse;
    type Error = ListApiTemplatesError;
    const INFO: OperationInfo = super::operation("ListApiTemplates")
        .required(&["RegionId", "ApiName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListApiTemplatesError] = &[
        ListApiTemplatesError::ConflictParameters,
        ListApiTemplatesError::IncompleteSignature,
        ListApiTemplatesError::InvalidAction,
        ListApiTemplatesError::InvalidParameter,
        ListApiTemplatesError::InvalidParameterValue,
        ListApiTemplatesError::MissingAction,
        ListApiTemplatesError::MissingParameter,
        ListApiTemplatesError::NotAuthorized,
        ListApiTemplatesError::ThrottlingException,
        ListApiTemplatesError::ResourceNotFound,
        ListApiTemplatesError::InternalError,
        ListApiTemplatesError::ServiceFailure,
        ListApiTemplatesError::ServiceUnavailable,
    ];
}

impl Paginated for ListApiTemplatesRequest {
    type Item = ApiTemplate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.api_templates)
    }
}

/// Response to [`ListApiTemplatesRequest`].
#[non_exhaustive]
pub struct ListApiTemplatesResponse {
    /// The API templates that were found or are concerned, one entry each.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub api_templates: Vec<ApiTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListApiTemplatesResponse {
        "ApiTemplates" => api_templates: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListApiTemplatesRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListApiTemplatesError = super::DocumentedError;
