// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEditingProject`, from `ice/GetEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Shows one online editing project with its timeline and other properties.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetEditingProjectRequest::new()
///     .project_id("...");
/// let reply = client.get_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEditingProjectRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// Where the request comes from.
    pub request_source: Option<String>,
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
    /// Sets `RequestSource`.
    pub fn request_source(mut self, value: impl Into<String>) -> Self {
        self.request_source = Some(value.into());
        self
    }
}

request! {
    GetEditingProjectRequest {
        "ProjectId" => project_id: query,
        "RequestSource" => request_source: query,
    }
}

impl Operation for GetEditingProjectRequest {
    type Response = GetEditingProjectResponse;
    type Error = GetEditingProjectError;
    const INFO: OperationInfo = super::operation("GetEditingProject")
        .required(&["ProjectId"])
        .read_only();
    const ERRORS: &'static [GetEditingProjectError] = &[
        GetEditingProjectError::InvalidParameter,
    ];
}

/// Response to [`GetEditingProjectRequest`].
#[non_exhaustive]
pub struct GetEditingProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The editing project with its timeline.
    pub project: Option<Project>,
}

response! {
    GetEditingProjectResponse {
        "RequestId" => request_id: value,
        "Project" => project: value,
    }
}

/// The editing project with its timeline.
#[non_exhaustive]
pub struct Project {
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****fb2101bf24b2754cb318787dc****`.
    pub project_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON. Example: `text`.
    pub clips_param: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Web address under which the cover is found. Example: `oss://example-bucket/example.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2020-12-20T12:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-20T13:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `24.120000`.
    pub duration: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Editing`.
    pub status: Option<String>,
    /// Where the create comes from. Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Which kind of template it is or is to be. Example: `Timeline`.
    pub template_type: Option<String>,
    /// Where the modified comes from. Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// Which kind of project it is or is to be. Example: `EditingProject`.
    pub project_type: Option<String>,
    /// Settings of the business, and what it works with. Example: `text`.
    pub business_config: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Reserving`.
    pub business_status: Option<String>,
    /// State that the timeline convert is in. Example: `Converted`.
    pub timeline_convert_status: Option<String>,
    /// Text for people about the timeline convert error. Example: `text`.
    pub timeline_convert_error_message: Option<String>,
}

response! {
    Project {
        "ProjectId" => project_id: value,
        "Title" => title: value,
        "Timeline" => timeline: value,
        "TemplateId" => template_id: value,
        "ClipsParam" => clips_param: value,
        "Description" => description: value,
        "CoverURL" => cover_url: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "Duration" => duration: value,
        "Status" => status: value,
        "CreateSource" => create_source: value,
        "TemplateType" => template_type: value,
        "ModifiedSource" => modified_source: value,
        "ProjectType" => project_type: value,
        "BusinessConfig" => business_config: value,
        "BusinessStatus" => business_status: value,
        "TimelineConvertStatus" => timeline_convert_status: value,
        "TimelineConvertErrorMessage" => timeline_convert_error_message: value,
    }
}

/// Errors that the documentation of [`GetEditingProjectRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type GetEditingProjectError = super::DocumentedError;
