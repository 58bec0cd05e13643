// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompleteLifecycleAction`, from `ess/CompleteLifecycleAction.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultResult};

/// Ends the waiting time that a lifecycle hook started, before it runs out by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CompleteLifecycleActionRequest::new()
///     .lifecycle_action_token("aaaa-bbbbb-cccc-ddddd")
///     .lifecycle_hook_id("ash-bp14g3ee6bt3sc98****")
///     .lifecycle_action_result("CONTINUE");
/// let reply = client.complete_lifecycle_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompleteLifecycleActionRequest {
    /// **Required.** Token that names one waiting time of a lifecycle hook.
    /// Example: `aaaa-bbbbb-cccc-ddddd`.
    pub lifecycle_action_token: Option<String>,
    /// **Required.** ID of a lifecycle hook, as
    /// [`CreateLifecycleHook`](super::Client::create_lifecycle_hook) returned it.
    /// Example: `ash-bp14g3ee6bt3sc98****`.
    pub lifecycle_hook_id: Option<String>,
    /// How the scaling activity goes on after the waiting time.
    /// Default: `CONTINUE`. Example: `CONTINUE`.
    pub lifecycle_action_result: Option<Open<DefaultResult>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
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
    /// Sets `LifecycleActionToken`, which is required.
    pub fn lifecycle_action_token(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_token = Some(value.into());
        self
    }
    /// Sets `LifecycleHookId`, which is required.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
    }
    /// Sets `LifecycleActionResult`.
    pub fn lifecycle_action_result(
        mut self,
        value: impl Into<Open<DefaultResult>>,
    ) -> Self {
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
        "LifecycleActionToken" => lifecycle_action_token: query,
        "LifecycleHookId" => lifecycle_hook_id: query,
        "LifecycleActionResult" => lifecycle_action_result: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CompleteLifecycleActionRequest {
    type Response = CompleteLifecycleActionResponse;
    type Error = CompleteLifecycleActionError;
    const INFO: OperationInfo = super::operation("CompleteLifecycleAction")
        .required(&["LifecycleActionToken", "LifecycleHookId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CompleteLifecycleActionError] = &[
        CompleteLifecycleActionError::InvalidParamter,
        CompleteLifecycleActionError::LifecycleHookIdAndLifecycleActionTokenInvalid,
    ];
}

/// Response to [`CompleteLifecycleActionRequest`].
pub type CompleteLifecycleActionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CompleteLifecycleActionRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`LifecycleHookIdAndLifecycleActionTokenInvalid`](super::DocumentedError::LifecycleHookIdAndLifecycleActionTokenInvalid)
pub type CompleteLifecycleActionError = super::DocumentedError;
