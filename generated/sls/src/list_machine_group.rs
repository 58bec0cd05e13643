// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMachineGroup`, from `sls/ListMachineGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the machine groups of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListMachineGroupRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_machine_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Set of machines from which Logtail collects; unique in the project.
    pub group_name: Option<String>,
}

impl ListMachineGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
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
    /// Sets `groupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    ListMachineGroupRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "groupName" => group_name: query,
    }
}

impl Operation for ListMachineGroupRequest {
    type Response = ListMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMachineGroup")
        .roa("GET", "/machinegroups")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListMachineGroupRequest {
    type Item = String;
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
        Some(&mut response.machinegroups)
    }
}

/// Response to [`ListMachineGroupRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListMachineGroupResponse {
    /// How many items were counted. Example: `1`.
    pub count: Option<i32>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i32>,
    /// The machinegroups that were found or are concerned, one entry each.
    /// Example: `[ "test-machine-group", "test-machine-group" ]`.
    pub machinegroups: Vec<String>,
}

response! {
    ListMachineGroupResponse {
        "count" => count: value,
        "total" => total: value,
        "machinegroups" => machinegroups: list(""),
    }
}
