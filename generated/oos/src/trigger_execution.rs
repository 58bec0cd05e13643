// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TriggerExecution`, from `oos/TriggerExecution.md`.

use alicloud_runtime::codegen::*;

/// Sends an event to a trigger execution, which starts a child execution with it.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::TriggerExecutionRequest::new()
///     .execution_id("...")
///     .type_("...");
/// let reply = client.trigger_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TriggerExecutionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl TriggerExecutionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    TriggerExecutionRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "Type" => type_: query,
        "Content" => content: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for TriggerExecutionRequest {
    type Response = TriggerExecutionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TriggerExecution")
        .required(&["RegionId", "ExecutionId", "Type"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`TriggerExecutionRequest`].
pub type TriggerExecutionResponse = alicloud_runtime::EmptyResponse;
