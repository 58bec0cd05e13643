// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStateConfigurations`, from `oos/ListStateConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StateConfiguration};

/// Lists desired-state configurations, by template, ID, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListStateConfigurationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_state_configurations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStateConfigurationsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// IDs of the state configurations to work on or to narrow the list down to.
    pub state_configuration_ids: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListStateConfigurationsRequest {
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
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `StateConfigurationIds`.
    pub fn state_configuration_ids(mut self, value: impl Into<String>) -> Self {
        self.state_configuration_ids = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListStateConfigurationsRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "TemplateVersion" => template_version: query,
        "StateConfigurationIds" => state_configuration_ids: query,
        "Tags" => tags: query_json,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListStateConfigurationsRequest {
    type Response = ListStateConfigurationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStateConfigurations")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListStateConfigurationsRequest {
    type Item = StateConfiguration;
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
        Some(&mut response.state_configurations)
    }
}

/// Response to [`ListStateConfigurationsRequest`].
#[non_exhaustive]
pub struct ListStateConfigurationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1306108F-610C-40FD-AAD5-DA13E8B00BE9`.
    pub request_id: Option<String>,
    /// The state configurations that were found or are concerned, one entry each.
    pub state_configurations: Vec<StateConfiguration>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAASO3cL82+b5iji7bfPNpMh8=`.
    pub next_token: Option<String>,
}

response! {
    ListStateConfigurationsResponse {
        "RequestId" => request_id: value,
        "StateConfigurations" => state_configurations: list(""),
        "NextToken" => next_token: value,
    }
}
