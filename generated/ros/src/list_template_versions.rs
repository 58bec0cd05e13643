// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTemplateVersions`, from `ros/ListTemplateVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of a stored template.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListTemplateVersionsRequest::new()
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_template_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTemplateVersionsRequest {
    /// **Required.** ID of a stored template; for a template that another account shares, its resource
    /// name. Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 10000. Default: `50`. Example: `50`.
    pub max_results: Option<i64>,
}

impl ListTemplateVersionsRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListTemplateVersionsRequest {
        "TemplateId" => template_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListTemplateVersionsRequest {
    type Response = ListTemplateVersionsResponse;
    type Error = ListTemplateVersionsError;
    const INFO: OperationInfo = super::operation("ListTemplateVersions")
        .required(&["TemplateId"])
        .read_only();
    const ERRORS: &'static [ListTemplateVersionsError] = &[
        ListTemplateVersionsError::TemplateNotFound,
    ];
}

impl Paginated for ListTemplateVersionsRequest {
    type Item = Version;
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
        Some(&mut response.versions)
    }
}

/// Response to [`ListTemplateVersionsRequest`].
#[non_exhaustive]
pub struct ListTemplateVersionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// Versions of the template, one entry each.
    pub versions: Vec<Version>,
}

response! {
    ListTemplateVersionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Versions" => versions: list(""),
    }
}

/// Versions of the template, one entry each.
#[non_exhaustive]
pub struct Version {
    /// When the item was created. Example: `2020-02-27T07:47:47`.
    pub create_time: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// What the stored template is called. Example: `test`.
    pub template_name: Option<String>,
    /// Which version of the stored template it is. Example: `v1`.
    pub template_version: Option<String>,
    /// When the item was last changed. Example: `2020-02-27T07:47:47`.
    pub update_time: Option<String>,
}

response! {
    Version {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListTemplateVersionsRequest`] names.
///
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type ListTemplateVersionsError = super::DocumentedError;
