// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationGroups`, from `oos/ListApplicationGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists application groups by application, region, or resource; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListApplicationGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_application_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationGroupsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// Region that the deploy lies in.
    pub deploy_region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Keeps groups with resources of this cloud service.
    pub resource_product: Option<String>,
}

impl ListApplicationGroupsRequest {
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
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `DeployRegionId`.
    pub fn deploy_region_id(mut self, value: impl Into<String>) -> Self {
        self.deploy_region_id = Some(value.into());
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceProduct`.
    pub fn resource_product(mut self, value: impl Into<String>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
}

request! {
    ListApplicationGroupsRequest {
        "RegionId" => region_id: query,
        "ApplicationName" => application_name: query,
        "DeployRegionId" => deploy_region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ResourceProduct" => resource_product: query,
    }
}

impl Operation for ListApplicationGroupsRequest {
    type Response = ListApplicationGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApplicationGroups")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListApplicationGroupsRequest {
    type Item = ApplicationGroup;
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
        Some(&mut response.application_groups)
    }
}

/// Response to [`ListApplicationGroupsRequest`].
#[non_exhaustive]
pub struct ListApplicationGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69D97BF2-5DF2-544C-A650-36A474E17BC3`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The application groups that were found or are concerned, one entry each.
    pub application_groups: Vec<ApplicationGroup>,
}

response! {
    ListApplicationGroupsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "ApplicationGroups" => application_groups: list(""),
    }
}

/// The application groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApplicationGroup {
    /// ID of the cms group that the item belongs to or stands for. Example: `12345678`.
    pub cms_group_id: Option<String>,
    /// Region that the deploy lies in. Example: `cn-hangzhou`.
    pub deploy_region_id: Option<String>,
    /// Day or moment of the update. Example: `2021-09-08T03:01:53Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `ApplicationGroup`.
    pub description: Option<String>,
    /// Key that opens, signs or picks out the import tag. Example: `k1`.
    pub import_tag_key: Option<String>,
    /// Name that the application goes by. Example: `MyApplication`.
    pub application_name: Option<String>,
    /// Value that the import tag has or is given. Example: `v1`.
    pub import_tag_value: Option<String>,
    /// Name that people know the item by. Example: `UpdateMyApplicationGroup`.
    pub name: Option<String>,
    /// Day or moment of the create. Example: `2021-09-07T10:28:25Z`.
    pub create_date: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// Parameters of the deploy, with their values. Example: `text`.
    pub deploy_parameters: Option<String>,
    /// Why it came to the status. Example: `ApplicationGroup is Created.`.
    pub status_reason: Option<String>,
}

response! {
    ApplicationGroup {
        "CmsGroupId" => cms_group_id: value,
        "DeployRegionId" => deploy_region_id: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "ImportTagKey" => import_tag_key: value,
        "ApplicationName" => application_name: value,
        "ImportTagValue" => import_tag_value: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Status" => status: value,
        "DeployParameters" => deploy_parameters: value,
        "StatusReason" => status_reason: value,
    }
}
