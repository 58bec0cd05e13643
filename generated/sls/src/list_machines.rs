// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMachines`, from `sls/ListMachines.md`.

use alicloud_runtime::codegen::*;

/// Lists those machines of a group whose Logtail has a working connection.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListMachinesRequest::new()
///     .project("...")
///     .machine_group("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_machines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMachinesRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
}

impl ListMachinesRequest {
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
    /// Sets `machineGroup`, which is required.
    pub fn machine_group(mut self, value: impl Into<String>) -> Self {
        self.machine_group = Some(value.into());
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
}

request! {
    ListMachinesRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListMachinesRequest {
    type Response = ListMachinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMachines")
        .roa("GET", "/machinegroups/{machineGroup}/machines")
        .required(&["project", "machineGroup"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListMachinesRequest {
    type Item = Machine;
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
        Some(&mut response.machines)
    }
}

/// Response to [`ListMachinesRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListMachinesResponse {
    /// How many items were counted. Example: `3`.
    pub count: Option<i32>,
    /// How many items match in all. Example: `8`.
    pub total: Option<i32>,
    /// The machines that were found or are concerned, one entry each. Example: `text`.
    pub machines: Vec<Machine>,
}

response! {
    ListMachinesResponse {
        "count" => count: value,
        "total" => total: value,
        "machines" => machines: list(""),
    }
}

/// The machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Machine {
    /// IP address of the host or service concerned. Example: `192.168.xx.x`.
    pub ip: Option<String>,
    /// Identifier of the machine. Example: `3B70F4F1-80F7-46C4-A6C1-100***CEE647`.
    pub machine_uniqueid: Option<String>,
    /// Time that is set or recorded for this: last heartbeat. Example: `1447182247`.
    pub last_heartbeat_time: Option<i64>,
    /// Identifier that you gave the machine. Example: `text`.
    pub userdefined_id: Option<String>,
}

response! {
    Machine {
        "ip" => ip: value,
        "machine-uniqueid" => machine_uniqueid: value,
        "lastHeartbeatTime" => last_heartbeat_time: value,
        "userdefined-id" => userdefined_id: value,
    }
}
