// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScenario`, from `arms/ListScenario.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Scenario};

/// Lists business monitoring scenarios, by application, scenario, or sign.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListScenarioRequest::new()
///     .app_id("b590lhguqs@28f515462******")
///     .name("text");
/// let reply = client.list_scenario(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScenarioRequest {
    /// **Required.** ID that the service gave the application. Example: `b590lhguqs@28f515462******`.
    pub app_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-zhangjaikou`.
    pub region_id: Option<String>,
    /// Use that is meant. Default: `USER-DEFINED`. Example: `USER-DEFINED`.
    pub scenario: Option<Open<Scenario>>,
    /// Code of the scenario. Example: `a9f8****`.
    pub sign: Option<String>,
}

impl ListScenarioRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Scenario`.
    pub fn scenario(mut self, value: impl Into<Open<Scenario>>) -> Self {
        self.scenario = Some(value.into());
        self
    }
    /// Sets `Sign`.
    pub fn sign(mut self, value: impl Into<String>) -> Self {
        self.sign = Some(value.into());
        self
    }
}

request! {
    ListScenarioRequest {
        "AppId" => app_id: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "Scenario" => scenario: query,
        "Sign" => sign: query,
    }
}

impl Operation for ListScenarioRequest {
    type Response = ListScenarioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListScenario")
        .required(&["AppId", "Name"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListScenarioRequest`].
#[non_exhaustive]
pub struct ListScenarioResponse {
    /// The arms scenarios that were found or are concerned, one entry each.
    pub arms_scenarios: Vec<ArmsScenarios>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `98027D1F-3AEB-492C-A4AA-E9217992****`.
    pub request_id: Option<String>,
}

response! {
    ListScenarioResponse {
        "ArmsScenarios" => arms_scenarios: list(""),
        "RequestId" => request_id: value,
    }
}

/// The arms scenarios that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ArmsScenarios {
    /// ID that the service gave the application. Example: `b590lhguqs@28f515462******`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `1585214916000`.
    pub create_time: Option<String>,
    /// The extensions that are concerned. Example: `text`.
    pub extensions: Option<String>,
    /// Identifier of the item within its collection. Example: `132`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
    /// Code of the scenario. Example: `a9f8****`.
    pub sign: Option<String>,
    /// When the item was last changed. Example: `1585214916000`.
    pub update_time: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
}

response! {
    ArmsScenarios {
        "AppId" => app_id: value,
        "CreateTime" => create_time: value,
        "Extensions" => extensions: value,
        "Id" => id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Sign" => sign: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
    }
}
