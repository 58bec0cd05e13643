// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateExperiment`, from `ahas-openapi/UpdateExperiment.md`.

use alicloud_runtime::codegen::*;

/// Changes description, tags or flow definition of a fault injection experiment.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::UpdateExperimentRequest::new()
///     .definition("text")
///     .name("text")
///     .name_space("default")
///     .experiment_id("1234567890123456789");
/// let reply = client.update_experiment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateExperimentRequest {
    /// **Required.** Quality grade of a video, or the text that defines the item. Example: `text`.
    pub definition: Option<String>,
    /// **Required.** Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// **Required.** ID of the experiment that the call is about. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 10. Example: `cn-hangzhou`.
    pub tags: Vec<String>,
    /// The workspaces to work on or to narrow the list down to.
    /// Items: at most 10. Example: `1234567890`.
    pub workspaces: Vec<String>,
}

impl UpdateExperimentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Definition`, which is required.
    pub fn definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NameSpace`, which is required.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `ExperimentId`, which is required.
    pub fn experiment_id(mut self, value: impl Into<String>) -> Self {
        self.experiment_id = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Workspaces`.
    pub fn workspaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workspaces = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateExperimentRequest {
        "Definition" => definition: query,
        "Name" => name: query,
        "Description" => description: query,
        "NameSpace" => name_space: query,
        "ExperimentId" => experiment_id: query,
        "AhasRegionId" => ahas_region_id: query,
        "Tags" => tags: query,
        "Workspaces" => workspaces: query,
    }
}

impl Operation for UpdateExperimentRequest {
    type Response = UpdateExperimentResponse;
    type Error = UpdateExperimentError;
    const INFO: OperationInfo = super::operation("UpdateExperiment")
        .required(&["Definition", "Name", "NameSpace", "ExperimentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [UpdateExperimentError] = &[
        UpdateExperimentError::IllegalArgument,
    ];
}

/// Response to [`UpdateExperimentRequest`].
#[non_exhaustive]
pub struct UpdateExperimentResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `P_ERROR_****`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateExperimentResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateExperimentRequest`] names.
///
/// - [`IllegalArgument`](super::DocumentedError::IllegalArgument)
pub type UpdateExperimentError = super::DocumentedError;
