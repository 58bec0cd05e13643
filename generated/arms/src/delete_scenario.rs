// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScenario`, from `arms/DeleteScenario.md`.

use alicloud_runtime::codegen::*;

/// Deletes a business monitoring job; its requests are no longer tracked.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteScenarioRequest::new()
///     .scenario_id(132);
/// let reply = client.delete_scenario(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScenarioRequest {
    /// **Required.** ID of the scenario that the call is about. Range: at least 1. Example: `132`.
    pub scenario_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-zhangjaikou`.
    pub region_id: Option<String>,
}

impl DeleteScenarioRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScenarioId`, which is required.
    #[inline]
    pub fn scenario_id(mut self, value: i64) -> Self {
        self.scenario_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteScenarioRequest {
        "ScenarioId" => scenario_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteScenarioRequest {
    type Response = DeleteScenarioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScenario")
        .required(&["ScenarioId"])
        .region("RegionId");
}

/// Response to [`DeleteScenarioRequest`].
#[non_exhaustive]
pub struct DeleteScenarioResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA24D522-AD35-47B8-8CB2-ADBC382B****`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteScenarioResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
