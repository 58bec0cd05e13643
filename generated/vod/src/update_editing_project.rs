// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEditingProject`, from `vod/UpdateEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Changes an online editing project, such as title, timeline and thumbnail.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateEditingProjectRequest::new()
///     .project_id("4ee4b97e27*****b525142a6b2");
/// let reply = client.update_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEditingProjectRequest {
    /// **Required.** ID of the project that the call is about. Example: `4ee4b97e27*****b525142a6b2`.
    pub project_id: Option<String>,
    /// Title or heading shown to people. Example: `testtimeline`.
    pub title: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// Free text that describes the item to people. Example: `testtimeline001desciption`.
    pub description: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://****.com/6AB4D0E1E1C7446888****.png`.
    pub cover_url: Option<String>,
}

impl UpdateEditingProjectRequest {
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Timeline`.
    pub fn timeline(mut self, value: impl Into<String>) -> Self {
        self.timeline = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
}

request! {
    UpdateEditingProjectRequest {
        "ProjectId" => project_id: query,
        "Title" => title: query,
        "Timeline" => timeline: query,
        "Description" => description: query,
        "CoverURL" => cover_url: query,
    }
}

impl Operation for UpdateEditingProjectRequest {
    type Response = UpdateEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEditingProject")
        .required(&["ProjectId"]);
}

/// Response to [`UpdateEditingProjectRequest`].
pub type UpdateEditingProjectResponse = alicloud_runtime::EmptyResponse;
