// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEditingProject`, from `ice/CreateEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Opens a new online editing project with title, description, timeline and cover image.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateEditingProjectRequest::new()
///     .title("...");
/// let reply = client.create_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEditingProjectRequest {
    /// **Required.** Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Arrangement of the parts over time.
    pub timeline: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON.
    pub clips_param: Option<String>,
    /// Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// The material maps that are concerned.
    pub material_maps: Option<String>,
    /// Settings of the business, and what it works with.
    pub business_config: Option<String>,
    /// Which kind of project it is or is to be.
    pub project_type: Option<String>,
}

impl CreateEditingProjectRequest {
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
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `MaterialMaps`.
    pub fn material_maps(mut self, value: impl Into<String>) -> Self {
        self.material_maps = Some(value.into());
        self
    }
    /// Sets `BusinessConfig`.
    pub fn business_config(mut self, value: impl Into<String>) -> Self {
        self.business_config = Some(value.into());
        self
    }
    /// Sets `ProjectType`.
    pub fn project_type(mut self, value: impl Into<String>) -> Self {
        self.project_type = Some(value.into());
        self
    }
}

request! {
    CreateEditingProjectRequest {
        "Title" => title: query,
        "Description" => description: query,
        "Timeline" => timeline: form,
        "CoverURL" => cover_url: query,
        "TemplateId" => template_id: query,
        "ClipsParam" => clips_param: query,
        "TemplateType" => template_type: query,
        "MaterialMaps" => material_maps: query,
        "BusinessConfig" => business_config: query,
        "ProjectType" => project_type: query,
    }
}

impl Operation for CreateEditingProjectRequest {
    type Response = CreateEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEditingProject")
        .required(&["Title"]);
}

/// Response to [`CreateEditingProjectRequest`].
#[non_exhaustive]
pub struct CreateEditingProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The editing project with its timeline.
    pub project: Option<Project>,
}

response! {
    CreateEditingProjectResponse {
        "RequestId" => request_id: value,
        "Project" => project: value,
    }
}

/// The editing project with its timeline.
#[non_exhaustive]
pub struct Project {
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub project_id: Option<String>,
    /// Title or heading shown to people. Example: `example_title`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `example_description`.
    pub description: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON. Example: `text`.
    pub clips_param: Option<String>,
    /// Web address under which the cover is found. Example: `text`.
    pub cover_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i64>,
    /// Name that the status goes by. Example: `Editing`.
    pub status_name: Option<String>,
    /// When the item was created. Example: `2021-01-08T16:52:07Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-01-08T16:52:07Z`.
    pub modified_time: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `3.4200000`.
    pub duration: Option<f64>,
    /// Where the create comes from. Example: `WebSDK`.
    pub create_source: Option<String>,
    /// Where the modified comes from. Example: `WebSDK`.
    pub modified_source: Option<String>,
    /// Which kind of template it is or is to be. Example: `Timeline`.
    pub template_type: Option<String>,
    /// Settings of the business, and what it works with. Example: `text`.
    pub business_config: Option<String>,
    /// Which kind of project it is or is to be. Example: `LiveEditingProject`.
    pub project_type: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Reserving`.
    pub business_status: Option<String>,
}

response! {
    Project {
        "ProjectId" => project_id: value,
        "Title" => title: value,
        "Description" => description: value,
        "Timeline" => timeline: value,
        "TemplateId" => template_id: value,
        "ClipsParam" => clips_param: value,
        "CoverURL" => cover_url: value,
        "Status" => status: value,
        "StatusName" => status_name: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "Duration" => duration: value,
        "CreateSource" => create_source: value,
        "ModifiedSource" => modified_source: value,
        "TemplateType" => template_type: value,
        "BusinessConfig" => business_config: value,
        "ProjectType" => project_type: value,
        "BusinessStatus" => business_status: value,
    }
}
