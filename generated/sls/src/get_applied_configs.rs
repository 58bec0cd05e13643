// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppliedConfigs`, from `sls/GetAppliedConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns the names of the Logtail configurations in force on one machine group.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAppliedConfigsRequest::new()
///     .project("...")
///     .machine_group("...");
/// let reply = client.get_applied_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppliedConfigsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
}

impl GetAppliedConfigsRequest {
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
}

request! {
    GetAppliedConfigsRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
    }
}

impl Operation for GetAppliedConfigsRequest {
    type Response = GetAppliedConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAppliedConfigs")
        .roa("GET", "/machinegroups/{machineGroup}/configs")
        .required(&["project", "machineGroup"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAppliedConfigsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAppliedConfigsResponse {
    /// How many items were counted. Example: `2`.
    pub count: Option<i32>,
    /// The configs that were found or are concerned, one entry each.
    /// Example: `[ "two", "three", "test_logstore" ]`.
    pub configs: Vec<String>,
}

response! {
    GetAppliedConfigsResponse {
        "count" => count: value,
        "configs" => configs: list(""),
    }
}
