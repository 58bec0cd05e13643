// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateExecution`, from `oos/UpdateExecution.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters, description, or tags of an execution that has not ended.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateExecutionRequest::new()
///     .execution_id("...");
/// let reply = client.update_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateExecutionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateExecutionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateExecutionRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateExecutionRequest {
    type Response = UpdateExecutionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateExecution")
        .required(&["ExecutionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdateExecutionRequest`].
pub type UpdateExecutionResponse = alicloud_runtime::EmptyResponse;
