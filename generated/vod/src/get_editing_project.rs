// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEditingProject`, from `vod/GetEditingProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProjectStatus};

/// Shows one online editing project, with its timeline and status.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_editing_project::ProjectStatus;
///
/// let request = alicloud_vod::GetEditingProjectRequest::new()
///     .project_id("fb2101bf24b27*****54cb318787dc");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_editing_project(request)
///     .wait()
///     .until(ProjectStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEditingProjectRequest {
    /// **Required.** ID of the project that the call is about.
    /// Example: `fb2101bf24b27*****54cb318787dc`.
    pub project_id: Option<String>,
}

impl GetEditingProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    GetEditingProjectRequest {
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetEditingProjectRequest {
    type Response = GetEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEditingProject")
        .required(&["ProjectId"])
        .read_only();
}

impl Stateful for GetEditingProjectRequest {
    type State = ProjectStatus;
    const FAILURES: &'static [ProjectStatus] = &[ProjectStatus::ProduceFailed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.project.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetEditingProjectRequest`].
#[non_exhaustive]
pub struct GetEditingProjectResponse {
    /// The editing project.
    pub project: Option<Project>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `63E8B7C7-4812-46*****AD-0FA56029AC86`.
    pub request_id: Option<String>,
}

response! {
    GetEditingProjectResponse {
        "Project" => project: value,
        "RequestId" => request_id: value,
    }
}

/// The editing project.
#[non_exhaustive]
pub struct Project {
    /// Web address under which the cover is found.
    /// Example: `https://****.com/6AB4D0E1E1C74468883516C2349****.png`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-10-23T13:33:40Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `testdescription`.
    pub description: Option<String>,
    /// When the item was last changed. Example: `2017-10-23T14:27:26Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `fb2101bf24b27*****54cb318787dc`.
    pub project_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<ProjectStatus>>,
    /// Where the storage lies. Example: `location_s`.
    pub storage_location: Option<String>,
    /// Arrangement of the parts over time. Example: `{\"TimelineIn\":0,\"TimelineOut\":9.42}`.
    pub timeline: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
}

response! {
    Project {
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ModifiedTime" => modified_time: value,
        "ProjectId" => project_id: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Timeline" => timeline: value,
        "Title" => title: value,
    }
}
