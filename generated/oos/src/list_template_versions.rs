// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplateVersions`, from `oos/ListTemplateVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of one template with names, authors, and dates.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListTemplateVersionsRequest::new()
///     .template_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_template_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplateVersionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which kind of share it is or is to be.
    pub share_type: Option<String>,
}

impl ListTemplateVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ShareType`.
    pub fn share_type(mut self, value: impl Into<String>) -> Self {
        self.share_type = Some(value.into());
        self
    }
}

request! {
    ListTemplateVersionsRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ShareType" => share_type: query,
    }
}

impl Operation for ListTemplateVersionsRequest {
    type Response = ListTemplateVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTemplateVersions")
        .required(&["TemplateName"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTemplateVersionsRequest {
    type Item = TemplateVersion;
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
        Some(&mut response.template_versions)
    }
}

/// Response to [`ListTemplateVersionsRequest`].
#[non_exhaustive]
pub struct ListTemplateVersionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `NJSNDKLJS-SJKJDO090k30-JSDK232`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6CD612B-5889-4F1A-823F-8A4029E46`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The template versions that were found or are concerned, one entry each.
    pub template_versions: Vec<TemplateVersion>,
}

response! {
    ListTemplateVersionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TemplateVersions" => template_versions: list(""),
    }
}

/// The template versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TemplateVersion {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Day or moment of the updated. Example: `2020-05-19T06:05:41Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `foo`.
    pub updated_by: Option<String>,
    /// Name that the version goes by. Example: `baz`.
    pub version_name: Option<String>,
    /// Which version of the template is meant. Example: `v2`.
    pub template_version: Option<String>,
    /// Notation or file format of the template. Example: `YAML`.
    pub template_format: Option<String>,
}

response! {
    TemplateVersion {
        "Description" => description: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "VersionName" => version_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateFormat" => template_format: value,
    }
}
