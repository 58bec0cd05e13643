// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProcessWhiteList`, from `sas/ModifyProcessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes the status of processes under an application whitelist policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyProcessWhiteListRequest::new()
///     .strategy_id(1)
///     .md5s("...")
///     .status(1);
/// let reply = client.modify_process_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProcessWhiteListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** The md5s that are concerned.
    pub md5s: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyProcessWhiteListRequest {
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
    /// Sets `Md5s`, which is required.
    pub fn md5s(mut self, value: impl Into<String>) -> Self {
        self.md5s = Some(value.into());
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
    ModifyProcessWhiteListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "Md5s" => md5s: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyProcessWhiteListRequest {
    type Response = ModifyProcessWhiteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyProcessWhiteList")
        .required(&["StrategyId", "Md5s", "Status"]);
}

/// Response to [`ModifyProcessWhiteListRequest`], which the documentation does not describe.
pub type ModifyProcessWhiteListResponse = alicloud_runtime::UndocumentedResponse;
