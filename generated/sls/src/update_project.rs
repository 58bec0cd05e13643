// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateProject`, from `sls/UpdateProject.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a project or its use of the recycle bin.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateProjectRequest::new()
///     .project("...")
///     .description("...");
/// let reply = client.update_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateProjectRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether the recycle bin is switched on.
    pub recycle_bin_enabled: Option<bool>,
}

impl UpdateProjectRequest {
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
    /// Sets `description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `recycleBinEnabled`.
    #[inline]
    pub fn recycle_bin_enabled(mut self, value: bool) -> Self {
        self.recycle_bin_enabled = Some(value);
        self
    }
}

request! {
    UpdateProjectRequest {
        "project" => project: host,
        "description" => description: body,
        "recycleBinEnabled" => recycle_bin_enabled: body,
    }
}

impl Operation for UpdateProjectRequest {
    type Response = UpdateProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateProject")
        .roa("PUT", "/")
        .required(&["project", "description"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateProjectRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `Access-Control-Allow-Origin`: Origins whose pages may read the response.
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateProjectResponse = alicloud_runtime::UndocumentedResponse;
