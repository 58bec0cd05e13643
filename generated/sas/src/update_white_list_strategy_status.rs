// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWhiteListStrategyStatus`, from `sas/UpdateWhiteListStrategyStatus.md`.

use alicloud_runtime::codegen::*;

/// Changes the status of application whitelist policies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateWhiteListStrategyStatusRequest::new()
///     .strategy_ids("...")
///     .status(1);
/// let reply = client.update_white_list_strategy_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWhiteListStrategyStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** IDs of the strategies to work on or to narrow the list down to.
    pub strategy_ids: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl UpdateWhiteListStrategyStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StrategyIds`, which is required.
    pub fn strategy_ids(mut self, value: impl Into<String>) -> Self {
        self.strategy_ids = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    UpdateWhiteListStrategyStatusRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyIds" => strategy_ids: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateWhiteListStrategyStatusRequest {
    type Response = UpdateWhiteListStrategyStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWhiteListStrategyStatus")
        .required(&["StrategyIds", "Status"]);
}

/// Response to [`UpdateWhiteListStrategyStatusRequest`], which the documentation does not describe.
pub type UpdateWhiteListStrategyStatusResponse = alicloud_runtime::UndocumentedResponse;
