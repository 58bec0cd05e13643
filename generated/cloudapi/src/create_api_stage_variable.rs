// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApiStageVariable`, from `cloudapi/CreateApiStageVariable.md`.

use alicloud_runtime::codegen::*;

/// Adds a variable to one environment of an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateApiStageVariableRequest::new()
///     .group_id("...")
///     .stage_id("...")
///     .variable_name("...");
/// let reply = client.create_api_stage_variable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiStageVariableRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Environment that is meant, by its ID in the group.
    pub stage_id: Option<String>,
    /// **Required.** Which placeholder in backend settings is filled in for the environment.
    pub variable_name: Option<String>,
    /// Whether this can be used: route.
    pub support_route: Option<bool>,
    /// What is filled in for the placeholder in that environment.
    pub variable_value: Option<String>,
    /// How requests are routed in the stage, as JSON text.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub stage_route_model: Option<String>,
}

impl CreateApiStageVariableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageId`, which is required.
    pub fn stage_id(mut self, value: impl Into<String>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `VariableName`, which is required.
    pub fn variable_name(mut self, value: impl Into<String>) -> Self {
        self.variable_name = Some(value.into());
        self
    }
    /// Sets `SupportRoute`.
    #[inline]
    pub fn support_route(mut self, value: bool) -> Self {
        self.support_route = Some(value);
        self
    }
    /// Sets `VariableValue`.
    pub fn variable_value(mut self, value: impl Into<String>) -> Self {
        self.variable_value = Some(value.into());
        self
    }
    /// Sets `StageRouteModel`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn stage_route_model(mut self, value: impl Into<String>) -> Self {
        self.stage_route_model = Some(value.into());
        self
    }
}

request! {
    CreateApiStageVariableRequest {
        "GroupId" => group_id: query,
        "StageId" => stage_id: query,
        "VariableName" => variable_name: query,
        "SupportRoute" => support_route: query,
        "VariableValue" => variable_value: query,
        "StageRouteModel" => stage_route_model: query,
    }
}

impl Operation for CreateApiStageVariableRequest {
    type Response = CreateApiStageVariableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApiStageVariable")
        .required(&["GroupId", "StageId", "VariableName"]);
}

/// Response to [`CreateApiStageVariableRequest`].
pub type CreateApiStageVariableResponse = alicloud_runtime::EmptyResponse;
