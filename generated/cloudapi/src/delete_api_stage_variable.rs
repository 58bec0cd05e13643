// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApiStageVariable`, from `cloudapi/DeleteApiStageVariable.md`.

use alicloud_runtime::codegen::*;

/// Deletes a variable of an environment; APIs that refer to it no longer get its value.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteApiStageVariableRequest::new()
///     .group_id("...")
///     .stage_id("...")
///     .variable_name("...");
/// let reply = client.delete_api_stage_variable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiStageVariableRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Environment that is meant, by its ID in the group.
    pub stage_id: Option<String>,
    /// **Required.** Which placeholder in backend settings is filled in for the environment.
    pub variable_name: Option<String>,
}

impl DeleteApiStageVariableRequest {
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
}

request! {
    DeleteApiStageVariableRequest {
        "GroupId" => group_id: query,
        "StageId" => stage_id: query,
        "VariableName" => variable_name: query,
    }
}

impl Operation for DeleteApiStageVariableRequest {
    type Response = DeleteApiStageVariableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApiStageVariable")
        .required(&["GroupId", "StageId", "VariableName"]);
}

/// Response to [`DeleteApiStageVariableRequest`].
pub type DeleteApiStageVariableResponse = alicloud_runtime::EmptyResponse;
