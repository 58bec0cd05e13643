// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TurnOffZone`, from `elasticsearch/TurnOffZone.md`.

use alicloud_runtime::codegen::*;

/// Takes a zone of a multi-zone cluster out of service; its nodes go offline.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::TurnOffZoneRequest::new()
///     .instance_id("...");
/// let reply = client.turn_off_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TurnOffZoneRequest {
    /// **Required.** ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// Zone that is meant.
    pub zone: Option<String>,
}

impl TurnOffZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

request! {
    TurnOffZoneRequest {
        "instanceId" => instance_id: path,
        "zone" => zone: query,
    }
}

impl Operation for TurnOffZoneRequest {
    type Response = TurnOffZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TurnOffZone")
        .roa("POST", "/openapi/instances/{instanceId}/actions/turnOff-zone")
        .required(&["instanceId"]);
}

/// Response to [`TurnOffZoneRequest`], which the documentation does not describe.
pub type TurnOffZoneResponse = alicloud_runtime::UndocumentedResponse;
