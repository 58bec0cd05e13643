// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProject`, from `imm/GetProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Project, Tag};

/// Shows one project: its settings, with statistics on datasets and files on request.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetProjectRequest::new()
///     .project_name("...");
/// let reply = client.get_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProjectRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Whether this holds: with statistics.
    pub with_statistics: Option<bool>,
}

impl GetProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `WithStatistics`.
    #[inline]
    pub fn with_statistics(mut self, value: bool) -> Self {
        self.with_statistics = Some(value);
        self
    }
}

request! {
    GetProjectRequest {
        "ProjectName" => project_name: query,
        "WithStatistics" => with_statistics: query,
    }
}

impl Operation for GetProjectRequest {
    type Response = GetProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProject")
        .required(&["ProjectName"])
        .read_only();
}

/// Response to [`GetProjectRequest`].
#[non_exhaustive]
pub struct GetProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A022F78-B9A8-4ACC-BB6B-B3597553`.
    pub request_id: Option<String>,
    /// The project with its limits and role.
    pub project: Option<Project>,
}

response! {
    GetProjectResponse {
        "RequestId" => request_id: value,
        "Project" => project: value,
    }
}
