// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomBlockRecord`, from `sas/ModifyCustomBlockRecord.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom IP blocking rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyCustomBlockRecordRequest::new()
///     .uuids("...")
///     .block_ip("...")
///     .bound("...")
///     .expire_time(1);
/// let reply = client.modify_custom_block_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomBlockRecordRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// **Required.** IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// **Required.** Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
    /// **Required.** Time that is set or recorded for this: expire.
    pub expire_time: Option<i64>,
}

impl ModifyCustomBlockRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `BlockIp`, which is required.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
        self
    }
    /// Sets `Bound`, which is required.
    pub fn bound(mut self, value: impl Into<String>) -> Self {
        self.bound = Some(value.into());
        self
    }
    /// Sets `ExpireTime`, which is required.
    #[inline]
    pub fn expire_time(mut self, value: i64) -> Self {
        self.expire_time = Some(value);
        self
    }
}

request! {
    ModifyCustomBlockRecordRequest {
        "Uuids" => uuids: query,
        "BlockIp" => block_ip: query,
        "Bound" => bound: query,
        "ExpireTime" => expire_time: query,
    }
}

impl Operation for ModifyCustomBlockRecordRequest {
    type Response = ModifyCustomBlockRecordResponse;
    type Error = ModifyCustomBlockRecordError;
    const INFO: OperationInfo = super::operation("ModifyCustomBlockRecord")
        .required(&["Uuids", "BlockIp", "Bound", "ExpireTime"]);
    const ERRORS: &'static [ModifyCustomBlockRecordError] = &[
        ModifyCustomBlockRecordError::NoPermission,
        ModifyCustomBlockRecordError::ServerError,
    ];
}

/// Response to [`ModifyCustomBlockRecordRequest`].
pub type ModifyCustomBlockRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCustomBlockRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyCustomBlockRecordError = super::DocumentedError;
