// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEditingProject`, from `vod/AddEditingProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProjectStatus};

/// Creates an online editing project from a title, a timeline and a thumbnail.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddEditingProjectRequest::new()
///     .title("testtimeline");
/// let reply = client.add_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEditingProjectRequest {
    /// **Required.** Title or heading shown to people. Example: `testtimeline`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `testtimeline001desciption`.
    pub description: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://xxx.com/6AB4D0E1E1C74468883516C2349D1FC2-6-2.png`.
    pub cover_url: Option<String>,
    /// Region of the editing project. Example: `cn-shanghai`.
    pub division: Option<String>,
}

impl AddEditingProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Timeline`.
    pub fn timeline(mut self, value: impl Into<String>) -> Self {
        self.timeline = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `Division`.
    pub fn division(mut self, value: impl Into<String>) -> Self {
        self.division = Some(value.into());
        self
    }
}

request! {
    AddEditingProjectRequest {
        "Title" => title: query,
        "Description" => description: query,
        "Timeline" => timeline: query,
        "CoverURL" => cover_url: query,
        "Division" => division: query,
    }
}

impl Operation for AddEditingProjectRequest {
    type Response = AddEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddEditingProject")
        .required(&["Title"]);
}

/// Response to [`AddEditingProjectRequest`].
#[non_exhaustive]
pub struct AddEditingProjectResponse {
    /// The editing project.
    pub project: Option<Project>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C43C2876-6263-4B*****2C-CD0F7FCF4FE9`.
    pub request_id: Option<String>,
}

response! {
    AddEditingProjectResponse {
        "Project" => project: value,
        "RequestId" => request_id: value,
    }
}

/// The editing project.
#[non_exhaustive]
pub struct Project {
    /// When the item was created. Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `testtimeline001desciption`.
    pub description: Option<String>,
    /// When the item was last changed. Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `fb2101bf24bf4*****4cb318787dc`.
    pub project_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<ProjectStatus>>,
    /// Title or heading shown to people. Example: `testtimeline`.
    pub title: Option<String>,
}

response! {
    Project {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ModifiedTime" => modified_time: value,
        "ProjectId" => project_id: value,
        "Status" => status: value,
        "Title" => title: value,
    }
}
