// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetLogShipper`, from `sas/ResetLogShipper.md`.

use alicloud_runtime::codegen::*;

/// Resets log delivery, with new retention times and log settings.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ResetLogShipperRequest::new();
/// let reply = client.reset_log_shipper(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetLogShipperRequest {
    /// How long a record may be kept before it is fetched anew.
    pub ttl: Option<i32>,
    /// Days that logs stay in fast storage before they move to the cheaper one.
    pub hot_ttl: Option<i32>,
    /// Items of the kind log meta to work on or to narrow the list down to. Items: at most 50.
    pub log_meta_list: Vec<LogMetaList>,
}

impl ResetLogShipperRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `HotTtl`.
    #[inline]
    pub fn hot_ttl(mut self, value: i32) -> Self {
        self.hot_ttl = Some(value);
        self
    }
    /// Sets `LogMetaList`.
    pub fn log_meta_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<LogMetaList>>,
    ) -> Self {
        self.log_meta_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ResetLogShipperRequest {
        "Ttl" => ttl: query,
        "HotTtl" => hot_ttl: query,
        "LogMetaList" => log_meta_list: query,
    }
}

impl Operation for ResetLogShipperRequest {
    type Response = ResetLogShipperResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetLogShipper");
}

/// Response to [`ResetLogShipperRequest`], which the documentation does not describe.
pub type ResetLogShipperResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind log meta to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LogMetaList {
    /// Logstore that the delivery settings point to.
    pub config_log_store: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How long a record may be kept before it is fetched anew.
    pub ttl: Option<i32>,
    /// Days that logs stay in fast storage before they move to the cheaper one.
    pub hot_ttl: Option<i32>,
}

impl LogMetaList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigLogStore`.
    pub fn config_log_store(mut self, value: impl Into<String>) -> Self {
        self.config_log_store = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `HotTtl`.
    #[inline]
    pub fn hot_ttl(mut self, value: i32) -> Self {
        self.hot_ttl = Some(value);
        self
    }
}

request! {
    LogMetaList {
        "ConfigLogStore" => config_log_store: field,
        "Status" => status: field,
        "Ttl" => ttl: field,
        "HotTtl" => hot_ttl: field,
    }
}
