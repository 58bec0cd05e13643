// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TurnOnZone`, from `elasticsearch/TurnOnZone.md`.

use alicloud_runtime::codegen::*;

/// Brings a zone that was taken out of service back into the cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::TurnOnZoneRequest::new()
///     .instance_id("...");
/// let reply = client.turn_on_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TurnOnZoneRequest {
    /// **Required.** ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// Zone that is meant.
    pub zone: Option<String>,
}

impl TurnOnZoneRequest {
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
    TurnOnZoneRequest {
        "instanceId" => instance_id: path,
        "zone" => zone: query,
    }
}

impl Operation for TurnOnZoneRequest {
    type Response = TurnOnZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TurnOnZone")
        .roa("POST", "/openapi/instances/{instanceId}/actions/turnOn-zone")
        .required(&["instanceId"]);
}

/// Response to [`TurnOnZoneRequest`], which the documentation does not describe.
pub type TurnOnZoneResponse = alicloud_runtime::UndocumentedResponse;
