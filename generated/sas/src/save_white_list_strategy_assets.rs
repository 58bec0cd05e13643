// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveWhiteListStrategyAssets`, from `sas/SaveWhiteListStrategyAssets.md`.

use alicloud_runtime::codegen::*;

/// Changes which servers a process allowlist policy applies to.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SaveWhiteListStrategyAssetsRequest::new()
///     .strategy_id(1)
///     .operations("...")
///     .relation_type(1);
/// let reply = client.save_white_list_strategy_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveWhiteListStrategyAssetsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** The operations that are concerned.
    pub operations: Option<String>,
    /// **Required.** Which kind of relation it is or is to be.
    pub relation_type: Option<i32>,
}

impl SaveWhiteListStrategyAssetsRequest {
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
    /// Sets `StrategyId`, which is required.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `Operations`, which is required.
    pub fn operations(mut self, value: impl Into<String>) -> Self {
        self.operations = Some(value.into());
        self
    }
    /// Sets `RelationType`, which is required.
    #[inline]
    pub fn relation_type(mut self, value: i32) -> Self {
        self.relation_type = Some(value);
        self
    }
}

request! {
    SaveWhiteListStrategyAssetsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "Operations" => operations: query,
        "RelationType" => relation_type: query,
    }
}

impl Operation for SaveWhiteListStrategyAssetsRequest {
    type Response = SaveWhiteListStrategyAssetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveWhiteListStrategyAssets")
        .required(&["StrategyId", "Operations", "RelationType"]);
}

/// Response to [`SaveWhiteListStrategyAssetsRequest`], which the documentation does not describe.
pub type SaveWhiteListStrategyAssetsResponse = alicloud_runtime::UndocumentedResponse;
