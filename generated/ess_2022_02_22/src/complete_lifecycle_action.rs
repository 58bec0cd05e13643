// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompleteLifecycleAction`, from `ess_2022_02_22/CompleteLifecycleAction.md`.

use alicloud_runtime::codegen::*;

/// Ends the wait of a scaling activity at a lifecycle hook ahead of time.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CompleteLifecycleActionRequest::new()
///     .lifecycle_hook_id("...")
///     .lifecycle_action_token("...");
/// let reply = client.complete_lifecycle_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompleteLifecycleActionRequest {
    /// **Required.** ID of the lifecycle hook that the call is about.
    pub lifecycle_hook_id: Option<String>,
    /// **Required.** Token for the lifecycle action; pass it on without reading anything into it.
    pub lifecycle_action_token: Option<String>,
    /// Result of the step or check named lifecycle action.
    pub lifecycle_action_result: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CompleteLifecycleActionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LifecycleHookId`, which is required.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
    }
    /// Sets `LifecycleActionToken`, which is required.
    pub fn lifecycle_action_token(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_token = Some(value.into());
        self
    }
    /// Sets `LifecycleActionResult`.
    pub fn lifecycle_action_result(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_result = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CompleteLifecycleActionRequest {
        "LifecycleHookId" => lifecycle_hook_id: query,
        "LifecycleActionToken" => lifecycle_action_token: query,
        "LifecycleActionResult" => lifecycle_action_result: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CompleteLifecycleActionRequest {
    type Response = CompleteLifecycleActionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CompleteLifecycleAction")
        .required(&["LifecycleHookId", "LifecycleActionToken"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CompleteLifecycleActionRequest`].
pub type CompleteLifecycleActionResponse = alicloud_runtime::EmptyResponse;
