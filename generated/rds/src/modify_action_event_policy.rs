// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActionEventPolicy`, from `rds/ModifyActionEventPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrueFalse};

/// Switches the recording of events on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyActionEventPolicyRequest::new()
///     .enable_event_log("True")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_action_event_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActionEventPolicyRequest {
    /// **Required.** Whether past events are recorded. Example: `True`.
    pub enable_event_log: Option<Open<TrueFalse>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyActionEventPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableEventLog`, which is required.
    pub fn enable_event_log(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.enable_event_log = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyActionEventPolicyRequest {
        "EnableEventLog" => enable_event_log: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyActionEventPolicyRequest {
    type Response = ModifyActionEventPolicyResponse;
    type Error = ModifyActionEventPolicyError;
    const INFO: OperationInfo = super::operation("ModifyActionEventPolicy")
        .required(&["EnableEventLog", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyActionEventPolicyError] = &[
        ModifyActionEventPolicyError::RegionNotSupport,
        ModifyActionEventPolicyError::InvalidRegionNotFound,
    ];
}

/// Response to [`ModifyActionEventPolicyRequest`].
#[non_exhaustive]
pub struct ModifyActionEventPolicyResponse {
    /// Whether past events are recorded. Example: `True`.
    pub enable_event_log: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BAC0952C-0EB3-4DE7-A567-B83269BFE43F`.
    pub request_id: Option<String>,
}

response! {
    ModifyActionEventPolicyResponse {
        "EnableEventLog" => enable_event_log: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyActionEventPolicyRequest`] names.
///
/// - [`RegionNotSupport`](super::DocumentedError::RegionNotSupport)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
pub type ModifyActionEventPolicyError = super::DocumentedError;
