// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetGtmAccessMode`, from `alidns/SetGtmAccessMode.md`.

use alicloud_runtime::codegen::*;

/// Chooses whether an access policy switches pools by itself or stays on one.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetGtmAccessModeRequest::new()
///     .strategy_id("hra0hx")
///     .access_mode("AUTO");
/// let reply = client.set_gtm_access_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetGtmAccessModeRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `hra0hx`.
    pub strategy_id: Option<String>,
    /// **Required.** Whether the access policy switches pools by itself or stays on the main or backup
    /// pool. Example: `AUTO`.
    pub access_mode: Option<String>,
}

impl SetGtmAccessModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StrategyId`, which is required.
    pub fn strategy_id(mut self, value: impl Into<String>) -> Self {
        self.strategy_id = Some(value.into());
        self
    }
    /// Sets `AccessMode`, which is required.
    pub fn access_mode(mut self, value: impl Into<String>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
}

request! {
    SetGtmAccessModeRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "AccessMode" => access_mode: query,
    }
}

impl Operation for SetGtmAccessModeRequest {
    type Response = SetGtmAccessModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetGtmAccessMode")
        .required(&["StrategyId", "AccessMode"]);
}

/// Response to [`SetGtmAccessModeRequest`].
pub type SetGtmAccessModeResponse = alicloud_runtime::EmptyResponse;
