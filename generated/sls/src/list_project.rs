// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProject`, from `sls/ListProject.md`.

use alicloud_runtime::codegen::*;

/// Lists projects that match the filters given.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListProjectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_project(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProjectRequest {
    /// Log project, unique in the region; part of the host name that serves it.
    pub project_name: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// ID of the resource group that the call is about.
    pub resource_group_id: Option<String>,
    /// How much or how many the account may have of this: fetch.
    pub fetch_quota: Option<bool>,
}

impl ListProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `projectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `fetchQuota`.
    #[inline]
    pub fn fetch_quota(mut self, value: bool) -> Self {
        self.fetch_quota = Some(value);
        self
    }
}

request! {
    ListProjectRequest {
        "projectName" => project_name: query,
        "offset" => offset: query,
        "size" => size: query,
        "resourceGroupId" => resource_group_id: query,
        "fetchQuota" => fetch_quota: query,
    }
}

impl Operation for ListProjectRequest {
    type Response = ListProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListProject")
        .roa("GET", "/")
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListProjectRequest {
    type Item = Project;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.projects)
    }
}

/// Response to [`ListProjectRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `Access-Control-Allow-Origin`: Origins whose pages may read the response.
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListProjectResponse {
    /// How many items were counted. Example: `2`.
    pub count: Option<i64>,
    /// How many items match in all. Example: `11`.
    pub total: Option<i64>,
    /// The projects that were found or are concerned, one entry each. Example: `text`.
    pub projects: Vec<Project>,
}

response! {
    ListProjectResponse {
        "count" => count: value,
        "total" => total: value,
        "projects" => projects: list(""),
    }
}

/// The projects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Project {
    /// When the item was created. Example: `2021-07-07 14:08:09`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: last modify. Example: `2022-04-18 13:30:19`.
    pub last_modify_time: Option<String>,
    /// Free text that describes the item to people. Example: `Description of my-project`.
    pub description: Option<String>,
    /// Account that the project belongs to.
    pub owner: Option<String>,
    /// Log project, unique in the region; part of the host name that serves it.
    /// Example: `ali-test-project`.
    pub project_name: Option<String>,
    /// Where the Log project lies, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Normal`.
    pub status: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acf******sq`.
    pub resource_group_id: Option<String>,
    /// Which kind of data redundancy it is or is to be. Example: `LRS`.
    pub data_redundancy_type: Option<String>,
    /// Limits of the project.
    pub quota: BTreeMap<String, Value>,
}

response! {
    Project {
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
        "description" => description: value,
        "owner" => owner: value,
        "projectName" => project_name: value,
        "region" => region: value,
        "status" => status: value,
        "resourceGroupId" => resource_group_id: value,
        "dataRedundancyType" => data_redundancy_type: value,
        "quota" => quota: map,
    }
}
