// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEditingProject`, from `ice/UpdateEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Saves title, timeline, cover and other properties of an editing project.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateEditingProjectRequest::new()
///     .project_id("...");
/// let reply = client.update_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEditingProjectRequest {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Arrangement of the parts over time.
    pub timeline: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON.
    pub clips_param: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// State of the business, to narrow the list down to or to be put into.
    pub business_status: Option<String>,
}

impl UpdateEditingProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Title`.
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `ClipsParam`.
    pub fn clips_param(mut self, value: impl Into<String>) -> Self {
        self.clips_param = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self {
        self.business_status = Some(value.into());
        self
    }
}

request! {
    UpdateEditingProjectRequest {
        "Title" => title: query,
        "Description" => description: query,
        "Timeline" => timeline: form,
        "TemplateId" => template_id: query,
        "ClipsParam" => clips_param: query,
        "CoverURL" => cover_url: query,
        "ProjectId" => project_id: query,
        "BusinessStatus" => business_status: query,
    }
}

impl Operation for UpdateEditingProjectRequest {
    type Response = UpdateEditingProjectResponse;
    type Error = UpdateEditingProjectError;
    const INFO: OperationInfo = super::operation("UpdateEditingProject")
        .required(&["ProjectId"]);
    const ERRORS: &'static [UpdateEditingProjectError] = &[
        UpdateEditingProjectError::InvalidParameter,
        UpdateEditingProjectError::ProjectNotFound,
    ];
}

/// Response to [`UpdateEditingProjectRequest`].
pub type UpdateEditingProjectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateEditingProjectRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type UpdateEditingProjectError = super::DocumentedError;
