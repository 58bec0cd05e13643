// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplications`, from `oos/ListApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists applications by name, type, or tags; only with the Hangzhou endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListApplicationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// The names that are concerned.
    pub names: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which kind of application it is or is to be.
    pub application_type: Option<String>,
}

impl ListApplicationsRequest {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Names`.
    pub fn names(mut self, value: impl Into<String>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ApplicationType`.
    pub fn application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = Some(value.into());
        self
    }
}

request! {
    ListApplicationsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tags" => tags: query_json,
        "Names" => names: query,
        "Name" => name: query,
        "ApplicationType" => application_type: query,
    }
}

impl Operation for ListApplicationsRequest {
    type Response = ListApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApplications")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListApplicationsRequest {
    type Item = Application;
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
        Some(&mut response.applications)
    }
}

/// Response to [`ListApplicationsRequest`].
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12067D53-56A9-561B-ADD6-61429D207117`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
}

response! {
    ListApplicationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Applications" => applications: list(""),
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Free text that describes the item to people. Example: `Application`.
    pub description: Option<String>,
    /// Day or moment of the update. Example: `2021-09-07T09:09:59Z`.
    pub update_date: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m******`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1","k2": "v2"}`.
    pub tags: Option<Value>,
    /// Name that people know the item by. Example: `MyApplication`.
    pub name: Option<String>,
    /// Day or moment of the create. Example: `2021-09-07T09:09:59Z`.
    pub create_date: Option<Timestamp>,
    /// Which kind of application it is or is to be. Example: `DingTalk`.
    pub application_type: Option<String>,
}

response! {
    Application {
        "Description" => description: value,
        "UpdateDate" => update_date: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "ApplicationType" => application_type: value,
    }
}
