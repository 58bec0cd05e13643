// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEventInfo`, from `r-kvstore/ModifyEventInfo.md`.

use alicloud_runtime::codegen::*;

/// Acts on events of the event center, such as confirming them.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyEventInfoRequest::new()
///     .event_id("...");
/// let reply = client.modify_event_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEventInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Event that is looked up or acted on.
    pub event_id: Option<String>,
    /// What is done, or is to be done, about the event.
    pub event_action: Option<String>,
    /// Settings of the action, as JSON text.
    pub action_params: Option<String>,
}

impl ModifyEventInfoRequest {
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
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `EventAction`.
    pub fn event_action(mut self, value: impl Into<String>) -> Self {
        self.event_action = Some(value.into());
        self
    }
    /// Sets `ActionParams`.
    pub fn action_params(mut self, value: impl Into<String>) -> Self {
        self.action_params = Some(value.into());
        self
    }
}

request! {
    ModifyEventInfoRequest {
        "RegionId" => region_id: query,
        "EventId" => event_id: query,
        "EventAction" => event_action: query,
        "ActionParams" => action_params: query,
    }
}

impl Operation for ModifyEventInfoRequest {
    type Response = ModifyEventInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEventInfo")
        .required(&["RegionId", "EventId"])
        .region("RegionId");
}

/// Response to [`ModifyEventInfoRequest`], which the documentation does not describe.
pub type ModifyEventInfoResponse = alicloud_runtime::UndocumentedResponse;
